import { forget } from './remembered.ts';
import { prepared, type ReadDb, type Value, type WriteDb } from './store.ts';

/** Every table that travels with a working copy: its columns, and its rows in that order, bytes as base64. */
export type Tables = Record<string, { columns: string[]; rows: (string | number | null)[][] }>;

/** The desk itself, its migrations and jobs stay where they are; so do files in quarantine, which nobody trusts. */
const staying = new Set(['workspace', 'migration', 'job', 'quarantine']);

/** Records that nothing may rewrite: of these only what is new is taken over. */
const appendOnly = new Set(['step', 'change']);

const tableNames = (db: ReadDb): string[] =>
  prepared<{ name: string }>(
    db,
    "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name",
  )
    .all()
    .map(({ name }) => name)
    .filter((name) => !staying.has(name));

type Column = { name: string; type: string };

const columnsOf = (db: ReadDb, table: string): Column[] =>
  prepared<Column>(db, 'select name, type from pragma_table_info(?) order by cid').all(table);

const namesOf = (columns: readonly Column[]): string[] => columns.map(({ name }) => name);

/** The migration level that the tables are of. */
export const tablesVersion = (db: ReadDb): number => Number(db.pragma('user_version', { simple: true }));

/** Reads out everything that travels. */
export function readTables(db: ReadDb): Tables {
  return Object.fromEntries(
    tableNames(db).map((table) => {
      const columns = namesOf(columnsOf(db, table));
      const rows = db
        .prepare(`select ${columns.map(quoted).join(', ')} from ${quoted(table)}`)
        .raw(true)
        .all() as Value[][];
      return [table, { columns, rows: rows.map((row) => row.map(sent)) }];
    }),
  );
}

/**
 * Puts a working copy in the place of this desk's tables. Names are this database's own, never the file's: a
 * table or column that it does not have is not taken.
 * @returns how many rows there are now; null when the tables are not those of this version
 */
export function replaceTables(db: WriteDb, tables: Tables): number | null {
  const own = tableNames(db);
  const same =
    own.length === Object.keys(tables).length &&
    own.every((table) => sameNames(tables[table]?.columns, namesOf(columnsOf(db, table))));
  if (!same) return null;
  forget(db, 'plan', 'partnership');
  db.pragma('defer_foreign_keys = on');
  let rows = 0;
  for (const table of own) {
    const { columns, rows: given } = tables[table] ?? { columns: [], rows: [] };
    const names = columns.map(quoted).join(', ');
    const marks = columns.map(() => '?').join(', ');
    if (!appendOnly.has(table)) db.exec(`delete from ${quoted(table)}`);
    const add = db.prepare(
      `insert ${appendOnly.has(table) ? 'or ignore ' : ''}into ${quoted(table)} (${names}) values (${marks})`,
    );
    const types = columnsOf(db, table).map(({ type }) => type);
    for (const row of given) rows += add.run(...row.map((value, at) => received(value, types[at]))).changes;
  }
  return rows;
}

const sent = (value: Value): string | number | null =>
  value instanceof Uint8Array ? Buffer.from(value).toString('base64') : (value as string | number | null);

const received = (value: string | number | null, type = ''): Value =>
  type === 'BLOB' && typeof value === 'string' ? Buffer.from(value, 'base64') : value;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const sameNames = (a: readonly string[] | undefined, b: readonly string[]): boolean =>
  a?.join('\n') === b.join('\n');
