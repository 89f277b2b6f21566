import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { has, python } from '../../build/setup/debian.mjs';
import { aDemo, aPlace, cli, type Demo, json } from './cli.ts';

type Listed = { path: string; kind: string; kid: string; docId: string; sealed: boolean };
type Reported = {
  quarter: string;
  files: Listed[];
  returns: { subGroup: string; docId: string; exceptions: number; coverage: Record<string, number> }[];
  merged: { received: number; missing: number; exceptions: number };
  pack: { path: string };
};

const place = aPlace();
let demo: Demo;
let reported: Reported;
beforeAll(async () => {
  demo = await aDemo();
  reported = JSON.parse(demo.told.stdout || '{}');
}, 180_000);

describe('the demonstration', () => {
  test('plays the whole quarter in well under a minute, and says how it goes on stderr', () => {
    expect(demo.told, demo.told.stderr).toMatchObject({ status: 0 });
    expect(demo.took).toBeLessThan(60_000);
    expect(demo.told.stderr).toContain('The plan is imported and issued.');
  });

  test('ends with four returns received, none missing, and every exception told', () => {
    expect(reported.quarter).toBe('2026-27 Q2');
    expect(reported.merged).toMatchObject({ received: 4, missing: 0 });
    const each = reported.returns.map(({ exceptions }) => exceptions);
    expect(each).toHaveLength(4);
    expect(reported.merged.exceptions).toBe(each.reduce((sum, one) => sum + one, 0));
    for (const { coverage } of reported.returns) {
      expect(Object.values(coverage).reduce((sum, one) => sum + one, 0)).toBeGreaterThan(5);
    }
  });

  test('leaves the desks, every file that was exchanged, the public keys, the paper and one passphrase', () => {
    const folders = readdirSync(demo.folder).sort();
    expect(folders).toEqual(['chairs', 'files', 'keys', 'pack.html', 'passphrase.txt', 'secretariat']);
    expect(readdirSync(join(demo.folder, 'chairs')).sort()).toEqual([
      'city-tasking',
      'harm-and-abuse',
      'prevent',
      'reducing-re-offending',
    ]);
    expect(readdirSync(join(demo.folder, 'files')).sort()).toEqual(
      reported.files.map(({ path }) => basename(path)).sort(),
    );
    expect(readdirSync(join(demo.folder, 'keys'))).toHaveLength(5);
    expect(reported.pack.path).toBe(join(demo.folder, 'pack.html'));
    expect(readFileSync(reported.pack.path, 'utf8')).toMatch(/^<!doctype html>/i);
    expect(new Set(reported.files.map(({ kind }) => kind))).toEqual(
      new Set(['plan', 'key-request', 'return', 'receipt', 'decisions']),
    );
  });

  test('seals what goes to and from the sensitive groups, and writes what is inside beside it', () => {
    const sealed = reported.files.filter((one) => one.sealed);
    expect(sealed.length).toBeGreaterThan(4);
    for (const { path, docId } of sealed) {
      const beside = reported.files.find((one) => one.docId === docId && !one.sealed);
      expect(beside?.path).toBe(path.replace(/(\.[a-z]+)$/, ' (opened)$1'));
    }
  });
});

