import type { Continuing, CoverageState, Exception, ExceptionClass } from '../model/exception.ts';
import type { Ref, SubGroupId } from '../model/ids.ts';
import type { Quarter } from '../model/period.ts';
import type { Standing } from '../model/plan-file.ts';
import type { ReturnFile } from '../model/return-file.ts';
import { groupBy } from './group-by.ts';
import { compareQuarters, quartersBetween } from './quarter.ts';

/** What of an earlier return says which exceptions stood then. */
export type PastReturn = Pick<ReturnFile, 'iss' | 'quarter' | 'exceptions' | 'coverage'>;

/** What an exception is about, the same from one quarter to the next. */
export type Matter = {
  /** The item, or the priority of one that the chair raised. */
  readonly item: Ref;
  /** The title of one that the chair raised about no single item; null otherwise. */
  readonly raised: string | null;
  readonly class: ExceptionClass;
  /** Who reported it. */
  readonly subGroup: SubGroupId;
};

/** The same, as far as it is looked at: the matters by their keys, and the items that somebody looked at and could tell. */
export type Past = Pick<ReturnFile, 'iss' | 'quarter'> & {
  readonly matters: ReadonlyMap<string, Matter>;
  readonly accounted: ReadonlySet<Ref>;
};

/** What a return tells of the exceptions of its quarter, by the matters that they are about. */
export function pastOf({ iss, quarter, exceptions, coverage }: PastReturn): Past {
  const matters = exceptions.map((one) => matterOf(one, iss));
  const told = coverage.rows.filter(({ state }) => judged.has(state));
  return {
    iss,
    quarter,
    matters: new Map(matters.map((one) => [keyOf(one), one])),
    accounted: new Set(told.map(({ item }) => item.ref)),
  };
}

const judged: ReadonlySet<CoverageState> = new Set(['exception', 'normal', 'complete']);

/** For how long a matter stood up to some quarter. `quarters` counts those in which it was reported. */
export type Run = { readonly since: Quarter; readonly last: Quarter; readonly quarters: number };

/** What is known of quarters gone by: what was reported, what was judged and was no exception, and who returned. */
export type History = {
  readonly quarters: ReadonlyMap<Quarter, readonly Past[]>;
  /** From the plan file: what stood when it was issued, for a desk that has no returns of its own. */
  readonly standing: readonly Standing[];
  /** Every quarter that may tell something, the latest first. */
  readonly backwards: readonly Quarter[];
};

/** The history that returns tell, with the exceptions that stood when the plan was issued. */
export const historyOf = (past: readonly PastReturn[], standing: readonly Standing[] = []): History =>
  historyIn(past.map(pastOf), standing);

/** As `historyOf`, of returns that were read before. */
export function historyIn(past: readonly Past[], standing: readonly Standing[] = []): History {
  const quarters = groupBy(past, ({ quarter }) => quarter);
  const ends = standing.flatMap(({ since, last }) => [since, last]);
  const sorted = [...quarters.keys(), ...ends].sort(compareQuarters);
  const [first, last] = [sorted[0], sorted.at(-1)];
  const all = first === undefined || last === undefined ? [] : quartersBetween(first, last);
  return { quarters, standing, backwards: all.reverse() };
}

/** What an exception is about: its item, or its priority and the title under which it was raised. */
export const matterOf = (exception: Exception, subGroup: SubGroupId): Matter =>
  exception.kind === 'other'
    ? { item: exception.priority.ref, raised: exception.title, class: exception.class, subGroup }
    : { item: exception.item.ref, raised: null, class: exception.class, subGroup };

/** Two matters are one when this is equal. A title that the chair typed counts without case and outer spaces. */
export const keyOf = ({ item, raised, class: as }: Matter): string =>
  [item, as, raised === null ? '' : raised.trim().toLowerCase()].join('\n');

/**
 * For how long a matter had stood just before a quarter; null when it had not. A quarter that says nothing of
 * it (no return, no data, not due) neither ends a run nor counts in it: silence is not read as fine.
 */
export function runBefore(history: History, quarter: Quarter, matter: Matter): Run | null {
  const key = keyOf(matter);
  const issued = matter.raised === null ? history.standing.find((one) => isOf(one, matter)) : undefined;
  const reported: Quarter[] = [];
  const ending = (at: Quarter, since: Quarter, before: number): Run => ({
    since,
    last: reported[0] ?? at,
    quarters: reported.length + before,
  });
  for (const at of history.backwards) {
    // Quarters sort as text.
    if (at >= quarter) continue;
    const known = history.quarters.get(at);
    if (known?.some(({ matters }) => matters.has(key))) {
      reported.push(at);
    } else if (known !== undefined && wasClear(known, matter)) {
      break;
    } else if (issued !== undefined && at >= issued.since && at <= issued.last) {
      return ending(at, issued.since, at === issued.last ? issued.quarters : span(issued.since, at));
    }
  }
  const since = reported.at(-1);
  return since === undefined ? null : ending(since, since, 0);
}

const span = (from: Quarter, to: Quarter): number => quartersBetween(from, to).length;

/** Since when a matter that is reported in a quarter has stood; null when it is new. */
export function continuingIn(history: History, quarter: Quarter, matter: Matter): Continuing | null {
  const run = runBefore(history, quarter, matter);
  return run && { since: run.since, quarters: run.quarters + 1 };
}

/** Every matter that is known from before a quarter, each once. */
export function mattersBefore(
  history: History,
  quarter: Quarter,
  leads: ReadonlyMap<Ref, SubGroupId>,
): Matter[] {
  const matters = new Map<string, Matter>();
  for (const { item, class: as } of history.standing) {
    const subGroup = leads.get(item);
    if (subGroup === undefined) continue;
    const matter: Matter = { item, raised: null, class: as, subGroup };
    matters.set(keyOf(matter), matter);
  }
  for (const at of [...history.quarters.keys()].sort(compareQuarters)) {
    if (compareQuarters(at, quarter) >= 0) continue;
    for (const one of history.quarters.get(at) ?? [])
      for (const [key, matter] of one.matters) matters.set(key, matter);
  }
  return [...matters.values()];
}

const isOf = (standing: Standing, matter: Matter): boolean =>
  standing.item === matter.item && standing.class === matter.class;

/** It was looked at and was not reported. */
const wasClear = (known: readonly Past[], { item, raised, subGroup }: Matter): boolean =>
  raised === null
    ? known.some(({ accounted }) => accounted.has(item))
    : known.some(({ iss }) => iss === subGroup);
