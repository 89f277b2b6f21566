import { expect, test } from 'vitest';
import type { DocId } from '../shared/model/ids.ts';
import type { Instant } from '../shared/model/period.ts';
import { aDesk, aDocument } from '../tests/a-desk.ts';
import { anException, aReturn, doc, harm, q, raised, tasking } from '../tests/a-quarter.ts';
import { aMoment } from '../tests/a-store.ts';
import {
  acceptedReturns,
  documentOf,
  documentsWhere,
  hasDocument,
  headingsWhere,
  keepDocument,
  keepReturnRows,
  lastInChain,
  rawOf,
  type StoredDocument,
  setDocumentState,
} from './documents.ts';
import { rowsOf } from './rows.ts';
import type { Store } from './store.ts';
import { write } from './transaction.ts';

const keep = (store: Store, ...documents: StoredDocument[]): void =>
  write(store, (db) => {
    for (const one of documents) keepDocument(db, one);
  });
const ids = (documents: readonly { docId: DocId }[]) => documents.map(({ docId }) => docId);

test('a document comes back with every heading, its text and what it says', () => {
  const store = aDesk();
  const document = aDocument('one', {
    late: true,
    prev: doc('none'),
    supersedes: doc('none'),
    payload: { nil: true },
  });
  keep(store, document);
  expect(documentOf(store, document.docId)).toEqual(document);
  expect(rawOf(store, document.docId)).toBe(document.raw);
  expect([hasDocument(store, document.docId), hasDocument(store, doc('two'))]).toEqual([true, false]);
  expect([documentOf(store, doc('two')), rawOf(store, doc('two'))]).toEqual([undefined, undefined]);
});

test('documents are found by kind, quarter, sub-group, direction and state, in the order of their arrival', () => {
  const store = aDesk();
  const later = (hours: number) => (aMoment + hours * 3600_000) as Instant;
  keep(
    store,
    aDocument('c', { keptAt: later(1) }),
    aDocument('b', { keptAt: later(3), quarter: q('2026-27 Q1'), state: 'withdrawn' }),
    aDocument('a', { keptAt: later(2), subGroup: harm }),
    aDocument('d', { keptAt: later(4), kind: 'receipt', direction: 'out', quarter: null, state: 'signed' }),
  );
  const found = (wanted: Parameters<typeof headingsWhere>[1]) => ids(headingsWhere(store, wanted));
  expect(found({})).toEqual(['c', 'a', 'b', 'd'].map(doc));
  expect(found({ kind: 'return' })).toEqual(['c', 'a', 'b'].map(doc));
  expect(found({ quarter: q('2026-27 Q2') })).toEqual(['c', 'a'].map(doc));
  expect(found({ subGroup: tasking, kind: 'return' })).toEqual(['c', 'b'].map(doc));
  expect(found({ direction: 'out' })).toEqual([doc('d')]);
  expect(found({ states: ['withdrawn', 'signed'] })).toEqual(['b', 'd'].map(doc));
  expect(found({ states: [] })).toEqual([]);
  expect(found({ iss: tasking, kind: 'return', upTo: q('2026-27 Q1') })).toEqual([doc('b')]);
  expect(found({ iss: harm })).toEqual([]);
  const { raw: _, ...read } = aDocument('a', { keptAt: later(2), subGroup: harm });
  const { payload: __, ...heading } = read;
  expect(documentsWhere(store, { subGroup: harm })).toEqual([read]);
  expect(headingsWhere(store, { subGroup: harm })).toEqual([heading]);
});

