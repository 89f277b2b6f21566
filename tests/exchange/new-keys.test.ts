import { describe, expect, test } from 'vitest';
import { writeBundle } from '../../electron/core/exchange/bundle.ts';
import { readEnvelope } from '../../electron/core/exchange/envelope.ts';
import { wordsOf } from '../../electron/core/exchange/words-of-a-key.ts';
import { parseKeys } from '../../electron/core/workspace/key-file.ts';
import { unlockSigning } from '../../electron/core/workspace/key-slots.ts';
import type { MadeFile } from '../../shared/contract/call.ts';
import type { Input, Output } from '../../shared/contract/index.ts';
import type { Kid } from '../../shared/model/ids.ts';
import type { PlanFile } from '../../shared/model/plan-file.ts';
import {
  aTown,
  at,
  type Desk,
  enrol,
  jsonFile,
  passphrase,
  payloadOf,
  type Town,
  take,
  textFile,
} from '../chair/desks.ts';
import { enterNil, q2, sign } from '../chair/quarter.ts';
import { refusalOf } from '../signed.ts';
import { withLightKeys } from './light-keys.ts';
import { signedBy } from './office.ts';

const aDay = aTown('secretariat', 'streets', 'homes', 'deputy', 'laptop');
const recoveryPassphrase = 'granite meadow kettle harbour';

/** A day on which the secretariat's keys can be renewed. */
async function today(): Promise<Town> {
  const town = aDay();
  const secretariat = await withLightKeys(town.secretariat);
  return Object.defineProperty(town, 'secretariat', { get: () => secretariat });
}

const renew = ({ tell }: Desk, given: Partial<Input<'keys.renew'>> = {}) =>
  tell('keys.renew', { passphrase, why: 'A new officer.', stolen: false, recovery: null, ...given });
const forStreets = ({ issued }: Output<'keys.renew'>): MadeFile =>
  issued?.files.find(({ subGroup }) => subGroup === 'sg:streets')?.file as MadeFile;
const planIn = (file: MadeFile) => payloadOf(file) as never as PlanFile;
const statusOf = async ({ tell }: Desk, kid: Kid) =>
  (await tell('keys.ring', {})).keys.find((one) => one.kid === kid)?.status;
const outcomeOf = async ({ tell }: Desk, file: MadeFile) =>
  (await tell('files.import', { files: [file] }))[0];
const returned = async ({ streets, secretariat }: Pick<Town, 'streets' | 'secretariat'>) => {
  await enterNil(streets);
  const signed = await sign(streets, { nil: true });
  await take(secretariat, signed.file);
  return signed;
};
const receipt = async ({ tell }: Desk): Promise<MadeFile> =>
  (await tell('receipts.issue', { passphrase }))[0]?.file as MadeFile;

