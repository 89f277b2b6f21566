import { copyFileSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { migrations } from '../../db/bundled.ts';
import { ask, connect } from '../../db/connect.ts';
import { checkCopy, listCopies } from '../../db/copies.ts';
import { copiesFolder } from '../../db/folder.ts';
import { closeStore } from '../../db/store.ts';
import { write } from '../../db/transaction.ts';
import { aFolder, aKey } from '../a-store.ts';
import { aWorkspace, column, killAfter, launch, reopen, until } from './launch.ts';

const titlesByNumber = 'select cast(title as integer) from note order by 1';
const gapsByNumber = 'select cast(substr(item, 5) as integer) from gap order by 1';

// R4
test('whatever was acknowledged is there after the app is killed, and nothing is there by half', {
  timeout: 60_000,
}, async () => {
  const path = aWorkspace();
  let acknowledged = 0;
  for (let kill = 0; kill < 25; kill++) {
    const worker = launch(['pairs', path]);
    await until(() => worker.lines.length > 0, 'the first line');
    await killAfter(worker, 10, 90);
    acknowledged = Math.max(acknowledged, Number(worker.lines.at(-1)) || 0);
    const store = reopen(path);
    const notes = column<number>(store, titlesByNumber);
    expect(notes.length).toBeGreaterThanOrEqual(acknowledged);
    expect(notes.length).toBeLessThanOrEqual(acknowledged + 1);
    expect(notes).toEqual(notes.map((_, index) => index + 1));
    expect(column(store, gapsByNumber)).toEqual(notes);
    expect(column(store, 'select count(*) from change')).toEqual([2 * notes.length]);
    store.close();
    acknowledged = notes.length;
  }
  expect(acknowledged).toBeGreaterThan(100);
});

// R5
test('a return whose import was cut off is there wholly or not at all', { timeout: 30_000 }, async () => {
  const path = aWorkspace();
  for (let kill = 0; kill < 8; kill++) {
    const worker = launch(['returns', path]);
    await until(() => worker.lines.length > 1, 'the first return');
    await killAfter(worker, 0, 40);
    const store = reopen(path);
    const rows =
      'select (select count(*) from return_exception e where e.doc_id = d.doc_id) || ' +
      "' ' || (select count(*) from return_coverage c where c.doc_id = d.doc_id) from document d";
    expect(new Set(column(store, rows))).toEqual(new Set(['12 60']));
    store.close();
  }
});

// R6
test('a workspace killed while it is brought up to date is the old one or the new one, with a copy of the old', {
  timeout: 30_000,
}, async () => {
  const grown = 'with recursive n(x) as (select 1 union all select x + 1 from n where x < 60000)';
  const sql = `create table tally (x integer primary key, words text not null) strict;
    insert into tally ${grown} select x, hex(randomblob(20)) from n;
    alter table note add column colour text;`;
  const step = join(aFolder(), 'step.json');
  const name = `${String(migrations.length + 1).padStart(4, '0')}_tally`;
  writeFileSync(step, JSON.stringify({ name, sql: `-- changes rows: tally\n${sql}` }));
  const base = aWorkspace();
  const seen = new Set<unknown>();
  for (let kill = 0; kill < 8; kill++) {
    const folder = aFolder();
    const path = join(folder, 'workspace.db');
    copyFileSync(base, path);
    const worker = launch(['migrate', path, step]);
    const copies = () => (existsSync(copiesFolder(path)) ? listCopies(copiesFolder(path)) : []);
    const copy = () => copies().find(({ reason }) => reason === 'before-update');
    await until(() => copy() !== undefined, 'the copy before the update');
    await killAfter(worker, 0, 25 * kill);
    const db = connect(path, aKey);
    const version = ask(db, 'user_version');
    seen.add(version);
    const tally = db.prepare("select count(*) from sqlite_schema where name = 'tally'").pluck().get();
    const colour = db
      .prepare("select count(*) from pragma_table_info('note') where name = 'colour'")
      .pluck()
      .get();
    const isNew = version === migrations.length + 1 ? 1 : 0;
    expect([tally, colour]).toEqual([isNew, isNew]);
    if (isNew) expect(db.prepare('select count(*) from tally').pluck().get()).toBe(60_000);
    expect(ask(db, 'integrity_check')).toBe('ok');
    db.close();
    checkCopy(copy()?.path ?? '', aKey);
  }
  expect(seen).toContain(migrations.length);
});

// R7
test('a copy that was cut off never carries the name of a finished one', { timeout: 30_000 }, async () => {
  const path = aWorkspace();
  const store = reopen(path);
  write(store, (db) => {
    const note = db.prepare("insert into note values (?, null, '2026-27 Q2', 'note', 'Long', ?, 0)");
    for (let n = 0; n < 60; n++) note.run(`${n}`, 'x'.repeat(20_000));
  });
  closeStore(store);
  const folder = aFolder();
  let cutOff = 0;
  for (let kill = 0; kill < 8; kill++) {
    const worker = launch(['copy', path, folder]);
    await until(() => worker.lines.length > 0, 'the first copy');
    await killAfter(worker, 0, 60);
    cutOff += readdirSync(folder).filter((name) => name.endsWith('.new')).length;
    for (const name of readdirSync(folder).filter((name) => name.endsWith('.db'))) {
      expect(checkCopy(join(folder, name), aKey).get('note')).toBe(60);
    }
  }
  expect(cutOff).toBeGreaterThan(0);
});
