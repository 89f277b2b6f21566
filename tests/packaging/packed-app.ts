import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { listPackage, statFile } from '@electron/asar';
import type { Page } from 'playwright-core';
import { afterAll, onTestFinished } from 'vitest';
import { runtime } from '../../build/electron/runtime.mjs';
import { virtualScreen } from '../../build/electron/screen.mjs';
import { has } from '../../build/setup/debian.mjs';
import { inside, root } from '../../build/setup/place.mjs';
import { windowOf } from '../window-of.ts';

/** A packed app keeps its sandbox, which Chromium grants to no administrator: then somebody else starts it. */
const nobody = 65534;
const asSomebody = (program: string, args: readonly string[]): [string, string[]] => {
  if (process.getuid?.() !== 0) return [program, [...args]];
  const ids = [`--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'];
  return ['setpriv', [...ids, '--', program, ...args]];
};

/** Why the app cannot be packed here; null where it can. */
export function whyNotPacked(): string | null {
  if (process.platform !== 'linux') return 'a folder is packed and started on Linux alone';
  return existsSync(inside('dist', 'renderer', 'files.json')) ? null : 'the app is not built (npm run build)';
}

/** Why a packed app cannot be started here; null where it can. */
export function whyNotStarted(): string | null {
  const chosen = runtime();
  if (chosen.do !== 'use') return chosen.why;
  if (!has('xvfb')) return 'Xvfb is not installed';
  const [program, args] = asSomebody('unshare', ['--user', 'true']);
  return spawnSync(program, args).status === 0 ? null : 'this system gives ordinary users no sandbox';
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder that everybody can read, and that is gone when the tests of this file are over. */
export function aPublicFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'csp-returns-packed-'));
  chmodSync(folder, 0o755);
  folders.push(folder);
  return folder;
}

/** Runs `npm run pack` with these arguments and settings of the environment, as outside of a test. */
export function pack(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { NODE_ENV: _, TEST: __, VITEST: ___, ...plain } = process.env;
  return spawnSync(process.execPath, [inside('build', 'pack.ts'), ...args], {
    cwd: root,
    env: { ...plain, ...env },
    encoding: 'utf8',
  });
}

export type Packed = { folder: string; program: string; asar: string };

/** Packs the app into a folder as it is, with the runtime that is there. */
export function packApp(): Packed {
  const output = aPublicFolder();
  const chosen = runtime();
  const own = chosen.do === 'use' && chosen.which !== 'fallback' ? dirname(chosen.program) : undefined;
  const args = [`-c.directories.output=${output}`, ...(own ? [`-c.electronDist=${own}`] : [])];
  const { status, stderr } = pack(['--linux', 'dir', ...args]);
  if (status !== 0) throw new Error(stderr);
  const folder = join(output, 'linux-unpacked');
  return { folder, program: join(folder, 'csp-returns'), asar: join(folder, 'resources', 'app.asar') };
}

/** The files of an archive: those that lie in it, and those that lie beside it. */
export function filesOf(asar: string): { inside: string[]; beside: string[] } {
  const files = listPackage(asar, { isPack: false })
    .map((path) => path.slice(1))
    .map((path) => ({ path, stat: statFile(asar, path) as { unpacked?: boolean; files?: unknown } }))
    .filter(({ stat }) => stat.files === undefined);
  const where = (unpacked: boolean) =>
    files.filter(({ stat }) => (stat.unpacked ?? false) === unpacked).map(({ path }) => path);
  return { inside: where(false), beside: where(true) };
}

/** A home for whoever starts the app. */
export function aHome(): string {
  const home = aPublicFolder();
  if (process.getuid?.() === 0) chownSync(home, nobody, nobody);
  return home;
}

/** A Node that whoever starts the app can read, for a runtime that is too old for the core. */
function aNode(): string {
  if (node === undefined) {
    node = join(aPublicFolder(), 'node');
    copyFileSync(process.execPath, node);
  }
  return node;
}

let node: string | undefined;

export type Started = {
  page: Page;
  said(): string;
  open(file: string): Promise<void>;
  quit(): Promise<void>;
};

/**
 * Starts the packed app as a person would, and looks at its window through Chromium's own protocol: Node's, with
 * which an unpacked app can be driven, is one of the things that its fuses turn off.
 */
export async function startPacked(
  { program }: Packed,
  { home, args = [], env = {} }: { home: string; args?: string[]; env?: NodeJS.ProcessEnv },
): Promise<Started> {
  const { display, close } = await virtualScreen();
  const about = { PATH: process.env.PATH, HOME: home, DISPLAY: display, CSP_RETURNS_NODE: aNode(), ...env };
  const run = (...more: string[]): ChildProcess =>
    spawn(...asSomebody(program, [`--user-data-dir=${join(home, 'data')}`, '--disable-gpu', ...more]), {
      env: about,
      cwd: home,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const app = run('--remote-debugging-port=0', ...args);
  let said = '';
  for (const stream of [app.stdout, app.stderr]) stream?.on('data', (text) => (said += text));
  const ended = new Promise<void>((resolve) => app.once('exit', () => resolve()));
  const quit = async () => {
    app.kill();
    await ended;
    close();
  };
  onTestFinished(quit);

  const page = await windowOf(() => said);
  return {
    page,
    quit,
    said: () => said,
    open: (file) => new Promise((resolve) => void run(file).once('exit', () => resolve())),
  };
}
