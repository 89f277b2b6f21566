import type { DocId, ItemId, SubGroupId } from '../shared/model/ids.ts';
import type { FiguresRequest } from '../shared/model/receipt-file.ts';
import { addRow, rowOf, rowsOf, setRow } from './rows.ts';
import type { Row } from './schema/tables.ts';
import type { ReadDb, WriteDb } from './store.ts';

/** A request for figures of normal indicators: of whom, the receipt that carried it, the document that answered. */
export type KeptFiguresRequest = Row<'figures_request'>;

const inOrder = 'order by asked_on, id';

/** Asks a sub-group for figures; the request travels in the next receipt. */
export const askFigures = (db: WriteDb, subGroup: SubGroupId, request: FiguresRequest): void =>
  addRow(db, 'figures_request', { subGroup, ...request });

export const figuresRequestOf = (db: ReadDb, id: ItemId): KeptFiguresRequest | undefined =>
  rowOf(db, 'figures_request', { id });

/** What has been asked for and not answered, of one sub-group or of all, the oldest first. */
export const openFiguresRequests = (db: ReadDb, subGroup?: SubGroupId): KeptFiguresRequest[] =>
  subGroup === undefined
    ? rowsOf(db, 'figures_request', `where answered_by is null ${inOrder}`)
    : rowsOf(db, 'figures_request', `where answered_by is null and sub_group = ? ${inOrder}`, subGroup);

/** What has been asked for, not answered, and not sent in any receipt yet. */
export const figuresRequestsUnsent = (db: ReadDb): KeptFiguresRequest[] =>
  rowsOf(db, 'figures_request', `where answered_by is null and sent_in is null ${inOrder}`);

/** Says which receipt carried them. The receipt must have been kept before. */
export function markFiguresRequestsSent(db: WriteDb, ids: readonly ItemId[], receipt: DocId): void {
  for (const id of ids) setRow(db, 'figures_request', { id }, { sentIn: receipt });
}

/** Says which signed document answers a request. Gives whether there is such a request. */
export const answerFigures = (db: WriteDb, id: ItemId, answeredBy: DocId): boolean =>
  setRow(db, 'figures_request', { id }, { answeredBy });

/** At a chair's desk: takes the requests of a receipt. One that is here already keeps its answer. */
export function takeFiguresRequests(
  db: WriteDb,
  subGroup: SubGroupId,
  requests: readonly FiguresRequest[],
  receipt: DocId,
): void {
  for (const { id, ...request } of requests) {
    const row = { ...request, subGroup, sentIn: receipt };
    if (!setRow(db, 'figures_request', { id }, row)) addRow(db, 'figures_request', { id, ...row });
  }
}
