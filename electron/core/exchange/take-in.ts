import { v7 as uuidv7 } from 'uuid';
import { documentOf } from '../../../db/documents.ts';
import { keyOf } from '../../../db/keyring.ts';
import { quarantineFile } from '../../../db/quarantine.ts';
import { getSetting } from '../../../db/settings.ts';
import type { WriteDb } from '../../../db/store.ts';
import { write } from '../../../db/transaction.ts';
import { getWorkspace } from '../../../db/workspace.ts';
import { type Fault, Refusal, refuse } from '../../../shared/contract/faults.ts';
import type { ImportOutcome } from '../../../shared/contract/files.ts';
import type { ItemId } from '../../../shared/model/ids.ts';
import type { Instant } from '../../../shared/model/period.ts';
import { intakeWords as words } from '../../../shared/words/intake.ts';
import type { Core } from '../core.ts';
import type { FoundDocument } from './bundle.ts';
import { readEnvelope } from './envelope.ts';
import { type Grounds, groundsOf } from './grounds.ts';
import { type Judged, judgeAtChair, judgeEach } from './judge.ts';
import type { PlanInForce } from './keep-plan.ts';
import { namedOf } from './named-returns.ts';
import type { Proof } from './prove.ts';
import { takeAtChair } from './take-at-chair.ts';
import { takeKeyRequest } from './take-key-request.ts';
import { takeReturn } from './take-return.ts';
import type { Taken } from './taken.ts';

/** A file as it came: its documents, or why none could be found in it. `receivedAt` is when it first arrived. */
export type ArrivedFile = {
  readonly name: string;
  readonly receivedAt: Instant;
  readonly documents: readonly FoundDocument[] | Fault;
};

/** As many documents as one transaction takes, so that a long import can stop between two of them. */
const STEP = 50;

/**
 * Takes in any number of files. Whatever is asynchronous comes first; then documents are kept fifty at a time,
 * each step whole or not at all. One bad document never stops the rest: it is refused, or kept in quarantine
 * as it came when it claims to be ours and is not right. What is only tried is tried in one step, so that each
 * document is judged beside all that come before it, and taken back.
 */
export async function takeIn(
  core: Core,
  files: readonly ArrivedFile[],
  { tryOnly }: { tryOnly: boolean },
): Promise<ImportOutcome[]> {
  const found = files.flatMap(documentsIn);
  const outcomes: Placed[] = files.flatMap(notRead);
  const atChair = getWorkspace(core.store).role === 'chair';
  for (const step of atChair || tryOnly ? [found] : inSteps(found)) {
    const judged = await (atChair ? judgeAtChair(core, step) : judgeEach(core, step));
    outcomes.push(...takeStep(core, judged, tryOnly));
  }
  return outcomes
    .sort((a, b) => a.file - b.file || a.outcome.document - b.outcome.document)
    .map(({ outcome }) => outcome);
}

type Placed = { file: number; outcome: ImportOutcome };

const documentsIn = ({ name, receivedAt, documents }: ArrivedFile, file: number) =>
  isFault(documents)
    ? []
    : documents.map((found, index) => ({ file, name, document: index + 1, receivedAt, found }));

const notRead = ({ name, documents }: ArrivedFile, file: number): Placed[] =>
  isFault(documents) ? [{ file, outcome: { ...refusedWith(documents), name, document: 1 } }] : [];

const isFault = (documents: readonly FoundDocument[] | Fault): documents is Fault => 'code' in documents;

const inSteps = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / STEP) }, (_, n) => all.slice(n * STEP, (n + 1) * STEP));

/** Thrown to take a step back that was only tried. */
class OnlyTried extends Error {
  readonly outcomes: Placed[];

  constructor(outcomes: Placed[]) {
    super('only tried');
    this.outcomes = outcomes;
  }
}

function takeStep(core: Core, judged: readonly Judged[], tryOnly: boolean): Placed[] {
  try {
    return write(core.store, (db) => {
      const outcomes = takeEach(db, judged, core.now());
      if (tryOnly) throw new OnlyTried(outcomes);
      return outcomes;
    });
  } catch (error) {
    if (error instanceof OnlyTried) return error.outcomes;
    throw error;
  }
}

/** Takes in documents that were judged, one after the other, inside a transaction that is open. */
export function takeEach(db: WriteDb, judged: readonly Judged[], now: Instant): Placed[] {
  const grounds = groundsOf(db);
  return judged.map((one) => {
    const { file, name, document } = one;
    return { file, outcome: { ...takeOne(db, one, grounds, now), name, document } };
  });
}

function takeOne(db: WriteDb, judged: Judged, grounds: Grounds, now: Instant): Taken & { code?: string } {
  try {
    if ('code' in judged.proof) throw new Refusal(judged.proof);
    return takeProof(db, judged.proof, judged, grounds);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...setAside(db, judged, error.fault, now), ...seenAs(db, judged.text) };
  }
}

/** Who may say what is decided here, by the keyring as it now is. */
function takeProof(db: WriteDb, proof: Proof, { name, receivedAt }: Judged, grounds: Grounds): Taken {
  const signer = keyOf(db, proof.document.kid);
  const asked = proof.document.kind === 'key-request' || signer === undefined;
  if (asked && proof.asks !== null)
    return takeKeyRequest(db, { ...proof, asks: proof.asks }, name, receivedAt, grounds);
  if (signer === undefined) throw refuse('signer.unknown');
  return getWorkspace(db).role === 'chair'
    ? takeAtChair(db, { ...proof, signer }, receivedAt)
    : takeReturn(db, { ...proof, signer }, receivedAt, grounds);
}

/** What a document that was not taken says that it is; its own return is told by its name at a chair's desk. */
function seenAs(db: WriteDb, text: string): Partial<Taken> {
  try {
    const { kind, docId } = readEnvelope(text);
    const own = kind === 'return' && getWorkspace(db).role === 'chair' ? namedOf(db, docId) : null;
    if (own === null) return { kind };
    const made = documentOf(db, docId)?.planVersion ?? 0;
    const held = getSetting<PlanInForce>(db, 'plan.in-force')?.cite.version ?? made;
    return { kind, about: docId, ...words.ownReturn(own, made, held) };
  } catch (error) {
    if (error instanceof Refusal) return {};
    throw error;
  }
}

/** What is not a document for this desk is only refused; what claims to be one is kept, with the reason. */
function setAside(
  db: WriteDb,
  { name, text, receivedAt }: Judged,
  fault: Fault,
  now: Instant,
): Taken & { code: string } {
  if (!claimsToBeOurs(fault)) return refusedWith(fault);
  const id = uuidv7({ msecs: now }) as ItemId;
  quarantineFile(db, { id, name, raw: Buffer.from(text, 'utf8'), fault, receivedAt });
  return { ...refusedWith(fault), result: 'quarantined' };
}

const claimsToBeOurs = ({ code }: Fault): boolean =>
  /^(signature|signer|payload|binding|plan|coverage|return|order|figures|receipt)\./.test(code)
    ? code !== 'plan.older'
    : code === 'key.unfit';

const refusedWith = ({ code, message, next }: Fault): Taken & { code: string } => ({
  result: 'refused',
  code,
  message,
  ...(next === undefined ? {} : { next }),
  warnings: [],
});
