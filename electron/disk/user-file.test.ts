import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusalOf } from '../../tests/signed.ts';
import { readUserFile } from './user-file.ts';

const limit = 5 * 1024 * 1024;
let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'csp-files-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('an ordinary file is read whole', () => {
  writeFileSync(at('a.cspreturn'), 'Tŷ');
  expect(readUserFile(at('a.cspreturn'), limit).toString()).toBe('Tŷ');
});

test('E24: a file over the limit is refused before a byte of it is read', async () => {
  writeFileSync(at('big'), '');
  truncateSync(at('big'), 6 * 1024 ** 4);
  expect(await refusalOf(() => readUserFile(at('big'), limit))).toBe('file.too-large');
});

test('E24: an empty file, a missing one and a folder are each named', async () => {
  writeFileSync(at('empty'), '');
  expect(await refusalOf(() => readUserFile(at('empty'), limit))).toBe('file.empty');
  expect(await refusalOf(() => readUserFile(at('none'), limit))).toBe('file.missing');
  expect(await refusalOf(() => readUserFile(folder, limit))).toBe('file.not-regular');
});

test.skipIf(process.platform === 'win32')(
  'E24: a link, a device and a pipe nobody writes to are refused at once',
  async () => {
    symlinkSync(at('a.cspreturn'), at('link'));
    execFileSync('/usr/bin/mkfifo', [at('pipe')]);
    for (const path of [at('link'), at('pipe'), '/dev/zero'])
      expect(await refusalOf(() => readUserFile(path, limit))).toBe('file.not-regular');
  },
);
