import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Migration } from '../db/migrate.ts';
import { openStore } from '../db/open.ts';
import type { Store } from '../db/store.ts';
import { Refusal } from '../shared/contract/faults.ts';
import type { Instant } from '../shared/model/period.ts';

export const aKey: Uint8Array = new Uint8Array(32).fill(7);

/** Monday 5 October 2026, 10:00 in London. */
export const aMoment = Date.UTC(2026, 9, 5, 9) as Instant;

/** A folder of its own for one test, gone afterwards. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'csp-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

type Wanted = { migrations: readonly Migration[]; folder?: string; now?: Instant };

/** A new store in a folder of its own, closed when the test ends. */
export function aStore({ migrations, folder = aFolder(), now = aMoment }: Wanted): Store {
  const store = openStore(join(folder, 'workspace.db'), aKey, { create: true, now, migrations });
  onTestFinished(() => void store.close());
  return store;
}

/** Two small tables, one the other's parent: enough to lose something. */
export const themesAndPriorities: readonly Migration[] = [
  {
    name: '0001_start',
    sql: `
      create table theme (id integer primary key, title text not null) strict;
      create table priority (
        id integer primary key,
        theme integer not null references theme (id) on delete cascade,
        title text not null
      ) strict;`,
  },
];

/** The code with which something is refused, or that it was not. */
export function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.fault.code;
    throw error;
  }
  return 'not refused';
}
