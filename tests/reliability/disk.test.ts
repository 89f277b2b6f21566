import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { takeCopy } from '../../db/copies.ts';
import { closeStore } from '../../db/store.ts';
import { write } from '../../db/transaction.ts';
import { aFolder, aKey, aMoment, codeOf } from '../a-store.ts';
import { aWorkspace, column, launch, reopen } from './launch.ts';

const isRoot = process.getuid?.() === 0;
const has = (command: string): boolean => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

/** A small disk of its own; undefined where this machine does not let us have one. */
function aSmallDisk(size: string): string | undefined {
  const folder = aFolder();
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk]).status !== 0) return undefined;
  onTestFinished(() => void spawnSync('umount', ['-l', disk]));
  return disk;
}

// R9
test.skipIf(!isRoot)(
  'a full disk is said, keeps all that was saved, and saving works once there is room',
  (context) => {
    const disk = aSmallDisk('4m');
    if (!disk) return context.skip('This machine does not let the tests mount a small disk.');
    writeFileSync(join(disk, 'holiday photos'), Buffer.alloc(1_500_000));
    const store = reopen(aWorkspace(disk));
    const add = (number: number) =>
      write(store, (db) => {
        const values = [`note ${number}`, String(number), 'x'.repeat(20_000)];
        db.prepare("insert into note values (?, null, '2026-27 Q2', 'note', ?, ?, 0)").run(...values);
        db.prepare("insert into gap values (?, '2026-27 Q2', 'no-data', 'Not supplied')").run(
          `CT-I${number}`,
        );
      });
    let saved = 0;
    const fill = () => {
      while (saved < 500) {
        add(saved + 1);
        saved++;
      }
    };
    expect(codeOf(fill)).toBe('store.full');
    expect(saved).toBeGreaterThan(5);
    expect(column(store, 'select (select count(*) from note) || (select count(*) from gap)')).toEqual([
      `${saved}${saved}`,
    ]);
    const copies = join(disk, 'copies');
    expect(codeOf(() => takeCopy(store, aKey, copies, 'daily', aMoment))).toBe('store.full');
    rmSync(join(disk, 'holiday photos'));
    add(saved + 1);
    closeStore(store);
    const again = reopen(store.name);
    expect(column(again, 'select count(*) from note')).toEqual([saved + 1]);
    again.close();
  },
);

// R10
test.skipIf(process.platform === 'win32')(
  'a disk that refuses to write is said, and keeps all that was saved',
  async () => {
    const path = aWorkspace();
    const blocks = Math.ceil(readFileSync(path).length / 1024) + 200;
    const worker = launch(['pairs', path], ['bash', '-c', `ulimit -f ${blocks}; "$@"`, 'limited']);
    await worker.ended;
    expect(['store.io', 'store.full']).toContain(worker.lines.at(-1));
    const acknowledged = Number(worker.lines.at(-2));
    expect(acknowledged).toBeGreaterThan(3);
    const store = reopen(path);
    expect(column(store, 'select count(*) from note')).toEqual([acknowledged]);
    expect(column(store, 'select count(*) from gap')).toEqual([acknowledged]);
    store.close();
  },
);

// R11
test.skipIf(!isRoot || !has('setpriv'))(
  'a folder or a file that may not be written is said, and nothing is changed',
  async () => {
    const nobody = 65534;
    const tries = async (path: string) => {
      const worker = launch(
        ['open', path],
        ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'],
      );
      await worker.ended;
      return worker.lines;
    };
    const folder = aFolder();
    const path = aWorkspace(folder);
    for (const one of [folder, path, join(folder, 'copies')])
      if (existsSync(one)) chownSync(one, nobody, nobody);
    expect(await tries(path)).toEqual(['0']);
    rmSync(join(folder, 'copies'), { recursive: true });
    const before = readFileSync(path);
    chmodSync(folder, 0o555);
    expect(await tries(path)).toEqual(['store.read-only']);
    chmodSync(folder, 0o755);
    chmodSync(path, 0o444);
    expect(await tries(path)).toEqual(['store.read-only']);
    expect(readFileSync(path).equals(before)).toBe(true);
  },
);
