import type { Answers } from '../shared/model/entries.ts';
import type { Ref } from '../shared/model/ids.ts';
import type { Quarter } from '../shared/model/period.ts';
import { noAnswers } from '../shared/rules/quarter-check.ts';
import { put, type Step } from './change.ts';
import { rowOf, rowsOf } from './rows.ts';
import type { ReadDb, WriteDb } from './store.ts';

/** What a chair says of an exception that the rules found; `arguedAway` is why they hold that it is none. */
export type Said = { answers: Answers; arguedAway: string | null };

/** What is said of a quarter's exceptions, by item. */
export const answersIn = (db: ReadDb, quarter: Quarter): Map<Ref, Said> =>
  new Map(
    rowsOf(db, 'exception_answer', 'where quarter = ? order by item', quarter).map(
      ({ item, quarter: _, arguedAway, ...answers }) => [item, { answers, arguedAway }],
    ),
  );

/** Answers for an item. Whether it was argued away stays as it was. */
export function putAnswers(db: WriteDb, step: Step, quarter: Quarter, item: Ref, answers: Answers): void {
  put(db, 'exception_answer', { item, quarter, ...answers }, step);
}

/** Says why an item is no exception; null takes that back. What was answered stays as it was. */
export function argueAway(
  db: WriteDb,
  step: Step,
  quarter: Quarter,
  item: Ref,
  arguedAway: string | null,
): void {
  const before = rowOf(db, 'exception_answer', { item, quarter });
  if (before || arguedAway !== null)
    put(db, 'exception_answer', { ...(before ?? { item, quarter, ...noAnswers }), arguedAway }, step);
}
