import type { Kid } from '../shared/model/ids.ts';
import type { Issuer, Keyring, RingKey } from '../shared/model/key.ts';
import type { Day, Instant } from '../shared/model/period.ts';
import { addRow, putRow, rowOf, rowsOf, setRow } from './rows.ts';
import type { Row } from './schema/tables.ts';
import { prepared, type ReadDb, type WriteDb } from './store.ts';

/**
 * A key as this desk holds it: `confirmedOn` is when somebody here typed its words, or those of the key that
 * names it; null for one believed only because a keyring lists it; `endedOn` and `endedWhy` are for a key taken out of use here.
 */
export type KeptKey = Row<'key'>;

const ringKey = ({ confirmedOn: _, endedOn: __, endedWhy: ___, ...key }: KeptKey): RingKey => key;

/** Every key that this desk knows, in the order of their kids; version 0 before the first was made. */
export function getKeyring(db: ReadDb): Keyring {
  const sql = 'select max(version) as version from keyring_version';
  const version = prepared<{ version: number | null }>(db, sql).get()?.version ?? 0;
  return { version, keys: rowsOf(db, 'key', 'order by kid').map(ringKey) };
}

/** The key of this thumbprint, whatever its status. */
export const keyOf = (db: ReadDb, kid: Kid): KeptKey | undefined => rowOf(db, 'key', { kid });

/** The keys with which an issuer may sign now, the newest first. */
export const activeKeys = (db: ReadDb, iss: Issuer): KeptKey[] =>
  rowsOf(db, 'key', "where iss = ? and status = 'active' order by epoch desc, since desc, kid", iss);

/** Enrols a key, or says anew what is known of it. */
export const putKey = (db: WriteDb, key: RingKey, { confirmedOn }: { confirmedOn: Day | null }): void =>
  putRow(db, 'key', { ...key, confirmedOn, endedOn: null, endedWhy: '' });

/** Takes a key out of use: `retired` in good order, `revoked` when it may be in wrong hands. */
export const endKey = (
  db: WriteDb,
  kid: Kid,
  status: 'retired' | 'revoked',
  endedOn: Day,
  endedWhy: string,
): boolean => setRow(db, 'key', { kid }, { status, endedOn, endedWhy });

/** Says that somebody at this desk has typed the words of a key. */
export const confirmKey = (db: WriteDb, kid: Kid, confirmedOn: Day): boolean =>
  setRow(db, 'key', { kid }, { confirmedOn });

export const isConfirmed = (db: ReadDb, kid: Kid): boolean => (keyOf(db, kid)?.confirmedOn ?? null) !== null;

/** At the secretariat's desk: keeps the keys as they now are as the next version, exactly one higher. */
export function nextKeyringVersion(db: WriteDb, madeAt: Instant): Keyring {
  const { version, keys } = getKeyring(db);
  const content = { version: version + 1, keys };
  addRow(db, 'keyring_version', { version: content.version, content, madeAt });
  return content;
}

/**
 * At a chair's desk: takes over a keyring that the secretariat signed. What was confirmed here stays
 * confirmed, and a key that the keyring does not list stays as it was. The caller has checked that the
 * version is newer.
 */
export function takeKeyring(db: WriteDb, content: Keyring, madeAt: Instant): void {
  for (const key of content.keys) {
    if (!setRow(db, 'key', { kid: key.kid }, key)) addRow(db, 'key', { ...key, endedWhy: '' });
  }
  putRow(db, 'keyring_version', { version: content.version, content, madeAt });
}
