import { expect, test } from 'vitest';
import { aMoment, aStore } from '../tests/a-store.ts';
import { migrations } from './bundled.ts';
import { draftsUnder, putDraft } from './drafts.ts';
import { write } from './transaction.ts';
import { steps } from './undo.ts';

test('a text that is no entry yet is kept as it was typed, by its place, until it is forgotten', () => {
  const store = aStore({ migrations });
  const keep = (place: string, text: string | null) =>
    write(store, (db) => putDraft(db, place, text, aMoment));
  keep('reading/CT-I03/2026-08', '1,2o4');
  keep('reading/CT-I03/2026-09', ' n/a? ');
  keep('reading_CT-I03', 'elsewhere');
  keep('reading/CT-I03/2026-08', '1,20');
  expect(draftsUnder(store, 'reading/')).toEqual({
    'reading/CT-I03/2026-08': '1,20',
    'reading/CT-I03/2026-09': ' n/a? ',
  });
  keep('reading/CT-I03/2026-08', null);
  keep('reading/CT-I03/2026-08', null);
  expect(Object.keys(draftsUnder(store))).toEqual(['reading/CT-I03/2026-09', 'reading_CT-I03']);
  expect(steps(store, 1)).toEqual([]);
});
