import { expect, test } from 'vitest';
import { getPlan, putPlan } from '../../db/plan.ts';
import { write } from '../../db/transaction.ts';
import type { Plan } from '../../shared/model/plan.ts';
import { refusalOf } from '../signed.ts';
import { aTown, type Desk, passphrase, take } from './desks.ts';
import { enterQuarter, q1, q2, sign } from './quarter.ts';

const town = aTown('secretariat', 'streets');
const homes = 'HO-P01' as never;
const lanes = 'ST-R01' as never;

const contributions = ({ tell }: Desk) => tell('contributions.sheet', { quarter: q2 });
const requests = ({ tell }: Desk, quarter = q2) => tell('requests.sheet', { quarter });
const notes = ({ tell }: Desk) => tell('notes.list', { quarter: q2 });
const missing = async ({ tell }: Desk) =>
  (await tell('exceptions.check', { quarter: q2 })).obstacles.filter(
    ({ code }) => code === 'contribution-missing',
  ).length;

test('another group’s priority comes with its question, and with what was said a quarter ago', async () => {
  const { streets } = town();
  await streets.tell('contributions.put', {
    quarter: q1,
    priority: homes,
    view: 'at-risk',
    text: 'Fewer doors.',
  });
  expect((await contributions(streets)).asked).toMatchObject([
    {
      priority: { ref: 'HO-P01', title: 'Safer homes' },
      lead: 'Homes Group',
      question: 'What do you see at the doors?',
      indicators: [],
      last: { view: 'at-risk', text: 'Fewer doors.' },
      said: null,
    },
  ]);
});

test('a view is asked for until it is given or “nothing to add” is said, and can be taken back', async () => {
  const { streets } = town();
  const put = (view: 'off-track' | null, text: string) =>
    streets.tell('contributions.put', { quarter: q2, priority: homes, view, text });
  expect(await missing(streets)).toBe(1);
  expect(await refusalOf(() => put('off-track', ' '))).toBe('progress.lacking');
  expect(await refusalOf(() => put(null, 'A word without a view'))).toBe('progress.lacking');
  await put(null, '');
  expect(await missing(streets)).toBe(0);
  await put('off-track', 'Nobody answers.');
  expect((await contributions(streets)).asked[0]?.said).toEqual({
    view: 'off-track',
    text: 'Nobody answers.',
  });
  await streets.tell('contributions.take-back', { quarter: q2, priority: homes });
  expect(await missing(streets)).toBe(1);
  const own = { quarter: q2, priority: 'ST-P01' as never, view: null, text: '' };
  expect(await refusalOf(() => streets.tell('contributions.put', own))).toBe('explanations.item');
});

test('what was said of a priority that asks no more is kept as a note', async () => {
  const { streets } = town();
  await streets.tell('contributions.put', {
    quarter: q2,
    priority: homes,
    view: 'on-track',
    text: 'All well.',
  });
  write(streets.core.store, (db) => {
    const plan = getPlan(db) as Plan;
    putPlan(db, { ...plan, priorities: plan.priorities.map((one) => ({ ...one, contributors: [] })) });
  });
  const { asked, withdrawn } = await contributions(streets);
  expect(asked).toEqual([]);
  expect(withdrawn).toEqual([
    { priority: { ref: 'HO-P01', title: 'Safer homes' }, view: 'on-track', text: 'All well.' },
  ]);
});

test('a request shows who asks, until when, and what was answered before; one answered in full is history', async () => {
  const { streets } = town();
  const answer = (quarter: typeof q1, text: string, complete: boolean) =>
    streets.tell('requests.put', { quarter, request: lanes, text, complete });
  await answer(q1, 'Twelve so far.', false);
  const { open } = await requests(streets);
  expect(open).toMatchObject([
    {
      ref: 'ST-R01',
      from: 'Scrutiny Committee',
      minute: 'Minute 12',
      daysLeft: 18,
      said: null,
      earlier: [{ quarter: q1, text: 'Twelve so far.', complete: false }],
    },
  ]);
  await answer(q2, 'All forty are lit.', true);
  expect((await requests(streets)).open[0]?.said).toMatchObject({ complete: true });
  const status = await streets.tell('status.get', { quarter: q2 });
  expect(status.role === 'chair' && status.openRequests).toBe(0);
  const later = await requests(streets, '2026-27 Q3' as typeof q2);
  expect([later.open.length, later.answered.length]).toEqual([0, 1]);
  const then = await streets.tell('status.get', { quarter: '2026-27 Q3' as typeof q2 });
  expect(then.role === 'chair' && then.openRequests).toBe(0);
  await streets.tell('requests.take-back', { quarter: q2, request: lanes });
  expect((await requests(streets)).open[0]).toMatchObject({
    said: null,
    form: { text: '', complete: false },
  });
});

