import { describe, expect, test } from 'vitest';
import {
  aCite,
  aContribution,
  anAction,
  anIndicator,
  aPlan,
  aPriority,
  aRuleSet,
  day,
  harm,
  offending,
  q,
  ref,
  tasking,
} from '../../tests/a-quarter.ts';
import { aReading } from '../../tests/a-reading.ts';
import type { ActionProgress, Answers, Gap } from '../model/entries.ts';
import { exception } from '../model/exception.ts';
import type { Ref } from '../model/ids.ts';
import type { Plan } from '../model/plan.ts';
import type { Reading } from '../model/reading.ts';
import {
  checkQuarter,
  noAnswers,
  type QuarterEntries,
  type Raised,
  type StandingSince,
} from './quarter-check.ts';

const now = q('2026-27 Q2');

/** City Tasking leads two indicators and an action of `CT-P01`, and contributes to nothing. */
const plan = (given: Partial<Plan> = {}): Plan =>
  aPlan({
    priorities: [aPriority('CT-P01', tasking), aPriority('HA-P01', harm)],
    indicators: [
      anIndicator('CT-I01', 'CT-P01', tasking),
      anIndicator('CT-I02', 'CT-P01', tasking),
      anIndicator('HA-I01', 'CT-P01', harm),
    ],
    actions: [anAction('CT-A01', 'CT-P01', tasking), anAction('HA-A01', 'HA-P01', harm)],
    ...given,
  });

const figure = (value: number, lastYear = 110): Reading[] => [
  aReading('2025-26 Q2', lastYear),
  aReading('2026-27 Q2', value),
];
const progress = (given: Partial<ActionProgress> = {}): ActionProgress => ({
  action: ref('CT-A01'),
  quarter: now,
  status: 'in-progress',
  rag: 'green',
  text: '',
  completedOn: null,
  newDue: null,
  whyMoved: '',
  milestones: [],
  ...given,
});
const gap = (item: string, state: Gap['state'] = 'no-data'): Gap => ({
  item: ref(item),
  quarter: now,
  state,
  why: 'Not supplied by the analyst.',
});
const full: Answers = { ...noAnswers, why: 'A new car park.', doing: 'Patrols.', by: day('2026-12-31') };

type Said = {
  readings?: Record<string, Reading[]>;
  progress?: ActionProgress | null;
  gaps?: Gap[];
  answers?: Record<string, Partial<Answers>>;
  arguedAway?: Record<string, string>;
  raised?: Raised[];
  contributions?: QuarterEntries['contributions'];
};
const mapOf = <T>(record: Record<string, T>) => new Map(Object.entries(record) as [Ref, T][]);

/** All is well with every item unless the test says otherwise. */
function check(said: Said = {}, of: Plan = plan(), standing: StandingSince = () => null) {
  const at = said.progress === undefined ? progress() : said.progress;
  const entries: QuarterEntries = {
    readings: mapOf({ 'CT-I01': figure(95), 'CT-I02': figure(95), ...said.readings }),
    progress: at === null ? new Map() : new Map([[at.action, at]]),
    gaps: new Map((said.gaps ?? []).map((one) => [one.item, one])),
    answers: mapOf(
      Object.fromEntries(
        Object.entries(said.answers ?? {}).map(([item, one]) => [item, { ...noAnswers, ...one }]),
      ),
    ),
    arguedAway: mapOf(said.arguedAway ?? {}),
    raised: said.raised ?? [],
    contributions: said.contributions ?? [],
  };
  return checkQuarter(of, tasking, now, entries, aRuleSet, standing);
}
const missing = (checked: ReturnType<typeof check>) =>
  checked.obstacles.map(({ code, item }) => `${item}: ${code}`);
const states = ({ coverage }: ReturnType<typeof check>) =>
  Object.fromEntries(coverage.map(({ item, state }) => [item.ref, state]));
const red = { 'CT-I01': figure(140) };
const over = { 'CT-I01': figure(60) };

test('every item that the sub-group leads is accounted for once, and no other', () => {
  const checked = check();
  expect(states(checked)).toEqual({ 'CT-I01': 'normal', 'CT-I02': 'normal', 'CT-A01': 'normal' });
  expect(checked).toMatchObject({ exceptions: [], obstacles: [] });
});

