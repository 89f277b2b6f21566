import type { ActionProgress, Gap } from '../model/entries.ts';
import type { CoverageRow } from '../model/exception.ts';
import type { Ref } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Quarter } from '../model/period.ts';
import type { Reading } from '../model/reading.ts';
import { judgedQuarter } from './aggregate.ts';
import { periodsOf } from './period.ts';

type Entered = {
  readonly readings: ReadonlyMap<Ref, readonly Reading[]>;
  readonly gaps: ReadonlyMap<Ref, Gap>;
};

/** How many figures a quarter asks for, and how each is accounted for; a gap accounts for all that an indicator lacks. */
export function countFigures(
  indicators: readonly Indicator[],
  rows: readonly CoverageRow[],
  { readings, gaps }: Entered,
  quarter: Quarter,
): { of: number; entered: number; noData: number; notReleasable: number } {
  const counts = { of: 0, entered: 0, noData: 0, notReleasable: 0 };
  const due = new Set(rows.filter(({ state }) => state !== 'not-due').map(({ item }) => item.ref));
  for (const one of indicators.filter(({ ref, retired }) => retired === null && due.has(ref))) {
    for (const period of periodsOf(judgedQuarter(one, quarter), one.frequency)) {
      counts.of += 1;
      const found = readings.get(one.ref)?.find((reading) => reading.period === period);
      const state = gaps.get(one.ref)?.state === 'not-releasable' ? 'not-releasable' : found?.state;
      if (state === 'not-releasable') counts.notReleasable += 1;
      else if (state === 'no-data') counts.noData += 1;
      else if (found !== undefined) counts.entered += 1;
      else if (gaps.has(one.ref)) counts.noData += 1;
    }
  }
  return counts;
}

/** How the actions of a quarter were updated, beside the quarter before; a gap is no update. */
export function countActions(
  rows: readonly CoverageRow[],
  now: ReadonlyMap<Ref, ActionProgress>,
  before: ReadonlyMap<Ref, ActionProgress>,
): { of: number; noChange: number; updated: number; complete: number } {
  const actions = rows.filter(({ kind }) => kind === 'action');
  const counts = { of: actions.length, noChange: 0, updated: 0, complete: 0 };
  for (const { item } of actions) {
    const said = now.get(item.ref);
    if (said === undefined) continue;
    if (said.status === 'complete') counts.complete += 1;
    else if (isUnchanged(said, before.get(item.ref))) counts.noChange += 1;
    else counts.updated += 1;
  }
  return counts;
}

/** Whether an action stands exactly as it stood a quarter ago, in the same words or without any. */
function isUnchanged(now: ActionProgress, before: ActionProgress | undefined): boolean {
  if (before === undefined) return false;
  const standing = ({ status, rag, newDue, milestones }: ActionProgress): string =>
    JSON.stringify([status, rag, newDue, milestones]);
  return standing(now) === standing(before) && (now.text === '' || now.text === before.text);
}
