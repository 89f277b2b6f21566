import { keepDocument } from '../../../db/documents.ts';
import { addHandover, givenBy } from '../../../db/handovers.ts';
import { getPartnership } from '../../../db/partnership.ts';
import { getSetting, putSetting } from '../../../db/settings.ts';
import { write } from '../../../db/transaction.ts';
import { readTables, tablesVersion } from '../../../db/working-copy.ts';
import { getWorkspace, setReadOnly } from '../../../db/workspace.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { Output, Parsed } from '../../../shared/contract/index.ts';
import type { HandoverFile } from '../../../shared/model/handover-file.ts';
import type { SealingJwk, SigningJwk } from '../../../shared/model/key.ts';
import { type KeyRequestFile, keyRequestFile } from '../../../shared/model/key-request-file.ts';
import { fileNames } from '../../../shared/words/file-names.ts';
import { handoverWords } from '../../../shared/words/handover.ts';
import { type Core, today } from '../core.ts';
import { headingOf, writable } from '../desk.ts';
import { bindPartnership } from '../exchange/bindings.ts';
import { readFile } from '../exchange/bundle.ts';
import { readEnvelope, verifyEnvelope } from '../exchange/envelope.ts';
import { parsePayload } from '../exchange/parse-payload.ts';
import type { Identity } from '../exchange/private-key.ts';
import { claimed } from '../exchange/prove.ts';
import { kidOf, verifyingKey } from '../exchange/public-key.ts';
import { send } from '../exchange/send.ts';
import { stored } from '../exchange/stored.ts';
import { confirmWords } from '../exchange/words-of-a-key.ts';
import { keepersDesk } from '../workspace/people.ts';

/** Whom a working copy is sealed to. */
type Recipient = { name: string; sign: SigningJwk; seal: SealingJwk };

/**
 * Seals a working copy to one named person, whose key was compared by its words. From then on nothing can be
 * changed here until it comes back, or is taken back with a reason.
 */
export async function handOver(
  core: Core,
  { to, words, purpose, why, passphrase }: Parsed<'handover.out'>,
): Promise<Output<'handover.out'>> {
  writable(getWorkspace(core.store));
  keepersDesk(core.store);
  const { signer, sign, seal } = await recipientIn(core, to.bytes);
  confirmWords(kidOf(sign), words);
  const identity = await core.keys.unlock(passphrase);
  return give(core, identity, { name: signer.name, sign, seal }, { purpose, why });
}

/** Gives a working copy back to whoever gave it for a time: their key came with it, so that no words are asked. */
export async function giveBack(
  core: Core,
  { why, passphrase }: Parsed<'handover.back'>,
): Promise<Output<'handover.back'>> {
  writable(getWorkspace(core.store));
  keepersDesk(core.store);
  const giver = getSetting<Recipient>(core.store, giverSetting);
  const from = givenBy(core.store);
  if (giver === undefined || from === undefined || kidOf(giver.sign) !== from.kid)
    throw refuse('handover.not-given');
  return give(core, await core.keys.unlock(passphrase), giver, { purpose: 'return', why });
}

/** Travels inside the copy, under the giver's signature. */
const giverSetting = 'handover.giver';

async function give(
  core: Core,
  identity: Identity,
  to: Recipient,
  { purpose, why }: Pick<HandoverFile, 'purpose' | 'why'>,
): Promise<Output<'handover.out'>> {
  const db = core.store;
  const desk = getWorkspace(db);
  const kid = kidOf(to.sign);
  const { signing, sealing } = core.keys.own;
  const giver: Recipient = { name: desk.user.name, sign: signing, seal: sealing };
  write(db, (tx) => putSetting(tx, giverSetting, giver));
  const heading = headingOf(core, desk);
  const payload: HandoverFile = {
    schema: 'csp.handover/1',
    kind: 'handover',
    ...heading,
    iss: desk.subGroup ?? heading.partnership,
    giver: core.keys.own.signing,
    to: { kid, name: to.name },
    purpose,
    why,
    copy: { id: desk.copy.id, turn: desk.copy.turn + 1 },
    tablesVersion: tablesVersion(db),
    tables: readTables(db),
  };
  const sent = await send('handover', payload, identity, fileNames.handover(to.name), to.seal);
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
      name: to.name,
      purpose,
      why,
      copyId: payload.copy.id,
      copyTurn: payload.copy.turn,
      at: core.now(),
    });
    setReadOnly(tx, handoverWords.away(to.name, today(core)));
  });
  return { docId: sent.docId, file: sent.file };
}

/** A copy is not kept inside the copy: only who had it, and when. */
export const withoutTables = (payload: HandoverFile): HandoverFile => ({ ...payload, tables: {} });

/** The key request of somebody at a desk of the same kind. @throws `handover.no-request`, `handover.other-desk` */
export async function recipientIn(core: Core, bytes: Uint8Array): Promise<KeyRequestFile> {
  const desk = getWorkspace(core.store);
  const recipient = await requestIn(bytes);
  bindPartnership(recipient, getPartnership(core.store));
  if (recipient.iss !== (desk.subGroup ?? desk.partnership)) throw refuse('handover.other-desk');
  if (kidOf(recipient.sign) === core.keys.own.kid) throw refuse('handover.own-key');
  return recipient;
}

async function requestIn(bytes: Uint8Array): Promise<KeyRequestFile> {
  const [found, ...more] = readFile(bytes);
  if (found === undefined || more.length > 0 || found.form !== 'jws') throw refuse('handover.no-request');
  const envelope = readEnvelope(found.text);
  if (envelope.kind !== 'key-request') throw refuse('handover.no-request');
  const request = parsePayload(keyRequestFile, claimed(envelope));
  await verifyEnvelope(envelope, await verifyingKey(request.sign));
  return request;
}
