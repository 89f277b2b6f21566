import { expect, test } from 'vitest';
import type { ActionProgress } from '../../shared/model/entries.ts';
import { refusalOf } from '../signed.ts';
import { aTown, type Desk } from './desks.ts';
import { q1, q2, streetsWords } from './quarter.ts';

const town = aTown('streets');

const lanes = (given: Partial<Record<keyof ActionProgress, unknown>> = {}): ActionProgress =>
  ({
    action: 'ST-A01',
    quarter: q2,
    status: 'in-progress',
    rag: 'green',
    text: '',
    completedOn: null,
    newDue: null,
    whyMoved: '',
    milestones: [],
    ...given,
  }) as ActionProgress;
const sheet = async ({ tell }: Desk) => (await tell('actions.sheet', { quarter: q2 })).actions;
const one = async (desk: Desk, ref = 'ST-A01') => {
  const found = (await sheet(desk)).find(({ action }) => action.ref === ref);
  if (found === undefined) throw new Error(`There is no ${ref} on the sheet.`);
  return found;
};
const before = (desk: Desk, actions: ActionProgress[]) => said(desk, q1, actions);
const said = ({ tell }: Desk, quarter: typeof q1, actions: ActionProgress[]) =>
  tell('exceptions.explain', {
    explanations: streetsWords({
      quarter,
      answers: [],
      contributions: [],
      actions: actions.map(({ quarter: _, ...said }) => said),
    } as never),
  });
const undoable = async ({ tell }: Desk) =>
  (await tell('changes.list', {})).filter(({ undone }) => !undone).map(({ name }) => name);

test('every action that the sub-group leads is on the sheet, with what was said of it a quarter ago', async () => {
  const { streets } = town();
  await before(streets, [lanes({ rag: 'amber', text: 'Lamps are late.' })]);
  expect((await sheet(streets)).map(({ action }) => action.ref)).toEqual(['ST-A01', 'ST-A02']);
  const { last, progress, form, whyNotSame, priority } = await one(streets);
  expect(last).toMatchObject({ rag: 'amber', text: 'Lamps are late.' });
  expect(progress).toBeNull();
  expect(form).toMatchObject({ standing: 'amber', text: '' });
  expect(whyNotSame).toBeNull();
  expect(priority).toEqual({ ref: 'ST-P01', title: 'Safer streets' });
});

test('“no change” says again what was said a quarter ago, milestones and moved days included', async () => {
  const { streets } = town();
  const milestones = [{ milestone: 'ST-M01', doneOn: '2026-06-20', newDue: null, why: '' }];
  const moved = { newDue: '2027-06-30', whyMoved: 'The contractor withdrew.' };
  await before(streets, [lanes({ rag: 'red', text: 'No lamps.', milestones, ...moved })]);
  expect(await streets.tell('actions.same', { quarter: q2, actions: ['ST-A01' as never] })).toEqual({
    said: ['ST-A01'],
  });
  const { progress, unchanged, reasons } = await one(streets);
  expect(progress).toMatchObject({ rag: 'red', text: 'No lamps.', milestones, ...moved });
  expect(unchanged).toBe(true);
  expect(reasons).toContain('Its lead says that it is off track (red).');
});

test('“no change” of all that remain leaves those alone of which nothing was said, and is one step', async () => {
  const { streets } = town();
  await before(streets, [lanes()]);
  expect(await streets.tell('actions.same', { quarter: q2, actions: null })).toEqual({ said: ['ST-A01'] });
  expect((await one(streets, 'ST-A02')).whyNotSame).toBe(
    'Nothing was said of it last quarter, so “no change” would say nothing.',
  );
  expect(await undoable(streets)).toEqual(['No change in ST-A01', 'Explanations from a file']);
  await streets.tell('changes.undo', {});
  expect((await one(streets)).progress).toBeNull();
});

