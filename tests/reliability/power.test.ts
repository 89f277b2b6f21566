import { copyFileSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { closeStore } from '../../db/store.ts';
import { write } from '../../db/transaction.ts';
import { Refusal } from '../../shared/contract/faults.ts';
import { aFolder } from '../a-store.ts';
import { aWorkspace, column, launch, reopen, until } from './launch.ts';

const titles = 'select cast(title as integer) from note order by 1';
const gaps = 'select cast(substr(item, 5) as integer) from gap order by 1';

/** A workspace file and its log as they lay on the disk while the app stood still, after some forty changes. */
async function filesOfAStoppedApp(): Promise<string> {
  const path = aWorkspace();
  const worker = launch(['pairs', path]);
  await until(() => worker.lines.includes('40'), 'forty changes');
  worker.process.kill('SIGSTOP');
  await wait(50);
  const folder = aFolder();
  for (const end of ['', '-wal']) copyFileSync(`${path}${end}`, join(folder, `workspace.db${end}`));
  worker.process.kill('SIGKILL');
  await worker.ended;
  return join(folder, 'workspace.db');
}

/** How many changes are left after `spoil`, once it is sure that they are the first ones, and whole. */
function changesLeft(path: string, spoil: (copy: string) => void): number {
  const copy = join(aFolder(), 'workspace.db');
  for (const end of ['', '-wal']) copyFileSync(`${path}${end}`, `${copy}${end}`);
  spoil(copy);
  const store = reopen(copy);
  const left = column<number>(store, titles);
  expect(left).toEqual(left.map((_, index) => index + 1));
  expect(column(store, gaps)).toEqual(left);
  store.close();
  return left.length;
}

// R8
test('a log that the power cut short still gives every change up to the cut, none by half', {
  timeout: 30_000,
}, async () => {
  const path = await filesOfAStoppedApp();
  const { size } = statSync(`${path}-wal`);
  const seen = new Set<number>();
  for (let cut = 0; cut < 120; cut++) {
    seen.add(changesLeft(path, (copy) => truncateSync(`${copy}-wal`, Math.round((cut / 120) * size))));
  }
  expect(changesLeft(path, () => {})).toBeGreaterThanOrEqual(40);
  expect(seen.size).toBeGreaterThan(20);
});

// R8
test('a log with a wrong bit gives the changes before it and none by half', { timeout: 30_000 }, async () => {
  const path = await filesOfAStoppedApp();
  const log = readFileSync(`${path}-wal`);
  const left = Array.from({ length: 60 }, (_, n) => {
    const spoilt = Buffer.from(log);
    const at = Math.floor(((n + 0.5) / 60) * log.length);
    spoilt[at] = (spoilt[at] ?? 0) ^ (1 << (n % 8));
    return changesLeft(path, (copy) => writeFileSync(`${copy}-wal`, spoilt));
  });
  expect(Math.min(...left)).toBeLessThan(5);
  expect(Math.max(...left)).toBeGreaterThan(35);
});

// R13
test('a wrong bit anywhere in the workspace file is noticed, or changes nothing', { timeout: 30_000 }, () => {
  const path = aWorkspace();
  const store = reopen(path);
  write(store, (db) => {
    const note = db.prepare("insert into note values (?, null, '2026-27 Q2', 'note', ?, ?, 0)");
    for (let n = 1; n <= 200; n++) note.run(`note ${n}`, `${n}`, `Words ${n} `.repeat(40));
  });
  const everything = (from: typeof store) => from.prepare('select * from note order by id').all();
  const expected = everything(store);
  closeStore(store);
  const good = readFileSync(path);
  let noticed = 0;
  for (let n = 0; n < 60; n++) {
    const spoilt = Buffer.from(good);
    const at = Math.floor(Math.random() * good.length);
    spoilt[at] = (spoilt[at] ?? 0) ^ (1 << Math.floor(Math.random() * 8));
    const copy = join(aFolder(), 'workspace.db');
    writeFileSync(copy, spoilt);
    try {
      const opened = reopen(copy);
      expect(everything(opened)).toEqual(expected);
      opened.close();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      expect(error.fault.code).toBe('store.damaged');
      noticed++;
    }
  }
  expect(noticed).toBeGreaterThan(30);
});
