import { expect, test } from 'vitest';
import type { Period } from '../shared/model/period.ts';
import type { FiguresRequest, Query } from '../shared/model/receipt-file.ts';
import { aDesk, aDocument } from '../tests/a-desk.ts';
import { anId, day, doc, harm, q, ref, tasking } from '../tests/a-quarter.ts';
import { keepDocument } from './documents.ts';
import {
  answerFigures,
  askFigures,
  figuresRequestOf,
  figuresRequestsUnsent,
  markFiguresRequestsSent,
  openFiguresRequests,
  takeFiguresRequests,
} from './figures-requests.ts';
import {
  answerQueries,
  askQuery,
  markQueriesSent,
  openQueries,
  queriesUnsent,
  takeQueries,
} from './queries.ts';
import { write } from './transaction.ts';

const now = q('2026-27 Q2');
const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);

const query = (n: number, about: string): Query => ({
  id: anId(n),
  about: doc(about),
  item: n % 2 ? ref('CT-I01') : null,
  question: `Question ${n}?`,
  askedOn: day('2026-10-21'),
});

test('a question stays open until a later return answers it, and says of whom it was asked and whether it was sent', () => {
  const store = aDesk();
  write(store, (db) => {
    keepDocument(db, aDocument('tasking’s'));
    keepDocument(db, aDocument('harm’s', { subGroup: harm }));
    for (const name of ['receipt', 'answer']) keepDocument(db, aDocument(name));
    for (const n of [1, 2]) askQuery(db, query(n, 'tasking’s'));
    askQuery(db, query(3, 'harm’s'));
    markQueriesSent(db, [anId(1)], doc('receipt'));
  });
  const filed = { sentIn: null, subGroup: tasking, quarter: now };
  expect(openQueries(store, tasking)).toEqual([
    { ...query(1, 'tasking’s'), ...filed, sentIn: doc('receipt') },
    { ...query(2, 'tasking’s'), ...filed },
  ]);
  expect(ids(queriesUnsent(store))).toEqual([anId(2), anId(3)]);
  write(store, (db) => answerQueries(db, doc('tasking’s'), doc('answer')));
  expect(ids(openQueries(store))).toEqual([anId(3)]);
  expect(ids(queriesUnsent(store))).toEqual([anId(3)]);
});

test('a question that comes twice is one question, and stays answered', () => {
  const store = aDesk();
  write(store, (db) => {
    for (const name of ['first', 'second', 'answer']) keepDocument(db, aDocument(name));
    takeQueries(db, [query(1, 'ours'), query(2, 'another’s')], doc('first'));
    answerQueries(db, doc('ours'), doc('answer'));
    takeQueries(db, [query(1, 'ours')], doc('second'));
  });
  expect(openQueries(store)).toEqual([
    { ...query(2, 'another’s'), sentIn: doc('first'), subGroup: null, quarter: null },
  ]);
});

test('figures asked for wait to be sent and then to be answered, at either desk', () => {
  const store = aDesk();
  const request = (n: number): FiguresRequest => ({
    id: anId(n),
    why: 'The year’s end.',
    askedOn: day('2026-10-21'),
    indicators: [ref('CT-I01'), ref('CT-I02')],
    periods: ['2025-26' as Period],
  });
  write(store, (db) => {
    for (const name of ['receipt', 'figures']) keepDocument(db, aDocument(name));
    askFigures(db, tasking, request(1));
    askFigures(db, harm, request(2));
    markFiguresRequestsSent(db, [anId(1)], doc('receipt'));
    takeFiguresRequests(db, tasking, [request(3)], doc('receipt'));
  });
  expect(openFiguresRequests(store, tasking)).toEqual(
    [1, 3].map((n) => ({ ...request(n), subGroup: tasking, sentIn: doc('receipt'), answeredBy: null })),
  );
  expect(ids(figuresRequestsUnsent(store))).toEqual([anId(2)]);
  write(store, (db) => {
    expect(answerFigures(db, anId(3), doc('figures'))).toBe(true);
    expect(answerFigures(db, anId(4), doc('figures'))).toBe(false);
    takeFiguresRequests(db, tasking, [request(3)], doc('receipt'));
  });
  expect(ids(openFiguresRequests(store))).toEqual([anId(1), anId(2)]);
  expect(figuresRequestOf(store, anId(3))?.answeredBy).toBe(doc('figures'));
});
