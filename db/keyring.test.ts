import { expect, test } from 'vitest';
import type { Kid } from '../shared/model/ids.ts';
import type { Keyring, RingKey } from '../shared/model/key.ts';
import { aDesk } from '../tests/a-desk.ts';
import { day, harm, tasking } from '../tests/a-quarter.ts';
import { aMoment } from '../tests/a-store.ts';
import {
  activeKeys,
  confirmKey,
  endKey,
  getKeyring,
  isConfirmed,
  keyOf,
  nextKeyringVersion,
  putKey,
  takeKeyring,
} from './keyring.ts';
import { rowsOf } from './rows.ts';
import type { Store } from './store.ts';
import { write } from './transaction.ts';

const x = 'x'.repeat(43);

const aKey = (letter: string, given: Partial<RingKey> = {}): RingKey => ({
  kid: letter.repeat(43) as Kid,
  iss: tasking,
  holder: { name: 'S. Hamir', title: 'Chief Inspector', role: 'chair' },
  sign: { crv: 'Ed25519', kty: 'OKP', x },
  seal: { crv: 'X25519', kty: 'OKP', x },
  epoch: 1,
  status: 'active',
  since: day('2026-04-01'),
  verified: 'eight words by telephone',
  ...given,
});

const enrol = (store: Store, ...keys: RingKey[]): void =>
  write(store, (db) => {
    for (const key of keys) putKey(db, key, { confirmedOn: day('2026-04-02') });
  });
const kidsOf = (keys: readonly RingKey[]) => keys.map(({ kid }) => kid[0]).join('');

test('a keyring lists every key exactly as enrolled, in the same order whichever came first', () => {
  const store = aDesk();
  const keys = [aKey('b', { seal: null }), aKey('a', { iss: harm, status: 'retired' }), aKey('c')];
  enrol(store, ...keys);
  expect(getKeyring(store)).toEqual({ version: 0, keys: [keys[1], keys[0], keys[2]] });
});

test('each version of the keyring is exactly one more than the last, and kept as it was', () => {
  const store = aDesk();
  enrol(store, aKey('a'));
  const first = write(store, (db) => nextKeyringVersion(db, aMoment));
  enrol(store, aKey('b'));
  const second = write(store, (db) => nextKeyringVersion(db, aMoment));
  expect([first.version, second.version]).toEqual([1, 2]);
  expect(getKeyring(store)).toEqual(second);
  expect(rowsOf(store, 'keyring_version', 'order by version').map(({ content }) => content)).toEqual([
    first,
    second,
  ]);
});

test('a key that was taken out of use signs no more, and why is remembered', () => {
  const store = aDesk();
  enrol(store, aKey('a'), aKey('b', { epoch: 2 }), aKey('c', { iss: harm }));
  expect(kidsOf(activeKeys(store, tasking))).toBe('ba');
  write(store, (db) => endKey(db, aKey('a').kid, 'revoked', day('2026-10-01'), 'The laptop was stolen.'));
  expect(kidsOf(activeKeys(store, tasking))).toBe('b');
  expect(keyOf(store, aKey('a').kid)).toMatchObject({
    status: 'revoked',
    endedOn: '2026-10-01',
    endedWhy: 'The laptop was stolen.',
  });
});

test('a newer keyring from the secretariat leaves what was confirmed here confirmed, and confirms nothing', () => {
  const store = aDesk();
  enrol(store, aKey('a'), aKey('o'));
  const ring: Keyring = { version: 7, keys: [aKey('a', { status: 'retired' }), aKey('b')] };
  write(store, (db) => takeKeyring(db, ring, aMoment));
  expect(getKeyring(store)).toEqual({ version: 7, keys: [...ring.keys, aKey('o')] });
  expect(['a', 'b', 'o', 'z'].map((letter) => isConfirmed(store, aKey(letter).kid))).toEqual([
    true,
    false,
    true,
    false,
  ]);
  write(store, (db) => confirmKey(db, aKey('b').kid, day('2026-10-05')));
  expect(keyOf(store, aKey('b').kid)?.confirmedOn).toBe('2026-10-05');
});
