import type { DocId, SubGroupId } from '../shared/model/ids.ts';
import type { ReceiptLine } from '../shared/model/receipt-file.ts';
import { rowOf } from './rows.ts';
import { prepared, type ReadDb, type WriteDb } from './store.ts';

/**
 * Keeps what a receipt says of our documents. The newest receipt's word counts, by when it was made, so that
 * an old e-mail opened late changes nothing. The receipt must have been kept before.
 */
export function putReceiptLines(db: WriteDb, receipt: DocId, lines: readonly ReceiptLine[]): void {
  const made = (which: string) => `(select created_at from document where doc_id = ${which}.receipt)`;
  const take = prepared(
    db,
    `insert into receipt_line (doc_id, quarter, outcome, late, received_on, receipt)
     values (?, ?, ?, ?, ?, ?)
     on conflict (doc_id) do update
     set quarter = excluded.quarter, outcome = excluded.outcome, late = excluded.late,
       received_on = excluded.received_on, receipt = excluded.receipt
     where ${made('excluded')} >= ${made('receipt_line')}`,
  );
  for (const { docId, quarter, outcome, late, receivedOn } of lines)
    take.run(docId, quarter, outcome, late ? 1 : 0, receivedOn, receipt);
}

/** What the secretariat says of one of our documents, and in which receipt; undefined until it has. */
export const receiptLineOf = (db: ReadDb, docId: DocId): (ReceiptLine & { receipt: DocId }) | undefined =>
  rowOf(db, 'receipt_line', { docId });

/**
 * At the secretariat's desk: what a sub-group was told last of each document. Last is what was written last:
 * a clock may have been set back between two receipts.
 */
export function lastTold(db: ReadDb, subGroup: SubGroupId): Map<DocId, ReceiptLine['outcome']> {
  const sql = `
    select line.value ->> 'docId' as docId, line.value ->> 'outcome' as outcome
    from document, json_each(unpacked(payload), '$.lines') line
    where kind = 'receipt' and direction = 'out' and sub_group = ?
    order by document.rowid, line.key`;
  const lines = prepared<Pick<ReceiptLine, 'docId' | 'outcome'>>(db, sql).all(subGroup);
  return new Map(lines.map(({ docId, outcome }) => [docId, outcome]));
}
