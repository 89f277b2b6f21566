import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signDocument } from '../../electron/core/exchange/envelope.ts';
import { aPerson, b64u } from '../signed.ts';

const python = '/usr/bin/python3';
const missing = spawnSync(python, ['-c', 'import cryptography']).status !== 0;

/** Changes the lowest bit of one byte of what the base64url text stands for. */
const byteChanged = (base64url: string, at: number): string => {
  const bytes = Buffer.from(base64url, 'base64url');
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  return b64u(bytes);
};

describe.skipIf(missing)(
  `a verifier that shares no code with us${missing ? ' (python3-cryptography is not installed)' : ''}`,
  () => {
    const payload = { schema: 'csp.return/1', narrative: 'Tŷ: burglary is up by 96.' };
    let folder: string;
    let parts: { protected: string; payload: string; signature: string };
    let jwk: { x: string };

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'csp-outside-'));
      const chair = await aPerson();
      parts = JSON.parse((await signDocument('return', payload, chair.signing)).text);
      jwk = chair.signing.jwk;
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    const verified = (file: object, key: object) => {
      const paths = [join(folder, 'a.cspreturn'), join(folder, 'a.jwk')] as const;
      writeFileSync(paths[0], JSON.stringify(file));
      writeFileSync(paths[1], JSON.stringify(key));
      return spawnSync(python, ['tests/outside/verify.py', ...paths], { encoding: 'utf8' });
    };

    test('accepts our file and reads the same in it', () => {
      const { status, stdout, stderr } = verified(parts, jwk);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(JSON.parse(stdout)).toEqual(payload);
    });

    test.each(['payload', 'protected', 'signature'] as const)(
      'refuses it with one byte of the %s changed',
      (part) => {
        // Byte 30 of the header lies in the type, so that it is the signature that fails and not the reading.
        expect(verified({ ...parts, [part]: byteChanged(parts[part], 30) }, jwk)).toMatchObject({
          status: 1,
          stderr: expect.stringContaining('InvalidSignature'),
        });
      },
    );

    test('refuses it with one byte of the key changed', () => {
      expect(verified(parts, { ...jwk, x: byteChanged(jwk.x, 5) }).status).toBe(1);
    });
  },
);
