import { refuse } from '../../../shared/contract/faults.ts';
import type { TranscribedReturn } from '../../../shared/contract/returns.ts';
import type { Exception } from '../../../shared/model/exception.ts';
import type { PlanFile } from '../../../shared/model/plan-file.ts';
import type { ReturnFile } from '../../../shared/model/return-file.ts';
import { judgeIndicator } from '../../../shared/rules/exceptions.ts';
import { figuresOf } from '../../../shared/rules/figures.ts';
import { noAnswers } from '../../../shared/rules/quarter-check.ts';
import { raisedReason } from '../../../shared/words/reasons.ts';
import { returnWords } from '../../../shared/words/returns.ts';

type Typed = TranscribedReturn['exceptions'][number];

/**
 * The statement is the source's; the figures are those that the plan file had already carried, if any. What is
 * stated of an action is told of its priority: how the action stands, its status and colour, nobody has said.
 */
export function exceptionOf(
  typed: Typed,
  { plan, readings }: PlanFile,
  quarter: ReturnFile['quarter'],
): Exception {
  const { what, why, doing, owner, by, ask } = typed;
  const told = {
    class: typed.class,
    reasons: [raisedReason(typed.title)],
    answers: { ...noAnswers, what, why, doing, owner, by, ask },
    arguedAway: null,
    continuing: null,
  };
  const indicator = plan.indicators.find(({ ref }) => ref === typed.item);
  if (indicator !== undefined) {
    const series = readings
      .filter((one) => one.indicator === indicator.ref)
      .map(({ indicator: _, ...reading }) => reading);
    const figures = figuresOf(indicator, series, quarter, plan.ruleSet);
    const { verdict } = judgeIndicator(indicator, figures, plan.ruleSet);
    const { id, ref, rev } = indicator;
    return { kind: 'indicator', item: { id, ref, rev }, ...told, verdict, figures };
  }
  const action = plan.actions.find(({ ref }) => ref === typed.item);
  const about = action === undefined ? typed.priority : action.priority;
  const priority = plan.priorities.find(({ ref }) => ref === about);
  if (priority === undefined)
    throw refuse('plan.no-item', { ref: typed.item ?? typed.priority ?? typed.title });
  return {
    kind: 'other',
    priority: { id: priority.id, ref: priority.ref, rev: priority.rev },
    title: action === undefined ? typed.title : returnWords.transcribedAction(action, typed.title),
    ...told,
  };
}
