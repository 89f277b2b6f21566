import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { usualPreferences } from '../../shared/contract/preferences.ts';
import { aFolder } from '../../tests/a-store.ts';
import { preferencesIn } from './preferences.ts';

const chosen = { ...usualPreferences, textSize: 200, contrast: 'high' } as const;

test('what was chosen is there when the app is opened again', () => {
  const folder = aFolder();
  expect(preferencesIn(folder).get()).toEqual(usualPreferences);
  preferencesIn(folder).set(chosen);
  expect(preferencesIn(folder).get()).toEqual(chosen);
  expect(readdirSync(folder)).toEqual(['preferences.json']);
});

test('a damaged or foreign file of choices leaves the window as usual', () => {
  const folder = aFolder();
  for (const text of ['', '{}', '{"textSize":300}', JSON.stringify({ ...chosen, extra: 1 })]) {
    writeFileSync(join(folder, 'preferences.json'), text);
    expect(preferencesIn(folder).get()).toEqual(usualPreferences);
  }
});

test('a choice that cannot be written holds until the app is closed', () => {
  const preferences = preferencesIn(join(aFolder(), 'gone', 'deeper'));
  expect(preferences.set(chosen)).toEqual(chosen);
  expect(preferences.get()).toEqual(chosen);
});
