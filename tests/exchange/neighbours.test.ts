import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepDocument } from '../../db/documents.ts';
import { write } from '../../db/transaction.ts';
import { neighboursOf } from '../../electron/core/exchange/received.ts';
import type { Arrival } from '../../shared/rules/order.ts';
import { placeOf } from '../../shared/rules/place.ts';
import { aDesk, aDocument } from '../a-desk.ts';
import { day, doc, harm, q, tasking } from '../a-quarter.ts';

const arrivedOn = day('2026-10-05');
const quarters = [q('2026-27 Q1'), q('2026-27 Q2'), null];
const named = fc.option(
  fc.nat(11).map((n) => doc(`d${n}`)),
  { nil: null },
);

/** Any document of a short chain, beside others of two epochs, three quarters or none, and of another sub-group. */
const anArrival = (n: number): fc.Arbitrary<Arrival> =>
  fc.record({
    docId: fc.constant(doc(`d${n}`)),
    subGroup: fc.oneof({ weight: 5, arbitrary: fc.constant(tasking) }, fc.constant(harm)),
    quarter: fc.constantFrom(...quarters),
    epoch: fc.integer({ min: 1, max: 2 }),
    seq: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.constantFrom(1003, 1009)),
    prev: named,
    supersedes: named,
    transcribed: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.constant(true)),
    receivedOn: fc.constant(arrivedOn),
  });

test('a document is placed by its neighbours as it would be by the whole chain', () => {
  const store = aDesk();
  const withdrawn = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 });
  const chain = fc.tuple(...Array.from({ length: 11 }, (_, n) => anArrival(n + 1)));
  const context = { calendar: [], enrolledEpoch: 1 };
  fc.assert(
    fc.property(anArrival(0), chain, withdrawn, (arrival, others, gone) => {
      write(store, (db) => {
        db.exec('delete from document');
        for (const [n, one] of others.entries()) {
          const { receivedOn: _, subGroup, ...heading } = one;
          const kind = one.quarter === null ? 'figures' : 'return';
          const state = gone[n] && n > 8 ? 'withdrawn' : 'accepted';
          keepDocument(db, aDocument(`d${n + 1}`, { ...heading, iss: subGroup, subGroup, kind, state }));
        }
      });
      const own = others.filter((one, n) => one.subGroup === arrival.subGroup && !(gone[n] && n > 8));
      expect(placeOf(arrival, neighboursOf(store, arrival), context)).toEqual(placeOf(arrival, own, context));
    }),
    { numRuns: 300 },
  );
});

test('however long the chain, a document has few neighbours', () => {
  const store = aDesk();
  write(store, (db) => {
    for (let n = 1; n <= 300; n++) {
      const quarter = q(`20${10 + (n % 30)}-${11 + (n % 30)} Q1`);
      keepDocument(db, aDocument(`d${n}`, { seq: n, prev: doc(`d${n - 1}`), quarter }));
    }
  });
  const next = { docId: doc('new'), subGroup: tasking, quarter: q('2050-51 Q1'), epoch: 1, seq: 301 };
  const arrival: Arrival = {
    ...next,
    prev: doc('d300'),
    supersedes: null,
    transcribed: false,
    receivedOn: arrivedOn,
  };
  expect(neighboursOf(store, arrival).map(({ docId }) => docId)).toEqual([doc('d300')]);
});
