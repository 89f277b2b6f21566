import { type Fault, Refusal } from '../../../shared/contract/faults.ts';
import type { RingKey } from '../../../shared/model/key.ts';
import type { Instant } from '../../../shared/model/period.ts';
import { planFile } from '../../../shared/model/plan-file.ts';
import type { Core } from '../core.ts';
import type { FoundDocument } from './bundle.ts';
import { type FindKey, keysOf, type Proof, prove } from './prove.ts';

/** One document among those that arrived together, by the number of its file and its place there. */
export type ToJudge = {
  readonly file: number;
  readonly name: string;
  readonly document: number;
  readonly receivedAt: Instant;
  readonly found: FoundDocument;
};

/** The same with what was found of it; `text` is the document as it came. */
export type Judged = Omit<ToJudge, 'found'> & { readonly text: string; readonly proof: Proof | Fault };

/** Proves documents beside one another; each is judged alone. */
export function judgeEach(
  core: Core,
  documents: readonly ToJudge[],
  keyFor: FindKey = keysOf(core.store),
): Promise<Judged[]> {
  return Promise.all(
    documents.map(async ({ found, ...rest }) => ({
      ...rest,
      text: found.text,
      proof: await proofOrFault(core, found, keyFor),
    })),
  );
}

/**
 * At a chair's desk, a plan may bring the very key that signed what came with it. So while somebody seems to be
 * a stranger, all is judged again with the keys that the plans among it name; plans are taken first, the oldest
 * before. Whether such a key may say anything is seen when its document is taken.
 */
export async function judgeAtChair(
  core: Core,
  documents: readonly ToJudge[],
  offered: readonly RingKey[] = [],
): Promise<Judged[]> {
  const judged = await judgeEach(core, documents, keysOf(core.store, offered));
  const named = judged.flatMap(({ proof }) => keysIn(proof));
  if (judged.some(({ proof }) => isStranger(proof)) && named.length > offered.length)
    return judgeAtChair(core, documents, named);
  return judged.sort((a, b) => planNumber(a.proof) - planNumber(b.proof));
}

const isStranger = (proof: Proof | Fault): boolean => 'code' in proof && proof.code === 'signer.unknown';

const keysIn = (proof: Proof | Fault): RingKey[] =>
  'document' in proof && proof.document.kind === 'plan'
    ? (planFile.safeParse(proof.document.payload).data?.keyring.keys ?? [])
    : [];

/** Where a document comes in the order of taking: plans by their version, then all else as it came. */
function planNumber(proof: Proof | Fault): number {
  if (!('document' in proof) || proof.document.kind !== 'plan') return Number.MAX_SAFE_INTEGER;
  return Number(proof.document.payload.version) || 0;
}

async function proofOrFault(core: Core, found: FoundDocument, keyFor: FindKey): Promise<Proof | Fault> {
  try {
    return await prove(core, found, keyFor);
  } catch (error) {
    if (error instanceof Refusal) return error.fault;
    throw error;
  }
}
