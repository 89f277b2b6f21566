import { describe, expect, test } from 'vitest';
import type { ItemId, Ref } from '../../shared/model/ids.ts';
import { draftPlaces } from '../../shared/rules/draft-places.ts';
import { refusalOf } from '../signed.ts';
import { aTown, type Desk, textFile } from './desks.ts';
import { day, enterQuarter, q1, q2, sign, streetsFigures, streetsWords } from './quarter.ts';

const town = aTown('secretariat', 'streets');
const ref = (text: string) => text as Ref;
const theft = ref('ST-I01');
const inbox = ({ tell }: Desk) => tell('exceptions.inbox', { quarter: q2 });
const one = ({ tell }: Desk, item: Ref | ItemId = theft) => tell('exceptions.one', { quarter: q2, item });
const say = ({ tell }: Desk, answers: object, item: Ref | ItemId = theft) =>
  tell('exceptions.answer', { quarter: q2, item, answers });
const steps = async ({ tell }: Desk) =>
  (await tell('changes.list', {})).filter(({ undone }) => !undone).map(({ name }) => name);
const keep = ({ tell }: Desk, place: string, text: string | null) => tell('drafts.put', { place, text });
const obstacles = async ({ tell }: Desk) =>
  (await tell('exceptions.check', { quarter: q2 })).obstacles.filter(({ item }) => item === theft);

/** The figures of Quarter 2, and nothing said of them yet. */
async function enterFigures({ tell }: Desk): Promise<void> {
  await tell('readings.import', { file: textFile('values.csv', streetsFigures) });
}

/** Quarter 1, reported with the same exception and signed. */
async function signQuarter1(desk: Desk): Promise<void> {
  const lines = streetsFigures
    .split('\n')
    .map((line) =>
      line
        .replace('2026-07', '2026-04')
        .replace('2026-08', '2026-05')
        .replace('2026-09', '2026-06')
        .replace('Q2', 'Q1'),
    );
  await desk.tell('readings.import', { file: textFile('values.csv', lines.join('\n')) });
  const gaps = [{ items: [ref('ST-I03')], state: 'no-data' as const, why: 'Not supplied.' }];
  await desk.tell('exceptions.explain', { explanations: streetsWords({ quarter: q1, gaps }) });
  await sign(desk, { quarter: q1 });
}

test('The list says of each exception why it is here, what was figured, and how far its explanation is', async () => {
  const { streets } = town();
  await enterFigures(streets);
  const { rows, unjudged, raisable } = await inbox(streets);
  expect(rows).toMatchObject([
    { which: 'ST-I01', class: 'under', state: 'not-started', continuing: null, last: '', arguedAway: null },
  ]);
  expect(rows[0]?.figures).toBe('390 reports (target: at most 300)');
  expect(rows[0]?.reasons[0]).toMatch(/^390 in Quarter 2 .* is 30% off the target of 300\.$/);
  expect(unjudged.map(({ ref, message }) => [ref, message])).toEqual([
    ['ST-A01', 'Say how it stands first'],
    ['ST-A02', 'Say how it stands first'],
  ]);
  expect(raisable.items.map(({ ref }) => ref)).toEqual(['ST-I02', 'ST-I03', 'ST-I04']);
  expect(raisable.priorities.map(({ ref }) => ref)).toContain('ST-P01');
});

test('An explanation is a draft once anything is said, and done once what is required is', async () => {
  const { streets } = town();
  await enterFigures(streets);
  const state = async () => (await inbox(streets)).rows[0]?.state;
  await say(streets, { what: 'Thefts rose.' });
  expect(await state()).toBe('draft');
  expect((await one(streets)).lacking).toEqual(['why', 'doing', 'by']);
  await say(streets, { why: 'A new car park.', doing: 'Patrols.', by: day('2026-12-31') });
  expect(await state()).toBe('done');
  await keep(streets, draftPlaces.mark(q2, theft), 'later');
  expect([await state(), (await one(streets)).mark]).toEqual(['draft', 'later']);
});

test('Typing on in one prompt is one step with its name, another prompt is another, and undoing takes it back', async () => {
  const { streets } = town();
  await enterFigures(streets);
  const before = (await steps(streets)).length;
  await say(streets, { what: 'Thefts' });
  await say(streets, { what: 'Thefts rose.' });
  await say(streets, { why: 'A new car park.' });
  expect((await steps(streets)).slice(0, -before)).toEqual(['Why, ST-I01', 'What happened, ST-I01']);
  await streets.tell('changes.undo', {});
  await streets.tell('changes.undo', {});
  expect((await one(streets)).answers).toMatchObject({ what: '', why: '' });
});

test('What is argued away travels with its reason, and can be taken back', async () => {
  const { streets } = town();
  await enterFigures(streets);
  const argue = (reason: string | null) =>
    streets.tell('exceptions.argue', { quarter: q2, item: theft, reason });
  await argue('The car park was counted twice.');
  expect((await inbox(streets)).rows[0]).toMatchObject({
    state: 'argued-away',
    arguedAway: 'The car park was counted twice.',
  });
  expect(await obstacles(streets)).toEqual([]);
  await argue(null);
  expect((await inbox(streets)).rows[0]?.state).toBe('not-started');
  expect((await steps(streets)).slice(0, 2)).toEqual([
    'ST-I01 is an exception after all',
    'ST-I01 is not an exception',
  ]);
});