describe('every file that was exchanged', () => {
  const verify = (paths: readonly string[], keys = join(demo.folder, 'keys')) =>
    cli(['verify', ...paths, '--keys', keys, '--json'], { passphrase: null });

  test('verifies with the public keys alone, and a sealed one says that it is sealed', async () => {
    const { status, stdout } = await verify(reported.files.map(({ path }) => path));
    expect(status).toBe(1);
    const verified: { path: string; ok: boolean; code?: string; kid: string; docId: string }[] =
      JSON.parse(stdout);
    expect(verified).toHaveLength(reported.files.length);
    for (const one of verified) {
      const listed = reported.files.find(({ path }) => path === one.path);
      expect(one).toMatchObject(
        listed?.sealed ? { ok: false, code: 'sealed' } : { ok: true, kid: listed?.kid, docId: listed?.docId },
      );
    }
    const open = reported.files.filter((one) => !one.sealed).map(({ path }) => path);
    expect((await verify(open)).status).toBe(0);
  });

  const noPython = !has('python3-cryptography');
  test.skipIf(noPython)(
    `verifies outside with nothing of ours, and with one byte changed does not${noPython ? ' (python3-cryptography is not installed)' : ''}`,
    () => {
      const files = reported.files
        .filter((one) => !one.sealed)
        .map(({ path, kid }) => ({ path, key: join(demo.folder, 'keys', `${kid}.jwk`) }));
      expect(files.length).toBeGreaterThan(25);
      const { status, stdout, stderr } = spawnSync(python, ['tests/outside/verify_all.py'], {
        input: JSON.stringify(files),
        encoding: 'utf8',
      });
      expect(stderr).toBe('');
      expect(status).toBe(0);
      const results: { path: string; holds: boolean; refused: Record<string, boolean> }[] =
        JSON.parse(stdout);
      expect(results).toHaveLength(files.length);
      for (const one of results) {
        expect(one).toMatchObject({
          holds: true,
          refused: { protected: true, payload: true, signature: true, key: true },
        });
      }
    },
  );

  test('does not verify once a byte of it is changed', async () => {
    const { path = '' } = reported.files.find(({ kind, sealed }) => kind === 'return' && !sealed) ?? {};
    const parts = JSON.parse(readFileSync(path, 'utf8'));
    for (const [member, code] of [
      ['payload', 'signature.bad'],
      ['signature', 'signature.bad'],
      ['protected', 'envelope.header'],
    ] as const) {
      const bytes = Buffer.from(parts[member], 'base64url');
      bytes.writeUInt8(bytes.readUInt8(20) ^ 1, 20);
      const changed = place(`${member}.cspreturn`);
      writeFileSync(changed, JSON.stringify({ ...parts, [member]: bytes.toString('base64url') }));
      const { status, stdout } = await verify([changed]);
      expect({ status, told: JSON.parse(stdout) }).toMatchObject({ status: 1, told: [{ ok: false, code }] });
    }
  });

  test('of an unknown signer is not believed', async () => {
    const { path = '' } = reported.files.find(({ kind }) => kind === 'plan') ?? {};
    const { kid } = reported.files.find(({ kind }) => kind === 'return') ?? {};
    const key = `${kid}.jwk`;
    const keys = place('one-key');
    mkdirSync(keys);
    copyFileSync(join(demo.folder, 'keys', key), join(keys, key));
    expect(JSON.parse((await verify([path], keys)).stdout)).toMatchObject([
      { ok: false, code: 'signer.unknown' },
    ]);
  });
});

describe('the desks that it leaves', () => {
  const at = (...parts: string[]) => ['--workspace', join(demo.folder, ...parts)];
  const secret = () => ['--passphrase-file', join(demo.folder, 'passphrase.txt')];
  const q2 = ['--quarter', '2026-27 Q2'];
  const day = ['--now', '2026-10-28T09:00:00Z'];

  test('open with the one passphrase, and say how the quarter stands', async () => {
    const board = await json(['status', ...at('secretariat'), ...q2, ...secret(), ...day], {
      passphrase: null,
    });
    expect(board).toMatchObject({
      role: 'secretariat',
      sample: true,
      counts: { expected: 4, received: 4, missing: 0, late: 1 },
    });
    const chair = await json(['status', ...at('chairs', 'city-tasking'), ...q2, ...secret(), ...day], {
      passphrase: null,
    });
    expect(chair).toMatchObject({ role: 'chair', state: 'accepted', exceptions: 4 });
  });

  test('show each chair the exceptions that their return holds', async () => {
    for (const { subGroup, exceptions } of reported.returns) {
      const check = await json<{ exceptions: unknown[]; obstacles: unknown[] }>(
        ['exceptions', ...at('chairs', subGroup.replace('sg:', '')), ...q2, ...secret()],
        { passphrase: null },
      );
      expect(check.exceptions, subGroup).toHaveLength(exceptions);
      expect(check.obstacles, subGroup).toEqual([]);
    }
  });

  test('go by no clock but the one that is stated, and real desks by no stated one', async () => {
    const status = await json<{ today: string }>(
      ['status', ...at('secretariat'), ...q2, ...secret(), ...day],
      {
        passphrase: null,
      },
    );
    expect(status.today).toBe('2026-10-28');
  });
});

test('the demonstration does not write into a folder that holds something', async () => {
  const told = await cli(['demo', '--out', demo.folder, '--json'], { passphrase: null });
  expect(told.status).toBe(1);
  expect(JSON.parse(told.stdout).fault.code).toBe('workspace.not-empty');
  expect(existsSync(join(demo.folder, 'pack.html'))).toBe(true);
});
