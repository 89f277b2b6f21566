import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { choose } from '../../build/electron/choose.mjs';
import { isWhole } from '../../build/electron/fallback.mjs';
import { aFolder } from '../a-store.ts';

type Facts = Parameters<typeof choose>[0];

const never = () => {
  throw new Error('Nobody should have asked whether the releases can be reached.');
};
const facts = (given: Partial<Facts>): Facts => ({
  platform: 'linux',
  arch: 'x64',
  wanted: '45.4.1',
  override: null,
  installed: null,
  reachable: never,
  fallback: { version: '25.1.1', program: null },
  ...given,
});
const there = { version: '25.1.1', program: '/cache/electron' };

test('the Electron that the environment names comes first, and nobody is asked', () => {
  const named = facts({
    override: { folder: '/named', program: '/named/electron' },
    installed: '/installed',
    fallback: there,
  });
  expect(choose(named)).toMatchObject({ do: 'use', which: 'override', program: '/named/electron' });
});

test('where the environment names a folder without Electron, nothing else is taken instead', () => {
  const named = facts({
    override: { folder: '/named', program: null },
    installed: '/installed',
    fallback: there,
  });
  expect(choose(named)).toMatchObject({ do: 'without', why: expect.stringContaining('/named') });
});

test('Electron 45 is used where it is installed, and nobody is asked', () => {
  expect(choose(facts({ installed: '/installed', fallback: there }))).toMatchObject({
    do: 'use',
    which: 'installed',
    program: '/installed',
  });
});

test('Electron 45 is downloaded where it can be, even if an older one is there', () => {
  for (const platform of ['linux', 'win32', 'darwin'])
    expect(choose(facts({ platform, reachable: () => true, fallback: there }))).toMatchObject({
      do: 'download',
    });
});

test('where it cannot be reached, npm’s older one is used or fetched, and it is said what it is for', () => {
  const offline = { reachable: () => false };
  expect(choose(facts({ ...offline, fallback: there }))).toMatchObject({
    do: 'use',
    which: 'fallback',
    program: '/cache/electron',
  });
  expect(choose(facts(offline))).toMatchObject({ do: 'fetch' });
  for (const fallback of [there, { version: '25.1.1', program: null }])
    expect(choose(facts({ ...offline, fallback })).why).toMatch(
      /25\.1\.1 from npm, for development and tests alone, because Electron 45\.4\.1 is not installed/,
    );
});

test('elsewhere than on Linux x64 there is no older one, and it is said why there is none', () => {
  for (const [platform, arch] of [
    ['win32', 'x64'],
    ['darwin', 'arm64'],
    ['linux', 'arm64'],
  ] as const)
    expect(choose(facts({ platform, arch, reachable: () => false }))).toMatchObject({
      do: 'without',
      why: expect.stringContaining(`${platform} ${arch}`),
    });
});

test('what npm carries is used only if every byte is as it was when it was looked at', () => {
  const path = join(aFolder(), 'packed.tgz');
  writeFileSync(path, 'abc');
  // The SHA-512 of "abc" is given in FIPS 180-4, appendix C.
  const abc = '3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==';
  expect(isWhole(path, abc)).toBe(true);
  writeFileSync(path, 'abd');
  expect(isWhole(path, abc)).toBe(false);
});

const pack = JSON.parse(readFileSync('package.json', 'utf8'));

test('E34: Electron is one of the three newest majors that its makers patched in November 2026', () => {
  const major = Number(pack.devDependencies.electron.split('.')[0]);
  expect(major).toBeGreaterThanOrEqual(43); // https://www.electronjs.org/docs/latest/tutorial/electron-timelines
});

test('E33: no package runs anything of its own when it is installed, and the older Electron is no dependency', () => {
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('wingconsole');
});
