import { keyRequestOf, settleKeyRequest, waitingKeyRequests } from '../../../db/key-requests.ts';
import {
  activeKeys,
  confirmKey,
  endKey,
  getKeyring,
  isConfirmed,
  keyOf,
  nextKeyringVersion,
  putKey,
} from '../../../db/keyring.ts';
import { allParked, parkedFor, unpark } from '../../../db/parked.ts';
import { getPartnership } from '../../../db/partnership.ts';
import { write } from '../../../db/transaction.ts';
import { getWorkspace } from '../../../db/workspace.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { Output, Parsed } from '../../../shared/contract/index.ts';
import type { WaitingKey } from '../../../shared/contract/keys.ts';
import type { Kid } from '../../../shared/model/ids.ts';
import type { RingKey } from '../../../shared/model/key.ts';
import { londonDay } from '../../../shared/rules/london-day.ts';
import { type Core, today } from '../core.ts';
import { planInForce, secretariatDesk, writable } from '../desk.ts';
import { kidOf } from '../exchange/public-key.ts';
import { takeIn } from '../exchange/take-in.ts';
import { confirmWords, digitsOf, wordsOf } from '../exchange/words-of-a-key.ts';
import type { Handlers } from '../serve.ts';
import { makeKeyRequest } from './key-request.ts';

export const keyHandlers: Pick<
  Handlers,
  | 'keys.words'
  | 'keys.unlock'
  | 'keys.lock'
  | 'keys.request'
  | 'keys.ring'
  | 'keys.waiting'
  | 'keys.enrol'
  | 'keys.revoke'
> = {
  'keys.words': (core) => {
    const { kid } = core.keys.own;
    const theirs = planInForce(core.store)?.secretariat.sign;
    return {
      kid,
      words: wordsOf(kid).join(' '),
      digits: digitsOf(kid).join(' '),
      secretariatConfirmed: theirs === undefined || isConfirmed(core.store, kidOf(theirs)),
    };
  },
  'keys.unlock': async (core, { passphrase }) => {
    await core.keys.open(passphrase);
    return { kid: core.keys.own.kid };
  },
  'keys.lock': (core) => {
    core.keys.lock();
    return {};
  },
  'keys.request': async (core, { passphrase }) =>
    (await makeKeyRequest(core, await core.keys.unlock(passphrase))).file,
  'keys.ring': (core) => getKeyring(core.store),
  'keys.waiting': (core) => waiting(core),
  'keys.enrol': (core, input) =>
    getWorkspace(core.store).role === 'chair' ? confirmSecretariat(core, input) : enrol(core, input),
  'keys.revoke': (core, { kid, why }) => {
    writable(secretariatDesk(core.store));
    if (keyOf(core.store, kid) === undefined) throw refuse('key.unknown');
    write(core.store, (db) => {
      endKey(db, kid, 'revoked', today(core), why);
      nextKeyringVersion(db, core.now());
    });
    return getKeyring(core.store);
  },
};

function waiting(core: Core): WaitingKey[] {
  const { people, roles } = getPartnership(core.store);
  const parked = allParked(core.store);
  return waitingKeyRequests(core.store).map(({ id, kid, iss, holder, receivedAt }) => {
    const posts = roles.filter(({ subGroup }) => subGroup === iss).map(({ person }) => person);
    const known = people.find((one) => posts.includes(one.id) && one.name === holder.name);
    return {
      id,
      kid,
      iss,
      name: holder.name,
      title: holder.title,
      role: holder.role,
      receivedOn: londonDay(receivedAt),
      phone: known?.phone ?? '',
      parkedReturns: parked.filter((one) => one.kid === kid).length,
    };
  });
}

/**
 * Enrols a key by the words typed from the telephone. A sub-group's first key is of epoch 1; one that comes
 * after a revoked key opens the next epoch. What was parked for the key is then judged again.
 */
async function enrol(
  core: Core,
  { kid: asked, words, verified }: Parsed<'keys.enrol'>,
): Promise<Output<'keys.enrol'>> {
  const db = core.store;
  writable(secretariatDesk(db));
  const only = waitingKeyRequests(db);
  const kid: Kid | undefined = asked ?? (only.length === 1 ? only[0]?.kid : undefined);
  const request = kid === undefined ? undefined : keyRequestOf(db, kid);
  if (kid === undefined || request === undefined) throw refuse('key.no-request');
  confirmWords(kid, words);
  const others = getKeyring(db).keys.filter(({ iss }) => iss === request.iss);
  const replaced = others.length > 0 && activeKeys(db, request.iss).length === 0;
  const key: RingKey = {
    kid,
    iss: request.iss,
    holder: request.holder,
    sign: request.sign,
    seal: request.seal,
    epoch: Math.max(1, ...others.map(({ epoch }) => epoch)) + (replaced ? 1 : 0),
    status: 'active',
    since: today(core),
    verified,
  };
  const parked = parkedFor(db, kid);
  write(db, (tx) => {
    putKey(tx, key, { confirmedOn: today(core) });
    settleKeyRequest(tx, kid, 'enrolled');
    nextKeyringVersion(tx, core.now());
    for (const { docId } of parked) unpark(tx, docId);
  });
  const found = parked.map(({ name, raw, receivedAt }) => ({
    name,
    receivedAt,
    documents: [{ form: 'jws' as const, text: raw }],
  }));
  await takeIn(core, found, { tryOnly: false });
  return { key, judgedAgain: parked.length };
}

/** A chair types the words that the secretariat reads out, once for each key of theirs. */
function confirmSecretariat(core: Core, { words, kid: asked }: Parsed<'keys.enrol'>): Output<'keys.enrol'> {
  writable(getWorkspace(core.store));
  const inForce = planInForce(core.store);
  if (inForce === undefined) throw refuse('plan.none');
  const kid = asked ?? kidOf(inForce.secretariat.sign);
  const key = keyOf(core.store, kid);
  if (key === undefined) throw refuse('key.no-request');
  confirmWords(kid, words);
  write(core.store, (db) => confirmKey(db, kid, today(core)));
  const { confirmedOn: _, endedOn: __, endedWhy: ___, ...listed } = key;
  return { key: listed, judgedAgain: 0 };
}
