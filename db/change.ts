import type { Instant } from '../shared/model/period.ts';
import { refuseLocked } from './locks.ts';
import { addRaw, decode, dropRaw, encode, type Key, keyOf, type RawRow, rawOf, setRaw } from './rows.ts';
import { type NewRow, type RecordedNoun, type Row, recordedTables } from './schema/tables.ts';
import { prepared, type ReadDb, type Value, type WriteDb } from './store.ts';

/** Who does something, when, and what it is called: `Paste of 9 values`. */
export type Doing = { name: string; who: string; at: Instant };

/** One thing that somebody does, under which its changes are recorded and undone together. */
export type Step = Doing & { readonly id: number };

/** Opens a step. It is kept, like all else, only if the transaction is. */
export function beginStep(db: WriteDb, doing: Doing): Step {
  const { lastInsertRowid } = prepared(db, 'insert into step (name, who, at) values (?, ?, ?)').run(
    doing.name,
    doing.who,
    doing.at,
  );
  return { ...doing, id: Number(lastInsertRowid) };
}

const together = 5 * 60_000;

/**
 * Goes on with the newest step where it has the same name, was taken by the same person and is less than five
 * minutes old; else opens one. So all that is typed into one field is one step to undo.
 */
export function joinStep(db: WriteDb, doing: Doing): Step {
  const last = prepared<Step & { word: 0 | 1 }>(
    db,
    `select id, name, who, at, undoes is not null or redoes is not null as word
    from step
    order by id desc limit 1`,
  ).get();
  if (last === undefined || last.word === 1) return beginStep(db, doing);
  const since = doing.at - last.at;
  const same = last.name === doing.name && last.who === doing.who && since >= 0 && since < together;
  return same ? { ...doing, id: last.id } : beginStep(db, doing);
}

/** Writes a new row and records it. A key that is taken is an error. */
export function insert<N extends RecordedNoun>(db: WriteDb, noun: N, row: NewRow<N>, step: Step): void {
  const raw = encode(recorded(noun), row);
  addRaw(db, noun, raw);
  const after = rawOf(db, noun, keyOf(noun, raw)) as RawRow;
  record(db, step.id, noun, null, after);
}

/** Changes fields of a row and records it; nothing is recorded when nothing differs. The row must be there. */
export function update<N extends RecordedNoun>(
  db: WriteDb,
  noun: N,
  key: Key<N>,
  fields: Partial<NewRow<N>>,
  step: Step,
): void {
  const named = keyValues(noun, key);
  const before = rawOf(db, noun, named);
  if (!before) throw new Error(`There is no row of ${noun} to change.`);
  const after = { ...before, ...encode(noun, fields) };
  if (rowId(noun, after) !== rowId(noun, before))
    throw new Error(`The name of a row of ${noun} never changes.`);
  if (same(before, after)) return;
  setRaw(db, noun, named, after);
  record(db, step.id, noun, before, after);
}

/** Removes a row and records what it was. The row must be there. */
export function remove<N extends RecordedNoun>(db: WriteDb, noun: N, key: Key<N>, step: Step): void {
  const named = keyValues(noun, key);
  const before = rawOf(db, noun, named);
  if (!before) throw new Error(`There is no row of ${noun} to remove.`);
  dropRaw(db, noun, named);
  record(db, step.id, noun, before, null);
}

/** Writes a row, new or in the place of the one with its key, and records it. Says what it came to. */
export function put<N extends RecordedNoun>(
  db: WriteDb,
  noun: N,
  row: NewRow<N>,
  step: Step,
): 'new' | 'changed' | 'same' {
  const raw = encode(recorded(noun), row);
  const before = rawOf(db, noun, keyOf(noun, raw));
  if (!before) {
    insert(db, noun, row, step);
    return 'new';
  }
  const after = { ...before, ...raw };
  if (same(before, after)) return 'same';
  setRaw(db, noun, keyOf(noun, raw), after);
  record(db, step.id, noun, before, after);
  return 'changed';
}

/** One entry of a row's history. `before` and `after` are null where there was no row. */
export type PastChange<N extends RecordedNoun> = {
  step: number;
  name: string;
  who: string;
  at: Instant;
  before: Row<N> | null;
  after: Row<N> | null;
};

type Entry = Omit<Step, 'id'> & { step: number; before: string | null; after: string | null };

/** Everything that ever happened to a row, the oldest first. */
export function history<N extends RecordedNoun>(db: ReadDb, noun: N, key: Key<N>): PastChange<N>[] {
  const sql = `
    select step.id as step, step.name, step.who, step.at, change.before, change.after
    from change
    join step on step.id = change.step
    where change.noun = ? and change.row_id = ?
    order by change.id`;
  const id = nameOf(keyValues(noun, key));
  const read = (text: string | null) => (text === null ? null : decode(noun, JSON.parse(text) as RawRow));
  return prepared<Entry>(db, sql)
    .all(noun, id)
    .map((entry) => ({ ...entry, before: read(entry.before), after: read(entry.after) }));
}

/** Whether this computer's clock says it is earlier than when the last step was taken. */
export function clockWentBack(db: ReadDb, now: Instant): boolean {
  const last = prepared<{ at: number }>(db, 'select at from step order by id desc limit 1').get();
  return last !== undefined && now < last.at;
}

/** Puts one change on record. @throws `return.locked` when it is about a quarter that is signed */
export function record(
  db: WriteDb,
  step: number,
  noun: RecordedNoun,
  before: RawRow | null,
  after: RawRow | null,
): void {
  refuseLocked(db, noun, (before ?? after) as RawRow);
  const verb = before === null ? 'insert' : after === null ? 'delete' : 'update';
  const text = (row: RawRow | null) => row && JSON.stringify(row);
  prepared(db, 'insert into change (step, noun, row_id, verb, before, after) values (?, ?, ?, ?, ?, ?)').run(
    step,
    noun,
    rowId(noun, (before ?? after) as RawRow),
    verb,
    text(before),
    text(after),
  );
}

/** Names are checked when the app runs too: what is written down as a noun must be a table that is recorded. */
function recorded<N extends RecordedNoun>(noun: N): N {
  if (!Object.hasOwn(recordedTables, noun)) throw new Error(`Changes to ${noun} are not recorded.`);
  return noun;
}

const keyValues = <N extends RecordedNoun>(noun: N, key: Key<N>): Value[] =>
  keyOf(noun, encode(recorded(noun), key as Partial<NewRow<N>>));
const nameOf = (key: Value[]): string => (key.length === 1 ? String(key[0]) : JSON.stringify(key));
const rowId = (noun: RecordedNoun, raw: RawRow): string => nameOf(keyOf(noun, raw));
const same = (a: RawRow, b: RawRow): boolean => Object.keys(b).every((name) => a[name] === b[name]);
