import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { safeCopies } from '../../electron/shell/safe-copies.ts';
import type { WorkspaceId } from '../../shared/contract/entry.ts';
import { Refusal } from '../../shared/contract/faults.ts';
import { aSmallDisk } from '../a-small-disk.ts';
import { aFolder, aMoment } from '../a-store.ts';

const id = 'desk-1' as WorkspaceId;
const named = (number: number, reason = 'closing', desk = 'City Tasking 0a1b2c3d') =>
  `${desk} ${String(number).padStart(6, '0')}-2026-10-05-0900-${reason}.cspcopy`;

/** The copies of a computer whose core has taken these, and whose user chooses this folder. */
function aComputer({ folder = aFolder(), elsewhere = join(aFolder(), 'Backup drive'), begin = true } = {}) {
  if (begin) mkdirSync(elsewhere, { recursive: true });
  let newest: { name: string; bytes: Uint8Array } | null = null;
  const asked: string[] = [];
  let told = 0;
  const copies = safeCopies({
    folder,
    core: {
      call: async (name) => {
        asked.push(name);
        return { ok: true, value: name === 'entry.safe-copy' ? newest : {} };
      },
    },
    now: () => aMoment,
    note: () => {},
    ask: async () => elsewhere,
    told: () => {
      told += 1;
    },
  });
  const take = (number: number, reason?: string, text = `copy ${number}`) => {
    newest = { name: named(number, reason), bytes: Buffer.from(text) };
  };
  /** Locks the desk and waits for the copy to be elsewhere, or not. */
  const locked = async () => {
    const before = told;
    copies.sat(null);
    await vi.waitUntil(() => told > before);
    copies.sat(id);
    await vi.waitUntil(() => told > before + 1);
  };
  copies.sat(id);
  return { copies, elsewhere, folder, take, locked, asked };
}

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof Refusal ? error.fault.code : String(error)),
  );

test('each copy is also written to the folder that the user chose, and the window knows only its last part', async () => {
  const { copies, elsewhere, take, locked } = aComputer();
  expect(copies.about()).toEqual({ called: null, last: null, trouble: null });
  take(1);
  const shown = { called: 'Backup drive', last: aMoment, trouble: null };
  expect(await copies.choose()).toEqual(shown);
  expect(readdirSync(elsewhere)).toEqual([named(1)]);
  take(2);
  await locked();
  expect(readdirSync(elsewhere)).toEqual([named(1), named(2)]);
  expect(readFileSync(join(elsewhere, named(2)), 'utf8')).toBe('copy 2');
  expect(copies.about()).toEqual(shown);
  copies.stop();
  take(3);
  copies.sat(null);
  copies.sat(id);
  await copies.again();
  expect(readdirSync(elsewhere)).toHaveLength(2);
});

test('as many are kept there as on this computer, and nothing of another desk or of anybody else is touched', async () => {
  const { copies, elsewhere, take, locked } = aComputer();
  const others = [
    'Minutes.docx',
    named(1, 'closing', 'Prevent ffffffff'),
    'City Tasking 0a1b2c3d notes.cspcopy',
  ];
  for (const name of others) writeFileSync(join(elsewhere, name), 'mine');
  take(1, 'daily');
  await copies.choose();
  for (let number = 2; number <= 6; number++) {
    take(number);
    await locked();
  }
  const kept = [named(1, 'daily'), named(4), named(5), named(6)];
  expect(readdirSync(elsewhere).sort()).toEqual([...others, ...kept].sort());
});

test('a folder that cannot be reached loses nothing: it is said, and tried again by itself', async () => {
  const { copies, elsewhere, take, locked, folder } = aComputer();
  take(1);
  await copies.choose();
  rmSync(elsewhere, { recursive: true });
  take(2);
  await locked();
  expect(copies.about()).toEqual({ called: 'Backup drive', last: aMoment, trouble: 'unreachable' });
  expect(await copies.again()).toMatchObject({ trouble: 'unreachable' });
  // What is known of it outlasts the app, and the next copy goes there once the drive is back.
  const again = aComputer({ folder, elsewhere });
  expect(again.copies.about()).toMatchObject({ called: 'Backup drive', trouble: 'unreachable' });
  again.take(2);
  expect(await again.copies.again()).toMatchObject({ trouble: null });
  expect(readdirSync(elsewhere)).toEqual([named(2)]);
});

test('a folder that is missing, or is the app’s own, is not taken', async () => {
  const missing = aComputer({ begin: false });
  expect(await codeOf(missing.copies.choose())).toBe('copies.unreachable');
  const folder = aFolder();
  const own = aComputer({ folder, elsewhere: join(folder, 'workspaces') });
  own.take(1);
  expect(await codeOf(own.copies.choose())).toBe('copies.own-folder');
  expect(readdirSync(own.elsewhere)).toEqual([]);
  expect(own.copies.about()).toEqual({ called: null, last: null, trouble: null });
});

test('a new passphrase reaches the copies too: the newest is written anew', async () => {
  const { copies, elsewhere, take, locked } = aComputer();
  take(1, 'closing', 'locked by the old passphrase');
  await copies.choose();
  take(1, 'closing', 'locked by the new passphrase');
  await locked();
  expect(readFileSync(join(elsewhere, named(1)), 'utf8')).toContain('new');
});

test('closing the app locks the desk and waits until its copy is in the folder', async () => {
  const { copies, take, asked } = aComputer();
  await copies.finish();
  expect(asked).toEqual([]); // nobody waits where no folder is chosen
  take(1);
  await copies.choose();
  await copies.finish();
  expect(asked).toContain('entry.lock');
});

test('while no desk is open there is nothing to choose a folder for', async () => {
  const { copies } = aComputer();
  copies.sat(null);
  expect(await codeOf(copies.choose())).toBe('entry.locked');
});

test('a folder without room says so, keeps what is there whole, and takes the copy once there is room', async (context) => {
  const elsewhere = aSmallDisk('1m');
  if (elsewhere === undefined) return context.skip('This machine does not let the tests mount a small disk.');
  const { copies, take, locked } = aComputer({ elsewhere });
  take(1);
  await copies.choose();
  writeFileSync(join(elsewhere, 'Film.mp4'), Buffer.alloc(900_000));
  take(2, 'closing', 'x'.repeat(400_000));
  await locked();
  expect(copies.about()).toMatchObject({ last: aMoment, trouble: 'full' });
  expect(readdirSync(elsewhere).sort()).toEqual([named(1), 'Film.mp4'].sort());
  rmSync(join(elsewhere, 'Film.mp4'));
  expect(await copies.again()).toMatchObject({ trouble: null });
  expect(readdirSync(elsewhere).sort()).toEqual([named(1), named(2)]);
});
