import { keepDocument } from '../../../db/documents.ts';
import { addHandover } from '../../../db/handovers.ts';
import { getPartnership } from '../../../db/partnership.ts';
import { write } from '../../../db/transaction.ts';
import { readTables, tablesVersion } from '../../../db/working-copy.ts';
import { getWorkspace, setReadOnly } from '../../../db/workspace.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { Output, Parsed } from '../../../shared/contract/index.ts';
import type { HandoverFile } from '../../../shared/model/handover-file.ts';
import { type KeyRequestFile, keyRequestFile } from '../../../shared/model/key-request-file.ts';
import { fileNames } from '../../../shared/words/file-names.ts';
import { handoverWords } from '../../../shared/words/handover.ts';
import { type Core, today } from '../core.ts';
import { headingOf, writable } from '../desk.ts';
import { bindPartnership } from '../exchange/bindings.ts';
import { readFile } from '../exchange/bundle.ts';
import { readEnvelope, verifyEnvelope } from '../exchange/envelope.ts';
import { parsePayload } from '../exchange/parse-payload.ts';
import { claimed } from '../exchange/prove.ts';
import { kidOf, verifyingKey } from '../exchange/public-key.ts';
import { send } from '../exchange/send.ts';
import { stored } from '../exchange/stored.ts';
import { confirmWords } from '../exchange/words-of-a-key.ts';

/**
 * Seals a working copy to one named person, whose key was compared by its words. From then on nothing can be
 * changed here until it comes back, or is taken back with a reason.
 */
export async function handOver(
  core: Core,
  { to, words, purpose, why, passphrase }: Parsed<'handover.out'>,
): Promise<Output<'handover.out'>> {
  const db = core.store;
  const desk = writable(getWorkspace(db));
  const recipient = await requestIn(to.bytes);
  bindPartnership(recipient, getPartnership(db));
  if (recipient.iss !== (desk.subGroup ?? desk.partnership)) throw refuse('handover.other-desk');
  const kid = kidOf(recipient.sign);
  confirmWords(kid, words);
  const identity = await core.keys.unlock(passphrase);
  const { id, partnership, sample, signer, createdAt } = headingOf(core, desk);
  const payload: HandoverFile = {
    schema: 'csp.handover/1',
    kind: 'handover',
    id,
    partnership,
    sample,
    signer,
    createdAt,
    iss: desk.subGroup ?? partnership,
    giver: core.keys.own.signing,
    to: { kid, name: recipient.signer.name },
    purpose,
    why,
    copy: { id: desk.copy.id, turn: desk.copy.turn + 1 },
    tablesVersion: tablesVersion(db),
    tables: readTables(db),
  };
  const sent = await send(
    'handover',
    payload,
    identity,
    fileNames.handover(recipient.signer.name),
    recipient.seal,
  );
  write(db, (tx) => {
    keepDocument(tx, {
      ...stored(sent.document, payload, '', {
        direction: 'out',
        state: 'exported',
        keptAt: core.now(),
        fileName: sent.file.name,
      }),
      payload: withoutTables(payload),
    });
    addHandover(tx, {
      docId: sent.docId,
      direction: 'out',
      kid,
      name: recipient.signer.name,
      purpose,
      why,
      copyId: payload.copy.id,
      copyTurn: payload.copy.turn,
      at: core.now(),
    });
    setReadOnly(tx, handoverWords.away(recipient.signer.name, today(core)));
  });
  return { docId: sent.docId, file: sent.file };
}

/** A copy is not kept inside the copy: only who had it, and when. */
export const withoutTables = (payload: HandoverFile): HandoverFile => ({ ...payload, tables: {} });

async function requestIn(bytes: Uint8Array): Promise<KeyRequestFile> {
  const [found, ...more] = readFile(bytes);
  if (found === undefined || more.length > 0 || found.form !== 'jws') throw refuse('handover.no-request');
  const envelope = readEnvelope(found.text);
  if (envelope.kind !== 'key-request') throw refuse('handover.no-request');
  const request = parsePayload(keyRequestFile, claimed(envelope));
  await verifyEnvelope(envelope, await verifyingKey(request.sign));
  return request;
}
