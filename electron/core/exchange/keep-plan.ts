import { keepDocument } from '../../../db/documents.ts';
import { putChallenge } from '../../../db/enrolments.ts';
import { confirmKey, isConfirmed, keyOf, putKey, takeKeyring } from '../../../db/keyring.ts';
import { putPartnership } from '../../../db/partnership.ts';
import { getPlan, putPlan } from '../../../db/plan.ts';
import { addPlanVersion } from '../../../db/plan-versions.ts';
import { takePlanReadings } from '../../../db/readings.ts';
import { putSetting } from '../../../db/settings.ts';
import { putStanding } from '../../../db/standing.ts';
import type { WriteDb } from '../../../db/store.ts';
import { takeSupplied } from '../../../db/supplied.ts';
import type { Kid } from '../../../shared/model/ids.ts';
import type { Day, Instant } from '../../../shared/model/period.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import type { PlanFile } from '../../../shared/model/plan-file.ts';
import type { PlanCite } from '../../../shared/model/return-file.ts';
import { londonDay } from '../../../shared/rules/london-day.ts';
import { desk } from '../../../shared/words/desk.ts';
import { kidOf } from './public-key.ts';
import type { VerifiedPlan } from './read-plan.ts';
import { stored } from './stored.ts';

/** What a chair's desk remembers of the plan in force beside its content. */
export type PlanInForce = {
  cite: PlanCite;
  settings: PlanFile['settings'];
  nextIssueBy: Day;
  secretariat: PlanFile['secretariat'];
};

/**
 * Takes a verified plan into a chair's desk: it becomes the plan in force, and what was entered stays. Items
 * that are no longer in it are kept as history.
 */
export function keepPlan(db: WriteDb, { document, plan: file, raw }: VerifiedPlan, now: Instant): void {
  const before = getPlan(db);
  putPartnership(db, file.about);
  putPlan(db, before === null ? file.plan : withHistory(file.plan, before, file.version, londonDay(now)));
  addPlanVersion(db, file.version, file.plan, file.createdAt);
  trustSecretariat(db, file, londonDay(now));
  takeKeyring(db, file.keyring, now);
  trustNamed(db, document.kid, file);
  putChallenge(db, file.subGroup, file.challenge, now);
  takePlanReadings(db, file.readings);
  const central = new Set(
    file.plan.indicators.filter((one) => one.supplied === 'centrally').map(({ ref }) => ref),
  );
  takeSupplied(
    db,
    file.readings.filter(({ indicator }) => central.has(indicator)),
  );
  putStanding(db, file.standing);
  keepDocument(
    db,
    stored(document, file, raw, {
      direction: 'in',
      state: 'received',
      keptAt: now,
      subGroup: file.subGroup,
      planVersion: file.version,
    }),
  );
  const inForce: PlanInForce = {
    cite: { id: file.plan.id, version: file.version, docId: document.docId },
    settings: file.settings,
    nextIssueBy: file.nextIssueBy,
    secretariat: file.secretariat,
  };
  putSetting(db, 'plan.in-force', inForce);
}

/** The first plan's key is believed for now; it is confirmed when its words are typed. */
function trustSecretariat(db: WriteDb, file: PlanFile, on: Day): void {
  const kid = kidOf(file.secretariat.sign);
  if (keyOf(db, kid) !== undefined) return;
  const listed = file.keyring.keys.find((one) => one.kid === kid);
  putKey(
    db,
    {
      kid,
      iss: file.iss,
      holder: { ...file.signer, role: 'secretariat' },
      sign: file.secretariat.sign,
      seal: file.secretariat.seal,
      epoch: listed?.epoch ?? 1,
      status: 'active',
      since: on,
      verified: desk.firstPlan,
    },
    { confirmedOn: null },
  );
}

/** Keys of the secretariat that a key names whose words were typed here need not be compared again. */
function trustNamed(db: WriteDb, by: Kid, { keyring, iss }: PlanFile): void {
  const on = keyOf(db, by)?.confirmedOn ?? null;
  if (on === null) return;
  for (const { kid } of keyring.keys.filter((one) => one.iss === iss))
    if (!isConfirmed(db, kid)) confirmKey(db, kid, on);
}

/** The new plan, with the items that it no longer has kept behind it, retired on the day it arrived. */
function withHistory(plan: Plan, before: Plan, version: number, on: Day): Plan {
  const retired = { on, reason: desk.leftThePlan(version) };
  const kept = <T extends { ref: string; retired: Plan['themes'][number]['retired'] }>(
    now: readonly T[],
    then: readonly T[],
  ): T[] => [
    ...now,
    ...then
      .filter(({ ref }) => !now.some((one) => one.ref === ref))
      .map((one) => (one.retired === null ? { ...one, retired } : one)),
  ];
  const lost = <T extends { ref: string }>(now: readonly T[], then: readonly T[]): T[] => [
    ...now,
    ...then.filter(({ ref }) => !now.some((one) => one.ref === ref)),
  ];
  return {
    ...plan,
    evidence: lost(plan.evidence, before.evidence),
    themes: kept(plan.themes, before.themes),
    priorities: kept(plan.priorities, before.priorities),
    indicators: kept(plan.indicators, before.indicators),
    actions: kept(plan.actions, before.actions),
    requests: lost(plan.requests, before.requests),
  };
}
