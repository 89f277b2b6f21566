import type { SubGroupId } from '../shared/model/ids.ts';
import type { Issuer } from '../shared/model/key.ts';
import type { Instant } from '../shared/model/period.ts';
import { putRow } from './rows.ts';
import { prepared, type ReadDb, type WriteDb } from './store.ts';

/** The challenge that a sub-group's key request must name; undefined until it was invited, and of the body itself. */
export const challengeOf = (db: ReadDb, subGroup: Issuer): string | undefined =>
  prepared<{ challenge: string }>(db, 'select challenge from enrolment where sub_group = ?').get(subGroup)
    ?.challenge;

/** Invites a sub-group, or invites it anew: an older challenge is then good for nothing. */
export const putChallenge = (db: WriteDb, subGroup: SubGroupId, challenge: string, madeAt: Instant): void =>
  putRow(db, 'enrolment', { subGroup, challenge, madeAt });
