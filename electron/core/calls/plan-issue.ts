import { keepDocument } from '../../../db/documents.ts';
import { challengeOf, putChallenge } from '../../../db/enrolments.ts';
import { activeKeys, getKeyring } from '../../../db/keyring.ts';
import { getPartnership } from '../../../db/partnership.ts';
import { getPlan } from '../../../db/plan.ts';
import { addIssuedPlan, addPlanVersion, latestPlanVersion } from '../../../db/plan-versions.ts';
import { allReadings } from '../../../db/readings.ts';
import type { WriteDb } from '../../../db/store.ts';
import { write } from '../../../db/transaction.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { Output, Parsed } from '../../../shared/contract/index.ts';
import type { IndicatorReading } from '../../../shared/model/entries.ts';
import type { Ref, SubGroupId } from '../../../shared/model/ids.ts';
import type { KeyHolder, Keyring } from '../../../shared/model/key.ts';
import type { SubGroup } from '../../../shared/model/partnership.ts';
import type { Day, Quarter } from '../../../shared/model/period.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import type { PlanFile, Standing } from '../../../shared/model/plan-file.ts';
import type { Reading } from '../../../shared/model/reading.ts';
import { openPart } from '../../../shared/rules/plan-open.ts';
import { partFor } from '../../../shared/rules/plan-part.ts';
import { fileNames } from '../../../shared/words/file-names.ts';
import { type Core, today } from '../core.ts';
import { headingOf, secretariatDesk, writable } from '../desk.ts';
import { standingExceptions } from '../exchange/merged-quarter.ts';
import type { Identity } from '../exchange/private-key.ts';
import { copiesOf, type SentToGroup, sendToGroup } from '../exchange/send-to-group.ts';
import { stored } from '../exchange/stored.ts';
import { random } from '../exchange/suite.ts';
import type { HeldKeys } from '../workspace/key-slots.ts';

/** Who signs a version of the plan, and the secretariat's keys that it names. */
export type IssuedBy = {
  readonly identity: Identity;
  readonly holder?: KeyHolder;
  readonly names: HeldKeys;
  readonly keyring: Keyring;
};

/** A version of the plan that is signed and not kept yet. */
export type PreparedPlan = {
  readonly version: number;
  readonly plan: Plan;
  readonly files: readonly Prepared[];
};
type Prepared = { subGroup: SubGroupId; file: PlanFile; signed: SentToGroup };

/**
 * Issues the plan: one signed file for each sub-group, with only what it leads or contributes to. A sub-group
 * without an enrolled key gets nothing that is restricted, and nothing sealed: there is no key to seal it to.
 */
export async function issuePlan(
  core: Core,
  { passphrase, subGroups }: Parsed<'plan.issue'>,
): Promise<Output<'plan.issue'>> {
  writable(secretariatDesk(core.store));
  const identity = await core.keys.unlock(passphrase);
  const by = { identity, names: core.keys.own, keyring: getKeyring(core.store) };
  const prepared = await preparePlan(core, by, subGroups);
  write(core.store, (db) => keepIssued(db, core, prepared));
  return issued(prepared);
}

/** Signs the next version of the plan. @throws `plan.none` */
export async function preparePlan(
  core: Core,
  by: IssuedBy,
  subGroups?: readonly SubGroupId[],
): Promise<PreparedPlan> {
  const db = core.store;
  const plan = getPlan(db);
  if (plan === null) throw refuse('plan.none');
  const version = latestPlanVersion(db) + 1;
  const readings = allReadings(db);
  const files: Prepared[] = [];
  for (const subGroup of wanted(getPartnership(db).subGroups, subGroups)) {
    const file = planFileFor(core, by, { plan, version, subGroup, readings });
    const name = fileNames.plan(subGroup.name, version);
    const signed = await sendToGroup(db, 'plan', file, by.identity, name, subGroup);
    files.push({ subGroup: subGroup.id, file, signed });
  }
  return { version, plan, files };
}

/** Keeps a version that was signed, in a transaction that is open. */
export function keepIssued(db: WriteDb, core: Core, { version, plan, files }: PreparedPlan): void {
  addPlanVersion(db, version, plan, core.now());
  for (const { subGroup, file, signed } of files) {
    const { sent, copies } = signed;
    putChallenge(db, subGroup, file.challenge, core.now());
    keepDocument(
      db,
      stored(sent.document, file, sent.raw, {
        direction: 'out',
        state: 'exported',
        keptAt: core.now(),
        subGroup,
        planVersion: version,
        fileName: copies[0]?.file.name ?? '',
      }),
    );
    addIssuedPlan(db, version, subGroup, sent.docId);
  }
}

/** What was issued: the version, and every file with the sub-group to which it goes. */
export const issued = ({ version, files }: PreparedPlan): Output<'plan.issue'> => ({
  version,
  files: copiesOf(files),
});

const wanted = (all: readonly SubGroup[], named: readonly SubGroupId[] | undefined): SubGroup[] =>
  all.filter(({ id }) => named === undefined || named.includes(id));

type ForOne = {
  plan: Plan;
  version: number;
  subGroup: SubGroup;
  readings: ReadonlyMap<Ref, readonly Reading[]>;
};

function planFileFor(
  core: Core,
  { names, keyring, holder }: IssuedBy,
  { plan, version, subGroup, readings }: ForOne,
): PlanFile {
  const db = core.store;
  const heading = headingOf(core, secretariatDesk(db));
  const part = partFor(plan, subGroup.id);
  const open = activeKeys(db, subGroup.id).length > 0 ? part : openPart(part);
  const given: IndicatorReading[] = open.indicators.flatMap(({ ref }) =>
    (readings.get(ref) ?? []).map((one) => ({ indicator: ref, ...one })),
  );
  return {
    schema: 'csp.plan/1',
    kind: 'plan',
    ...heading,
    signer: holder ?? heading.signer,
    iss: heading.partnership,
    subGroup: subGroup.id,
    version,
    nextIssueBy: nextIssueBy(plan, today(core)),
    challenge: challengeOf(db, subGroup.id) ?? newChallenge(),
    secretariat: { sign: names.signing, seal: names.sealing },
    keyring,
    settings: { sealReturns: subGroup.sensitive, systemSignIn: subGroup.sensitive ? 'forbidden' : 'allowed' },
    about: getPartnership(db),
    plan: open,
    readings: given,
    standing: standingFor(core, plan, open),
  };
}

/** What a key request has to answer: 128 random bits. */
export const newChallenge = (): string => random(16).toString('base64url');

/** A plan is issued at least once a quarter: by the day on which the next window opens. */
function nextIssueBy(plan: Plan, on: Day): Day {
  const later = plan.calendar.filter(({ opens }) => opens > on).map(({ opens }) => opens);
  return later.sort()[0] ?? plan.to;
}

/** The exceptions of the latest quarter that stood, as far as they are about items of the part. */
function standingFor(core: Core, plan: Plan, part: Plan): Standing[] {
  const last = lastReturned(plan, today(core));
  const refs = new Set([...part.indicators, ...part.actions].map(({ ref }) => ref));
  return last === null ? [] : standingExceptions(core.store, last).filter(({ item }) => refs.has(item));
}

/** The latest quarter whose return is due by now. */
const lastReturned = (plan: Plan, on: Day): Quarter | null =>
  plan.calendar
    .filter(({ due }) => due <= on)
    .map(({ quarter }) => quarter)
    .sort()
    .at(-1) ?? null;
