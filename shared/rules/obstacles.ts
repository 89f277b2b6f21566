import type { Contribution } from '../model/entries.ts';
import type { Exception } from '../model/exception.ts';
import type { Ref, SubGroupId } from '../model/ids.ts';
import type { Plan } from '../model/plan.ts';
import { obstacleWords } from '../words/obstacles.ts';
import type { JudgedItem } from './coverage.ts';

/** What stands in the way of signing. */
export type Obstacle = {
  readonly code: 'answer-missing' | 'gap-unexplained' | 'contribution-missing' | 'progress-missing';
  readonly item: Ref;
  readonly message: string;
};

/** An item whose account has a hole. */
export function holeIn({ unexplained, row }: JudgedItem): Obstacle[] {
  if (unexplained === null) return [];
  const code = unexplained === 'no-data' ? 'gap-unexplained' : 'progress-missing';
  return [{ code, item: row.item.ref, message: obstacleWords[code](row.item.ref) }];
}

/** Under-performance needs why, what is being done and by when; an exception that still stands, and all others, one line. */
export function unansweredIn(exception: Exception): Obstacle[] {
  const unsaid = (text: string) => text.trim() === '';
  const { answers, arguedAway } = exception;
  const ref = exception.kind === 'other' ? exception.priority.ref : exception.item.ref;
  if (arguedAway !== null) return [];
  const brief = exception.class === 'over' || (answers.stillSo && exception.continuing !== null);
  const lacking = brief
    ? unsaid(answers.what) && unsaid(answers.why)
    : unsaid(answers.why) || unsaid(answers.doing) || answers.by === null;
  if (!lacking) return [];
  const named = exception.kind === 'other' ? `“${exception.title}”` : ref;
  return [{ code: 'answer-missing', item: ref, message: obstacleWords['answer-missing'](named, brief) }];
}

/** Every priority that this sub-group contributes to wants a view, if only that there is nothing to add. */
export function contributionsMissing(
  plan: Plan,
  subGroup: SubGroupId,
  given: readonly Contribution[],
): Obstacle[] {
  return plan.priorities
    .filter(({ contributors, retired }) => retired === null && contributors.includes(subGroup))
    .filter(({ ref }) => !given.some(({ priority }) => priority === ref))
    .map(({ ref }) => ({
      code: 'contribution-missing',
      item: ref,
      message: obstacleWords['contribution-missing'](ref),
    }));
}
