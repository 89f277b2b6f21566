import { flattenedVerify } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { readFile } from '../../electron/core/exchange/bundle.ts';
import { readEnvelope, verifyEnvelope } from '../../electron/core/exchange/envelope.ts';
import { readSealed } from '../../electron/core/exchange/seal.ts';
import { aForger, type Forger, refusalOf } from '../signed.ts';
import { bundles } from './bundles.ts';
import { encodings } from './encodings.ts';
import { headers } from './headers.ts';
import { goodFile, type HostileFile } from './hostile-file.ts';
import { payloads } from './payloads.ts';
import { signatures } from './signatures.ts';
import { wholeFiles } from './whole-files.ts';

let forger: Forger;
beforeAll(async () => {
  forger = await aForger();
});

/** Takes a file in as the app does, with the very key that signed it held to be trusted. */
async function takeIn(bytes: Uint8Array): Promise<void> {
  for (const { form, text } of readFile(bytes)) {
    if (form === 'sealed') readSealed(text);
    else await verifyEnvelope(readEnvelope(text), forger.verifying);
  }
}

const groups: Record<string, HostileFile[]> = {
  'E25, E26: a file with': wholeFiles,
  'E27: a file whose encoding has': encodings,
  'E28: a file whose header has': headers,
  'E28: a file whose signature is': signatures,
  'E25, E26: a signed payload with': payloads,
  'E25: a file that is': bundles,
};

test('the file from which the hostile ones are made is itself accepted', async () => {
  expect(await refusalOf(() => takeIn(Buffer.from(goodFile(forger))))).toBe('not refused');
});

describe.each(Object.entries(groups))('%s', (_, files) => {
  test.each(files)('$what is refused as $code, at once', async ({ code, make }) => {
    const bytes = Buffer.from(make(forger));
    const began = performance.now();
    expect(await refusalOf(() => takeIn(bytes))).toBe(code);
    expect(performance.now() - began).toBeLessThan(1000);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });
});

const lenient = Object.values(groups).flatMap((files) => files.filter((file) => file.lenient));

test.each(lenient)(
  '$what would get past the library underneath, so our own rule is needed',
  async ({ make }) => {
    const parts = JSON.parse(Buffer.from(make(forger)).toString('utf8'));
    await expect(
      flattenedVerify(parts, forger.verifying.key, { algorithms: ['Ed25519'] }),
    ).resolves.toBeDefined();
  },
);