describe('a new key of the secretariat', () => {
  test('is named in a plan that the old key signs, and chairs need compare no words again', async () => {
    const town = await today();
    const { secretariat, streets } = town;
    const old = secretariat.core.keys.own.kid;
    await returned(town);
    const renewed = await renew(secretariat);
    expect(secretariat.core.keys.own.kid).toBe(renewed.kid);
    const plan = forStreets(renewed);
    expect(readEnvelope(plan.bytes).kid).toBe(old);
    expect(planIn(plan).secretariat.sign).toEqual(secretariat.core.keys.own.signing);
    await take(streets, plan);
    expect([await statusOf(streets, old), await statusOf(streets, renewed.kid)]).toEqual([
      'retired',
      'active',
    ]);
    expect((await streets.tell('keys.words', {})).secretariatConfirmed).toBe(true);
    expect(await take(streets, await receipt(secretariat))).toMatchObject({ result: 'accepted' });
    const [ours, theirs] = [await secretariat.tell('keys.ring', {}), await streets.tell('keys.ring', {})];
    expect(theirs.version).toBe(ours.version);
  });

  test('signs from then on: what the old one signs later is refused', async () => {
    const town = await today();
    const { secretariat, streets } = town;
    const old = await secretariat.core.keys.unlock('');
    await returned(town);
    await take(streets, forStreets(await renew(secretariat)));
    const file = await receipt(secretariat);
    const late = jsonFile('late.cspreceipt', await signedBy(old, 'receipt', payloadOf(file)));
    expect(await outcomeOf(streets, late)).toMatchObject({ result: 'quarantined', code: 'signer.retired' });
  });

  test('may come in one file with what it signs, in whatever order', async () => {
    const town = await today();
    const { secretariat, streets } = town;
    await returned(town);
    const plan = forStreets(await renew(secretariat));
    const bundle = writeBundle(
      [await receipt(secretariat), plan].map(({ bytes }) => ({
        form: 'jws',
        text: Buffer.from(bytes).toString('utf8'),
      })),
    );
    const outcomes = await streets.tell('files.import', { files: [textFile('both.txt', bundle)] });
    expect(outcomes.map(({ kind, result }) => [kind, result])).toEqual([
      ['receipt', 'accepted'],
      ['plan', 'accepted'],
    ]);
  });

  test('is a stranger to a chair who has not opened that plan', async () => {
    const town = await today();
    const { secretariat, streets } = town;
    await returned(town);
    await renew(secretariat);
    const file = await receipt(secretariat);
    expect(await outcomeOf(streets, file)).toMatchObject({ result: 'quarantined', code: 'signer.unknown' });
  });

  test('takes in what chairs signed for the old one, sealed or not', async () => {
    const town = await today();
    const { secretariat, streets } = town;
    await enterNil(streets);
    const signed = await sign(streets, { nil: true });
    const sealed = await streets.tell('returns.export', { docId: signed.docId, sealed: true });
    await renew(secretariat);
    expect(await take(secretariat, sealed)).toMatchObject({ result: 'accepted', docId: signed.docId });
    expect(await take(secretariat, signed.file)).toMatchObject({ result: 'duplicate' });
  });

  test('types returns in like the one before, and replaces what that one typed', async () => {
    const { secretariat } = await today();
    const transcribe = () =>
      secretariat.tell('returns.transcribe', {
        quarter: q2,
        passphrase,
        source: null,
        return: {
          schema: 'csp.transcription/1',
          subGroup: 'sg:streets' as never,
          transcription: { source: 'telephone', statedBy: 'The chair' },
          nil: true,
          marking: 'OFFICIAL',
          exceptions: [],
          coverage: [],
        },
      });
    await transcribe();
    await renew(secretariat);
    const { docId } = await transcribe();
    const { subGroups } = await secretariat.tell('merge.get', { quarter: q2 });
    expect(subGroups[0]).toMatchObject({ state: 'transcribed', current: { docId } });
  });
});

