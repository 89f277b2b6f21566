import { refuse } from '../../../shared/contract/faults.ts';
import { type PlanFile, planFile } from '../../../shared/model/plan-file.ts';
import { readEnvelope, type VerifiedDocument, verifyEnvelope } from './envelope.ts';
import { parsePayload } from './parse-payload.ts';
import { claimed } from './prove.ts';
import { verifyingKey } from './public-key.ts';

/** A plan whose signature holds, by whichever key the reader chose to believe. */
export type VerifiedPlan = {
  readonly document: VerifiedDocument;
  readonly plan: PlanFile;
  readonly raw: string;
};

/**
 * Reads a plan that introduces its signer: it holds the secretariat's key, and is signed by it. That proves
 * the file whole, not whose it is; the key is believed once its eight words were typed.
 * @throws `file.*`, `envelope.*`, `payload.*`, `file.not-a-plan`, `signature.bad`, `signer.thumbprint`
 */
export async function readFirstPlan(raw: string): Promise<VerifiedPlan> {
  const envelope = readEnvelope(raw);
  if (envelope.kind !== 'plan') throw refuse('file.not-a-plan', { kind: envelope.kind });
  const key = await verifyingKey(parsePayload(planFile, claimed(envelope)).secretariat.sign);
  const document = await verifyEnvelope(envelope, key);
  return { document, raw, plan: parsePayload(planFile, document) };
}
