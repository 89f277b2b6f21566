import type { DocId, ItemId, SubGroupId } from '../shared/model/ids.ts';
import type { Quarter } from '../shared/model/period.ts';
import type { Query } from '../shared/model/receipt-file.ts';
import { addRow, setRow } from './rows.ts';
import { prepared, type ReadDb, type WriteDb } from './store.ts';

/** A question about a return that has not been answered, and what the return is filed under here. */
export type OpenQuery = Query & {
  /** The receipt that carried it; null until one has. */
  sentIn: DocId | null;
  /** Null when the return itself is not at this desk. */
  subGroup: SubGroupId | null;
  quarter: Quarter | null;
};

/** Asks something about a return; it travels in the next receipt. */
export const askQuery = (db: WriteDb, query: Query): void => addRow(db, 'query', query);

const open = `
  select query.id, about, item, question, asked_on as askedOn, sent_in as sentIn,
    document.sub_group as subGroup, document.quarter
  from query
  left join document on document.doc_id = about
  where answered_by is null`;
const inOrder = 'order by asked_on, query.id';

/** What has been asked and not answered, of one sub-group or of all, the oldest first. */
export const openQueries = (db: ReadDb, subGroup?: SubGroupId): OpenQuery[] =>
  subGroup === undefined
    ? prepared<OpenQuery>(db, `${open} ${inOrder}`).all()
    : prepared<OpenQuery>(db, `${open} and document.sub_group = ? ${inOrder}`).all(subGroup);

/** What has been asked, not answered, and not sent in any receipt yet. */
export const queriesUnsent = (db: ReadDb): OpenQuery[] =>
  prepared<OpenQuery>(db, `${open} and sent_in is null ${inOrder}`).all();

/** Says which receipt carried them. The receipt must have been kept before. */
export function markQueriesSent(db: WriteDb, ids: readonly ItemId[], receipt: DocId): void {
  for (const id of ids) setRow(db, 'query', { id }, { sentIn: receipt });
}

/** Says that a later return answers whatever was still asked about an earlier one. */
export function answerQueries(db: WriteDb, about: DocId, answeredBy: DocId): void {
  prepared(db, 'update query set answered_by = ? where about = ? and answered_by is null').run(
    answeredBy,
    about,
  );
}

/** At a chair's desk: takes the questions of a receipt. One that is here already keeps its answer. */
export function takeQueries(db: WriteDb, queries: readonly Query[], receipt: DocId): void {
  for (const { id, ...query } of queries) {
    if (!setRow(db, 'query', { id }, { ...query, sentIn: receipt }))
      addRow(db, 'query', { id, ...query, sentIn: receipt });
  }
}
