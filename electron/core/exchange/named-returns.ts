import { type DocumentHeading, headingsWhere } from '../../../db/documents.ts';
import { getPartnership } from '../../../db/partnership.ts';
import type { ReadDb } from '../../../db/store.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { NamedReturn } from '../../../shared/contract/own-returns.ts';
import type { DocId } from '../../../shared/model/ids.ts';
import type { Quarter } from '../../../shared/model/period.ts';
import { ownReturns as words } from '../../../shared/words/own-returns.ts';

/** The returns signed at this desk for a quarter, the first first: by their place in the chain, since a clock may go back. */
export const returnsOf = (db: ReadDb, quarter?: Quarter): DocumentHeading[] =>
  headingsWhere(db, { kind: 'return', direction: 'out', ...(quarter && { quarter }) })
    .filter(({ transcribed }) => !transcribed)
    .sort((a, b) => (a.epoch ?? 0) - (b.epoch ?? 0) || (a.seq ?? 0) - (b.seq ?? 0));

/** Which of its quarter the next return is; those withdrawn keep their number, so that no two are called alike. */
export const nextVersion = (db: ReadDb, quarter: Quarter): number => returnsOf(db, quarter).length + 1;

/** What the next return of a quarter would be called. */
export const referenceOf = (db: ReadDb, iss: string, quarter: Quarter, version: number): string =>
  words.reference(codeOf(db, iss), quarter, version);

const codeOf = (db: ReadDb, iss: string): string =>
  getPartnership(db).subGroups.find(({ id }) => id === iss)?.code ?? iss;

/** A return of this desk by what it is called. */
export function namedReturn(db: ReadDb, { docId, iss, quarter, state }: DocumentHeading): NamedReturn {
  if (quarter === null) throw refuse('return.unknown');
  const version = returnsOf(db, quarter).findIndex((one) => one.docId === docId) + 1;
  return { docId, quarter, state, version, reference: referenceOf(db, iss, quarter, version) };
}

/** The same for one that may not be there. */
export function namedOf(db: ReadDb, docId: DocId | null): NamedReturn | null {
  const found = returnsOf(db).find((one) => one.docId === docId);
  return found === undefined ? null : namedReturn(db, found);
}
