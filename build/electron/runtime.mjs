import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inside, say } from '../setup/place.mjs';
import { choose } from './choose.mjs';
import { fallback, fetchFallback } from './fallback.mjs';

/** @typedef {import('./choose.mjs').Choice} Choice */

const electronPackage = inside('node_modules', 'electron');

/** @returns {string} */
const wanted = () => JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8')).version;

/** Where Electron's program lies in its folder (https://www.electronjs.org/docs/latest/tutorial/application-distribution). */
const program =
  { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[String(process.platform)] ??
  'electron';

/** @param {string} folder */
const programIn = (folder) => (existsSync(join(folder, program)) ? join(folder, program) : null);

/** Electron's own releases, or the mirror that the environment names, as its package looks for them. */
const releases = () =>
  process.env.ELECTRON_MIRROR ||
  process.env.npm_config_electron_mirror ||
  'https://github.com/electron/electron/releases/download/';

const asked = inside('.cache', 'electron', 'could-not-be-reached');
const day = 24 * 60 * 60 * 1000;

/** Whether it was found within the last day that the releases cannot be reached. */
const knownUnreachable = () => existsSync(asked) && Date.now() - statSync(asked).mtimeMs < day;

/** Asks for the smallest file of the release, and waits four seconds at most. */
const probe = () => {
  const script =
    'fetch(process.argv[1], { method: "HEAD", signal: AbortSignal.timeout(4000) })' +
    '.then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))';
  const address = `${releases().replace(/\/*$/, '/')}v${wanted()}/SHASUMS256.txt`;
  const env = { ...process.env, NODE_USE_ENV_PROXY: '1' };
  const { status } = spawnSync(process.execPath, ['-e', script, address], {
    env,
    stdio: 'ignore',
    timeout: 6000,
  });
  return status === 0;
};

/**
 * @param {() => boolean} reachable
 * @returns {Choice}
 */
const chosen = (reachable) => {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  return choose({
    platform: process.platform,
    arch: process.arch,
    wanted: wanted(),
    override: named ? { folder: named, program: programIn(named) } : null,
    installed: programIn(join(electronPackage, 'dist')),
    reachable,
    fallback: fallback(),
  });
};

/** The runtime that is there now, without asking anybody for another. */
export const runtime = () => chosen(() => false);

/** Whether there is nothing to fetch: the runtime is there, and it was asked today whether there is a better one. */
export const runtimeIsReady = () => chosen(() => !knownUnreachable()).do === 'use';

/** @param {string} node */
const download = (node) => {
  say(`downloading Electron ${wanted()} from its makers (once) ...`);
  const script = join(electronPackage, 'install.js');
  spawnSync(node, [script], { stdio: ['ignore', 2, 2], timeout: 600_000 });
};

/**
 * Gets the best runtime that can be had, and never waits long to find out that one cannot.
 * @param {string} node
 */
export const getRuntime = (node) => {
  const first = chosen(() => !knownUnreachable() && probe());
  if (first.do === 'download') download(node);
  const now = runtime();
  if (now.do === 'use' && now.which !== 'fallback') return;
  mkdirSync(inside('.cache', 'electron'), { recursive: true });
  writeFileSync(asked, '');
  if (now.do === 'fetch') fetchFallback();
};

/** One line: what the window runs on, and why. */
export const tellRuntime = () => {
  const { do: use, why } = runtime();
  say(use === 'use' ? `the window runs on ${why}.` : `there is no Electron to open a window with: ${why}.`);
};
