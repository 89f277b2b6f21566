import type { Determination } from '../model/determination.ts';
import type { Merged, Notice } from '../model/merged.ts';
import type { PackReturn, Provenance } from '../model/pack-account.ts';
import type { Plan } from '../model/plan.ts';
import { fellAwayWords, sayNotice } from '../words/merge.ts';
import { returnStateWords } from '../words/pack.ts';
import { countCoverage } from './merge-coverage.ts';
import { refOf } from './pack-exceptions.ts';
import type { Scope } from './pack-scope.ts';
import { firstDayOf } from './quarter.ts';

/** Where each sub-group stands with its return, counting only what the variant holds. */
export function packReturns(merged: Merged, scope: Scope): PackReturn[] {
  const rows = merged.coverage.filter((row) => scope.holds(row.item.ref));
  const exceptions = merged.exceptions.filter((one) => scope.holds(refOf(one.exception)));
  return merged.subGroups.map(({ subGroup, state, due, late, current }) => ({
    subGroup: scope.subGroup(subGroup),
    state,
    stateText: returnStateWords[state],
    due,
    late,
    receivedOn: current?.receivedOn ?? null,
    docId: current?.docId ?? null,
    signer: current?.signer ?? null,
    onBehalfOf: current?.onBehalfOf ?? '',
    transcribed: current?.transcribed ?? null,
    nil: current?.nil ?? false,
    revision: current?.revision ?? null,
    planVersion: current?.plan.version ?? null,
    exceptions: exceptions.filter((one) => one.subGroup === subGroup).length,
    coverage: countCoverage(rows.filter((row) => row.subGroup === subGroup)),
  }));
}

export type Versions = { readonly keyringVersion: number; readonly appVersion: string };

/** From what the paper was made, and whatever a reader should know of it. */
export function provenanceOf(
  merged: Merged,
  plan: Plan,
  determinations: readonly Determination[],
  { keyringVersion, appVersion }: Versions,
  scope: Scope,
): Provenance {
  return {
    planVersion: merged.plan.version,
    keyringVersion,
    ruleSetVersion: plan.ruleSet.version,
    appVersion,
    documents: merged.documents.map((one) => ({ ...one, subGroup: scope.subGroup(one.subGroup) })),
    determinations: rulings(merged, determinations, scope),
    thresholdChanges: plan.thresholdChanges.filter(
      (one) => one.on >= firstDayOf(merged.quarter) && scope.holds(one.indicator),
    ),
    notices: merged.notices
      .filter((one) => one.item === null || scope.holds(one.item))
      .map((one) => say(one, scope)),
  };
}

function rulings(
  merged: Merged,
  determinations: readonly Determination[],
  scope: Scope,
): Provenance['determinations'] {
  const byId = new Map(determinations.map((one) => [one.id, one]));
  return merged.determinations.flatMap(({ id, applied, fellAway }) => {
    const ruling = byId.get(id);
    if (ruling === undefined) return [];
    const { matter, why, by, on, restsOn } = ruling;
    if (matter.kind === 'cross-cutting' && !scope.holds(matter.priority)) return [];
    const about =
      matter.kind === 'fork' ? scope.subGroup(matter.subGroup).name : nameOf(scope, matter.priority);
    return [
      {
        id,
        about,
        why,
        by,
        on,
        restsOn,
        applied,
        fellAway: fellAway === null ? '' : fellAwayWords[fellAway],
      },
    ];
  });
}

const nameOf = (scope: Scope, ref: Parameters<Scope['titled']>[0]): string =>
  `${ref} ${scope.titled(ref).title}`;

const say = (notice: Notice, scope: Scope): string =>
  sayNotice(notice, { subGroup: (id) => scope.subGroup(id).name, item: (ref) => nameOf(scope, ref) });
