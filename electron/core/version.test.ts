import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { appVersion } from './version.ts';

test('what is printed on a pack is the version that was released', () => {
  const released = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(appVersion).toBe(released.version);
});
