import type { ActionProgress } from '../model/entries.ts';
import type { Ref } from '../model/ids.ts';
import type { Day, Quarter } from '../model/period.ts';
import type { Action } from '../model/plan.ts';
import type { MilestoneForm, ProgressForm } from '../model/progress-form.ts';

type Moving = Pick<MilestoneForm, 'moved' | 'newDue' | 'whyMoved'>;

const unmoved: Moving = { moved: false, newDue: null, whyMoved: '' };

/** A day that the plan has caught up with has not moved any more. */
const movingFrom = (due: Day, newDue: Day | null, whyMoved: string): Moving =>
  newDue === null || newDue <= due ? unmoved : { moved: true, newDue, whyMoved };

/** The form of an action of which nothing was ever said. */
export const emptyForm = ({ milestones }: Pick<Action, 'milestones'>): ProgressForm => ({
  standing: null,
  begun: true,
  text: '',
  completedOn: null,
  ...unmoved,
  milestones: milestones.map(({ ref }) => noneSaid(ref)),
});

const noneSaid = (milestone: Ref): MilestoneForm => ({ milestone, done: false, doneOn: null, ...unmoved });

/** The form as it shows what was said, with every milestone that the plan has now. */
export function formOf(action: Action, said: ActionProgress): ProgressForm {
  const byRef = new Map(said.milestones.map((one) => [one.milestone, one]));
  return {
    standing: said.status === 'complete' ? 'complete' : said.rag,
    begun: said.status !== 'not-started',
    text: said.text,
    completedOn: said.completedOn,
    ...movingFrom(action.due, said.newDue, said.whyMoved),
    milestones: action.milestones.map(({ ref, due }) => {
      const one = byRef.get(ref);
      if (one === undefined) return noneSaid(ref);
      const { doneOn, newDue, why } = one;
      return { milestone: ref, done: doneOn !== null, doneOn, ...movingFrom(due, newDue, why) };
    }),
  };
}

/** What a quarter starts from: how the action stood a quarter ago. What changed since is still to be said. */
export const startingForm = (action: Action, last: ActionProgress | undefined): ProgressForm =>
  last === undefined ? emptyForm(action) : { ...formOf(action, last), text: '' };

/** A form that was kept as typed, fitted to the milestones that the plan has now. */
export function fitted(action: Action, form: ProgressForm): ProgressForm {
  const byRef = new Map(form.milestones.map((one) => [one.milestone, one]));
  return { ...form, milestones: action.milestones.map(({ ref }) => byRef.get(ref) ?? noneSaid(ref)) };
}

/** What the form says, once it says how the action stands; null before. What is not ticked is not said. */
export function progressOf(action: Ref, quarter: Quarter, form: ProgressForm): ActionProgress | null {
  const { standing, begun, text } = form;
  if (standing === null) return null;
  const complete = standing === 'complete';
  return {
    action,
    quarter,
    status: complete ? 'complete' : begun ? 'in-progress' : 'not-started',
    rag: complete ? 'green' : standing,
    text,
    completedOn: complete ? form.completedOn : null,
    newDue: form.moved ? form.newDue : null,
    whyMoved: form.moved ? form.whyMoved : '',
    milestones: form.milestones
      .filter(({ done, moved }) => done || moved)
      .map(({ milestone, done, doneOn, moved, newDue, whyMoved }) => ({
        milestone,
        doneOn: done ? doneOn : null,
        newDue: moved ? newDue : null,
        why: moved ? whyMoved : '',
      })),
  };
}
