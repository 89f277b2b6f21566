import { expect, test } from 'vitest';
import { refusalOf } from '../signed.ts';
import { aTown, type Desk, passphrase, textFile } from './desks.ts';
import { enterQuarter, q1, q2, sign, streetsFigures, streetsWords } from './quarter.ts';

const town = aTown('secretariat', 'streets');
const check = ({ tell }: Desk) => tell('exceptions.check', { quarter: q2 });
const explain = ({ tell }: Desk, given: Parameters<typeof streetsWords>[0]) =>
  tell('exceptions.explain', { explanations: streetsWords(given) });
const steps = async ({ tell }: Desk) =>
  (await tell('changes.list', {})).map(({ name, undone }) => ({ name, undone }));

test('a quarter that is entered and explained has nothing in its way', async () => {
  const { streets } = town();
  await enterQuarter(streets);
  const { exceptions, coverage, obstacles, titles, watch } = await check(streets);
  expect(obstacles).toEqual([]);
  expect(exceptions.map((one) => one.kind !== 'other' && one.item.ref)).toEqual(['ST-I01']);
  expect(Object.fromEntries(coverage.map(({ item, state }) => [item.ref, state]))).toEqual({
    'ST-I01': 'exception',
    'ST-I02': 'normal',
    'ST-I03': 'normal',
    'ST-I04': 'normal',
    'ST-A01': 'normal',
    'ST-A02': 'normal',
  });
  expect(titles['ST-I01']).toBe('What ST-I01 measures');
  expect(watch).toEqual([]);
});

const strangers: [what: string, given: Parameters<typeof streetsWords>[0], ref: string][] = [
  ['progress of another group’s action', { actions: [progressOf('HO-A01')] }, 'HO-A01'],
  ['progress of no action at all', { actions: [progressOf('ST-A09')] }, 'ST-A09'],
  ['progress of an indicator', { actions: [progressOf('ST-I01')] }, 'ST-I01'],
  ['a milestone of no action', { actions: [progressOf('ST-A01', 'ST-M09')] }, 'ST-M09'],
  ['a milestone of another action', { actions: [progressOf('ST-A01', 'ST-M03')] }, 'ST-M03'],
  [
    'an answer about another group’s indicator',
    { answers: [{ item: 'HO-I01', why: 'x' }] as never },
    'HO-I01',
  ],
  [
    'an item argued away that is not theirs',
    { arguedAway: [{ item: 'HO-I01', reason: 'x' }] as never },
    'HO-I01',
  ],
  [
    'a gap in an item that is not theirs',
    { gaps: [{ items: ['ST-I02', 'ST-I99'], state: 'no-data', why: 'x' }] as never },
    'ST-I99',
  ],
  [
    'an exception raised about an item that is not theirs',
    { raised: [raised({ item: 'HO-I01' })] },
    'HO-I01',
  ],
  ['an exception raised about no priority of theirs', { raised: [raised({ priority: 'XX-P01' })] }, 'XX-P01'],
  [
    'a contribution to a priority of their own',
    { contributions: [{ priority: 'ST-P01', view: null, text: '' }] as never },
    'ST-P01',
  ],
  [
    'an answer to no request of theirs',
    { requests: [{ request: 'ST-R09', text: 'x', complete: true }] as never },
    'ST-R09',
  ],
  [
    'a dispute about an action',
    { disputes: [{ indicator: 'ST-A01', period: '2026-27 Q2', why: 'x' }] as never },
    'ST-A01',
  ],
  ['a note about no item of theirs', { notes: [note({ item: 'HO-I01' })] }, 'HO-I01'],
];

function progressOf(action: string, milestone?: string) {
  const milestones = milestone === undefined ? [] : [{ milestone, doneOn: null, newDue: null, why: '' }];
  const [first] = streetsWords().actions;
  return { ...first, action, milestones } as never;
}
function raised(given: { item?: string; priority?: string; title?: string; why?: string }) {
  const plain = {
    item: null,
    priority: null,
    title: 'Two pubs closed',
    class: 'under',
    why: 'Nobody measures it.',
  };
  return { ...plain, answers: {}, ...given } as never;
}
function note(given: { item?: string; text?: string }) {
  return {
    item: null,
    kind: 'success',
    title: 'Youth club',
    text: 'Forty regulars.',
    travels: true,
    ...given,
  } as never;
}

test('anything that is not theirs to speak of refuses everything that came with it', async () => {
  const { streets } = town();
  const before = await check(streets);
  for (const [what, given, ref] of strangers) {
    await expect(explain(streets, given), what).rejects.toMatchObject({
      fault: { code: 'explanations.item', message: `${ref} is not allocated to this sub-group.` },
    });
  }
  expect(await check(streets)).toEqual(before);
  expect(await steps(streets)).toEqual([]);
});

// An exception raised about nothing broke a rule of the database, and the chair read "Something went wrong
// inside CSP Returns" with no word of what to mend.
test('an exception raised about neither an item nor a priority is refused, and the place is named', async () => {
  const { streets } = town();
  await expect(explain(streets, { raised: [raised({ item: 'ST-I02' }), raised({})] })).rejects.toMatchObject({
    fault: { code: 'explanations.invalid', message: expect.stringContaining('raised.1.priority') },
  });
  expect(await steps(streets)).toEqual([]);
});

// Explanations for a quarter that the plan does not have were kept first and refused afterwards: whoever was
// told "no" had an entry that could not be seen on any screen.
test('explanations for a quarter that is not in the plan’s calendar are refused, and nothing is kept', async () => {
  const { streets } = town();
  expect(await refusalOf(() => explain(streets, { quarter: '2031-32 Q2' as never }))).toBe('plan.no-quarter');
  expect(await steps(streets)).toEqual([]);
});

