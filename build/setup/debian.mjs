import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { say } from './place.mjs';

/** The Python of the outside verifier: Debian's, whose packages are Debian's too, not another on the path. */
export const python = '/usr/bin/python3';

/** What some tests need besides Node: the Debian package, a command that succeeds where it is present. */
const table = {
  'python3-cryptography': [python, '-c', 'import cryptography'],
};

/** @typedef {keyof typeof table} DebianPackage */

/**
 * Whether a package's own check succeeds. A test that needs it skips, and says so, where it does not.
 * @param {DebianPackage} name
 */
export const has = (name) => {
  const [program = '', ...args] = table[name];
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
};

const missing = () => /** @type {DebianPackage[]} */ (Object.keys(table)).filter((name) => !has(name));

export const systemIsReady = () => missing().length === 0;

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

/** Installs what tests need from Debian where it may, else names the one command that does. */
export const installSystem = () => {
  const names = missing();
  const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  const install = () => apt('install', '-y', '--no-install-recommends', ...names);
  if (mayInstall) {
    say(`installing from Debian what tests need: ${names.join(', ')} ...`);
    // A machine that never asked for the package lists, or long ago, has to ask first.
    if (install() || (apt('update') && install())) return;
  }
  say(
    `the tests that need ${names.join(', ')} will be skipped; to run them too (Debian, Ubuntu): ` +
      `sudo apt-get update && sudo apt-get install -y ${names.join(' ')}`,
  );
};
