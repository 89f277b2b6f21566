import { expect, test } from 'vitest';
import type { Input } from '../../shared/contract/index.ts';
import { refusalOf } from '../signed.ts';
import { anOffice, group, type Office, passphrase, tablesOf, takeIn } from './office.ts';
import { fileOf, q2, returnOf } from './return-of.ts';

const anyOffice = anOffice();
type Typed = Input<'returns.transcribe'>['return'];

const typeIn = ({ tell }: Office, given: Partial<Typed> = {}) =>
  tell('returns.transcribe', {
    quarter: q2,
    passphrase,
    source: { name: 'report.docx', bytes: Buffer.from('Quarter 2: nothing to report.') },
    return: {
      schema: 'csp.transcription/1',
      subGroup: group('youth'),
      transcription: { source: 'word', statedBy: 'The chair of the Youth Group' },
      nil: true,
      marking: 'OFFICIAL',
      exceptions: [],
      coverage: [{ items: ['YO-I01' as never], state: 'normal', why: '' }],
      ...given,
    },
  });
const youth = async ({ tell }: Office) =>
  (await tell('merge.get', { quarter: q2 })).subGroups.find(({ subGroup }) => subGroup === group('youth'));

test('what cannot be taken is told to whoever typed it, and leaves nothing behind, not even in quarantine', async () => {
  const office = anyOffice();
  const before = tablesOf(office.core.store);
  await expect(typeIn(office, { nil: false })).rejects.toMatchObject({
    fault: {
      code: 'transcription.refused',
      message:
        'What was typed in could not be taken: The return says that there is no exception, and holds one; or it ' +
        'holds none and does not say so.',
    },
  });
  expect(tablesOf(office.core.store)).toEqual(before);
});

test('a report that is typed in again replaces the first, and gives way to the chair’s own return', async () => {
  const office = anyOffice();
  const first = await typeIn(office);
  const second = await typeIn(office, { transcription: { source: 'word', statedBy: 'The deputy' } });
  expect(await youth(office)).toMatchObject({
    state: 'transcribed',
    current: { docId: second.docId },
    superseded: [first.docId],
  });
  const { file, docId } = await fileOf(office.youth, returnOf(office, office.youth));
  expect(await takeIn(office, file)).toMatchObject({
    result: 'accepted',
    message: 'It is the signed return, and takes the place of the one that was typed in.',
  });
  await typeIn(office, { transcription: { source: 'telephone', statedBy: 'The chair, once more' } });
  expect(await youth(office)).toMatchObject({ state: 'received', current: { docId } });
});

test('a report is typed in against the newest plan that the sub-group was sent', async () => {
  const office = anyOffice();
  await office.tell('plan.issue', { passphrase });
  await typeIn(office);
  expect(await youth(office)).toMatchObject({ current: { plan: { version: 3 } } });
});

test('a report of a sub-group that was sent no plan yet cannot be typed in', async () => {
  const office = anyOffice();
  office.core.store.exec("delete from issued_plan where sub_group = 'sg:youth'");
  expect(await refusalOf(() => typeIn(office))).toBe('transcription.not-issued');
});

test('what a report says of an action is told of its priority: nobody has said how the action stands', async () => {
  const office = anyOffice();
  const said = {
    why: 'Ice.',
    doing: 'Salt.',
    owner: 'A. Officer',
    by: null,
    ask: { kind: 'note', text: '' },
  };
  await typeIn(office, {
    subGroup: group('streets'),
    nil: false,
    exceptions: [
      { ...said, item: 'ST-A02', priority: null, title: 'The bridge is shut', class: 'under', what: 'Shut.' },
    ] as never,
    coverage: [{ items: ['ST-I01', 'ST-I02', 'ST-I03', 'ST-A01'] as never, state: 'normal', why: '' }],
  });
  const merged = await office.tell('merge.get', { quarter: q2 });
  const streets = merged.exceptions.filter(({ subGroup }) => subGroup === group('streets'));
  expect(streets.map(({ exception }) => exception)).toMatchObject([
    { kind: 'other', priority: { ref: 'ST-P01' }, title: 'ST-A02 Mend the bridge: The bridge is shut' },
  ]);
  expect(JSON.stringify(streets)).not.toContain('in-progress');
  const row = merged.coverage.find(({ item }) => item.ref === 'ST-A02');
  expect(row).toMatchObject({
    state: 'no-data',
    why: 'The document that this was typed in from speaks of it, and does not say how it stands.',
  });
});