describe('the recovery key', () => {
  const make = ({ tell }: Desk) => tell('keys.recovery', { passphrase, recoveryPassphrase });
  const issueToStreets = async ({ secretariat, streets }: Town) => {
    const { files } = await secretariat.tell('plan.issue', { passphrase });
    await take(streets, files[0]?.file as MadeFile);
  };
  const recovery = ({ file }: { file: MadeFile }) => ({ file, passphrase: recoveryPassphrase });

  test('names a new key when the old one was stolen, and the thief’s plans are refused from then on', async () => {
    const town = await today();
    const { secretariat, streets } = town;
    const stolen = await secretariat.core.keys.unlock('');
    const safe = await make(secretariat);
    expect(Buffer.from(safe.file.bytes).toString('utf8')).not.toContain('"d"');
    await issueToStreets(town);
    const renewed = await renew(secretariat, {
      why: 'The laptop was stolen.',
      stolen: true,
      recovery: recovery(safe),
    });
    const plan = forStreets(renewed);
    expect(readEnvelope(plan.bytes).kid).toBe(safe.kid);
    await take(streets, plan);
    expect(await statusOf(streets, stolen.signing.kid)).toBe('revoked');
    expect((await streets.tell('keys.words', {})).secretariatConfirmed).toBe(true);

    const forged = { ...planIn(plan), version: planIn(plan).version + 1 };
    const thiefs = jsonFile('plan.cspplan', await signedBy(stolen, 'plan', forged));
    expect(await outcomeOf(streets, thiefs)).toMatchObject({ result: 'quarantined', code: 'signer.revoked' });
    await returned(town);
    expect(await take(streets, await receipt(secretariat))).toMatchObject({ result: 'accepted' });
  });

  test('may sign nothing but a plan', async () => {
    const town = await today();
    const { secretariat, streets } = town;
    const safe = await make(secretariat);
    await issueToStreets(town);
    await returned(town);
    const file = await receipt(secretariat);
    const keys = parseKeys(Buffer.from(safe.file.bytes).toString('utf8'));
    const opened = await unlockSigning(keys, safe.kid, { passphrase: recoveryPassphrase });
    const signed = jsonFile('r.cspreceipt', await signedBy(opened, 'receipt', payloadOf(file)));
    expect(await outcomeOf(streets, signed)).toMatchObject({ result: 'quarantined', code: 'signer.role' });
  });

  test('is only the one that was made last, and only with its passphrase', async () => {
    const { secretariat } = await today();
    const [first, second] = [await make(secretariat), await make(secretariat)];
    const before = await secretariat.tell('keys.ring', {});
    const other = textFile('keys.json', '{}');
    const code = (given: Input<'keys.renew'>['recovery']) =>
      refusalOf(() => renew(secretariat, { recovery: given }));
    expect(await code(recovery(first))).toBe('key.not-recovery');
    expect(await code({ ...recovery(second), passphrase: 'something quite different' })).toBe(
      'key.passphrase',
    );
    expect(await code(recovery({ file: other }))).toBe('key.damaged');
    expect(await secretariat.tell('keys.ring', {})).toEqual(before);
    expect(await renew(secretariat, { recovery: recovery(second) })).toMatchObject({
      issued: { version: 3 },
    });
  });
});

