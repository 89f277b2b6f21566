import type { Contribution } from '../model/entries.ts';
import type { Exception } from '../model/exception.ts';
import type { Ref, SubGroupId } from '../model/ids.ts';
import type { Plan } from '../model/plan.ts';
import { obstacleWords } from '../words/obstacles.ts';
import type { JudgedItem } from './coverage.ts';

/** What stands in the way of signing. */
export type Obstacle = {
  readonly code:
    | 'answer-missing'
    | 'answer-carried'
    | 'gap-unexplained'
    | 'contribution-missing'
    | 'progress-missing';
  readonly item: Ref;
  readonly message: string;
};

/** An item whose account has a hole. */
export function holeIn({ unexplained, row }: JudgedItem): Obstacle[] {
  if (unexplained === null) return [];
  const code = unexplained === 'no-data' ? 'gap-unexplained' : 'progress-missing';
  return [{ code, item: row.item.ref, message: obstacleWords[code](row.item.ref) }];
}

/** A prompt that must be answered before a return is signed. */
export type Required = 'what' | 'why' | 'doing' | 'by';

/** One line is enough: of what is for the better, and of an exception that still stands as last told. */
export const isBrief = ({ class: as, answers, continuing }: Exception): boolean =>
  as === 'over' || (answers.stillSo && continuing !== null);

/** Under-performance needs why, what is being done and by when; all else one line. One argued away needs nothing. */
export function lackingIn(exception: Exception): Required[] {
  const { answers, arguedAway } = exception;
  const unsaid = (text: string) => text.trim() === '';
  if (arguedAway !== null) return [];
  if (isBrief(exception)) return unsaid(answers.what) && unsaid(answers.why) ? ['what'] : [];
  const { why, doing, by } = answers;
  return [
    ...(unsaid(why) ? (['why'] as const) : []),
    ...(unsaid(doing) ? (['doing'] as const) : []),
    ...(by === null ? (['by'] as const) : []),
  ];
}

/**
 * An exception of which something is required that nobody has said. `carried`: last quarter's words are in it that
 * nobody has confirmed; they are not this quarter's, and are not signed.
 */
export function unansweredIn(exception: Exception, carried = false): Obstacle[] {
  const code = carried ? 'answer-carried' : 'answer-missing';
  if (exception.arguedAway !== null || (!carried && lackingIn(exception).length === 0)) return [];
  const { item, named } = nameOf(exception);
  return [{ code, item, message: obstacleWords[code](named, isBrief(exception)) }];
}

const nameOf = (exception: Exception): { item: Ref; named: string } =>
  exception.kind === 'other'
    ? { item: exception.priority.ref, named: `“${exception.title}”` }
    : { item: exception.item.ref, named: exception.item.ref };

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
