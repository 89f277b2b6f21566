import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { agree, packagesMatch } from '../build/setup/packages.mjs';

const here = { os: [process.platform], cpu: [process.arch], optional: true, version: '1.0.0' };
const elsewhere = { ...here, os: ['aix'] };
const lock = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/for-here': here,
  'node_modules/for-elsewhere': elsewhere,
};
const { '': _project, 'node_modules/for-elsewhere': _elsewhere, ...installed } = lock;

test('packages that agree with the lock file are not installed again', () => {
  expect(packagesMatch()).toBe(true);
  expect(agree(lock, installed)).toBe(true);
});

test('a package that is missing, changed or not in the lock file calls for an install', () => {
  const { 'node_modules/for-here': _here, ...without } = installed;
  expect(agree(lock, {})).toBe(false);
  expect(agree(lock, without)).toBe(false);
  expect(agree(lock, { ...installed, 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } })).toBe(
    false,
  );
  expect(agree(lock, { ...installed, 'node_modules/a': { version: '1.0.0', integrity: 'sha512-b' } })).toBe(
    false,
  );
  expect(agree(lock, { ...installed, 'node_modules/b': { version: '1.0.0' } })).toBe(false);
});

test('set-up says on stderr what it does, and passes on what the command says and how it ends', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['build/prepare.mjs', ...args], { encoding: 'utf8' });
  expect(run('cli', 'no-such-command')).toMatchObject({ status: 2, stdout: '' });
  const none = run('no-such-errand');
  expect(none).toMatchObject({ status: 1, stdout: '' });
  expect(none.stderr).toContain('no-such-errand');
});