test('an item that has left the plan is not accounted for, whatever was said of it', () => {
  const retired = { on: day('2026-08-01'), reason: 'Merged with CT-I02.' };
  const without = plan({
    indicators: [
      anIndicator('CT-I01', 'CT-P01', tasking, { retired }),
      anIndicator('CT-I02', 'CT-P01', tasking),
    ],
  });
  const checked = check({ readings: red, answers: { 'CT-I01': full } }, without);
  expect(states(checked)).toEqual({ 'CT-I02': 'normal', 'CT-A01': 'normal' });
  expect(checked.exceptions).toEqual([]);
});

describe('under-performance', () => {
  test('cannot be signed for until it is said why, what is being done and by when', () => {
    const without = (part: keyof Answers) => ({ ...full, [part]: noAnswers[part] });
    for (const answers of [{}, without('why'), without('doing'), without('by')]) {
      expect(missing(check({ readings: red, answers: { 'CT-I01': answers } }))).toEqual([
        'CT-I01: answer-missing',
      ]);
    }
    expect(missing(check({ readings: red, answers: { 'CT-I01': full } }))).toEqual([]);
  });

  test('is not explained by blanks', () => {
    const blanks = { ...full, why: ' \n\u00a0' };
    expect(missing(check({ readings: red, answers: { 'CT-I01': blanks } }))).toEqual([
      'CT-I01: answer-missing',
    ]);
  });

  test('says in words what is missing', () => {
    expect(check({ readings: red }).obstacles).toEqual([
      {
        code: 'answer-missing',
        item: 'CT-I01',
        message:
          'CT-I01 has not been explained yet. Say why it is so, what is being done about it, and by when.',
      },
    ]);
    expect(check({ readings: over }).obstacles[0]?.message).toBe(
      'CT-I01 has not been explained yet. Say in a line what happened.',
    );
  });

  test('that continues wants one line when the chair says that it is still so', () => {
    const since: StandingSince = () => ({ since: q('2026-27 Q1'), quarters: 2 });
    const still = (given: Partial<Answers>) =>
      missing(check({ readings: red, answers: { 'CT-I01': { stillSo: true, ...given } } }, plan(), since));
    expect(still({})).toEqual(['CT-I01: answer-missing']);
    expect(still({ what: 'Thefts are as they were.' })).toEqual([]);
    expect(still({ why: 'The same car park.' })).toEqual([]);
    expect(still({ stillSo: false, what: 'Thefts are as they were.' })).toEqual(['CT-I01: answer-missing']);
  });

  test('that is new cannot be "still so"', () => {
    const said = { 'CT-I01': { stillSo: true, what: 'Thefts are as they were.' } };
    expect(missing(check({ readings: red, answers: said }))).toEqual(['CT-I01: answer-missing']);
  });

  test('that the chair argues away travels with the reason, and needs no more', () => {
    const checked = check({ readings: red, arguedAway: { 'CT-I01': 'A recording error.' } });
    expect(checked.obstacles).toEqual([]);
    expect(checked.exceptions).toMatchObject([
      { item: { ref: 'CT-I01' }, class: 'under', arguedAway: 'A recording error.' },
    ]);
    expect(states(checked)['CT-I01']).toBe('exception');
  });
});

describe('over-performance', () => {
  test('wants one line: what happened, or why', () => {
    const said = (answers: Partial<Answers>) =>
      missing(check({ readings: over, answers: { 'CT-I01': answers } }));
    expect(said({})).toEqual(['CT-I01: answer-missing']);
    expect(said({ what: ' ' })).toEqual(['CT-I01: answer-missing']);
    expect(said({ what: 'Thefts halved.' })).toEqual([]);
    expect(said({ why: 'New lights.' })).toEqual([]);
  });
});

describe('a hole in the account', () => {
  test('stands in the way: a figure that is missing, an action of which nobody has said how it stands', () => {
    const checked = check({ readings: { 'CT-I01': [] }, progress: null });
    expect(missing(checked)).toEqual(['CT-I01: gap-unexplained', 'CT-A01: progress-missing']);
    expect(checked.obstacles.map(({ message }) => message)).toEqual([
      'CT-I01 has no figure for the quarter. Enter it, or say why there is none.',
      'Nobody has said how CT-A01 stands. Say so, if only “no change”.',
    ]);
  });

  test('is mended by one answer for several items', () => {
    const said = {
      readings: { 'CT-I01': [], 'CT-I02': [] },
      progress: null,
      gaps: [gap('CT-I01'), gap('CT-I02'), gap('CT-A01')],
    };
    const checked = check(said);
    expect(checked.obstacles).toEqual([]);
    expect(checked.coverage.map(({ state, why }) => [state, why])).toEqual(
      Array(3).fill(['no-data', 'Not supplied by the analyst.']),
    );
  });
});

