import type { ActionProgress } from '../model/entries.ts';
import type { Day, Quarter } from '../model/period.ts';
import type { Action } from '../model/plan.ts';
import type { MilestoneForm, ProgressForm } from '../model/progress-form.ts';
import { progressWords as words } from '../words/progress.ts';
import { formOf } from './progress-form.ts';
import { lastDayOf } from './quarter.ts';

/** Something that is missing or wrong in a form: the field, and the sentence that stands there. */
export type FormFault = { readonly field: string; readonly message: string };

/** The name of a field; those of a milestone follow its ref. */
export const fieldOf = (name: string, milestone?: string): string =>
  milestone === undefined ? name : `${milestone}-${name}`;

/**
 * What keeps a form from being an entry: no standing, amber or red without a word why, complete or done without
 * its day, a day that is still to come, a due day that moves without a new day or a reason.
 */
export function faultsIn(
  action: Pick<Action, 'due' | 'milestones'>,
  form: ProgressForm,
  today: Day,
): FormFault[] {
  const { standing } = form;
  const faults: FormFault[] = [];
  const add = (wrong: boolean, field: string, message: string): void => {
    if (wrong) faults.push({ field, message });
  };
  add(standing === null, 'standing', words.standingMissing);
  if (standing === 'complete') addDone(add, 'completedOn', words.completed, form.completedOn, today);
  addMoved(add, form, action.due);
  for (const { ref, title, due } of action.milestones) {
    const one = form.milestones.find(({ milestone }) => milestone === ref);
    if (one === undefined) continue;
    if (one.done) addDone(add, fieldOf('doneOn', ref), words.done(title), one.doneOn, today);
    addMoved(add, one, due, ref);
  }
  if (standing === 'amber' || standing === 'red')
    add(form.text.trim() === '', 'text', words.textMissing[standing]);
  return faults;
}

type Add = (wrong: boolean, field: string, message: string) => void;
type DoneWords = { readonly missing: string; readonly toCome: string };

function addDone(add: Add, field: string, said: DoneWords, on: Day | null, today: Day): void {
  add(on === null, field, said.missing);
  add(on !== null && on > today, field, said.toCome);
}

function addMoved(
  add: Add,
  form: Pick<MilestoneForm, 'moved' | 'newDue' | 'whyMoved'>,
  due: Day,
  ref?: string,
) {
  if (!form.moved) return;
  add(form.newDue === null, fieldOf('newDue', ref), words.newDueMissing);
  add(form.newDue !== null && form.newDue <= due, fieldOf('newDue', ref), words.newDueEarly(due));
  add(form.whyMoved.trim() === '', fieldOf('whyMoved', ref), words.whyMovedMissing);
}

/** What is past its day at the end of the quarter and not done, a sentence each. */
export function overdueIn(
  action: Pick<Action, 'title' | 'due' | 'milestones'>,
  form: ProgressForm,
  quarter: Quarter,
): string[] {
  if (form.standing === 'complete') return [];
  const close = lastDayOf(quarter);
  const late = (due: Day, at: Pick<MilestoneForm, 'moved' | 'newDue'>): boolean =>
    (at.moved && at.newDue !== null ? at.newDue : due) < close;
  const milestones = action.milestones.flatMap(({ ref, title, due }) => {
    const one = form.milestones.find(({ milestone }) => milestone === ref);
    return one !== undefined && !one.done && late(due, one) ? [words.overdueMilestone(title)] : [];
  });
  return [...milestones, ...(late(action.due, form) ? [words.overdue] : [])];
}

/** What a form says that may be right and looks odd. It never keeps anybody from going on. */
export const warningsIn = (
  action: Pick<Action, 'title' | 'due' | 'milestones'>,
  form: ProgressForm,
  quarter: Quarter,
): string[] =>
  form.standing === 'green' ? overdueIn(action, form, quarter).map((late) => words.greenAndLate(late)) : [];

/**
 * Why "no change" cannot be said of an action: nothing was said a quarter ago, something is past its day, or
 * what was said then lacks something. Null where it can.
 */
export function whyNotSame(
  action: Action,
  last: ActionProgress | undefined,
  quarter: Quarter,
  today: Day,
): string | null {
  if (last === undefined) return words.nothingBefore;
  const form = formOf(action, last);
  const [late] = overdueIn(action, form, quarter);
  if (late !== undefined) return words.lateNow(late);
  const [fault] = faultsIn(action, form, today);
  return fault === undefined ? null : words.unsaidBefore(fault.message);
}
