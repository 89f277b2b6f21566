import { type Column, getTableColumns, getTableName } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/sqlite-core';
import { type NewRow, type Noun, type Row, tables } from './schema/tables.ts';
import { prepared, type ReadDb, type Value, type WriteDb } from './store.ts';

/** A row as SQLite holds it, by column name. */
export type RawRow = Record<string, Value>;
/** What names one row of a table: the values of its primary key, under the model's names. */
export type Key<N extends Noun> = Partial<Row<N>>;

type Shape = {
  /** Columns by the model's names, in the order of the table. */
  columns: [field: string, column: Column][];
  /** Names of the columns that make the primary key. */
  key: string[];
};

const shapes = new Map<Noun, Shape>(
  (Object.keys(tables) as Noun[]).map((noun) => {
    const table = tables[noun];
    if (getTableName(table) !== noun) throw new Error(`${noun} is listed under another table's name.`);
    const columns = Object.entries<Column>(getTableColumns(table));
    const single = columns.filter(([, column]) => column.primary).map(([, column]) => column.name);
    const [together] = getTableConfig(table).primaryKeys;
    return [noun, { columns, key: together?.columns.map((column) => column.name) ?? single }];
  }),
);

const shapeOf = (noun: Noun): Shape => shapes.get(noun) as Shape;
const quoted = (name: string): string => `"${name}"`;
const matching = (names: string[]): string => names.map((name) => `${quoted(name)} is ?`).join(' and ');

/** A row, or some of its fields, as SQLite takes it. A field that is left out is left to the table. */
export function encode<N extends Noun>(noun: N, row: Partial<NewRow<N>>): RawRow {
  const given = row as Record<string, unknown>;
  const raw: RawRow = {};
  let known = 0;
  for (const [field, column] of shapeOf(noun).columns) {
    if (!(field in given)) continue;
    known++;
    const value = given[field];
    if (value !== undefined)
      raw[column.name] = value === null ? null : (column.mapToDriverValue(value) as Value);
  }
  if (known !== Object.keys(given).length)
    throw new Error(`A row of ${noun} has a field that the table has not.`);
  return raw;
}

/** A row as read from SQLite, under the model's names. */
export function decode<N extends Noun>(noun: N, raw: RawRow): Row<N> {
  const row: Record<string, unknown> = {};
  for (const [field, column] of shapeOf(noun).columns) {
    const value = raw[column.name];
    row[field] = value === null || value === undefined ? null : column.mapFromDriverValue(value);
  }
  return row as Row<N>;
}

/** The values of a raw row's primary key, in order. Every part must be there. */
export function keyOf(noun: Noun, raw: RawRow): Value[] {
  return shapeOf(noun).key.map((name) => {
    const value = raw[name];
    if (value === undefined || value === null) throw new Error(`A row of ${noun} is named by its ${name}.`);
    return value;
  });
}

/**
 * The rows that `tail` asks for: the SQL that follows `select * from` the table, written in the code and
 * never made from what a user typed. `rowsOf(db, 'reading', 'where indicator = ? order by period', ref)`.
 */
export function rowsOf<N extends Noun>(db: ReadDb, noun: N, tail = '', ...values: Value[]): Row<N>[] {
  const raws = prepared<RawRow>(db, `select * from ${quoted(noun)} ${tail}`).all(...values);
  return raws.map((raw) => decode(noun, raw));
}

/** The row of this key, or undefined. */
export function rowOf<N extends Noun>(db: ReadDb, noun: N, key: Key<N>): Row<N> | undefined {
  const raw = rawOf(db, noun, keyOf(noun, encode(noun, key as Partial<NewRow<N>>)));
  return raw && decode(noun, raw);
}

/** Writes a new row without recording it: for documents and what is read out of them. */
export const addRow = <N extends Noun>(db: WriteDb, noun: N, row: NewRow<N>): void =>
  addRaw(db, noun, encode(noun, row));

/** Writes a row, new or in the place of the one with its key, without recording it. */
export function putRow<N extends Noun>(db: WriteDb, noun: N, row: NewRow<N>): void {
  const raw = encode(noun, row);
  if (!setRaw(db, noun, keyOf(noun, raw), raw)) addRaw(db, noun, raw);
}

/** Changes fields of a row without recording it. Gives whether there was such a row. */
export function setRow<N extends Noun>(
  db: WriteDb,
  noun: N,
  key: Key<N>,
  fields: Partial<NewRow<N>>,
): boolean {
  return setRaw(db, noun, keyOf(noun, encode(noun, key as Partial<NewRow<N>>)), encode(noun, fields));
}

export const rawOf = (db: ReadDb, noun: Noun, key: Value[]): RawRow | undefined =>
  prepared<RawRow>(db, `select * from ${quoted(noun)} where ${matching(shapeOf(noun).key)}`).get(...key);

export function addRaw(db: WriteDb, noun: Noun, raw: RawRow): void {
  const names = Object.keys(raw);
  const marks = names.map(() => '?').join(', ');
  prepared(db, `insert into ${quoted(noun)} (${names.map(quoted).join(', ')}) values (${marks})`).run(
    ...Object.values(raw),
  );
}

export function setRaw(db: WriteDb, noun: Noun, key: Value[], raw: RawRow): boolean {
  const sets = Object.keys(raw).map((name) => `${quoted(name)} = ?`);
  const sql = `update ${quoted(noun)} set ${sets.join(', ')} where ${matching(shapeOf(noun).key)}`;
  return prepared(db, sql).run(...Object.values(raw), ...key).changes === 1;
}

export function dropRaw(db: WriteDb, noun: Noun, key: Value[]): boolean {
  return (
    prepared(db, `delete from ${quoted(noun)} where ${matching(shapeOf(noun).key)}`).run(...key).changes === 1
  );
}
