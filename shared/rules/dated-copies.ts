import type { Day } from '../model/period.ts';

/** Why a dated copy was taken, and how many of the kind are kept. */
export const keptOfEach = { daily: 5, 'before-update': 4, closing: 3 } as const;
export type CopyReason = keyof typeof keptOfEach;

/** What the name of a copy says. `number` goes up by one with each, whatever the clock says; day and time are UTC. */
export type CopyMark = { number: number; day: Day; time: string; reason: CopyReason };

const pattern = /^(\d{6})-(\d{4}-\d{2}-\d{2})-(\d{4})-(daily|before-update|closing)$/;

/** `000012-2026-10-05-0900-closing` */
export const stemOf = ({ number, day, time, reason }: CopyMark): string =>
  `${String(number).padStart(6, '0')}-${day}-${time}-${reason}`;

/** What such a name says; undefined for any other. */
export function markOf(stem: string): CopyMark | undefined {
  const [, number, day, time, reason] = pattern.exec(stem) ?? [];
  if (!number || !day || !time || !reason) return undefined;
  return { number: Number(number), day: day as Day, time, reason: reason as CopyReason };
}

/** The newest first: by number, since a clock may have been wrong. */
export const newestFirst = (a: { number: number }, b: { number: number }): number => b.number - a.number;

/**
 * Those beyond the number kept of their kind, now that one more was taken. When the clock has gone back since the
 * last copy none is dropped, so that a wrong clock never uses up the good copies.
 */
export function surplus<T extends Pick<CopyMark, 'number' | 'day' | 'reason'>>(
  before: readonly T[],
  added: T,
): T[] {
  const [last] = [...before].sort(newestFirst);
  if (last !== undefined && added.day < last.day) return [];
  return [added, ...before]
    .filter(({ reason }) => reason === added.reason)
    .sort(newestFirst)
    .slice(keptOfEach[added.reason]);
}
