import type { ItemId } from '../shared/model/ids.ts';
import { addRow, rowOf } from './rows.ts';
import type { Row } from './schema/tables.ts';
import { prepared, type ReadDb, type WriteDb } from './store.ts';

/** A file that could not be taken in, why, and when it arrived. */
export type QuarantinedFile = Omit<Row<'quarantine'>, 'code'>;

/** Keeps a file byte for byte as it came. */
export const quarantineFile = (db: WriteDb, file: QuarantinedFile): void =>
  addRow(db, 'quarantine', { ...file, code: file.fault.code });

/** What lies in quarantine, without the files themselves, the newest first. */
export function quarantined(db: ReadDb): Omit<QuarantinedFile, 'raw'>[] {
  type Told = Omit<QuarantinedFile, 'raw' | 'fault'> & { fault: string };
  const sql = `
    select id, name, fault, received_at as receivedAt
    from quarantine
    order by received_at desc, id desc`;
  return prepared<Told>(db, sql)
    .all()
    .map((file) => ({ ...file, fault: JSON.parse(file.fault) }));
}

/** A file as it lies there, byte for byte as it came. */
export const quarantinedFile = (db: ReadDb, id: ItemId): Row<'quarantine'> | undefined =>
  rowOf(db, 'quarantine', { id });

/** The file, byte for byte as it came. */
export const quarantinedRaw = (db: ReadDb, id: ItemId): Uint8Array | undefined =>
  quarantinedFile(db, id)?.raw;

/** Lets go of a file that was let in after all. */
export function releaseFile(db: WriteDb, id: ItemId): void {
  prepared(db, 'delete from quarantine where id = ?').run(id);
}
