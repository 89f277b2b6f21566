import type { RequestAnswer } from '../shared/model/entries.ts';
import type { Ref } from '../shared/model/ids.ts';
import type { Quarter } from '../shared/model/period.ts';
import { put, remove, type Step } from './change.ts';
import { rowsOf } from './rows.ts';
import type { ReadDb, WriteDb } from './store.ts';

/** What a sub-group answers to requests in a quarter, in the order of the refs. */
export const requestAnswersIn = (db: ReadDb, quarter: Quarter): RequestAnswer[] =>
  rowsOf(db, 'request_answer', 'where quarter = ? order by request', quarter);

/** What a sub-group has answered to requests in any quarter, the oldest first. */
export const allRequestAnswers = (db: ReadDb): RequestAnswer[] =>
  rowsOf(db, 'request_answer', 'order by quarter, request');

export function putRequestAnswer(db: WriteDb, step: Step, answer: RequestAnswer): void {
  put(db, 'request_answer', answer, step);
}

export const removeRequestAnswer = (db: WriteDb, step: Step, quarter: Quarter, request: Ref): void =>
  remove(db, 'request_answer', { request, quarter }, step);
