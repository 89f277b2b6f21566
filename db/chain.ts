import type { SubGroupId } from '../shared/model/ids.ts';
import { type DocumentHeading, headingColumns, headingOf, type ReadHeading } from './documents.ts';
import { prepared, type ReadDb } from './store.ts';

/** What places a document in its sub-group's chain. */
export type Link = Pick<DocumentHeading, 'docId' | 'quarter' | 'prev' | 'supersedes'> & {
  readonly subGroup: SubGroupId;
  readonly epoch: number;
  readonly seq: number;
};

/** What came from the sub-group in the epoch and counts there. */
const inEpoch = `
  iss = :subGroup and epoch = :epoch
    and direction = 'in' and transcribed = 0 and state <> 'withdrawn'`;

const neighbours = `
  select ${headingColumns}
  from document
  where direction = 'in' and iss = :subGroup and doc_id in (
    -- the other returns of its quarter
    select doc_id from document where kind = 'return' and quarter = :quarter and sub_group = :subGroup
    -- itself, and what it names
    union select value from json_each(:named)
    -- down to the return before it, figures in between
    union select doc_id from document where ${inEpoch} and seq < :seq and seq >= coalesce(
      (
        select seq from document
        where ${inEpoch} and seq < :seq and quarter is not null
        order by seq desc limit 1
      ),
      0
    )
    -- whatever has its number
    union select doc_id from document where ${inEpoch} and seq = :seq
    -- the highest number of its epoch
    union select * from (select doc_id from document where ${inEpoch} order by seq desc limit 1)
  )
  order by kept_at, doc_id`;

/**
 * The documents that came from a sub-group and decide where another belongs among them: those of its quarter,
 * those it names, its equals in number, those between it and the return before, and the last of its epoch.
 */
export function chainNeighbours(db: ReadDb, link: Link): DocumentHeading[] {
  const { docId, subGroup, quarter, epoch, seq, prev, supersedes } = link;
  const named = JSON.stringify([docId, prev, supersedes]);
  const statement = prepared<ReadHeading>(db, neighbours) as unknown as {
    all(values: object): ReadHeading[];
  };
  return statement.all({ subGroup, quarter, epoch, seq, named }).map(headingOf);
}
