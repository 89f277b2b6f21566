import { describe, expect, test } from 'vitest';
import { anAction, anId, day, q, ref, tasking } from '../../tests/a-quarter.ts';
import type { ActionProgress, MilestoneProgress } from '../model/entries.ts';
import type { Day } from '../model/period.ts';
import type { Action } from '../model/plan.ts';
import { paragraph } from '../model/text.ts';
import { actionFiguresOf, judgeAction } from './action-verdict.ts';

/** July to September 2026: its last day is 30 September. */
const now = q('2026-27 Q2');
const milestone = (text: string, due: string) => ({
  id: anId(900),
  ref: ref(text),
  rev: 1,
  title: `Step ${text}`,
  due: day(due),
});
const action = (due: string, milestones: Action['milestones'] = []) =>
  anAction('CT-A01', 'CT-P01', tasking, { due: day(due), milestones });
const at = (given: Partial<ActionProgress> = {}): ActionProgress => ({
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
const said = (text: string, given: Partial<MilestoneProgress> = {}): MilestoneProgress => ({
  milestone: ref(text),
  doneOn: null,
  newDue: null,
  why: '',
  ...given,
});

const judge = (one: Action, progress: ActionProgress, amber: 'watch' | 'under' = 'watch') =>
  judgeAction(one, actionFiguresOf(one, progress), now, { amber });
const codes = (one: Action, progress: ActionProgress) => judge(one, progress).reasons.map(({ code }) => code);

describe('an action that is not complete', () => {
  test('is overdue when its day was one day before the end of the quarter', () => {
    expect(judge(action('2026-09-29'), at()).reasons).toEqual([
      { code: 'action-overdue', text: 'It was due on 29 September 2026 and is not complete.' },
    ]);
  });

  test('is not overdue on the last day of the quarter: it is due until that day ends', () => {
    expect(codes(action('2026-09-30'), at())).toEqual([]);
    expect(codes(action('2026-10-01'), at())).toEqual([]);
  });

  test('is overdue by the new day where its day was put off, and has slipped whether or not that day is past', () => {
    const moved = judge(action('2026-08-01'), at({ newDue: day('2026-09-29') })).reasons;
    expect(moved.map(({ text }) => text)).toEqual([
      'It was due on 1 August 2026, then on 29 September 2026, and is not complete.',
      '“Action CT-A01” has moved from 1 August 2026 to 29 September 2026.',
    ]);
    expect(codes(action('2026-08-01'), at({ newDue: day('2026-12-31') }))).toEqual(['milestone-slipped']);
    expect(codes(action('2026-12-31'), at({ newDue: day('2027-01-31') }))).toEqual(['milestone-slipped']);
  });

  test('whose day was brought forward has not slipped', () => {
    expect(codes(action('2026-12-31'), at({ newDue: day('2026-11-30') }))).toEqual([]);
  });

  test('is red by its lead’s word, and amber by the rules of the partnership', () => {
    expect(codes(action('2027-03-31'), at({ rag: 'red' }))).toEqual(['action-red']);
    const amber = [{ code: 'action-amber', text: 'Its lead says that it is at risk (amber).' }];
    expect(judge(action('2027-03-31'), at({ rag: 'amber' }))).toEqual({ reasons: [], watch: amber });
    expect(judge(action('2027-03-31'), at({ rag: 'amber' }), 'under')).toEqual({ reasons: amber, watch: [] });
  });

  test('that has not been started is judged by the same days', () => {
    expect(codes(action('2026-09-29'), at({ status: 'not-started' }))).toEqual(['action-overdue']);
  });

  test('tells everything that is wrong with it, the weightiest first', () => {
    const one = action('2026-07-31', [milestone('CT-M01', '2026-07-15')]);
    expect(codes(one, at({ rag: 'red' }))).toEqual(['action-overdue', 'action-red', 'milestone-slipped']);
  });
});

describe('a milestone', () => {
  const one = action('2027-03-31', [milestone('CT-M01', '2026-09-29'), milestone('CT-M02', '2026-12-01')]);

  test('that is past its day and not done has slipped, also when nobody says anything of it', () => {
    const text = '“Step CT-M01” was due on 29 September 2026 and is not done.';
    expect(judge(one, at()).reasons).toEqual([{ code: 'milestone-slipped', text }]);
    expect(judge(one, at({ milestones: [said('CT-M01')] })).reasons).toEqual([
      { code: 'milestone-slipped', text },
    ]);
  });

  test('that is done has not slipped, however late it was done', () => {
    const late = at({ milestones: [said('CT-M01', { doneOn: day('2026-09-30') })] });
    expect(codes(one, late)).toEqual([]);
  });

  test('that was put off has slipped, even to a day that is still to come', () => {
    const moved = at({
      milestones: [
        said('CT-M01', { doneOn: day('2026-09-01') }),
        said('CT-M02', { newDue: day('2027-02-01'), why: 'The contractor withdrew.' }),
      ],
    });
    expect(judge(one, moved).reasons).toEqual([
      {
        code: 'milestone-slipped',
        text: '“Step CT-M02” has moved from 1 December 2026 to 1 February 2027.',
      },
    ]);
  });

  // A milestone moved from 1 July to 31 August, and not done in September either, was told as "has moved to
  // 31 August": the Board read of a new day that was past already, and not that the work was still undone.
  test('whose new day is past as well is said not to be done', () => {
    const twice = action('2027-03-31', [milestone('CT-M01', '2026-07-01')]);
    const [reason] = judge(
      twice,
      at({ milestones: [said('CT-M01', { newDue: day('2026-08-31') })] }),
    ).reasons;
    expect(reason?.text).toBe(
      '“Step CT-M01” was due on 1 July 2026, then on 31 August 2026, and is not done.',
    );
  });

  test('that was brought forward is judged by the earlier day', () => {
    const soon = action('2027-03-31', [milestone('CT-M01', '2026-12-01')]);
    const forward = (newDue: string) => at({ milestones: [said('CT-M01', { newDue: day(newDue) })] });
    expect(codes(soon, forward('2026-09-29'))).toEqual(['milestone-slipped']);
    expect(codes(soon, forward('2026-10-15'))).toEqual([]);
  });

  // An action with fourteen late milestones made fourteen reasons where a return has room for twelve: it was
  // signed, and then refused by every secretariat that opened it.
  test('one of thirty that slipped together is one reason, which a return has room for', () => {
    const title = 'Agree the closing-time plan with every one of the premises in the street '
      .repeat(4)
      .trim();
    const milestones = Array.from({ length: 30 }, (_, n) => ({
      ...milestone(`CT-M${10 + n}`, '2026-07-01'),
      title: title.slice(0, 300),
    }));
    const all = at({
      newDue: day('2027-06-30'),
      milestones: milestones.map((one) => said(one.ref, { newDue: day('2026-08-01') })),
    });
    const { reasons } = judge(action('2027-03-31', milestones), all);
    expect(reasons.map(({ code }) => code)).toEqual(['milestone-slipped']);
    expect(paragraph.safeParse(reasons[0]?.text).success).toBe(true);
    expect(reasons[0]?.text.match(/is not done\./g)).toHaveLength(30);
  });
});

describe('an action that is complete', () => {
  const complete = (completedOn: string | null) =>
    at({ status: 'complete', rag: 'red', completedOn: completedOn as Day | null });

  test('in this quarter with its day in a later one is over-performance', () => {
    expect(judge(action('2026-10-01'), complete('2026-07-01')).reasons).toEqual([
      {
        code: 'action-early',
        text: 'It was completed on 1 July 2026, ahead of its due day, 1 October 2026.',
      },
    ]);
  });

  test('ahead of a day within the same quarter, in an earlier quarter or on no named day is as planned', () => {
    expect(judge(action('2026-09-30'), complete('2026-07-01')).reasons).toEqual([]);
    expect(judge(action('2027-03-31'), complete('2026-06-30')).reasons).toEqual([]);
    expect(judge(action('2027-03-31'), complete(null)).reasons).toEqual([]);
  });

  test('is never late, off track or at risk, and its milestones are no longer looked at', () => {
    const one = action('2026-04-30', [milestone('CT-M01', '2026-04-01')]);
    expect(judge(one, { ...complete('2026-09-30'), newDue: day('2026-08-31') }, 'under')).toEqual({
      reasons: [],
      watch: [],
    });
  });
});

test('how an action stands is told with every milestone of the plan, said of or not, and no others', () => {
  const one = action('2027-03-31', [milestone('CT-M01', '2026-09-29'), milestone('CT-M02', '2026-12-01')]);
  const progress = at({
    text: 'Two of five streets are lit.',
    milestones: [said('CT-M02', { newDue: day('2027-02-01'), why: 'Late start.' }), said('CT-M99')],
  });
  expect(actionFiguresOf(one, progress)).toEqual({
    status: 'in-progress',
    rag: 'green',
    due: '2027-03-31',
    newDue: null,
    completedOn: null,
    text: 'Two of five streets are lit.',
    milestones: [
      { ref: 'CT-M01', title: 'Step CT-M01', due: '2026-09-29', newDue: null, doneOn: null, why: '' },
      {
        ref: 'CT-M02',
        title: 'Step CT-M02',
        due: '2026-12-01',
        newDue: '2027-02-01',
        doneOn: null,
        why: 'Late start.',
      },
    ],
  });
});
