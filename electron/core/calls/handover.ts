import { headingsWhere, keepDocument } from '../../../db/documents.ts';
import { addHandover, endHandover, keepOwnNote, openHandover, ownNoteOf } from '../../../db/handovers.ts';
import { keyOf } from '../../../db/keyring.ts';
import { getPartnership } from '../../../db/partnership.ts';
import { getSetting, putSetting } from '../../../db/settings.ts';
import type { ReadDb } from '../../../db/store.ts';
import { write } from '../../../db/transaction.ts';
import { steps } from '../../../db/undo.ts';
import { replaceTables, tablesVersion } from '../../../db/working-copy.ts';
import { getWorkspace, setCopy, setReadOnly, type Workspace } from '../../../db/workspace.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { Output, Parsed } from '../../../shared/contract/index.ts';
import { type HandoverFile, handoverFile } from '../../../shared/model/handover-file.ts';
import type { SigningJwk } from '../../../shared/model/key.ts';
import type { Core } from '../core.ts';
import type { SigningRole } from '../desk.ts';
import { bindPartnership } from '../exchange/bindings.ts';
import { readFile } from '../exchange/bundle.ts';
import { type Envelope, readEnvelope, verifyEnvelope } from '../exchange/envelope.ts';
import { parsePayload } from '../exchange/parse-payload.ts';
import { claimed } from '../exchange/prove.ts';
import { verifyingKey } from '../exchange/public-key.ts';
import { unseal } from '../exchange/seal.ts';
import { stored } from '../exchange/stored.ts';
import { confirmWords } from '../exchange/words-of-a-key.ts';
import type { Handlers } from '../serve.ts';
import { keepersDesk, keepPeople, peopleHere } from '../workspace/people.ts';
import { giveBack, handOver, withoutTables } from './handover-out.ts';

type Names = 'handover.out' | 'handover.back' | 'handover.in' | 'handover.take-back';

export const handoverHandlers: Pick<Handlers, Names> = {
  'handover.out': handOver,
  'handover.back': giveBack,
  'handover.in': takeOver,
  'handover.take-back': (core, { why }) => {
    const desk = getWorkspace(core.store);
    keepersDesk(core.store);
    const out = openHandover(core.store);
    if (out === undefined) throw refuse('handover.none-out');
    write(core.store, (db) => {
      endHandover(db, out.docId, 'taken-back', core.now(), why);
      // One turn past the one given away: should it come back all the same, it is too old.
      setCopy(db, { id: desk.copy.id, turn: out.copyTurn + 1 });
      setReadOnly(db, '');
    });
    return {};
  },
};

/**
 * Takes a working copy in the place of what is here: at a desk that was just set up for it, or at the desk
 * that gave it away. The giver must be in the keyring, or their words must be typed.
 */
async function takeOver(
  core: Core,
  { file, passphrase, words }: Parsed<'handover.in'>,
): Promise<Output<'handover.in'>> {
  const db = core.store;
  const desk = getWorkspace(db);
  const identity = await core.keys.unlock(passphrase);
  const [found, ...more] = readFile(file.bytes);
  if (found === undefined || more.length > 0 || found.form !== 'sealed') throw refuse('handover.not-one');
  const envelope = readEnvelope(await unseal(found.text, identity.sealing));
  if (envelope.kind !== 'handover') throw refuse('handover.not-one');
  const document = await verifyEnvelope(envelope, await verifyingKey(giverKey(core, envelope, words)));
  const payload = parsePayload(handoverFile, document);
  bindPartnership(payload, getPartnership(db));
  if (payload.to.kid !== core.keys.own.kid || payload.iss !== (desk.subGroup ?? desk.partnership))
    throw refuse('handover.not-ours');
  if (payload.tablesVersion !== tablesVersion(db)) throw refuse('handover.tables');
  const out = openHandover(db);
  refuseOldTurn(desk, payload, out !== undefined);
  if (payload.copy.id !== desk.copy.id && hasBeenUsed(db)) throw refuse('handover.in-use');
  const noted = out && ownNoteOf(db, out);

  const rows = write(db, (tx) => {
    const role = getSetting(tx, 'signing.role');
    const people = peopleHere(tx);
    const taken = replaceTables(tx, payload.tables);
    if (taken === null) throw refuse('handover.tables');
    const own = out === undefined ? signingRoles[payload.purpose] : role;
    putSetting(tx, 'signing.role', own ?? 'chair');
    // Who has a passphrase here is this computer's own, and does not travel.
    keepPeople(tx, people);
    setCopy(tx, payload.copy);
    setReadOnly(tx, '');
    const heading = stored(document, payload, '', {
      direction: 'in',
      state: 'received',
      keptAt: core.now(),
      fileName: file.name,
    });
    keepDocument(tx, { ...heading, payload: withoutTables(payload) });
    addHandover(tx, {
      docId: document.docId,
      direction: 'in',
      kid: document.kid,
      name: payload.signer.name,
      purpose: payload.purpose,
      why: payload.why,
      copyId: payload.copy.id,
      copyTurn: payload.copy.turn,
      at: core.now(),
    });
    if (out !== undefined && noted !== undefined) {
      keepOwnNote(tx, noted);
      endHandover(tx, out.docId, 'came-back', core.now(), payload.why);
    }
    return taken;
  });
  return { docId: document.docId, tables: Object.keys(payload.tables).length, rows };
}

/** Something was entered or signed here; what a plan or the secretariat sent can be had again. */
const hasBeenUsed = (db: ReadDb): boolean =>
  steps(db, 1).length > 0 || headingsWhere(db, { direction: 'out' }).length > 0;

const signingRoles: Partial<Record<HandoverFile['purpose'], SigningRole>> = {
  deputy: 'deputy',
  preparer: 'preparer',
  successor: 'chair',
  'new-laptop': 'chair',
};

/** The giver's key, from the keyring; one that is not in it is believed when its words are typed. */
function giverKey(core: Core, envelope: Envelope, words: string | undefined): SigningJwk {
  const known = keyOf(core.store, envelope.kid);
  if (known !== undefined && known.status === 'active') return known.sign;
  if (words === undefined) throw refuse('handover.giver-unknown');
  confirmWords(envelope.kid, words);
  return parsePayload(handoverFile, claimed(envelope)).giver;
}

function refuseOldTurn({ copy }: Workspace, payload: HandoverFile, givenAway: boolean): void {
  if (!givenAway && payload.copy.id !== copy.id) return;
  if (payload.copy.id !== copy.id || payload.copy.turn <= copy.turn) throw refuse('handover.old-turn');
}
