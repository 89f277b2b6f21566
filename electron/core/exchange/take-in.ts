import { v7 as uuidv7 } from 'uuid';
import { quarantineFile } from '../../../db/quarantine.ts';
import type { WriteDb } from '../../../db/store.ts';
import { write } from '../../../db/transaction.ts';
import { getWorkspace } from '../../../db/workspace.ts';
import { type Fault, Refusal } from '../../../shared/contract/faults.ts';
import type { ImportOutcome } from '../../../shared/contract/files.ts';
import type { ItemId } from '../../../shared/model/ids.ts';
import type { Instant } from '../../../shared/model/period.ts';
import type { Core } from '../core.ts';
import type { FoundDocument } from './bundle.ts';
import { type Proof, prove } from './prove.ts';
import { takeAtChair } from './take-at-chair.ts';
import { takeKeyRequest } from './take-key-request.ts';
import { type Taken, takeReturn } from './take-return.ts';

/** A file as it came: its documents, or why none could be found in it. `receivedAt` is when it first arrived. */
export type ArrivedFile = {
  readonly name: string;
  readonly receivedAt: Instant;
  readonly documents: readonly FoundDocument[] | Fault;
};

type Judged = {
  file: number;
  name: string;
  document: number;
  receivedAt: Instant;
  text: string;
  proof: Proof | Fault;
};

type Placed = { file: number; outcome: ImportOutcome };

/** As many documents as one transaction takes, so that a long import can stop between two of them. */
const STEP = 50;

/**
 * Takes in any number of files, in the order given. Whatever is asynchronous comes first; then documents are
 * kept fifty at a time, each step whole or not at all. One bad document never stops the rest: it is refused,
 * or kept in quarantine as it came when it claims to be ours and is not right.
 */
export async function takeIn(
  core: Core,
  files: readonly ArrivedFile[],
  { tryOnly }: { tryOnly: boolean },
): Promise<ImportOutcome[]> {
  const judged: Judged[] = [];
  const outcomes: Placed[] = [];
  for (const [file, { name, receivedAt, documents }] of files.entries()) {
    if (!Array.isArray(documents)) {
      outcomes.push({ file, outcome: { ...refusedWith(documents as Fault), name, document: 1 } });
      continue;
    }
    for (const [index, found] of documents.entries()) {
      judged.push({
        file,
        name,
        document: index + 1,
        receivedAt,
        text: found.text,
        proof: await proofOrFault(core, found),
      });
    }
  }
  for (let from = 0; from < judged.length; from += STEP) {
    outcomes.push(...takeStep(core, judged.slice(from, from + STEP), tryOnly));
  }
  return outcomes
    .sort((a, b) => a.file - b.file || a.outcome.document - b.outcome.document)
    .map(({ outcome }) => outcome);
}

async function proofOrFault(core: Core, found: FoundDocument): Promise<Proof | Fault> {
  try {
    return await prove(core, found);
  } catch (error) {
    if (error instanceof Refusal) return error.fault;
    throw error;
  }
}

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
      const outcomes = judged.map((one) => ({
        file: one.file,
        outcome: { ...takeOne(core, db, one), name: one.name, document: one.document },
      }));
      if (tryOnly) throw new OnlyTried(outcomes);
      return outcomes;
    });
  } catch (error) {
    if (error instanceof OnlyTried) return error.outcomes;
    throw error;
  }
}

function takeOne(
  core: Core,
  db: WriteDb,
  { name, receivedAt, text, proof }: Judged,
): Taken & { code?: string } {
  if ('code' in proof) return setAside(core, db, name, text, proof);
  try {
    if (proof.state === 'unknown-signer') return takeKeyRequest(db, proof, name, receivedAt);
    return getWorkspace(db).role === 'chair'
      ? takeAtChair(db, proof, receivedAt)
      : takeReturn(db, proof, receivedAt);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return setAside(core, db, name, text, error.fault);
  }
}

/** What is not a document for this desk is only refused; what claims to be one is kept, with the reason. */
function setAside(
  core: Core,
  db: WriteDb,
  name: string,
  text: string,
  fault: Fault,
): Taken & { code: string } {
  if (!claimsToBeOurs(fault)) return refusedWith(fault);
  quarantineFile(db, {
    id: uuidv7({ msecs: core.now() }) as ItemId,
    name,
    raw: Buffer.from(text, 'utf8'),
    fault,
    receivedAt: core.now(),
  });
  return { ...refusedWith(fault), result: 'quarantined' };
}

const claimsToBeOurs = ({ code }: Fault): boolean =>
  /^(signature|signer|payload|binding|plan|coverage|return|order|figures|receipt)\./.test(code) &&
  code !== 'plan.older';

const refusedWith = ({ code, message, next }: Fault): Taken & { code: string } => ({
  result: 'refused',
  code,
  message,
  ...(next === undefined ? {} : { next }),
  warnings: [],
});
