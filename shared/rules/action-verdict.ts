import type { ActionProgress } from '../model/entries.ts';
import type { ActionFigures, Reason } from '../model/exception.ts';
import type { Day, Quarter } from '../model/period.ts';
import type { Action } from '../model/plan.ts';
import type { RuleSet } from '../model/rules.ts';
import { slipped, actionReasons as words } from '../words/reasons.ts';
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
 * moved. Early: completed in this quarter with a due day after it. A complete action is never late.
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
  const reasons: Reason[] = slips(action, at, lastDayOf(quarter)).map((text) => ({
    code: 'milestone-slipped',
    text,
  }));
  if ((at.newDue ?? at.due) < lastDayOf(quarter))
    reasons.push({ code: 'action-overdue', text: words['action-overdue'](at) });
  if (at.rag === 'red') reasons.push({ code: 'action-red', text: words['action-red'](at) });
  if (at.rag === 'amber' && ruleSet.amber === 'under') reasons.push(amber);
  return {
    reasons: inPrecedence(reasons),
    watch: at.rag === 'amber' && ruleSet.amber === 'watch' ? [amber] : [],
  };
}

function slips(action: Action, at: ActionFigures, close: Day): string[] {
  const moved = at.newDue !== null && at.newDue > at.due ? [slipped(action.title, at.due, at.newDue)] : [];
  const late = at.milestones
    .filter(({ doneOn }) => doneOn === null)
    .filter(({ due, newDue }) => (newDue !== null && newDue > due) || due < close)
    .map(({ title, due, newDue }) => slipped(title, due, newDue));
  return [...moved, ...late];
}
