import type { Answers } from '../model/entries.ts';
import type { Exception } from '../model/exception.ts';
import { lackingIn } from './obstacles.ts';

/** How far an explanation is; `carried` and `mark` are what the desk holds of it beside its answers. */
export function explainedState(
  exception: Exception,
  carried: Readonly<Record<string, string>>,
  mark: string | null,
): 'not-started' | 'draft' | 'done' | 'argued-away' {
  if (exception.arguedAway !== null) return 'argued-away';
  const waits = Object.keys(carried).length > 0;
  if (!waits && mark !== 'later' && lackingIn(exception).length === 0) return 'done';
  return waits || saysAnything(exception.answers) ? 'draft' : 'not-started';
}

const saysAnything = ({ what, why, doing, owner, by, confidence, ask, stillSo }: Answers): boolean =>
  [what, why, doing, owner, ask.text].some((text) => text.trim() !== '') ||
  by !== null ||
  confidence !== null ||
  ask.kind !== 'note' ||
  stillSo;

/** The first line of what was said, for a list. */
export const firstLine = ({ what, why, doing }: Answers): string =>
  [what, why, doing]
    .map((text) => text.trim())
    .find((text) => text !== '')
    ?.split('\n')[0] ?? '';
