import type { DocId } from '../shared/model/ids.ts';
import { addRow, rowOf } from './rows.ts';
import type { Row } from './schema/tables.ts';
import type { ReadDb, WriteDb } from './store.ts';

/** Who let a document in although its key was out of use or of an older epoch, when and why. */
export type Admission = Row<'admission'>;

/** Records it, for good. The document must have been kept before. */
export const recordAdmission = (db: WriteDb, admission: Admission): void =>
  addRow(db, 'admission', admission);

export const admissionOf = (db: ReadDb, docId: DocId): Admission | undefined =>
  rowOf(db, 'admission', { docId });
