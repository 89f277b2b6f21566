import { expect, test } from 'vitest';
import { admissionOf } from '../../db/admissions.ts';
import { recipientKey } from '../../electron/core/exchange/public-key.ts';
import { sealFor } from '../../electron/core/exchange/seal.ts';
import { refusalOf } from '../signed.ts';
import { anOffice, at, group, type Office, tablesOf, takeIn, textFile } from './office.ts';
import { fileOf, q2, returnOf } from './return-of.ts';

const anyOffice = anOffice();
const why = 'The chair signed it before the theft, and read the fingerprint out.';

/** A return that came after its key was stolen lies in quarantine. */
async function setAside(office: Office, given: object = {}, sealed = false) {
  const { streets, tell } = office;
  const { file, docId } = await fileOf(streets, returnOf(office, streets, given));
  await tell('keys.revoke', { kid: streets.signing.kid, why: 'The laptop was stolen.' });
  const to = await recipientKey(office.core.keys.own.sealing);
  const text = Buffer.from(file.bytes).toString('utf8');
  const outcome = await takeIn(office, sealed ? textFile('s.txt', await sealFor(to, text)) : file);
  const [lies] = await tell('files.quarantine', {});
  return { docId, code: outcome.code, id: lies?.id ?? '' };
}
const stateIn = async ({ tell }: Office) =>
  (await tell('merge.get', { quarter: q2 })).subGroups.find(({ subGroup }) => subGroup === group('streets'));

test.each([
  ['open', false],
  ['sealed', true],
] as const)(
  'a return of a stolen key that came %s is let in by word of its chair, by its first day, and the reason stays',
  async (_, sealed) => {
    const office = anyOffice();
    const { docId, code, id } = await setAside(office, {}, sealed);
    expect(code).toBe('signer.revoked');
    office.clock.at = at('2026-11-02T09:00:00');
    expect(await office.tell('files.admit', { id, why })).toMatchObject({ result: 'accepted', docId });
    expect(await stateIn(office)).toMatchObject({
      current: { docId, receivedOn: '2026-10-05' },
      late: false,
    });
    expect(await office.tell('files.quarantine', {})).toEqual([]);
    expect(admissionOf(office.core.store, docId)).toMatchObject({ why, at: office.clock.at });
  },
);

test('a return of an older epoch is let in likewise', async () => {
  const office = anyOffice();
  const { streets, core, tell } = office;
  core.store.prepare('update key set epoch = 2 where kid = ?').run(streets.signing.kid);
  await takeIn(office, (await fileOf(streets, returnOf(office, streets))).file);
  const [lies] = await tell('files.quarantine', {});
  expect(lies?.code).toBe('order.old-epoch');
  expect(await tell('files.admit', { id: lies?.id ?? '', why })).toMatchObject({ result: 'accepted' });
});

test('what is let in for its key must be right in all else, or it stays where it lies', async () => {
  const office = anyOffice();
  const { id } = await setAside(office, { nil: false });
  const before = tablesOf(office.core.store);
  expect(await refusalOf(() => office.tell('files.admit', { id, why }))).toBe('return.nil-contradicted');
  expect(tablesOf(office.core.store)).toEqual(before);
});

test('nothing is let in that was put aside for another reason', async () => {
  const office = anyOffice();
  const { streets, tell } = office;
  await takeIn(office, (await fileOf(streets, returnOf(office, streets, { nil: false }))).file);
  const [lies] = await tell('files.quarantine', {});
  expect(await refusalOf(() => tell('files.admit', { id: lies?.id ?? '', why }))).toBe('signer.not-admitted');
  expect(await refusalOf(() => tell('files.admit', { id: 'nothing', why }))).toBe('file.missing');
});
