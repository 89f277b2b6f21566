import { challengeOf } from '../../../db/enrolments.ts';
import { keepKeyRequest, keyRequestOf } from '../../../db/key-requests.ts';
import { getKeyring, keyOf } from '../../../db/keyring.ts';
import { park, parkedDocument } from '../../../db/parked.ts';
import { getPartnership } from '../../../db/partnership.ts';
import type { WriteDb } from '../../../db/store.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import { subGroupId } from '../../../shared/model/ids.ts';
import type { Instant } from '../../../shared/model/period.ts';
import { type ReturnFile, returnFile } from '../../../shared/model/return-file.ts';
import { intakeWords as words } from '../../../shared/words/intake.ts';
import { bindAddressee, bindPartnership } from './bindings.ts';
import { parsePayload } from './parse-payload.ts';
import type { SelfSigned } from './prove.ts';
import type { Taken } from './take-return.ts';

/**
 * Notes a key that asks to be enrolled, and sets the return that carried it aside: nothing of it is merged
 * until the words of the key were typed.
 * @throws `binding.*`, `payload.schema`, `signer.role`
 */
export function takeKeyRequest(
  db: WriteDb,
  { document, request, raw, requestRaw }: SelfSigned,
  name: string,
  now: Instant,
): Taken {
  const { holder, kid } = { holder: request.signer, kid: document.kid };
  bindPartnership(request, getPartnership(db));
  bindAddressee(request, secretariatKids(db));
  const invited = subGroupId.safeParse(request.iss).data;
  if (invited !== undefined && challengeOf(db, invited) !== request.challenge)
    throw refuse('binding.challenge');
  if (holder.role === 'recovery') throw refuse('signer.role', { name: holder.name, kind: 'key request' });
  const about = { docId: document.docId, from: request.iss, kind: document.kind, warnings: [] };
  if (keyOf(db, kid) !== undefined) return { ...about, result: 'duplicate', ...words.keyKnown(holder.name) };
  if (keyRequestOf(db, kid) === undefined) {
    keepKeyRequest(db, {
      id: request.id,
      kid,
      iss: request.iss,
      holder,
      sign: request.sign,
      seal: request.seal,
      challenge: request.challenge,
      raw: requestRaw,
      receivedAt: now,
      state: 'waiting',
    });
  }
  if (document.kind !== 'return') return { ...about, result: 'parked', ...words.keyRequest(holder.name) };
  const payload = boundTo(parsePayload(returnFile, document), request.iss);
  if (parkedDocument(db, document.docId) !== undefined)
    return { ...about, result: 'duplicate', quarter: payload.quarter, ...words.parkedAgain };
  park(db, { docId: document.docId, kid, kind: 'return', name, raw, receivedAt: now });
  return { ...about, result: 'parked', quarter: payload.quarter, ...words.parked(holder.name) };
}

const secretariatKids = (db: WriteDb) =>
  getKeyring(db)
    .keys.filter(({ holder }) => holder.role === 'secretariat')
    .map(({ kid }) => kid);

/** A return speaks for the sub-group whose key it asks to enrol. */
function boundTo(payload: ReturnFile, iss: string): ReturnFile {
  if (payload.iss !== iss) throw refuse('binding.issuer');
  return payload;
}
