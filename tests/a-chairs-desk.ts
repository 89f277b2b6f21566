import type { RaisedRow } from '../db/raised.ts';
import type { Store } from '../db/store.ts';
import { takeSupplied } from '../db/supplied.ts';
import { write } from '../db/transaction.ts';
import type {
  ActionProgress,
  Answers,
  Gap,
  IndicatorReading,
  Note,
  RequestAnswer,
} from '../shared/model/entries.ts';
import type { Period } from '../shared/model/period.ts';
import { noAnswers } from '../shared/rules/quarter-check.ts';
import { aDesk } from './a-desk.ts';
import { aContribution, anAction, anId, aPlan, day, harm, q, ref, tasking } from './a-quarter.ts';

/** One of everything that a chair enters, about City Tasking's items of `a-quarter.ts`. */

export const now = q('2026-27 Q2');
const milestones = ['CT-M01', 'CT-M02'].map((one, n) => ({
  id: anId(900 + n),
  ref: ref(one),
  rev: 1,
  title: one,
  due: day('2026-12-01'),
}));
const planWithMilestones = aPlan({ actions: [anAction('CT-A01', 'CT-P01', tasking, { milestones })] });

export const progress = (given: Partial<ActionProgress> = {}): ActionProgress => ({
  action: ref('CT-A01'),
  quarter: now,
  status: 'in-progress',
  rag: 'amber',
  text: 'Two of five streets are lit.',
  completedOn: null,
  newDue: day('2027-06-30'),
  whyMoved: 'The contractor withdrew.',
  milestones: [
    { milestone: ref('CT-M01'), doneOn: day('2026-09-01'), newDue: null, why: '' },
    { milestone: ref('CT-M02'), doneOn: null, newDue: day('2027-02-01'), why: 'Follows the first.' },
  ],
  ...given,
});

export const answers: Answers = {
  what: 'Thefts doubled.',
  why: 'A new car park.',
  doing: 'Patrols.',
  owner: 'A. Officer',
  by: day('2026-12-31'),
  confidence: 'medium',
  ask: { kind: 'support', text: 'Cameras.' },
  stillSo: true,
};

export const raised: RaisedRow = {
  id: anId(50),
  item: null,
  priority: ref('CT-P01'),
  title: 'Two pubs closed',
  class: 'over',
  why: 'Nobody measures it.',
  answers: noAnswers,
};
export const gap: Gap = {
  item: ref('CT-I01'),
  quarter: now,
  state: 'no-data',
  why: 'Not supplied by the analyst.',
};
export const note: Note = {
  item: null,
  quarter: now,
  kind: 'success',
  title: 'Youth club',
  text: 'Forty regulars.',
  travels: true,
};
export const said = aContribution('CT-P01', harm, null, '');
export const answer: RequestAnswer = {
  request: ref('CS-R01'),
  quarter: now,
  text: 'It was done.',
  complete: true,
};
export const figure: IndicatorReading = {
  indicator: ref('CT-I01'),
  period: '2026-08' as Period,
  value: 12,
  numerator: null,
  denominator: null,
  state: 'provisional',
  note: '',
};

/** A desk whose one action has two milestones, and for which one figure was supplied centrally. */
export const aChairsDesk = (): Store => {
  const store = aDesk(planWithMilestones);
  write(store, (db) => takeSupplied(db, [figure]));
  return store;
};
