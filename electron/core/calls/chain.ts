import { lastInChain } from '../../../db/documents.ts';
import { getKeyring, keyOf } from '../../../db/keyring.ts';
import type { ReadDb } from '../../../db/store.ts';
import type { SubGroupId } from '../../../shared/model/ids.ts';
import type { ReturnFile } from '../../../shared/model/return-file.ts';
import { nextEpoch } from '../../../shared/rules/epoch.ts';
import type { Identity } from '../exchange/private-key.ts';

/**
 * The place of the next document that a sub-group signs: one more than its last, or the first of a new epoch. A
 * key that is not enrolled yet expects the epoch that its enrolment will open.
 */
export function nextInChain(
  db: ReadDb,
  subGroup: SubGroupId,
  { signing }: Identity,
): Pick<ReturnFile, 'epoch' | 'seq' | 'prev'> {
  const last = lastInChain(db, subGroup, 'out');
  const enrolled = keyOf(db, signing.kid)?.epoch;
  const expected = nextEpoch(getKeyring(db).keys.filter(({ iss }) => iss === subGroup));
  const epoch = enrolled ?? Math.max(expected, last?.epoch ?? 1);
  const seq = last === null || epoch > last.epoch ? 1 : last.seq + 1;
  return { epoch, seq, prev: last?.docId ?? null };
}
