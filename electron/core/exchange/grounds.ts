import { payloadOf } from '../../../db/documents.ts';
import { latestFrozen } from '../../../db/frozen-packs.ts';
import { getKeyring } from '../../../db/keyring.ts';
import { getPartnership } from '../../../db/partnership.ts';
import { getPlan } from '../../../db/plan.ts';
import { isIssued } from '../../../db/plan-versions.ts';
import type { ReadDb } from '../../../db/store.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { DocId, Kid } from '../../../shared/model/ids.ts';
import type { Issuer, RingKey } from '../../../shared/model/key.ts';
import type { Partnership } from '../../../shared/model/partnership.ts';
import type { Quarter } from '../../../shared/model/period.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import type { PlanFile } from '../../../shared/model/plan-file.ts';

/** As much of a plan file as a return is bound to. */
export type IssuedPlan = Pick<PlanFile, 'subGroup' | 'version' | 'plan'>;

/** What the secretariat judges returns by. None of it changes while returns are taken in, so it is read once. */
export type Grounds = {
  readonly partnership: Partnership;
  /** The secretariat's signing keys, past and present. */
  readonly own: readonly Kid[];
  /** The plan in force. @throws `plan.unknown` while there is none */
  plan(): Plan;
  /** The plan file as it was issued. @throws `plan.unknown` when it never was */
  issued(docId: DocId): IssuedPlan;
  /** Whether a person has let the document in whatever became of its key. */
  readonly admitted: boolean;
  /** The highest epoch in which a key of the issuer was enrolled. */
  epochOf(iss: Issuer): number;
  /** What the frozen pack of a quarter lists; undefined while it is not frozen. */
  frozen(quarter: Quarter): readonly DocId[] | undefined;
};

export function groundsOf(db: ReadDb): Grounds {
  const { keys } = getKeyring(db);
  return {
    partnership: getPartnership(db),
    own: secretariatKeys(keys).map(({ kid }) => kid),
    admitted: false,
    plan() {
      const plan = getPlan(db);
      if (plan === null) throw refuse('plan.unknown');
      return plan;
    },
    issued: (docId) => issuedPlan(db, docId),
    epochOf: (iss) => Math.max(1, ...keys.filter((one) => one.iss === iss).map(({ epoch }) => epoch)),
    frozen: remembering(new Map(), (quarter) => latestFrozen(db, quarter, 'board')?.documents),
  };
}

const secretariatKeys = (keys: readonly RingKey[]): RingKey[] =>
  keys.filter(({ holder }) => holder.role === 'secretariat');

/** Plan files that were read, by docId. They never change, so they are kept for as long as the desk is open. */
const plansRead = new WeakMap<ReadDb, Map<DocId, IssuedPlan>>();
/** As many as the sub-groups of a large partnership are issued in a year. */
const mostKept = 100;

function issuedPlan(db: ReadDb, docId: DocId): IssuedPlan {
  if (!isIssued(db, docId)) throw refuse('plan.unknown');
  const read = plansRead.get(db) ?? new Map<DocId, IssuedPlan>();
  plansRead.set(db, read);
  if (read.size >= mostKept && !read.has(docId)) read.clear();
  return remembering(read, (id) => readPlanFile(db, id))(docId);
}

function readPlanFile(db: ReadDb, docId: DocId): IssuedPlan {
  const file = payloadOf<PlanFile>(db, docId);
  if (file === undefined) throw refuse('plan.unknown');
  const { subGroup, version, plan } = file;
  return { subGroup, version, plan };
}

function remembering<K, V>(read: Map<K, V>, make: (key: K) => V): (key: K) => V {
  return (key) => {
    const value = read.has(key) ? (read.get(key) as V) : make(key);
    read.set(key, value);
    return value;
  };
}
