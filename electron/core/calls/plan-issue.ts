import { keepDocument } from '../../../db/documents.ts';
import { challengeOf, putChallenge } from '../../../db/enrolments.ts';
import { activeKeys, getKeyring } from '../../../db/keyring.ts';
import { getPartnership } from '../../../db/partnership.ts';
import { getPlan } from '../../../db/plan.ts';
import { addIssuedPlan, addPlanVersion, latestPlanVersion } from '../../../db/plan-versions.ts';
import { allReadings } from '../../../db/readings.ts';
import { write } from '../../../db/transaction.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { Output, Parsed } from '../../../shared/contract/index.ts';
import type { IndicatorReading } from '../../../shared/model/entries.ts';
import type { Ref, SubGroupId } from '../../../shared/model/ids.ts';
import type { RingKey } from '../../../shared/model/key.ts';
import type { SubGroup } from '../../../shared/model/partnership.ts';
import type { Day, Quarter } from '../../../shared/model/period.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import type { PlanFile, Standing } from '../../../shared/model/plan-file.ts';
import type { Reading } from '../../../shared/model/reading.ts';
import { partFor } from '../../../shared/rules/plan-part.ts';
import { fileNames } from '../../../shared/words/file-names.ts';
import { type Core, today } from '../core.ts';
import { headingOf, secretariatDesk, writable } from '../desk.ts';
import { standingExceptions } from '../exchange/merged-quarter.ts';
import { type Sent, send } from '../exchange/send.ts';
import { stored } from '../exchange/stored.ts';
import { random } from '../exchange/suite.ts';

type Issued = { subGroup: SubGroupId; challenge: string; file: PlanFile; sent: Sent };

/**
 * Issues the plan: one signed file for each sub-group, with only what it leads or contributes to. A sub-group
 * without an enrolled key gets nothing that is restricted, and nothing sealed: there is no key to seal it to.
 */
export async function issuePlan(
  core: Core,
  { passphrase, subGroups }: Parsed<'plan.issue'>,
): Promise<Output<'plan.issue'>> {
  const db = core.store;
  writable(secretariatDesk(db));
  const plan = getPlan(db);
  if (plan === null) throw refuse('plan.none');
  const identity = await core.keys.unlock(passphrase);
  const version = latestPlanVersion(db) + 1;
  const readings = allReadings(db);
  const issued: Issued[] = [];
  for (const subGroup of wanted(getPartnership(db).subGroups, subGroups)) {
    const challenge = challengeOf(db, subGroup.id) ?? random(16).toString('base64url');
    const keys = activeKeys(db, subGroup.id);
    const file = planFileFor(core, { plan, version, subGroup, challenge, keys, readings });
    const name = fileNames.plan(subGroup.name, version);
    for (const sealTo of recipients(subGroup, keys)) {
      issued.push({
        subGroup: subGroup.id,
        challenge,
        file,
        sent: await send('plan', file, identity, name, sealTo),
      });
    }
  }
  write(db, (tx) => {
    addPlanVersion(tx, version, plan, core.now());
    // Sealed to two keys, a plan is two files and one document.
    const documents = new Map(issued.map((one) => [one.sent.docId, one]));
    for (const { subGroup, challenge, file, sent } of documents.values()) {
      putChallenge(tx, subGroup, challenge, core.now());
      keepDocument(
        tx,
        stored(sent.document, file, sent.raw, {
          direction: 'out',
          state: 'exported',
          keptAt: core.now(),
          subGroup,
          planVersion: version,
          fileName: sent.file.name,
        }),
      );
      addIssuedPlan(tx, version, subGroup, sent.docId);
    }
  });
  return {
    version,
    files: issued.map(({ subGroup, sent }) => ({
      subGroup,
      docId: sent.docId,
      sealed: sent.sealed,
      file: sent.file,
    })),
  };
}

const wanted = (all: readonly SubGroup[], named: readonly SubGroupId[] | undefined): SubGroup[] =>
  all.filter(({ id }) => named === undefined || named.includes(id));

/** One sealed file for each key of a sensitive sub-group; one open file otherwise. */
const recipients = ({ sensitive }: SubGroup, keys: readonly RingKey[]) => {
  const seals = keys.flatMap(({ seal }) => (seal === null ? [] : [seal]));
  return sensitive && seals.length > 0 ? seals : [null];
};

type ForOne = {
  plan: Plan;
  version: number;
  subGroup: SubGroup;
  challenge: string;
  keys: readonly RingKey[];
  readings: ReadonlyMap<Ref, readonly Reading[]>;
};

function planFileFor(core: Core, { plan, version, subGroup, challenge, keys, readings }: ForOne): PlanFile {
  const desk = secretariatDesk(core.store);
  const { id, partnership, sample, signer, createdAt } = headingOf(core, desk);
  const part = partFor(plan, subGroup.id);
  const open = keys.length > 0 ? part : withoutRestricted(part);
  const refs = new Set<Ref>(open.indicators.map(({ ref }) => ref));
  const given: IndicatorReading[] = [...refs].flatMap((ref) =>
    (readings.get(ref) ?? []).map((one) => ({ indicator: ref, ...one })),
  );
  return {
    schema: 'csp.plan/1',
    kind: 'plan',
    id,
    partnership,
    sample,
    signer,
    createdAt,
    iss: partnership,
    subGroup: subGroup.id,
    version,
    nextIssueBy: nextIssueBy(plan, today(core)),
    challenge,
    secretariat: { sign: core.keys.own.signing, seal: core.keys.own.sealing },
    keyring: getKeyring(core.store),
    settings: { sealReturns: subGroup.sensitive, systemSignIn: subGroup.sensitive ? 'forbidden' : 'allowed' },
    about: getPartnership(core.store),
    plan: open,
    readings: given,
    standing: standingFor(core, plan, refs),
  };
}

/** A plan is issued at least once a quarter: by the day on which the next window opens. */
function nextIssueBy(plan: Plan, on: Day): Day {
  const later = plan.calendar.filter(({ opens }) => opens > on).map(({ opens }) => opens);
  return later.sort()[0] ?? plan.to;
}

function withoutRestricted(part: Plan): Plan {
  const priorities = part.priorities.filter(({ restricted }) => !restricted);
  const refs = new Set(priorities.map(({ ref }) => ref));
  const open = <T extends { restricted: boolean; priority: Ref }>(items: readonly T[]): T[] =>
    items.filter(({ restricted, priority }) => !restricted && refs.has(priority));
  const indicators = open(part.indicators);
  const kept = new Set(indicators.map(({ ref }) => ref));
  return {
    ...part,
    priorities,
    indicators: indicators.map((one) => ({
      ...one,
      partOf: one.partOf !== null && kept.has(one.partOf) ? one.partOf : null,
    })),
    actions: open(part.actions).map((one) => ({
      ...one,
      indicators: one.indicators.filter((ref) => kept.has(ref)),
    })),
    thresholdChanges: part.thresholdChanges.filter(({ indicator }) => kept.has(indicator)),
  };
}

function standingFor(core: Core, plan: Plan, refs: ReadonlySet<Ref>): Standing[] {
  const last = lastReturned(plan, today(core));
  return last === null ? [] : standingExceptions(core.store, last).filter(({ item }) => refs.has(item));
}

/** The latest quarter whose return is due by now. */
const lastReturned = (plan: Plan, on: Day): Quarter | null =>
  plan.calendar
    .filter(({ due }) => due <= on)
    .map(({ quarter }) => quarter)
    .sort()
    .at(-1) ?? null;
