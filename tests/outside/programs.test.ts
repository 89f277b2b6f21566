import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { has, python } from '../../build/setup/debian.mjs';
import {
  bindAddressee,
  bindPartnership,
  bindReturn,
  bindSigner,
} from '../../electron/core/exchange/bindings.ts';
import { readFile } from '../../electron/core/exchange/bundle.ts';
import { readEnvelope, verifyEnvelope } from '../../electron/core/exchange/envelope.ts';
import { verifyingKey } from '../../electron/core/exchange/public-key.ts';
import { planFile } from '../../shared/model/plan-file.ts';
import { returnFile } from '../../shared/model/return-file.ts';
import { examples } from '../format/examples.ts';
import { chairHolder, chairKeys, people } from '../format/people.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'csp-programs-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const signed = (await examples()).flatMap(({ name, schema, signed: one, payload }) =>
  one ? [{ name, schema, ...one, payload }] : [],
);
const keyFor = (schema: string) => (/plan|receipt|decisions/.test(schema) ? 'secretariat' : 'chair');
const run = (program: string, ...args: string[]) => spawnSync(program, args, { encoding: 'utf8' });

const verifiers = [
  {
    name: 'the verifier in Python',
    start: [python, 'tests/outside/verify.py'],
    missing: !has('python3-cryptography'),
    prints: '',
  },
  {
    name: 'the verifier with OpenSSL',
    start: ['bash', 'tests/outside/verify.sh'],
    missing:
      !/^OpenSSL [3-9]/.test(run('openssl', 'version').stdout ?? '') || run('bash', '--version').status !== 0,
    prints: 'docId',
  },
];

for (const { name, start, missing, prints } of verifiers) {
  describe.skipIf(missing)(`${name}${missing ? ' (what it needs is not installed)' : ''}`, () => {
    const [program = '', script = ''] = start;

    test.each(signed)(
      'accepts the example $file and reads the same in it',
      ({ schema, file, docId, payload }) => {
        const key = `tests/examples/${keyFor(schema)}.jwk`;
        const { status, stdout } = run(program, script, `tests/examples/${file}`, key);
        const lead = prints === 'docId' ? `${docId}\n` : '';
        expect(status).toBe(0);
        expect(stdout.trimEnd()).toBe(lead + JSON.stringify(payload));
      },
    );

    test('refuses the return under another key, and with a word changed', () => {
      const file = 'tests/examples/return.cspreturn';
      expect(run(program, script, file, 'tests/examples/secretariat.jwk').status).not.toBe(0);
      const { protected: header, payload, signature } = JSON.parse(readFileSync(file, 'utf8'));
      const said = Buffer.from(payload, 'base64url').toString().replace('"red"', '"green"');
      const changed = join(folder, 'changed.cspreturn');
      writeFileSync(
        changed,
        JSON.stringify({ protected: header, payload: Buffer.from(said).toString('base64url'), signature }),
      );
      expect(run(program, script, changed, 'tests/examples/chair.jwk').status).not.toBe(0);
    });
  });
}

const noPython = !has('python3-cryptography');

describe.skipIf(noPython)(
  `the writer in Python${noPython ? ' (python3-cryptography is not installed)' : ''}`,
  () => {
    test('writes a return that we take in', async () => {
      const key = join(folder, 'chair.jwk');
      writeFileSync(key, JSON.stringify(chairKeys.signing));
      const { name, title } = chairHolder;
      const written = run(
        python,
        'tests/outside/write_return.py',
        'tests/examples/plan.cspplan',
        key,
        '2026-27 Q2',
        name,
        title,
      );
      expect({ status: written.status, stderr: written.stderr }).toEqual({ status: 0, stderr: '' });

      const { secretariat, chair } = await people();
      const [found] = readFile(Buffer.from(written.stdout));
      const document = await verifyEnvelope(
        readEnvelope(found?.text ?? ''),
        await verifyingKey(chair.signing.jwk),
      );
      const read = returnFile.parse(document.payload);
      const plan = planFile.parse(signed.find((one) => one.name === 'plan')?.payload);
      bindPartnership(read, plan.about);
      bindAddressee(read, [secretariat.signing.kid]);
      bindSigner(read, { iss: read.iss, holder: chairHolder });
      bindReturn(read, plan);
      expect(read).toMatchObject({ nil: true, quarter: '2026-27 Q2', signer: chairHolder });
      expect(JSON.stringify(read)).toBe(document.text);
    });
  },
);
