import { createHash } from 'node:crypto';
import { Refusal, refuse } from '../shared/contract/faults.ts';
import type { Instant } from '../shared/model/period.ts';
import { ask, isSound } from './connect.ts';
import type { ReadDb, Store } from './store.ts';
import { because, told } from './trouble.ts';

/** One step of the tables' history. `name` is `0001_start`; its number is the version that it leads to. */
export type Migration = { name: string; sql: string };

type Migrating = {
  now: Instant;
  /** Called before the first change to a store that already has tables. */
  before?: () => void;
};

/** SHA-256 of the SQL, the same whatever the line ends of the checkout. */
export const fingerprint = (sql: string): string =>
  createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex');

/**
 * Brings the tables up to date in one transaction: all the missing steps, or none. Foreign keys are
 * switched off around it, since a rebuilt table would take its children's rows with it
 * (https://sqlite.org/lang_altertable.html, section 7), and are checked before it is kept. No row may get
 * lost on the way: a step that is meant to add or remove rows of a table says so in a comment line,
 * `-- changes rows: theme, priority`.
 *
 * Faults: `store.newer`, `store.migration-edited`, `store.migration-order`, `store.migration-failed`.
 */
export function migrate(db: Store, migrations: readonly Migration[], { now, before }: Migrating): void {
  const pending = missing(db, migrations);
  if (pending.length === 0) return;
  if (pending.length < migrations.length) before?.();
  db.pragma('foreign_keys = off');
  let step = '';
  try {
    db.exec('begin immediate');
    db.exec(ledger);
    for (const migration of pending) {
      step = migration.name;
      apply(db, migration, now);
    }
    db.pragma(`user_version = ${migrations.length}`);
    db.exec('commit');
  } catch (error) {
    if (db.inTransaction) db.exec('rollback');
    const refusal = told(error);
    throw refusal instanceof Refusal
      ? refusal
      : because(refuse('store.migration-failed', { name: step }), error);
  } finally {
    db.pragma('foreign_keys = on');
  }
  if (ask(db, 'foreign_keys') !== 1) throw refuse('store.unsafe', { setting: 'foreign_keys' });
  if (!isSound(db)) throw refuse('store.damaged');
}

const ledger = `
  create table if not exists migration (
    number integer primary key,
    name text not null unique,
    sha256 text not null,
    at integer not null
  ) strict`;

/** The steps not yet taken, once those taken have been found to be the very same as ours. */
function missing(db: ReadDb, migrations: readonly Migration[]): readonly Migration[] {
  migrations.forEach(({ name }, index) => {
    if (Number(/^(\d{4})_[a-z0-9_]+$/.exec(name)?.[1]) !== index + 1)
      throw new Error(`Migration ${name} is out of place.`);
  });
  const known = ask(db, "table_info('migration')") !== undefined;
  const taken = known
    ? (db.prepare('select name, sha256 from migration order by number').all() as {
        name: string;
        sha256: string;
      }[])
    : [];
  if (taken.length > migrations.length) throw refuse('store.newer', { path: db.name });
  taken.forEach(({ name, sha256 }, index) => {
    const ours = migrations[index];
    if (ours?.name !== name) throw refuse('store.migration-order', { name });
    if (fingerprint(ours.sql) !== sha256) throw refuse('store.migration-edited', { name });
  });
  return migrations.slice(taken.length);
}

function apply(db: Store, { name, sql }: Migration, now: Instant): void {
  const rows = countRows(db);
  db.exec(sql);
  const orphans = db.pragma('foreign_key_check') as unknown[];
  if (orphans.length > 0) throw new Error(`${orphans.length} rows would lose the row that they belong to.`);
  const meant = /^-- changes rows: (.+)$/m.exec(sql)?.[1]?.split(/,\s*/) ?? [];
  const after = countRows(db);
  for (const [table, count] of rows) {
    if (after.get(table) !== count && !meant.includes(table)) {
      throw new Error(`${table} had ${count} rows and would have ${after.get(table) ?? 'none'}.`);
    }
  }
  const number = Number(name.slice(0, 4));
  db.prepare('insert into migration (number, name, sha256, at) values (?, ?, ?, ?)').run(
    number,
    name,
    fingerprint(sql),
    now,
  );
}

/** How many rows each of the store's own tables has; the migrations' own ledger left out. */
export function countRows(db: ReadDb): Map<string, number> {
  const tables = db
    .prepare(
      `select name from sqlite_schema where type = 'table' and name not like 'sqlite!_%' escape '!' and name <> 'migration'`,
    )
    .pluck()
    .all() as string[];
  return new Map(
    tables
      .sort()
      .map((table) => [table, db.prepare(`select count(*) from "${table}"`).pluck().get() as number]),
  );
}
