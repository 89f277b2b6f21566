import { cpSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { MadeFile } from '../../../shared/contract/call.ts';
import type { Reply } from '../../../shared/contract/index.ts';
import { aFolder, aMoment } from '../../../tests/a-store.ts';
import { samplePartnership } from '../sample/index.ts';
import { type Entry, entryWith } from './entry.ts';

const passphrase = 'plover anvil quartz meadow tinsel';
const by = { passphrase };
const partnership = Buffer.from(JSON.stringify(samplePartnership));

const entryIn = (folder: string): Entry =>
  entryWith({
    ...{ folder, signInOffered: true, appVersion: '1.0.0', checkOutput: true, now: () => aMoment },
    surprise: (_name, error) => {
      throw error;
    },
    keep: () => {},
    system: { protect: async (one) => one, reveal: async (one) => one },
  });

function at(folder: string) {
  const entry = entryIn(folder);
  onTestFinished(() => entry.close());
  return async (name: string, input: object = {}) => (await entry.serve(name, input)) as Reply<never>;
}

const codeOf = (reply: Reply<unknown>): string => (reply.ok ? 'done' : reply.fault.code);

// One desk is made, changed and locked, which leaves a copy; each test only reads what it left.
let made: string;
let copy: MadeFile;
let recoveryCode: string;
beforeAll(async () => {
  made = mkdtempSync(join(tmpdir(), 'csp-copy-'));
  const maker = entryIn(made);
  const beginning = { role: 'secretariat', partnership };
  const begun = (await maker.serve('entry.create', { passphrase, beginning })) as Reply<{
    recoveryCode: string;
  }>;
  if (!begun.ok) throw new Error(begun.fault.message);
  recoveryCode = begun.value.recoveryCode;
  await maker.serve('entry.allow-sign-in', { allowed: true });
  await maker.serve('workspace.introduce', { name: 'Ann Officer', title: 'Secretariat' });
  await maker.serve('entry.lock', {});
  const reply = (await maker.serve('entry.safe-copy', { workspace: 'desk-1' })) as Reply<MadeFile>;
  if (!reply.ok) throw new Error(reply.fault.message);
  copy = reply.value;
  await maker.close();
});
afterAll(() => rmSync(made, { recursive: true, force: true }));

test('a safe copy is one file that names the desk and its day, and lets nobody in by a computer’s sign-in', () => {
  expect(copy.name).toMatch(/^Secretariat [0-9a-f]{8} \d{6}-2026-10-05-0900-closing\.cspcopy$/);
  const text = Buffer.from(copy.bytes).toString('latin1');
  expect(text).not.toContain('Ann Officer');
  expect(text).not.toContain('signIn');
});

test('on an empty computer the desk goes on from it, by the passphrase or by the code on paper', async () => {
  for (const secret of [by, { recoveryCode }]) {
    const folder = join(aFolder(), 'workspaces');
    const ask = at(folder);
    expect(await ask('entry.look-at-copy', { copy: copy.bytes })).toMatchObject({
      value: { label: { role: 'secretariat' }, day: '2026-10-05', reason: 'closing', here: false },
    });
    expect(
      codeOf(
        await ask('entry.begin-from-copy', {
          copy: copy.bytes,
          by: { passphrase: 'plover anvil quartz meadow thimble' },
        }),
      ),
    ).toBe('key.passphrase');
    expect(globSync('**', { cwd: folder })).toEqual([]);
    expect(await ask('entry.begin-from-copy', { copy: copy.bytes, by: secret })).toMatchObject({
      value: { workspace: 'desk-1' },
    });
    expect(await ask('workspace.about')).toMatchObject({ value: { user: { name: 'Ann Officer' } } });
    // Counting goes on from the copy, so that those kept elsewhere stay in their order.
    await ask('workspace.introduce', { name: 'Ann Officer-Smith', title: 'Secretariat' });
    await ask('entry.lock');
    const next = (await ask('entry.safe-copy', { workspace: 'desk-1' })) as Reply<MadeFile>;
    expect(next.ok && next.value.name > copy.name).toBe(true);
  }
});

test('where the desk is already, the copy takes its place and what was there is moved aside', async () => {
  const folder = aFolder();
  cpSync(made, folder, { recursive: true });
  const ask = at(folder);
  await ask('entry.open', { workspace: 'desk-1', by });
  await ask('workspace.introduce', { name: 'Somebody Else', title: 'Secretariat' });
  expect(await ask('entry.look-at-copy', { copy: copy.bytes })).toMatchObject({ value: { here: true } });
  expect(await ask('entry.begin-from-copy', { copy: copy.bytes, by })).toMatchObject({
    value: { workspace: 'desk-1' },
  });
  expect(await ask('workspace.about')).toMatchObject({ value: { user: { name: 'Ann Officer' } } });
  expect(globSync('desk-*', { cwd: folder })).toEqual(['desk-1']);
  expect(globSync('desk-1/*aside*', { cwd: folder })).not.toEqual([]);
});

test('a copy that was changed in a single byte, cut short, or is no copy at all makes nothing', async () => {
  const folder = join(aFolder(), 'workspaces');
  const ask = at(folder);
  const end = Buffer.from(copy.bytes).indexOf('\n');
  const heading = JSON.parse(Buffer.from(copy.bytes).toString('utf8', 0, end));
  const database = Buffer.from(copy.bytes.subarray(end + 1));
  const otherwise = (header: object, bytes: Uint8Array): Uint8Array =>
    Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), bytes]);
  const turned = Buffer.from(database);
  turned[5000] = (turned[5000] ?? 0) ^ 1;
  const sum = async (bytes: Uint8Array) =>
    Buffer.from(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes))).toString('hex');

  const tries: [string, Uint8Array][] = [
    ['store.copy-bad', otherwise(heading, turned)],
    ['store.copy-bad', copy.bytes.subarray(0, -1)],
    // Whoever changes the sum with the database is found out by the database itself.
    ['store.copy-bad', otherwise({ ...heading, sha256: await sum(turned) }, turned)],
    ['copy.not-one', otherwise({ ...heading, more: 1 }, database)],
    ['copy.not-one', Buffer.from('Dear all,\nno copy')],
    ['copy.not-one', database],
    ['key.damaged', otherwise({ ...heading, keys: {} }, database)],
  ];
  for (const [code, bytes] of tries) {
    expect(codeOf(await ask('entry.begin-from-copy', { copy: bytes, by })), code).toBe(code);
    expect(await ask('entry.about')).toMatchObject({ value: { workspaces: [], open: null } });
  }
});
