import { challengeOf } from '../../../db/enrolments.ts';
import { keepKeyRequest, keyRequestOf } from '../../../db/key-requests.ts';
import { keyOf } from '../../../db/keyring.ts';
import { park, parkedDocument } from '../../../db/parked.ts';
import type { WriteDb } from '../../../db/store.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import { subGroupId } from '../../../shared/model/ids.ts';
import type { KeyRequestFile } from '../../../shared/model/key-request-file.ts';
import type { Instant } from '../../../shared/model/period.ts';
import { type ReturnFile, returnFile } from '../../../shared/model/return-file.ts';
import { intakeWords as words } from '../../../shared/words/intake.ts';
import { bindAddressee, bindPartnership, refuseEnded } from './bindings.ts';
import type { Grounds } from './grounds.ts';
import { parsePayload } from './parse-payload.ts';
import type { Proof } from './prove.ts';
import type { Taken } from './taken.ts';

/** A document that shows the key that signed it. */
type SelfSigned = Proof & { readonly asks: NonNullable<Proof['asks']> };

/**
 * Notes a key that asks to be enrolled, and sets the return that carried it aside: nothing of it is merged
 * until the words of the key were typed. Nothing is written when it is refused.
 * @throws `signer.*`, `binding.*`, `payload.schema`
 */
export function takeKeyRequest(
  db: WriteDb,
  { document, raw, asks }: SelfSigned,
  name: string,
  now: Instant,
  grounds: Grounds,
): Taken {
  const { request } = asks;
  const { kid, kind, docId } = document;
  const holder = request.signer;
  const held = keyOf(db, kid);
  const about = { docId, from: request.iss, kind, warnings: [] };
  if (held !== undefined) refuseEnded(held);
  bindRequest(db, request, grounds);
  if (held !== undefined) return { ...about, result: 'duplicate', ...words.keyKnown(holder.name) };
  const carried = kind === 'return' ? speaksFor(request, parsePayload(returnFile, document)) : null;
  if (keyRequestOf(db, kid)?.challenge !== request.challenge)
    keepKeyRequest(db, {
      id: request.id,
      kid,
      iss: request.iss,
      holder,
      sign: request.sign,
      seal: request.seal,
      challenge: request.challenge,
      raw: asks.raw,
      receivedAt: now,
      state: 'waiting',
    });
  if (carried === null) return { ...about, result: 'parked', ...words.keyRequest(holder.name) };
  const { quarter } = carried;
  if (parkedDocument(db, docId) !== undefined)
    return { ...about, result: 'duplicate', quarter, ...words.parkedAgain };
  park(db, { docId, kid, kind: 'return', name, raw, receivedAt: now });
  return { ...about, result: 'parked', quarter, ...words.parked(holder.name) };
}

/**
 * A sub-group's request is for its chair or a deputy, and answers the plan file that was sent to it; whoever
 * joins the secretariat was sent none, and is believed by the words alone.
 * @throws `binding.partnership`, `binding.sample`, `binding.addressee`, `binding.challenge`, `signer.role`
 */
function bindRequest(db: WriteDb, request: KeyRequestFile, grounds: Grounds): void {
  const { role, name } = request.signer;
  bindPartnership(request, grounds.partnership);
  const subGroup = subGroupId.safeParse(request.iss).data;
  if (subGroup !== undefined) {
    bindAddressee(request, grounds.own);
    if (challengeOf(db, subGroup) !== request.challenge) throw refuse('binding.challenge');
  } else if (request.iss !== grounds.partnership.id) throw refuse('binding.partnership');
  const fits = subGroup === undefined ? role === 'secretariat' : role === 'chair' || role === 'deputy';
  if (!fits) throw refuse('signer.role', { name, kind: 'key request' });
}

/** A return speaks for the sub-group whose key it asks to enrol. */
function speaksFor(request: KeyRequestFile, payload: ReturnFile): ReturnFile {
  if (payload.iss !== request.iss) throw refuse('binding.issuer');
  return payload;
}