test('“no change” is refused where a milestone is past its day and is not done', async () => {
  const { streets, clock } = town();
  clock.at = Date.parse('2027-01-05T09:00:00Z') as never;
  const q3 = '2026-27 Q3' as typeof q2;
  await said(streets, q2, [lanes()]);
  const [first] = (await streets.tell('actions.sheet', { quarter: q3 })).actions;
  expect(first?.whyNotSame).toBe(
    '“No change” cannot be said: “Half of the lanes are lit” is past its day and is not done.',
  );
  const asked = streets.tell('actions.same', { quarter: q3, actions: ['ST-A01' as never] });
  await expect(asked).rejects.toMatchObject({ fault: { code: 'progress.lacking' } });
  expect((await streets.tell('actions.same', { quarter: q3, actions: null })).said).toEqual([]);
});

const lacking: [what: string, given: Partial<Record<keyof ActionProgress, unknown>>, says: string][] = [
  ['amber without a word', { rag: 'amber' }, 'Say in a sentence why it is at risk'],
  ['red without a word', { rag: 'red', text: '  ' }, 'Say in a sentence why it is off track'],
  ['complete without its day', { status: 'complete' }, 'Enter the day on which it was completed'],
  [
    'completed on a day that is to come',
    { status: 'complete', completedOn: '2026-12-01' },
    'The day on which it was completed must be today or in the past',
  ],
  ['a due date that moves without a reason', { newDue: '2027-06-30' }, 'Say why the due date has moved'],
  [
    'a milestone that moves without a reason',
    { milestones: [{ milestone: 'ST-M01', doneOn: null, newDue: '2027-01-29', why: '' }] },
    'Say why the due date has moved',
  ],
];

test.each(lacking)('%s is refused, and nothing is written', async (_, given, says) => {
  const { streets } = town();
  await expect(streets.tell('actions.put', lanes(given))).rejects.toMatchObject({
    fault: { message: `What is said of ST-A01 lacks something. ${says}` },
  });
  expect((await one(streets)).progress).toBeNull();
});

test('what is said of one action again and again is one step, and can be taken back', async () => {
  const { streets } = town();
  const done = [{ milestone: 'ST-M01', doneOn: '2026-09-12', newDue: null, why: '' }];
  await streets.tell('actions.put', lanes({ rag: 'amber', text: 'Lamps' }));
  await streets.tell('actions.put', lanes({ rag: 'amber', text: 'Lamps are late.', milestones: done }));
  expect(await undoable(streets)).toEqual(['Progress of ST-A01']);
  expect(await one(streets)).toMatchObject({
    unchanged: false,
    watch: ['Its lead says that it is at risk (amber).'],
  });
  await streets.tell('actions.take-back', { quarter: q2, action: 'ST-A01' as never });
  expect(await one(streets)).toMatchObject({ progress: null, form: { standing: null } });
  await streets.tell('changes.undo', {});
  expect((await one(streets)).progress).toMatchObject({ text: 'Lamps are late.', milestones: done });
});

test('a form that lacks something is kept as typed, shown again, and gone once it is whole', async () => {
  const { streets } = town();
  const { form } = await one(streets);
  const typed = { ...form, standing: 'red', text: '', moved: true };
  const place = `action/${q2}/ST-A01`;
  await streets.tell('drafts.put', { place, text: JSON.stringify(typed) });
  expect(await one(streets)).toMatchObject({ progress: null, unfinished: true, form: typed });
  await streets.tell('actions.put', lanes());
  expect(await one(streets)).toMatchObject({ unfinished: false, form: { standing: 'green' } });
  expect(await streets.tell('drafts.list', { under: '' })).toEqual({});
});

test('nothing can be said of another sub-group’s action', async () => {
  const { streets } = town();
  const theirs = 'HO-A01' as never;
  expect(await refusalOf(() => streets.tell('actions.put', lanes({ action: theirs })))).toBe(
    'explanations.item',
  );
  expect(await refusalOf(() => streets.tell('actions.take-back', { quarter: q2, action: theirs }))).toBe(
    'explanations.item',
  );
});