test('what the Board resolved comes back with its words, its owner, and the action that it became', async () => {
  const { secretariat, streets, clock } = town();
  await enterQuarter(streets);
  const { file } = await sign(streets);
  await take(secretariat, file);
  for (const one of await secretariat.tell('receipts.issue', { passphrase })) await give(streets, one.file);
  const decision = { owner: 'A. Officer', due: null, resolved: 'Support the lighting of the lanes.' };
  await secretariat.tell('decisions.record', {
    quarter: q2,
    on: '2026-11-19' as never,
    minute: '14/26',
    decisions: [
      { number: 1, item: 'ST-I01' as never, action: 'Light the lanes.', ...decision },
      { number: 2, item: null, action: '', ...decision },
    ],
  });
  clock.at = (clock.at + 60_000) as never;
  for (const one of await secretariat.tell('decisions.issue', { quarter: q2, passphrase }))
    if (one.subGroup === 'sg:streets') await give(streets, one.file);
  const { meetings, receipts, questions } = await streets.tell('board.sheet', {});
  expect(questions).toEqual([]);
  expect(receipts).toMatchObject([{ quarter: q2, outcome: 'accepted' }]);
  expect(meetings).toMatchObject([
    {
      quarter: q2,
      minute: '14/26',
      decisions: [
        {
          number: 1,
          about: { ref: 'ST-I01', kind: 'indicator' },
          became: { ref: 'ST-A01', title: 'Light the lanes' },
        },
        { number: 2, about: null, became: null },
      ],
    },
  ]);
});

const give = ({ tell }: Desk, file: { name: string; bytes: Uint8Array }) =>
  tell('files.import', { files: [file] });

test('a note is added, changed, removed and put back, and says whether it travels', async () => {
  const { streets } = town();
  const note = {
    quarter: q2,
    item: 'ST-A01' as never,
    kind: 'success' as const,
    title: 'Light',
    text: 'Forty lamps.',
    travels: true,
  };
  const { id } = await streets.tell('notes.put', { id: null, ...note });
  await streets.tell('notes.put', { id, ...note, title: 'Light at last' });
  expect((await notes(streets)).notes).toMatchObject([{ id, title: 'Light at last', travels: true }]);
  await streets.tell('notes.remove', { quarter: q2, id });
  expect((await notes(streets)).notes).toEqual([]);
  expect(await refusalOf(() => streets.tell('notes.remove', { quarter: q2, id }))).toBe('note.gone');
  await streets.tell('notes.put', { id, ...note, travels: false });
  expect((await notes(streets)).notes).toMatchObject([{ id, title: 'Light', travels: false }]);
  const steps = (await streets.tell('changes.list', {})).map(({ name }) => name);
  expect(steps).toEqual(['Note “Light”', 'Note “Light at last” removed', 'Title of a note', 'Note “Light”']);
  const theirs = { id: null, ...note, item: 'HO-I01' as never };
  expect(await refusalOf(() => streets.tell('notes.put', theirs))).toBe('explanations.item');
});

test('nothing of it can be changed while the quarter’s return is signed', async () => {
  const { streets } = town();
  await enterQuarter(streets);
  await sign(streets);
  const refused = [
    () => streets.tell('contributions.put', { quarter: q2, priority: homes, view: 'at-risk', text: 'Late.' }),
    () => streets.tell('requests.put', { quarter: q2, request: lanes, text: 'Forty.', complete: true }),
    () => streets.tell('actions.take-back', { quarter: q2, action: 'ST-A01' as never }),
    () =>
      streets.tell('notes.put', {
        ...{ id: null, quarter: q2, item: null, kind: 'note', title: 'Late', text: 'Late.', travels: true },
      }),
  ];
  for (const tried of refused) expect(await refusalOf(tried)).toBe('return.locked');
});
