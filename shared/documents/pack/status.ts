import type { PackAction, PackPriority } from '../../model/pack-account.ts';
import type { PackException } from '../../model/pack-exception.ts';
import { statusWords } from '../../words/pack-account.ts';
import type { Status } from '../paper.ts';

const marks: Record<keyof typeof statusWords, Status> = {
  red: { shape: 'diamond', letter: 'R', word: statusWords.red },
  amber: { shape: 'triangle', letter: 'A', word: statusWords.amber },
  green: { shape: 'circle', letter: 'G', word: statusWords.green },
  complete: { shape: 'tick', letter: 'C', word: statusWords.complete },
  none: { shape: 'ring', letter: 'N', word: statusWords.none },
  missing: { shape: 'ring', letter: 'N', word: statusWords.missing },
};

/** Every status with its letter and shape, for the key. */
export const allStatuses: readonly Status[] = [
  marks.red,
  marks.amber,
  marks.green,
  marks.complete,
  marks.none,
  marks.missing,
];

/** How the item of an exception stands against its target, or as its lead sees it. */
export function statusOf(one: PackException): Status {
  switch (one.kind) {
    case 'indicator':
      return marks[one.figures.verdict.target];
    case 'action':
      return one.progress.status === 'complete' ? marks.complete : marks[one.progress.rag];
    case 'other':
      return marks.none;
  }
}

export const trackStatus = (status: PackPriority['status'] | null): Status => {
  switch (status) {
    case 'on-track':
      return marks.green;
    case 'at-risk':
      return marks.amber;
    case 'off-track':
      return marks.red;
    case 'not-known':
    case 'lead-missing':
      return marks.missing;
    case null:
      return marks.none;
  }
};

/** Of an action whose progress is known, or that is complete; null where there is nothing to say. */
export const actionStatus = ({ progress, state }: Pick<PackAction, 'progress' | 'state'>): Status | null => {
  if (state === 'complete' || progress?.status === 'complete') return marks.complete;
  return progress === null ? null : marks[progress.rag];
};
