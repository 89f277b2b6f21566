import { forget } from './remembered.ts';
import { prepared, type ReadDb, type Value, type WriteDb } from './store.ts';

/** Every table that travels with a working copy: its columns, and its rows in that order. */
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

const columnsOf = (db: ReadDb, table: string): string[] =>
  prepared<{ name: string }>(db, 'select name from pragma_table_info(?) order by cid')
    .all(table)
    .map(({ name }) => name);

/** The migration level that the tables are of. */
export const tablesVersion = (db: ReadDb): number => Number(db.pragma('user_version', { simple: true }));

/** Reads out everything that travels. */
export function readTables(db: ReadDb): Tables {
  return Object.fromEntries(
    tableNames(db).map((table) => {
      const columns = columnsOf(db, table);
      const rows = db
        .prepare(`select ${columns.map(quoted).join(', ')} from ${quoted(table)}`)
        .raw(true)
        .all();
      return [table, { columns, rows: rows as Tables[string]['rows'] }];
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
    own.every((table) => sameNames(tables[table]?.columns, columnsOf(db, table)));
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
    for (const row of given) rows += add.run(...(row as Value[])).changes;
  }
  return rows;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const sameNames = (a: readonly string[] | undefined, b: readonly string[]): boolean =>
  a?.join('\n') === b.join('\n');
