import { type FaultCode, refuse } from '../../../shared/contract/faults.ts';
import type { DocumentKind } from '../../../shared/model/document-kind.ts';
import { payloadLimits } from './size.ts';
import { type Flaw, strictJson, strictText } from './strict-json.ts';

const codes = {
  json: 'payload.json',
  depth: 'payload.depth',
  limits: 'payload.limits',
  text: 'payload.text',
} as const satisfies Record<Flaw, FaultCode>;

/**
 * The payload of a signed document: one JSON object in its one byte form. Which members it has is for the
 * model of its kind to say.
 * @throws `payload.encoding`, `payload.json`, `payload.depth`, `payload.limits`, `payload.text`, `payload.newer`
 */
export function readPayload(
  kind: DocumentKind,
  bytes: Uint8Array,
): { text: string; payload: Record<string, unknown> } {
  const text = strictText(bytes);
  if (text === undefined) throw refuse('payload.encoding');
  const payload = strictJson(text, (flaw) => refuse(codes[flaw]), payloadLimits(kind));
  if (!isObject(payload)) throw refuse('payload.json');
  if (isNewer(payload.schema)) throw refuse('payload.newer');
  return { text, payload };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Any addition to a document raises its version: `csp.return/2` is not for this app to guess at. */
const isNewer = (schema: unknown): boolean =>
  typeof schema === 'string' && /^csp\.[a-z-]+\/(?!1$)[1-9]\d{0,3}$/.test(schema);
