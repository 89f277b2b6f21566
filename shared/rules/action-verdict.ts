import type { ActionProgress } from '../model/entries.ts';
import type { ActionFigures, Reason } from '../model/exception.ts';
import type { Day, Quarter } from '../model/period.ts';
import type { Action } from '../model/plan.ts';
import type { RuleSet } from '../model/rules.ts';
import { hasMoved, notDone, actionReasons as words } from '../words/reasons.ts';
import { type Found, inPrecedence } from './exceptions.ts';
import { lastDayOf, quarterOfDay } from './quarter.ts';

/** How an action stands: the plan's days beside the days that its lead has given. The planned day is kept. */
export function actionFiguresOf(action: Action, progress: ActionProgress): ActionFigures {
  const byRef = new Map(progress.milestones.map((one) => [one.milestone, one]));
  return {
    status: progress.status,
    rag: progress.rag,
    due: action.due,
    newDue: progress.newDue,
    completedOn: progress.completedOn,
    text: progress.text,
    milestones: action.milestones.map(({ ref, title, due }) => {
      const at = byRef.get(ref);
      return { ref, title, due, newDue: at?.newDue ?? null, doneOn: at?.doneOn ?? null, why: at?.why ?? '' };
    }),
  };
}

/**
 * Judges an action at the end of a quarter. Overdue: not complete, and its day (the new one, where one was
 * given) lies before the quarter's last. Slipped: a milestone past its day and not done, or a day that was
 * put off. Early: completed in this quarter with a due day after it. A complete action is never late.
 */
export function judgeAction(
  action: Action,
  at: ActionFigures,
  quarter: Quarter,
  ruleSet: Pick<RuleSet, 'amber'>,
): Found {
  if (at.status === 'complete') {
    const early =
      at.completedOn !== null && quarterOfDay(at.completedOn) === quarter && at.due > lastDayOf(quarter);
    return { reasons: early ? [{ code: 'action-early', text: words['action-early'](at) }] : [], watch: [] };
  }
  const amber: Reason = { code: 'action-amber', text: words['action-amber'](at) };
  const slipped = slips(action, at, lastDayOf(quarter));
  const reasons: Reason[] =
    slipped.length === 0 ? [] : [{ code: 'milestone-slipped', text: slipped.join(' ') }];
  if ((at.newDue ?? at.due) < lastDayOf(quarter))
    reasons.push({ code: 'action-overdue', text: words['action-overdue'](at) });
  if (at.rag === 'red') reasons.push({ code: 'action-red', text: words['action-red'](at) });
  if (at.rag === 'amber' && ruleSet.amber === 'under') reasons.push(amber);
  return {
    reasons: inPrecedence(reasons),
    watch: at.rag === 'amber' && ruleSet.amber === 'watch' ? [amber] : [],
  };
}

/** Everything that slipped, a sentence each; together they are one reason, however many milestones there are. */
function slips(action: Action, at: ActionFigures, close: Day): string[] {
  const undone = at.milestones.filter(({ doneOn }) => doneOn === null);
  return [
    ...putOff(action.title, at),
    ...undone.flatMap(({ title, due, newDue }) =>
      (newDue ?? due) < close ? [notDone(title, due, newDue)] : putOff(title, { due, newDue }),
    ),
  ];
}

const putOff = (title: string, { due, newDue }: Pick<ActionFigures, 'due' | 'newDue'>): string[] =>
  newDue !== null && newDue > due ? [hasMoved(title, due, newDue)] : [];
