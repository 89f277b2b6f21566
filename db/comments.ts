import type { Ref } from '../shared/model/ids.ts';
import { rowsOf } from './rows.ts';
import type { Row } from './schema/tables.ts';
import type { ReadDb } from './store.ts';

/** All that was ever said of an item at this desk, the newest quarter first. */
export type CommentRows = {
  readonly answers: readonly Row<'exception_answer'>[];
  readonly raised: readonly Row<'raised_exception'>[];
  readonly gaps: readonly Row<'gap'>[];
  readonly notes: readonly Row<'note'>[];
};

export const commentsOn = (db: ReadDb, item: Ref): CommentRows => ({
  answers: rowsOf(db, 'exception_answer', 'where item = ? order by quarter desc', item),
  raised: rowsOf(db, 'raised_exception', 'where item = ? order by quarter desc, id', item),
  gaps: rowsOf(db, 'gap', 'where item = ? order by quarter desc', item),
  notes: rowsOf(db, 'note', 'where item = ? order by quarter desc, id', item),
});
