import { expect, test } from 'vitest';
import { aDesk, aDocument } from '../tests/a-desk.ts';
import { doc } from '../tests/a-quarter.ts';
import { documentOf, keepDocument } from './documents.ts';
import { write } from './transaction.ts';
import { readTables, replaceTables } from './working-copy.ts';

test('a signed document comes through a working copy to the last byte', () => {
  const [giver, taker] = [aDesk(), aDesk()];
  const payload = { text: 'Tŷ 👮 “quoted”\n'.repeat(500) };
  write(giver, (db) => keepDocument(db, aDocument('one', { payload })));
  const copy = JSON.parse(JSON.stringify(readTables(giver)));
  write(taker, (db) => replaceTables(db, copy));
  expect(documentOf(taker, doc('one'))).toEqual(documentOf(giver, doc('one')));
  expect(documentOf(taker, doc('one'))?.payload).toEqual(payload);
});
