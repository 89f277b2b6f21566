import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Reply } from '../../../shared/contract/index.ts';
import { planFile } from '../../../shared/model/plan-file.ts';
import { aFolder, aMoment } from '../../../tests/a-store.ts';
import { idAt, people } from '../../../tests/format/people.ts';
import { planPayload } from '../../../tests/format/plan.ts';
import { signDocument } from '../exchange/envelope.ts';
import { entryWith } from './entry.ts';

const passphrase = 'plover anvil quartz meadow tinsel';
const by = { signIn: true };

/** The plan of the Town Centre Group, once with the computer's sign-in allowed and then, in version 2, forbidden. */
let allowed: Uint8Array;
let forbidden: Uint8Array;
beforeAll(async () => {
  const all = await people();
  const first = planPayload(all);
  const second = planFile.parse({
    ...first,
    id: idAt(aMoment, 77),
    version: 2,
    settings: { sealReturns: false, systemSignIn: 'forbidden' },
  });
  const signed = async (plan: object) =>
    Buffer.from((await signDocument('plan', plan, all.secretariat.signing)).text);
  [allowed, forbidden] = [await signed(first), await signed(second)];
});

/** A computer whose sign-in keeps secrets, by turning them round. */
function aComputer() {
  const turned = async (secret: Uint8Array) => Uint8Array.from(secret).reverse();
  const entry = entryWith({
    ...{ folder: join(aFolder(), 'desks'), appVersion: '0.0.0', checkOutput: true, signInOffered: true },
    ...{ now: () => aMoment, keep: () => {}, system: { protect: turned, reveal: turned } },
    surprise: (_, error) => {
      throw error;
    },
  });
  onTestFinished(() => entry.close());
  return (name: string, input: unknown = {}) => entry.serve(name, input) as Promise<Reply<never>>;
}

const codeOf = (reply: Reply<unknown>): string => (reply.ok ? 'done' : reply.fault.code);
const begin = (plan: Uint8Array) => ({ passphrase, beginning: { role: 'chair', plan } });

test('where the plan forbids it, the computer’s sign-in is not offered, and is refused in plain words', async () => {
  const ask = aComputer();
  expect(await ask('entry.look-at', { beginning: begin(forbidden).beginning })).toMatchObject({
    value: { signInForbidden: true },
  });
  expect(codeOf(await ask('entry.create', begin(forbidden)))).toBe('done');
  expect(await ask('entry.about')).toMatchObject({ value: { signInOffered: true, signInForbidden: true } });
  expect(await ask('entry.allow-sign-in', { allowed: true })).toMatchObject({
    fault: { message: 'The plan does not let this computer’s sign-in open this desk.' },
  });
  expect(codeOf(await ask('entry.open', { workspace: 'desk-1', by }))).toBe('key.slot-missing');
});

test('a desk that the sign-in opens forgets its secret as soon as a plan comes that forbids it', async () => {
  const ask = aComputer();
  await ask('entry.create', begin(allowed));
  expect(codeOf(await ask('entry.allow-sign-in', { allowed: true }))).toBe('done');
  await ask('entry.lock');
  expect(codeOf(await ask('entry.open', { workspace: 'desk-1', by }))).toBe('done');
  const files = [{ name: 'plan-2.cspplan', bytes: forbidden }];
  expect(await ask('files.import', { files })).toMatchObject({ value: [{ result: 'accepted' }] });
  expect(await ask('entry.about')).toMatchObject({
    value: { workspaces: [{ signIn: false }], signInForbidden: true },
  });
  await ask('entry.lock');
  expect(codeOf(await ask('entry.open', { workspace: 'desk-1', by }))).toBe('key.slot-missing');
});