describe('a contribution to what another sub-group leads', () => {
  const contributing = plan({
    priorities: [
      aPriority('CT-P01', tasking),
      aPriority('HA-P01', harm, { contributors: [tasking, offending] }),
    ],
  });

  test('is asked for until it is given, if only as "nothing to add"', () => {
    const checked = check({}, contributing);
    expect(missing(checked)).toEqual(['HA-P01: contribution-missing']);
    const nothing = aContribution('HA-P01', tasking, null, '');
    expect(missing(check({ contributions: [nothing] }, contributing))).toEqual([]);
  });

  test('is not asked for a priority that has left the plan', () => {
    const [first, second] = contributing.priorities;
    const gone = { on: day('2026-08-01'), reason: 'Done.' };
    const left = plan({ priorities: [first, { ...second, retired: gone }] as Plan['priorities'] });
    expect(missing(check({}, left))).toEqual([]);
  });
});

describe('what the chair raises', () => {
  const raised = (given: Partial<Raised>): Raised => ({
    item: null,
    priority: null,
    title: 'Two pubs closed',
    class: 'under',
    why: 'Nobody measures it.',
    answers: noAnswers,
    ...given,
  });
  const told = (checked: ReturnType<typeof check>) =>
    checked.exceptions.map((one) => ({
      about: one.kind === 'other' ? one.priority.ref : one.item.ref,
      kind: one.kind,
      class: one.class,
      codes: one.reasons.map(({ code }) => code),
    }));

  test('about an item makes it an exception with its figures, though the rules find nothing', () => {
    const checked = check({ raised: [raised({ item: ref('CT-I01') })] });
    expect(told(checked)).toEqual([
      { about: 'CT-I01', kind: 'indicator', class: 'under', codes: ['raised'] },
    ]);
    expect(checked.exceptions[0]).toMatchObject({
      figures: { value: 95 },
      reasons: [{ text: 'Raised by the chair: Nobody measures it.' }],
    });
    expect(states(checked)['CT-I01']).toBe('exception');
    expect(missing(checked)).toEqual(['CT-I01: answer-missing']);
  });

  test('about an item is explained by its own answers, or by those given for the item', () => {
    const own = raised({ item: ref('CT-I01'), answers: full });
    expect(missing(check({ raised: [own] }))).toEqual([]);
    const bare = raised({ item: ref('CT-I01') });
    expect(missing(check({ raised: [bare], answers: { 'CT-I01': full } }))).toEqual([]);
  });

  test('about an item that the rules found joins the reasons, and for the worse outweighs the better', () => {
    const asOver = raised({ item: ref('CT-I01'), class: 'over' });
    expect(told(check({ readings: red, raised: [asOver] }))[0]).toMatchObject({
      class: 'under',
      codes: ['target-red', 'raised'],
    });
    expect(told(check({ readings: over, raised: [asOver] }))[0]).toMatchObject({ class: 'over' });
  });

  // The rules found a figure far better than target; the chair raised it as a worry, since it meant that people
  // had stopped reporting. It went to the Board as over-performance.
  test('as under-performance stays so though the rules find it better than target', () => {
    const worry = raised({ item: ref('CT-I01'), class: 'under' });
    const checked = check({ readings: over, raised: [worry] });
    expect(told(checked)[0]).toMatchObject({ class: 'under', codes: ['raised', 'target-over'] });
    expect(missing(checked)).toEqual(['CT-I01: answer-missing']);
  });

  test('about an action carries how it stands', () => {
    const checked = check({ raised: [raised({ item: ref('CT-A01'), answers: full })] });
    expect(told(checked)).toEqual([{ about: 'CT-A01', kind: 'action', class: 'under', codes: ['raised'] }]);
    expect(missing(checked)).toEqual([]);
  });

  test('about an item with a hole in its account waits until the hole is mended', () => {
    const about = [raised({ item: ref('CT-I01') }), raised({ item: ref('CT-A01') })];
    const checked = check({ readings: { 'CT-I01': [] }, progress: null, raised: about });
    expect(checked.exceptions).toEqual([]);
    expect(missing(checked)).toEqual(['CT-I01: gap-unexplained', 'CT-A01: progress-missing']);
  });

  // A chair withheld a figure before a trial and raised the matter all the same: the exception carried the
  // figure, its history and last year's beside it.
  test('about a figure that may not be released is told of its priority, without the figure', () => {
    const checked = check({
      readings: { 'CT-I01': figure(777, 888) },
      gaps: [gap('CT-I01', 'not-releasable')],
      raised: [raised({ item: ref('CT-I01'), answers: full })],
    });
    expect(told(checked)).toEqual([{ about: 'CT-P01', kind: 'other', class: 'under', codes: ['raised'] }]);
    expect(states(checked)['CT-I01']).toBe('not-releasable');
    expect(JSON.stringify([checked.exceptions, checked.coverage])).not.toMatch(/777|888/);
  });

  // It was dropped without a word: an action exception shows how the action stands, and nobody had said so.
  test('about an action of which nothing is known is told of its priority', () => {
    const checked = check({
      progress: null,
      gaps: [gap('CT-A01')],
      raised: [raised({ item: ref('CT-A01'), answers: full })],
    });
    expect(told(checked)).toEqual([{ about: 'CT-P01', kind: 'other', class: 'under', codes: ['raised'] }]);
    expect(states(checked)['CT-A01']).toBe('no-data');
  });

  test('about a priority stands by itself under its title, and is named by it when it is not explained', () => {
    const bare = raised({ priority: ref('CT-P01') });
    const checked = check({
      raised: [bare, raised({ priority: ref('CT-P01'), title: 'A third', answers: full })],
    });
    expect(told(checked).map(({ kind }) => kind)).toEqual(['other', 'other']);
    expect(checked.obstacles.map(({ message }) => message)).toEqual([
      '“Two pubs closed” has not been explained yet. Say why it is so, what is being done about it, and by when.',
    ]);
    expect(checked.exceptions[0]).toMatchObject({ priority: aCite('CT-P01'), title: 'Two pubs closed' });
  });

  test('about a priority that has left the plan is left out: no secretariat could take it', () => {
    const gone = { on: day('2026-08-01'), reason: 'Done.' };
    const left = plan({ priorities: [aPriority('CT-P01', tasking, { retired: gone })] });
    expect(check({ raised: [raised({ priority: ref('CT-P01') })] }, left).exceptions).toEqual([]);
  });

  // A reason of 19,990 characters and our own words before it were more than a return has room for.
  test('with a reason as long as may be typed still fits into a return', () => {
    const why = 'x'.repeat(20_000);
    const checked = check({ raised: [raised({ priority: ref('CT-P01'), why, answers: full })] });
    expect(exception.safeParse(checked.exceptions[0]).success).toBe(true);
    expect(checked.exceptions[0]?.reasons[0]?.text).toBe(why);
  });
});

test('an exception says since when it stands, asked for by its class and by the title that the chair gave', () => {
  const asked: unknown[] = [];
  const standing: StandingSince = (...about) => {
    asked.push(about);
    return { since: q('2026-27 Q1'), quarters: 2 };
  };
  const other: Raised = {
    item: null,
    priority: ref('CT-P01'),
    title: 'Two pubs closed',
    class: 'over',
    why: 'Nobody measures it.',
    answers: noAnswers,
  };
  const checked = check({ readings: red, raised: [other] }, plan(), standing);
  expect(asked).toEqual([
    ['CT-I01', 'under', null],
    ['CT-P01', 'over', 'Two pubs closed'],
  ]);
  expect(checked.exceptions.map(({ continuing }) => continuing?.quarters)).toEqual([2, 2]);
});

test('every exception has the shape in which a return carries it', () => {
  const checked = check({
    readings: { ...red, 'CT-I02': figure(60) },
    progress: progress({ rag: 'red' }),
    answers: { 'CT-I01': full },
  });
  expect(checked.exceptions).toHaveLength(3);
  for (const one of checked.exceptions) expect(exception.parse(JSON.parse(JSON.stringify(one)))).toEqual(one);
});