describe('a sub-group', () => {
  test('whose key was stolen signs with a new one in the next epoch, and is enrolled by its first return', async () => {
    const town = await today();
    const { secretariat, streets, laptop } = town;
    await returned(town);
    const late = await sign(streets, { nil: true, whyAgain: 'A figure was wrong.' });
    await secretariat.tell('keys.revoke', { kid: streets.core.keys.own.kid, why: 'The laptop was stolen.' });
    town.clock.at = at('2026-10-06T09:00:00');
    const { files } = await secretariat.tell('plan.issue', { passphrase });
    await take(laptop, files[0]?.file as MadeFile);
    await enterNil(laptop);
    await laptop.tell('readings.respond', {
      indicator: 'ST-I03' as never,
      period: q2,
      response: 'confirmed',
      why: '',
    });
    const { file, docId } = await sign(laptop, { nil: true });
    expect(payloadOf(file)).toMatchObject({ epoch: 2, seq: 1, prev: null });
    expect((await take(secretariat, file)).result).toBe('parked');
    const { kid } = laptop.core.keys.own;
    const enrolled = await secretariat.tell('keys.enrol', {
      kid,
      words: wordsOf(kid).join(' '),
      verified: 'by telephone',
    });
    expect(enrolled.key.epoch).toBe(2);
    expect(enrolled.outcomes).toMatchObject([{ docId, result: 'fork' }]);
    expect(await outcomeOf(secretariat, late.file)).toMatchObject({
      result: 'quarantined',
      code: 'signer.revoked',
      message:
        'The file was signed with a key of Chief Inspector Hamir that was taken out of use: The laptop was stolen.',
    });
  });

  test('has a chair and a deputy, each with a key of their own, in one chain', async () => {
    const town = await today();
    const { secretariat, streets, deputy } = town;
    await deputy.tell('workspace.introduce', { name: 'Joy Okafor', title: 'Deputy Chair' });
    await enrol(secretariat, deputy);
    const first = await returned(town);
    const { keys } = await secretariat.tell('keys.ring', {});
    expect(
      keys
        .filter(({ iss }) => iss === 'sg:streets')
        .map(({ holder, epoch }) => [holder.role, epoch])
        .sort(),
    ).toEqual([
      ['chair', 1],
      ['deputy', 1],
    ]);
    const again = {
      ...payloadOf(first.file),
      signer: { name: 'Joy Okafor', title: 'Deputy', role: 'deputy' as const },
      seq: 2,
      prev: first.docId,
      supersedes: first.docId,
      whyAgain: 'Signed for the chair, who is ill.',
    };
    const parts = await signedBy(await deputy.core.keys.unlock(passphrase), 'return', again);
    expect(await outcomeOf(secretariat, jsonFile('d.cspreturn', parts))).toMatchObject({
      result: 'accepted',
      warnings: [],
    });
    const { subGroups } = await secretariat.tell('merge.get', { quarter: q2 });
    expect(subGroups[0]).toMatchObject({
      current: { signer: { name: 'Joy Okafor', role: 'deputy' }, revision: 2 },
    });
    await secretariat.tell('keys.retire', { kid: streets.core.keys.own.kid, why: 'A new chair.' });
    await enrol(secretariat, town.laptop);
    expect(
      (await secretariat.tell('keys.ring', {})).keys.find(({ kid }) => kid === town.laptop.core.keys.own.kid)
        ?.epoch,
    ).toBe(1);
  });

  test('that signs in another’s name is taken, and that is said', async () => {
    const town = await today();
    const { secretariat, streets } = town;
    await enterNil(streets);
    const payload = payloadOf((await sign(streets, { nil: true })).file);
    const signer = { ...payload.signer, name: 'Somebody Else' };
    const parts = await signedBy(await streets.core.keys.unlock(passphrase), 'return', {
      ...payload,
      signer,
    });
    expect((await outcomeOf(secretariat, jsonFile('r.cspreturn', parts)))?.warnings).toEqual([
      'It is signed in the name of Somebody Else; the key was enrolled for Chief Inspector Hamir.',
    ]);
  });

  test('may make new keys at the desk it has, which ask to be enrolled with its next return', async () => {
    const town = await today();
    const { secretariat } = town;
    const streets = await withLightKeys(town.streets);
    const old = streets.core.keys.own.kid;
    expect(await renew(streets)).toMatchObject({ issued: null });
    await enterNil(streets);
    const { file } = await sign(streets, { nil: true });
    expect(readEnvelope(file.bytes).kid).not.toBe(old);
    expect(payloadOf(file).keyRequest).not.toBeNull();
    expect(await outcomeOf(secretariat, file)).toMatchObject({ result: 'parked' });
  });
});

test('a desk does not take its own key out of use, nor any key twice, nor one that there is not', async () => {
  const { secretariat, streets } = await today();
  const end = (name: 'keys.revoke' | 'keys.retire', kid: Kid) =>
    refusalOf(() => secretariat.tell(name, { kid, why: 'Why not.' }));
  expect(await end('keys.revoke', secretariat.core.keys.own.kid)).toBe('key.own');
  expect(await end('keys.retire', 'A'.repeat(43) as Kid)).toBe('key.unknown');
  const { kid } = streets.core.keys.own;
  expect(await end('keys.retire', kid)).toBe('not refused');
  expect(await end('keys.retire', kid)).toBe('key.ended');
  expect(await end('keys.revoke', kid)).toBe('not refused');
  expect([await end('keys.revoke', kid), await end('keys.retire', kid)]).toEqual(['key.ended', 'key.ended']);
});