test('a chain goes on from its highest epoch, then its highest number, of what was signed here', () => {
  const store = aDesk();
  expect(lastInChain(store, tasking)).toBe(null);
  const mine = { direction: 'out', state: 'signed' } as const;
  keep(
    store,
    aDocument('old', { ...mine, epoch: 1, seq: 9 }),
    aDocument('new', { ...mine, epoch: 2, seq: 2 }),
    aDocument('first', { ...mine, epoch: 2, seq: 1 }),
    aDocument('typed in', { ...mine, epoch: null, seq: null }),
    aDocument('another’s', { ...mine, iss: harm, epoch: 3, seq: 3 }),
    aDocument('came in', { epoch: 2, seq: 5 }),
  );
  expect(lastInChain(store, tasking)).toEqual({ docId: doc('new'), epoch: 2, seq: 2 });
  expect(lastInChain(store, tasking, 'in')).toEqual({ docId: doc('came in'), epoch: 2, seq: 5 });
});

test('every return counts in the merge but a withdrawn one, up to the quarter asked for', () => {
  const store = aDesk();
  const states = ['received', 'queried', 'accepted', 'superseded', 'withdrawn'] as const;
  const { payload } = aReturn(tasking);
  keep(
    store,
    ...states.map((state, seq) => aDocument(state, { state, seq, payload })),
    aDocument('next', { quarter: q('2026-27 Q3'), payload }),
    aDocument('figures', { kind: 'figures', quarter: null }),
  );
  const counting = acceptedReturns(store, { upTo: q('2026-27 Q2') });
  expect(ids(counting).sort()).toEqual(states.slice(0, 4).map(doc).sort());
  expect(counting[0]).toMatchObject({ receivedAt: aMoment, late: false, payload });
  expect(ids(acceptedReturns(store))).toContain(doc('next'));
  write(store, (db) => setDocumentState(db, doc('next'), 'withdrawn'));
  expect(ids(acceptedReturns(store))).not.toContain(doc('next'));
});

test('what a return says is written out item by item', () => {
  const store = aDesk();
  const { docId, payload } = aReturn(tasking, {
    exceptions: [anException('CT-I01'), raised('CT-P01', 'Two pubs closed', { class: 'over' })],
    states: { 'CT-A01': 'no-data' },
  });
  write(store, (db) => {
    keepDocument(db, aDocument('unused', { docId, payload }));
    keepReturnRows(db, docId, payload);
  });
  expect(rowsOf(store, 'return_exception', 'order by position')).toEqual([
    {
      docId,
      position: 0,
      item: 'CT-I01',
      priority: null,
      kind: 'indicator',
      class: 'under',
    },
    {
      docId,
      position: 1,
      item: null,
      priority: 'CT-P01',
      kind: 'other',
      class: 'over',
    },
  ]);
  expect(
    rowsOf(store, 'return_coverage', 'order by item').map(({ item, state, watch, why }) => [
      item,
      state,
      watch,
      why,
    ]),
  ).toEqual([
    ['CT-A01', 'no-data', false, 'Not supplied by the analyst.'],
    ['CT-I01', 'exception', false, ''],
    ['CT-I02', 'normal', false, ''],
  ]);
});

test('a document that could not be given back as it was signed is not kept', () => {
  const store = aDesk();
  const { raw, ...one } = aDocument('one', { payload: { b: 1, a: 2 } });
  const signed = ['{"b":1,"a":2}', raw] as const;
  const [header, payload] = raw.split(',');
  const others = [
    ['{"a":2,"b":1}', raw],
    [signed[0], `${header},"payload":"e30",${raw.split(',')[2]}`],
    [signed[0], `${raw} `],
    [signed[0], `{${payload},${header?.slice(1)},${raw.split(',')[2]}`],
  ] as const;
  for (const [text, told] of others)
    expect(() => write(store, (db) => keepDocument(db, { ...one, raw: told }, text))).toThrow('come back');
  write(store, (db) => keepDocument(db, { ...one, raw: signed[1] }, signed[0]));
  expect(rawOf(store, doc('one'))).toBe(raw);
});

test('of a working copy the word is kept, and no text', () => {
  const store = aDesk();
  keep(store, aDocument('copy', { kind: 'handover', raw: '' }));
  expect(rawOf(store, doc('copy'))).toBe('');
  expect(documentOf(store, doc('copy'))).toMatchObject({ raw: '', payload: { name: 'copy' } });
});
