import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'vite';
import { afterAll, onTestFinished } from 'vitest';
import { migrations } from '../../db/bundled.ts';
import { openStore } from '../../db/open.ts';
import { closeStore, type Store } from '../../db/store.ts';
import { aFolder, aKey, aMoment, aStore } from '../a-store.ts';

const root = join(import.meta.dirname, '..', '..');
const built = join(root, '.cache', `child-${process.pid}`);
const script = join(built, 'child.js');

await build({
  configFile: false,
  root,
  publicDir: false,
  logLevel: 'error',
  ssr: { noExternal: true, external: ['better-sqlite3'] },
  build: { ssr: join(import.meta.dirname, 'child.ts'), outDir: built, minify: false },
});
afterAll(() => rmSync(built, { recursive: true, force: true }));

/** A child process at work, and the lines that it has said. */
export type Worker = { process: ChildProcess; lines: string[]; ended: Promise<unknown> };

/** Starts `child.ts`, under another command if one is given (a tracer, another user, a limit). */
export function launch(args: string[], under: string[] = []): Worker {
  const [command = process.execPath, ...rest] = [...under, process.execPath, script, ...args];
  const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines: string[] = [];
  let started = '';
  child.stdout.on('data', (chunk: Buffer) => {
    const parts = `${started}${chunk}`.split('\n');
    started = parts.pop() ?? '';
    lines.push(...parts);
  });
  child.stderr.on('data', (chunk: Buffer) => process.stderr.write(chunk));
  return { process: child, lines, ended: once(child, 'close') };
}

/** Waits until something is so, for at most ten seconds. */
export async function until(isSo: () => boolean, what: string): Promise<void> {
  for (let spent = 0; spent < 10_000; spent += 2) {
    if (isSo()) return;
    await wait(2);
  }
  throw new Error(`Waited in vain for ${what}.`);
}

/** Waits a random while, then stops the worker dead, as a power cut does to a process. */
export async function killAfter(worker: Worker, least: number, most: number): Promise<void> {
  await wait(least + Math.random() * (most - least));
  worker.process.kill('SIGKILL');
  await worker.ended;
}

/** A closed new workspace in a folder of its own; gives its path. */
export function aWorkspace(folder = aFolder()): string {
  closeStore(aStore({ migrations, folder }));
  return join(folder, 'workspace.db');
}

/** Opens the workspace again, with every check that a start makes. */
export const reopen = (path: string): Store =>
  openStore(path, aKey, { now: aMoment, migrations, keyChecked: true });

export const column = <T>(store: Store, sql: string): T[] => store.prepare(sql).pluck().all() as T[];
