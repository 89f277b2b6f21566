import { armour } from '../../electron/core/exchange/armour.ts';
import { writeBundle } from '../../electron/core/exchange/bundle.ts';
import { signDocument } from '../../electron/core/exchange/envelope.ts';
import type { SigningKey } from '../../electron/core/exchange/private-key.ts';
import type { DocumentKind } from '../../shared/model/document-kind.ts';
import type { DocId } from '../../shared/model/ids.ts';
import { type Desk, exampleBoard, examplePack, exampleTasks, transcription } from './desks.ts';
import { partnership, source } from './partnership.ts';
import { type People, people } from './people.ts';
import { planPayload } from './plan.ts';
import { figuresPayload, keyRequestPayload, nilReturnPayload, returnPayload } from './returns.ts';
import {
  decisionsPayload,
  explanations,
  figuresRequestId,
  handoverPayload,
  receiptPayload,
} from './secretariat.ts';

/** A worked example: what it says and, if it is a signed document, its file and its name. */
export type Example = {
  /** Its name without an ending: `return`. The payload is kept in `return.json`, indented for reading. */
  readonly name: string;
  /** The document that it is an example of. */
  readonly schema: string;
  readonly payload: object;
  readonly signed?: { readonly file: string; readonly text: string; readonly docId: DocId };
};

/** The endings by kind, as the app writes them. */
const endings: Record<DocumentKind, string> = {
  plan: 'cspplan',
  return: 'cspreturn',
  receipt: 'cspreceipt',
  decisions: 'cspdecisions',
  'key-request': 'cspkey',
  handover: 'csphandover',
  pack: 'csppack',
};

async function signed<P extends { schema: string }>(
  name: string,
  kind: DocumentKind,
  payload: P,
  key: SigningKey,
) {
  const { text, docId } = await signDocument(kind, payload, key);
  return { name, schema: payload.schema, payload, signed: { file: `${name}.${endings[kind]}`, text, docId } };
}

/** One quarter and a bit of Wetherdale, every document of it, always the same bytes. */
export async function examples(): Promise<Example[]> {
  const both: People = await people();
  const { secretariat, chair } = { secretariat: both.secretariat.signing, chair: both.chair.signing };
  const plan = await signed('plan', 'plan', planPayload(both), secretariat);
  const against = { people: both, plan: plan.payload, planDocId: plan.signed.docId };
  const request = await signed('key-request', 'key-request', keyRequestPayload(against), chair);
  const nil = nilReturnPayload(against, JSON.parse(request.signed.text));
  const first = await signed('return-nil', 'return', nil, chair);
  const second = await signed('return', 'return', returnPayload(against, first.signed.docId), chair);
  const receipt = receiptPayload(first.signed.docId, second.signed.docId);
  const asked = figuresPayload(against, second.signed.docId, figuresRequestId);
  const figures = await signed('figures', 'return', asked, chair);
  const desk: Desk = {
    plan: plan.payload,
    nil: { docId: first.signed.docId, payload: first.payload, on: '2026-07-14' },
    second: { docId: second.signed.docId, payload: second.payload, on: '2026-10-19' },
    figures: { docId: figures.signed.docId, payload: figures.payload, on: '2026-10-22' },
  };
  return [
    { name: 'partnership', schema: 'csp.partnership/1', payload: partnership },
    { name: 'plan-source', schema: 'csp.plan-source/1', payload: source },
    plan,
    request,
    first,
    { name: 'explanations', schema: 'csp.explanations/1', payload: explanations },
    { name: 'status-chair', schema: 'csp.status/1', payload: exampleTasks(desk) },
    second,
    { name: 'transcription', schema: 'csp.transcription/1', payload: transcription },
    await signed('receipt', 'receipt', receipt, secretariat),
    figures,
    { name: 'status-secretariat', schema: 'csp.status/1', payload: exampleBoard(desk) },
    { name: 'pack', schema: 'csp.pack/1', payload: examplePack(desk) },
    await signed('handover', 'handover', handoverPayload(both), chair),
    await signed('decisions', 'decisions', decisionsPayload(), secretariat),
  ];
}

/** Every file of the examples that is the same each time, by name. Sealing is not: it throws dice. */
export async function exampleFiles(): Promise<Map<string, string>> {
  const all = await examples();
  const textOf = (name: string) => all.find((one) => one.name === name)?.signed?.text ?? '';
  const jws = (name: string) => ({ form: 'jws' as const, text: textOf(name) });
  const keys = await people();
  return new Map([
    ...all.map(({ name, payload }) => [`${name}.json`, `${JSON.stringify(payload, null, 2)}\n`] as const),
    ...all.flatMap(({ signed: one }) => (one ? [[one.file, one.text] as const] : [])),
    ['return.armoured.txt', armour(Buffer.from(textOf('return')), 'return')],
    ['bundle.cspreceipt', writeBundle([jws('receipt'), jws('decisions')])],
    ['secretariat.jwk', JSON.stringify(keys.secretariat.signing.jwk)],
    ['chair.jwk', JSON.stringify(keys.chair.signing.jwk)],
  ]);
}

export const sealedFile = 'return.sealed.cspreturn';
