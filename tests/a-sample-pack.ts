import {
  sampleArrivals,
  sampleDecisions,
  sampleDetermination,
  sampleExplanations,
  samplePartnership,
  samplePlan,
  sampleReadings,
  sampleTranscription,
} from '../electron/core/sample/index.ts';
import type { Edition } from '../shared/documents/pack/edition.ts';
import type { Decision } from '../shared/model/decisions-file.ts';
import type { SubGroupId } from '../shared/model/ids.ts';
import type { KeyHolder } from '../shared/model/key.ts';
import type { Pack, PackVariant } from '../shared/model/pack.ts';
import type { Quarter } from '../shared/model/period.ts';
import { mergeQuarter } from '../shared/rules/merge.ts';
import type { ReceivedReturn } from '../shared/rules/order.ts';
import { buildPack, type PackInput } from '../shared/rules/pack.ts';
import { usualTexts } from '../shared/words/pack.ts';
import { anId, aReturn } from './a-quarter.ts';
import { before, first, plan, returned, second, subGroups } from './a-sample-return.ts';

const { schema: _, ...partnership } = samplePartnership;

/** Whoever chairs a sub-group of the sample. */
function chairOf(subGroup: SubGroupId): KeyHolder {
  const role = partnership.roles.find((one) => one.role === 'chair' && one.subGroup === subGroup);
  const person = partnership.people.find(({ id }) => id === role?.person);
  return { name: person?.name ?? '', title: person?.title ?? '', role: 'chair' };
}

/** A sub-group's return of the sample as it was received; the first of Reducing Re-Offending was typed in. */
function receivedReturn(quarter: Quarter, subGroup: SubGroupId): ReceivedReturn {
  const said = sampleExplanations(quarter, subGroup);
  const { exceptions, coverage } = returned(quarter, subGroup, quarter === second ? before : []);
  const { receivedOn } = sampleArrivals.find(
    (one) => one.quarter === quarter && one.subGroup === subGroup,
  ) as (typeof sampleArrivals)[number];
  const typed = sampleTranscription.quarter === quarter && sampleTranscription.subGroup === subGroup;
  const readings = [...(sampleReadings(quarter).entered.get(subGroup) ?? [])];
  const always = new Set(plan.indicators.filter((one) => one.alwaysReported).map(({ ref }) => ref));
  const made = aReturn(subGroup, {
    name: `${subGroup} ${quarter}`,
    quarter,
    of: plan,
    receivedOn,
    seq: quarter === first ? 1 : 2,
    signer: chairOf(subGroup),
    onBehalfOf: '',
    exceptions: [...exceptions],
    contributions: said.contributions.map((one) => ({ ...one, quarter, subGroup })),
    requests: said.requests.map((one) => ({ ...one, quarter })),
    notes: said.notes.filter((one) => one.travels).map((one) => ({ ...one, quarter })),
    disputes: said.disputes,
    alwaysReported: readings.filter(({ indicator }) => always.has(indicator)),
    transcribed: typed
      ? {
          by: sampleTranscription.by,
          on: sampleTranscription.on,
          source: sampleTranscription.source,
          fileName: sampleTranscription.fileName,
          sha256: 'a1'.repeat(32),
          statedBy: sampleTranscription.statedBy,
        }
      : null,
  });
  return {
    ...made,
    payload: { ...made.payload, coverage: { ...made.payload.coverage, rows: [...coverage] } },
  };
}

/** The sample's second quarter as a pack; every return is there but those of `missing`. */
export function aSamplePack(
  variant: PackVariant = 'board',
  given: Partial<PackInput> & { missing?: readonly SubGroupId[] } = {},
): Pack {
  const { missing = [], ...rest } = given;
  const returns = [first, second]
    .flatMap((quarter) => subGroups.map((subGroup) => receivedReturn(quarter, subGroup)))
    .filter(({ payload }) => payload.quarter === first || !missing.includes(payload.iss));
  const current = returns.filter(({ payload }) => payload.quarter === second);
  const determinations = [
    { ...sampleDetermination, id: anId(77), restsOn: current.map(({ docId }) => docId) },
  ];
  return buildPack({
    merged: mergeQuarter({ quarter: second, plan, planVersion: 2, partnership, returns, determinations }),
    plan,
    partnership,
    variant,
    determinations,
    lastMeeting: {
      quarter: sampleDecisions.quarter,
      ...sampleDecisions.meeting,
      decisions: sampleDecisions.decisions.map((one, at): Decision => ({ id: anId(500 + at), ...one })),
    },
    supplied: [...samplePlan.readings, ...[first, second].flatMap((one) => sampleReadings(one).central)],
    keyringVersion: 5,
    appVersion: '0.1.0',
    texts: usualTexts(partnership.body, second),
    ...rest,
  });
}

/** Which edition it would be. */
export const aDraft: Edition = { fingerprint: '9f86d081884c7d65'.repeat(4), frozen: null, replaces: null };
