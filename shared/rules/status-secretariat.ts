import type { SubGroupId } from '../model/ids.ts';
import type { Merged } from '../model/merged.ts';
import type { Day } from '../model/period.ts';
import type { SecretariatStatus, StatusReturn } from '../model/status.ts';
import { sayNotice } from '../words/merge.ts';
import { returnStateWords } from '../words/pack.ts';
import { secretariatNext as words } from '../words/status.ts';
import { countCoverage } from './merge-coverage.ts';
import { type AtDesk, headOfStatus } from './status.ts';

export type OnReturns = AtDesk & {
  /** Null while there is no plan to merge against. */
  readonly merged: Merged | null;
  readonly issued: ReadonlyMap<SubGroupId, { readonly version: number; readonly on: Day }>;
  readonly openQueries: ReadonlyMap<SubGroupId, number>;
  readonly chasedOn: ReadonlyMap<SubGroupId, Day>;
  readonly parked: number;
  readonly quarantined: number;
  readonly frozen: SecretariatStatus['frozen'];
};

/** The returns board of a quarter, as the secretariat's desk answers it. */
export function secretariatStatus(on: OnReturns): SecretariatStatus {
  const head = headOfStatus(on);
  const returns = on.merged === null ? [] : returnsOf(on.merged, on);
  const unsettled = (on.merged?.priorities ?? []).filter((one) => one.conflict && one.settledBy === null);
  const titles = new Map(on.plan?.priorities.map((one) => [one.ref, one.title]));
  const conflicts = unsettled.map(({ priority }) => ({
    ref: priority,
    title: titles.get(priority) ?? priority,
  }));
  const withState = (state: StatusReturn['state']) => returns.filter((one) => one.state === state).length;
  const counts = {
    expected: returns.length,
    received: withState('received') + withState('transcribed'),
    missing: withState('missing'),
    forks: withState('fork'),
    late: returns.filter((one) => one.late).length,
    openQueries: returns.reduce((sum, one) => sum + one.openQueries, 0),
    parked: on.parked,
    quarantined: on.quarantined,
    conflicts: conflicts.length,
    exceptions: (on.merged?.exceptions ?? []).filter((one) => one.exception.arguedAway === null).length,
  };
  return {
    schema: 'csp.status/1',
    role: 'secretariat',
    ...head,
    next: nextStep(on, counts, head.daysLeft),
    counts,
    returns,
    coverage: on.merged?.counts ?? countCoverage([]),
    conflicts,
    frozen: on.frozen,
  };
}

function returnsOf(merged: Merged, on: OnReturns): StatusReturn[] {
  const names = new Map(on.partnership.subGroups.map((one) => [one.id, one.name]));
  const nameOf = (id: SubGroupId) => names.get(id) ?? id;
  const ofItem = { subGroup: nameOf, item: (item: string) => item };
  return merged.subGroups.map(({ subGroup, state, current, late, coverage }) => ({
    subGroup: { id: subGroup, name: nameOf(subGroup) },
    issued: on.issued.get(subGroup) ?? null,
    state,
    stateText: returnStateWords[state],
    docId: current?.docId ?? null,
    signedBy: current?.signer.name ?? '',
    receivedOn: current?.receivedOn ?? null,
    late,
    nil: current?.nil ?? false,
    revision: current?.revision ?? null,
    exceptions: merged.exceptions.filter((one) => one.subGroup === subGroup).length,
    coverage,
    openQueries: on.openQueries.get(subGroup) ?? 0,
    chasedOn: on.chasedOn.get(subGroup) ?? null,
    remarks: merged.notices.filter((one) => one.subGroup === subGroup).map((one) => sayNotice(one, ofItem)),
  }));
}

/** The first that applies: what holds up most comes first. */
function nextStep(
  { plan, issued, frozen, partnership }: OnReturns,
  counts: SecretariatStatus['counts'],
  daysLeft: number | null,
): string {
  if (plan === null) return words.noPlan;
  if (partnership.subGroups.some((one) => !issued.has(one.id))) return words.issue;
  if (frozen.some((one) => one.variant === 'board')) return words.frozen;
  if (counts.parked > 0) return words.parked(counts.parked);
  if (counts.forks > 0) return words.forks(counts.forks);
  if (counts.missing > 0) return words.missing(counts.missing, (daysLeft ?? 0) < 0);
  if (counts.openQueries > 0) return words.queries(counts.openQueries);
  if (counts.conflicts > 0) return words.conflicts(counts.conflicts);
  return words.freeze;
}
