import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Preferences, preferences, usualPreferences } from '../../shared/contract/preferences.ts';
import { writeDurably } from '../disk/durable-file.ts';

/** How the window looks on this computer, kept from one start to the next. */
export type KeptPreferences = {
  get(): Preferences;
  set(chosen: Preferences): Preferences;
};

/** What cannot be read is as usual; what cannot be written holds until the app is closed. */
export function preferencesIn(folder: string): KeptPreferences {
  const path = join(folder, 'preferences.json');
  let chosen = read(path);
  return {
    get: () => chosen,
    set(next) {
      chosen = next;
      try {
        writeDurably(path, Buffer.from(JSON.stringify(next)));
      } catch {
        // A full disk is told where it matters: when work is saved.
      }
      return chosen;
    },
  };
}

function read(path: string): Preferences {
  try {
    return preferences.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return usualPreferences;
  }
}