describe('An exception that the chair raises', () => {
  const given = { quarter: q2, title: 'Lamps stolen', class: 'under' as const, why: 'Nobody counts lamps.' };

  test('about a priority is answered under its own id, raised anew, and taken back', async () => {
    const { streets } = town();
    await enterFigures(streets);
    const { which } = await streets.tell('exceptions.raise', {
      ...given,
      item: null,
      priority: ref('ST-P01'),
    });
    const id = which as ItemId;
    await say(streets, { why: 'Copper is dear.', doing: 'Marking.', by: day('2026-12-31') }, id);
    expect(await one(streets, id)).toMatchObject({
      title: 'Lamps stolen',
      computed: false,
      at: 2,
      of: 2,
      before: 'ST-I01',
      state: 'done',
      answers: { why: 'Copper is dear.' },
    });
    await streets.tell('exceptions.raise', {
      ...given,
      id,
      title: 'Lamps',
      item: null,
      priority: ref('ST-P01'),
    });
    expect(await one(streets, id)).toMatchObject({ title: 'Lamps', answers: { doing: 'Marking.' } });
    await streets.tell('exceptions.unraise', { quarter: q2, id });
    expect(await refusalOf(() => one(streets, id))).toBe('exceptions.none');
    await streets.tell('changes.undo', {});
    expect((await inbox(streets)).rows.map(({ title }) => title)).toEqual(['What ST-I01 measures', 'Lamps']);
  });

  test('about an item is raised once, however often it is, and is not to be argued away but taken back', async () => {
    const { streets } = town();
    await enterFigures(streets);
    const item = ref('ST-I02');
    for (const why of ['First.', 'Second.'])
      await streets.tell('exceptions.raise', { ...given, item, priority: null, why });
    const raised = await one(streets, item);
    expect(raised).toMatchObject({ computed: false, raised: { why: 'Second.' } });
    expect(raised.reasons).toEqual(['Raised by the chair: Second.']);
  });

  test('must be about something of this sub-group', async () => {
    const { streets } = town();
    await enterFigures(streets);
    const raise = (item: string | null, priority: string | null) =>
      refusalOf(() =>
        streets.tell('exceptions.raise', { ...given, item: item as Ref, priority: priority as Ref }),
      );
    expect(await raise('HO-I01', null)).toBe('explanations.item');
    expect(await raise(null, 'XX-P01')).toBe('explanations.item');
    expect(await raise(null, null)).toBe('explanations.invalid');
    expect(await refusalOf(() => say(streets, { why: 'x' }, ref('HO-I01')))).toBe('explanations.item');
  });
});

describe('Last quarter’s answers', () => {
  test('are shown beside an exception that continues', async () => {
    const { streets } = town();
    await signQuarter1(streets);
    await enterFigures(streets);
    expect((await inbox(streets)).rows[0]).toMatchObject({
      last: 'Thefts rose in September.',
      continuing: { since: q1, quarters: 2 },
    });
    const { last, brief } = await one(streets);
    expect(last).toMatchObject({ quarter: q1, answers: { why: 'A new car park.', owner: 'A. Officer' } });
    expect(brief).toBe(false);
    await say(streets, { stillSo: true, what: 'Still so.' });
    expect(await one(streets)).toMatchObject({ brief: true, lacking: [], state: 'done' });
  });

  test('are not signed before they are confirmed or edited, or taken out', async () => {
    const { streets } = town();
    await enterQuarter(streets);
    const place = draftPlaces.carried(q2, theft, 'doing');
    await keep(streets, place, 'Patrols, as before.');
    expect((await one(streets)).carried).toEqual({ doing: 'Patrols, as before.' });
    expect(await obstacles(streets)).toEqual([
      {
        code: 'answer-carried',
        item: theft,
        message: expect.stringMatching(/^ST-I01 has last quarter’s text in it that nobody has confirmed\./),
      },
    ]);
    expect((await inbox(streets)).rows[0]?.state).toBe('draft');
    expect(await refusalOf(() => sign(streets))).toBe('return.not-ready');
    await say(streets, { doing: 'Patrols, as before.' });
    expect(await obstacles(streets)).toEqual([]);
    expect(await one(streets)).toMatchObject({ carried: {}, answers: { doing: 'Patrols, as before.' } });
    await keep(streets, place, 'x');
    await keep(streets, place, null);
    await sign(streets);
  });
});

test('What the figures say against the words is asked, may be answered, and stands in nobody’s way', async () => {
  const { streets } = town();
  await enterQuarter(streets);
  await say(streets, { what: 'There were 930 reports.' });
  const [found] = (await one(streets)).findings;
  expect(found).toMatchObject({ field: 'what', right: '' });
  expect(found?.message).toMatch(/^You wrote “930 reports”\. The figures say 390 for this quarter\./);
  await keep(streets, found?.place ?? '', 'It counts the car park twice.');
  expect((await one(streets)).findings[0]?.right).toBe('It counts the car park twice.');
  expect(await obstacles(streets)).toEqual([]);
});

test('Once the return is signed nothing is asked, and nothing can be said', async () => {
  const { streets } = town();
  await enterQuarter(streets);
  await say(streets, { what: 'There were 930 reports.' });
  await sign(streets);
  expect(await one(streets)).toMatchObject({ findings: [], state: 'done' });
  expect(await refusalOf(() => say(streets, { what: 'Something else.' }))).toBe('return.locked');
});

test('The actions that are meant to help stand beside the exception, with how they stand', async () => {
  const { streets } = town();
  await enterQuarter(streets);
  const { which } = await streets.tell('exceptions.raise', {
    ...{ quarter: q2, item: null, priority: ref('ST-P01'), title: 'Lamps', class: 'over', why: 'All lit.' },
  });
  const { actions, brief, lacking } = await one(streets, which);
  expect(actions.map(({ ref, stands }) => [ref, stands])).toEqual([
    ['ST-A01', 'Due 31 March 2027; in progress, on track (green)'],
    ['ST-A02', 'Due 31 March 2027; in progress, on track (green)'],
  ]);
  expect([brief, lacking]).toEqual([true, ['what']]);
});
