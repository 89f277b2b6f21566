import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { releasedOn } from './released-on.ts';

const appWith = (pack: object): string => {
  const folder = mkdtempSync(join(tmpdir(), 'csp-returns-app-'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify(pack));
  return folder;
};

test('a packed app knows the day that it came out, and an unpacked one has none', () => {
  expect(releasedOn(appWith({ name: 'csp-returns', releasedOn: '2026-11-21' }))).toBe('2026-11-21');
  expect(releasedOn(appWith({ name: 'csp-returns' }))).toBeUndefined();
  expect(releasedOn(appWith({ releasedOn: 'yesterday' }))).toBeUndefined();
});
