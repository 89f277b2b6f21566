import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { hasScreen } from '../electron/screen.mjs';
import { say } from './place.mjs';

/** The Python of the outside verifier: Debian's, whose packages are Debian's too, not another on the path. */
export const python = '/usr/bin/python3';

/**
 * What is needed besides Node: the Debian package, a command that succeeds or the library that is found where it
 * is present, and whether a window needs it or a test alone. A name that a later Debian or Ubuntu has changed is
 * looked for there. The libraries are those that Electron links to and that bring all others with them.
 */
const table = {
  'python3-cryptography': { command: [python, '-c', 'import cryptography'] },
  'libgtk-3-0': { library: 'libgtk-3.so.0', window: true, later: 'libgtk-3-0t64' },
  libnss3: { library: 'libnss3.so', window: true },
  libasound2: { library: 'libasound.so.2', window: true, later: 'libasound2t64' },
  libgbm1: { library: 'libgbm.so.1', window: true },
  chromium: { command: ['chromium', '--version'] },
  'poppler-utils': { command: ['pdftotext', '-v'] },
  xvfb: { command: ['Xvfb', '-help'], window: true },
};

/** @typedef {keyof typeof table} DebianPackage */
/** @typedef {'start' | 'test'} Purpose */
/** @typedef {{ command?: string[], library?: string, window?: boolean, later?: string }} Need */

/** @type {Record<DebianPackage, Need>} */
const needs = table;

/**
 * Whether a package's own check succeeds. A test that needs it skips, and says so, where it does not.
 * @param {DebianPackage} name
 */
export const has = (name) => {
  const { command, library } = needs[name];
  if (library) return libraries().includes(`\t${library} `);
  const [program = '', ...args] = command ?? [];
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
};

/** Every library that programs here can be linked to (`ldconfig -p`), read once. */
const libraries = () => {
  known ??= spawnSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' }).stdout ?? '';
  return known;
};

/** @type {string | undefined} */
let known;

/** What was read is no longer so once something was installed. */
const forget = () => {
  known = undefined;
};

/**
 * A window needs packages of its own on Linux alone; a screen of nobody's only where there is no other.
 * @param {Purpose} purpose
 */
const missing = (purpose) =>
  /** @type {DebianPackage[]} */ (Object.keys(table)).filter((name) => {
    const { window = false } = needs[name];
    if (purpose === 'start' && !window) return false;
    if (window && process.platform !== 'linux') return false;
    if (purpose === 'start' && name === 'xvfb' && hasScreen()) return false;
    return !has(name);
  });

/** @param {Purpose} purpose */
export const systemIsReady = (purpose) => missing(purpose).length === 0;

/** @param {string[]} args */
const apt = (...args) => {
  // dpkg refuses to work without the administrator's folders on its path.
  const env = {
    ...process.env,
    DEBIAN_FRONTEND: 'noninteractive',
    PATH: `${process.env.PATH ?? ''}:/usr/local/sbin:/usr/sbin:/sbin`,
  };
  return spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 2] }).status === 0;
};

/** @param {DebianPackage} name */
const nameHere = (name) => {
  const { later } = needs[name];
  return later && spawnSync('apt-cache', ['show', later], { stdio: 'ignore' }).status === 0 ? later : name;
};

const lacks = {
  start: (/** @type {string[]} */ names) =>
    `the window needs ${names.join(', ')}; to install them (Debian, Ubuntu): `,
  test: (/** @type {string[]} */ names) =>
    `the tests that need ${names.join(', ')} will be skipped; to run them too (Debian, Ubuntu): `,
};

/**
 * Installs from Debian what is needed where it may, else names the one command that does.
 * @param {Purpose} purpose
 */
export const installSystem = (purpose) => {
  const wanted = missing(purpose);
  let names = wanted.map(nameHere);
  const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  const install = () => apt('install', '-y', '--no-install-recommends', ...names);
  if (mayInstall) {
    say(
      `installing from Debian what ${purpose === 'test' ? 'tests need' : 'the window needs'}: ${names.join(', ')} ...`,
    );
    // A machine that never asked for the package lists, or long ago, has to ask first.
    if (install()) return forget();
    if (apt('update')) {
      names = wanted.map(nameHere);
      if (install()) return forget();
    }
  }
  say(`${lacks[purpose](names)}` + `sudo apt-get update && sudo apt-get install -y ${names.join(' ')}`);
};
