import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Migration } from '../db/migrate.ts';
import { openStore } from '../db/open.ts';
import { addRow } from '../db/rows.ts';
import type { Row } from '../db/schema/tables.ts';
import type { Store, WriteDb } from '../db/store.ts';
import { Refusal } from '../shared/contract/faults.ts';
import type { ItemId, Ref, SubGroupId } from '../shared/model/ids.ts';
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

/** The same id for the same number. */
export const anItemId = (number: number): ItemId =>
  `01997000-0000-7000-8000-${String(number).padStart(12, '0')}` as ItemId;

/** The least plan that holds an indicator: City Tasking, one theme, one priority, burglary by the month. */
export function aPlan(db: WriteDb): { theme: Row<'theme'>; indicator: Row<'indicator'> } {
  const lead = 'sg:city-tasking' as SubGroupId;
  const common = { rev: 1, retired: null, position: 1 };
  const theme = { ...common, id: anItemId(1), ref: 'CT-T01' as Ref, title: 'Safer streets', wording: '' };
  const owned = { ...common, lead, marking: 'OFFICIAL', restricted: false };
  const priority = {
    ...owned,
    id: anItemId(2),
    ref: 'CT-P01' as Ref,
    theme: theme.ref,
    title: 'Burglary',
    wording: '',
  };
  const indicator: Row<'indicator'> = {
    ...owned,
    id: anItemId(3),
    ref: 'CT-I01' as Ref,
    priority: priority.ref,
    title: 'Residential burglary',
    unit: { kind: 'count', label: 'offences', decimals: 0 },
    direction: 'lower',
    frequency: 'month',
    rollUp: 'sum',
    ratio: null,
    lag: 0,
    baseline: null,
    target: { kind: 'every-quarter', value: 300 },
    tolerance: { kind: 'percent', value: 10 },
    smallNumber: 5,
    partOf: null,
    supplied: 'chair',
    alwaysReported: false,
    rebases: [],
    card: { what: 'Burglary of a home', how: 'Counted by the police', good: 'Fewer', source: 'Police' },
  };
  addRow(db, 'sub_group', {
    id: lead,
    code: 'CT',
    name: 'City Tasking',
    remit: 'Streets',
    sensitive: false,
    position: 1,
  });
  addRow(db, 'marking', { code: 'OFFICIAL', rank: 0, handling: '', position: 1 });
  addRow(db, 'theme', theme);
  addRow(db, 'priority', { ...priority, question: '' });
  addRow(db, 'indicator', indicator);
  return { theme, indicator };
}
