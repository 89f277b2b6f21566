import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { giveUp, inside, root, say } from './place.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean,
 *   os?: string | string[], cpu?: string | string[], libc?: string | string[] }} Locked
 */

/**
 * @param {string} path of a lock file
 * @returns {Record<string, Locked>} what it locks, by folder; nothing when there is no such file
 */
const locked = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {});

/**
 * Optional packages are mostly binaries for other machines. One that names this machine's system and
 * processor is wanted; where the C library matters as well, npm chooses.
 * @param {Locked} one
 */
const wanted = ({ optional, os, cpu, libc }) =>
  !optional ||
  (!libc && [os ?? []].flat().includes(process.platform) && [cpu ?? []].flat().includes(process.arch));

/**
 * Whether what is present is what is locked, for this machine.
 * @param {Record<string, Locked>} lock of package-lock.json, the project itself included
 * @param {Record<string, Locked>} present
 */
export const agree = ({ '': _, ...lock }, present) => {
  const same = (/** @type {string} */ folder) =>
    present[folder]?.version === lock[folder]?.version &&
    present[folder]?.integrity === lock[folder]?.integrity;
  return (
    Object.entries(lock).every(([folder, one]) => folder in present || !wanted(one)) &&
    Object.keys(present).every(same)
  );
};

/**
 * Whether node_modules holds what package-lock.json says: npm leaves its own record of what it put
 * there, so the two records are compared, and no stamp of ours can be wrong about it.
 */
export const packagesMatch = () =>
  agree(locked(inside('package-lock.json')), locked(inside('node_modules', '.package-lock.json')));

/** npm as a program and its first arguments: the very npm that runs this script, where there is one. */
export const npm = () => {
  const running = process.env.npm_execpath ?? '';
  return running.endsWith('npm-cli.js') ? [process.execPath, running] : ['npm'];
};

/** Installs what the lock file says, and that alone. */
export const installPackages = () => {
  const began = Date.now();
  say('installing the packages of package-lock.json (up to a minute, once) ...');
  const [program = 'npm', ...first] = npm();
  // Development and optional packages are asked for by name, because NODE_ENV=production or an `omit`
  // setting would leave them out. Engine warnings are about the Node that npm runs on, not about ours.
  const asked = ['ci', '--include=dev', '--include=optional', '--engine-strict=false'];
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--no-progress'];
  const { status } = spawnSync(program, [...first, ...asked, ...quiet], {
    cwd: root,
    stdio: ['ignore', 'ignore', 2],
    shell: process.platform === 'win32' && first.length === 0,
  });
  if (status !== 0) giveUp('npm could not install the packages; its own words are above.');
  if (!packagesMatch()) giveUp('npm left packages out that this machine needs; run `npm ci` to see why.');
  say(`packages installed in ${Math.round((Date.now() - began) / 1000)} s.`);
};
