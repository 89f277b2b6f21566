import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject } from 'vitest';
import { onceIfNeeded } from '../../build/setup/alone.mjs';
import { appIsBuilt, buildApp } from '../../build/setup/app.mjs';
import { inside } from '../../build/setup/place.mjs';
import { once } from '../once.ts';

export type Told = { status: number | null; stdout: string; stderr: string };

type Around = { passphrase?: string | null; stdin?: string; env?: Record<string, string> };

export const passphrase = 'lantern orchid gravel tunnel';
const program = inside('dist', 'cli', 'cli.mjs');

/** Runs the built command line as a process of its own, under the Node that runs the tests. */
export async function cli(
  args: readonly string[],
  { passphrase: secret = passphrase, stdin = '', env = {} }: Around = {},
): Promise<Told> {
  const { CSP_PASSPHRASE: _, ...plain } = process.env;
  const child = spawn(process.execPath, [program, ...args], {
    // Compiled once, the program starts twice as fast; it is started some hundreds of times.
    env: {
      ...plain,
      NODE_COMPILE_CACHE: join(inject('sharedFolder'), 'compiled'),
      ...env,
      ...(secret === null ? {} : { CSP_PASSPHRASE: secret }),
    },
  });
  // It may end without reading what it was not asked to read.
  child.stdin.on('error', () => {});
  child.stdin.end(stdin);
  const [stdout, stderr] = [text(child.stdout), text(child.stderr)];
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { status, stdout: await stdout, stderr: await stderr };
}

async function text(stream: NodeJS.ReadableStream): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

/** Runs a command that must succeed with `--json`: the answer is one JSON document, and nothing else. */
export async function json<T = Record<string, unknown>>(
  args: readonly string[],
  around: Around = {},
): Promise<T> {
  const told = await cli([...args, '--json'], around);
  expect(told, told.stderr).toMatchObject({ status: 0 });
  return JSON.parse(told.stdout) as T;
}

/** Builds the command line if what is built is not of these sources, as `npm test` has done already. */
export const built = (): void =>
  onceIfNeeded(
    () => !appIsBuilt(['cli']),
    () => buildApp(process.execPath, ['cli']),
  );

/** A folder for the files of one file of tests. */
export function aPlace(): (...parts: string[]) => string {
  const folder = mkdtempSync(join(tmpdir(), 'csp-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (...parts) => join(folder, ...parts);
}

export type Demo = {
  folder: string;
  passphrase: string;
  /** How long it took, in milliseconds. */
  took: number;
  told: Told;
};

/** The sample partnership, played once by `demo --json` for every file of tests that looks at it. */
export async function aDemo(): Promise<Demo> {
  const place = await once('demo', async (folder) => {
    built();
    const began = performance.now();
    const told = await cli(['demo', '--out', join(folder, 'sample'), '--json'], { passphrase: null });
    writeFileSync(join(folder, 'told.json'), JSON.stringify({ told, took: performance.now() - began }));
  });
  const folder = join(place, 'sample');
  const { told, took } = JSON.parse(readFileSync(join(place, 'told.json'), 'utf8'));
  const secret = readFileSync(join(folder, 'passphrase.txt'), 'utf8').trim();
  return { folder, passphrase: secret, took, told };
}

/** Nothing that only a programmer could read. */
export const jargon =
  /^\s+at |Error:|\.ts:|\.mjs:|node:internal|undefined|\[object |NaN|\bnull\b|ENOENT|EISDIR|EACCES|SQLITE/m;