test('a dispute about a figure that was never supplied refuses everything that came with it', async () => {
  const { streets } = town();
  const disputes = [{ indicator: 'ST-I03', period: '2030-31 Q2', why: 'Counted twice.' }] as never;
  expect(await refusalOf(() => explain(streets, { disputes }))).toBe('supplied.unknown');
  expect(await steps(streets)).toEqual([]);
});

test('one step of explanations is undone and done again as a whole', async () => {
  const { streets } = town();
  await streets.tell('readings.import', { file: textFile('values.csv', streetsFigures) });
  const before = await check(streets);
  const after = await explain(streets, {
    arguedAway: [{ item: 'ST-I01', reason: 'A recording error.' }] as never,
    raised: [raised({ priority: 'ST-P01' })],
    requests: [{ request: 'ST-R01', text: 'Twelve.', complete: true }] as never,
    notes: [note({})],
    disputes: [{ indicator: 'ST-I03', period: '2026-27 Q2', why: 'Counted twice.' }] as never,
  });
  expect(after).not.toEqual(before);
  const undone = await streets.tell('changes.undo', {});
  expect(undone).toMatchObject({ name: 'Explanations from a file', undone: true });
  expect(await check(streets)).toEqual(before);
  await streets.tell('changes.redo', {});
  expect(await check(streets)).toEqual(after);
});

test('an import of figures is undone and done again as a whole, under the name of its file', async () => {
  const { streets } = town();
  await streets.tell('readings.put', {
    step: 'July typed in',
    readings: [
      {
        indicator: 'ST-I01',
        period: '2026-07',
        value: 7,
        numerator: null,
        denominator: null,
        state: 'final',
        note: '',
      } as never,
    ],
  });
  const read = () => streets.tell('readings.of', { indicator: 'ST-I01' as never });
  const before = await read();
  await streets.tell('readings.import', { file: textFile('values.csv', streetsFigures) });
  const after = await read();
  expect(after.map(({ value }) => value)).toEqual([100, 100, 190]);
  expect((await streets.tell('changes.undo', {})).name).toBe('5 values from values.csv');
  expect(await read()).toEqual(before);
  expect(await streets.tell('changes.next', {})).toMatchObject({
    undo: { name: 'July typed in' },
    redo: { name: '5 values from values.csv' },
  });
  await streets.tell('changes.redo', {});
  expect(await read()).toEqual(after);
  expect(await steps(streets)).toEqual([
    { name: '5 values from values.csv', undone: false },
    { name: 'July typed in', undone: false },
  ]);
});

test('where nothing was done there is nothing to undo, nor to do again', async () => {
  const { streets } = town();
  expect(await streets.tell('changes.next', {})).toEqual({ undo: null, redo: null });
  expect(await refusalOf(() => streets.tell('changes.undo', {}))).toBe('changes.nothing');
  expect(await refusalOf(() => streets.tell('changes.redo', {}))).toBe('changes.nothing');
});

test('what is left out stays as it was, and what is said again is replaced', async () => {
  const { streets } = town();
  await enterQuarter(streets);
  await explain(streets, {
    actions: [],
    contributions: [],
    answers: [{ item: 'ST-I01', confidence: 'low' }] as never,
  });
  const { exceptions, obstacles } = await check(streets);
  expect(obstacles).toEqual([]);
  expect(exceptions[0]?.answers).toMatchObject({
    why: 'A new car park.',
    doing: 'Patrols.',
    confidence: 'low',
  });
});

// A chair who corrected a word and imported the file again sent the Board the same success story twice.
test('a file of explanations that is imported twice says nothing twice', async () => {
  const { streets } = town();
  await enterQuarter(streets);
  const said = (text: string) => ({
    raised: [raised({ priority: 'ST-P01', why: text }), raised({ item: 'ST-I02', title: text, why: text })],
    notes: [note({ text })],
  });
  await explain(streets, said('As first said.'));
  await explain(streets, said('As said again.'));
  const { exceptions } = await check(streets);
  const reasons = exceptions.flatMap((one) => one.reasons.filter(({ code }) => code === 'raised'));
  expect(reasons.map(({ text }) => text)).toEqual(Array(2).fill('Raised by the chair: As said again.'));
  await explain(streets, {
    answers: [{ item: 'ST-I02', why: 'x', doing: 'y', by: '2026-12-31' }] as never,
    raised: [
      {
        ...(raised({ priority: 'ST-P01' }) as object),
        answers: { why: 'x', doing: 'y', by: '2026-12-31' },
      } as never,
    ],
  });
  const { file } = await sign(streets);
  expect(Buffer.from(JSON.parse(Buffer.from(file.bytes).toString()).payload, 'base64url').toString()).toMatch(
    /^(?!.*As first said)(?=.*As said again)/,
  );
});

test('the answers of a quarter are told by item, and of another quarter there are none', async () => {
  const { streets } = town();
  await enterQuarter(streets);
  expect(await streets.tell('exceptions.answers', { quarter: q2 })).toMatchObject({
    'ST-I01': { why: 'A new car park.' },
  });
  expect(await streets.tell('exceptions.answers', { quarter: q1 })).toEqual({});
});

test('the secretariat’s desk has no quarter of its own to explain', async () => {
  const { secretariat } = town();
  expect(await refusalOf(() => check(secretariat))).toBe('desk.chair-only');
  expect(await refusalOf(() => explain(secretariat, {}))).toBe('desk.chair-only');
  expect(await refusalOf(() => secretariat.tell('returns.sign', { quarter: q2, passphrase }))).toBe(
    'desk.chair-only',
  );
});
