import { challengeOf } from '../../../db/enrolments.ts';
import { type KeyRequest, settleKeyRequest, waitingKeyRequests } from '../../../db/key-requests.ts';
import {
  confirmKey,
  getKeyring,
  isConfirmed,
  keyOf,
  nextKeyringVersion,
  putKey,
} from '../../../db/keyring.ts';
import { allParked, type ParkedDocument, parkedFor, unpark } from '../../../db/parked.ts';
import { getPartnership } from '../../../db/partnership.ts';
import { write } from '../../../db/transaction.ts';
import { getWorkspace } from '../../../db/workspace.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { Output, Parsed } from '../../../shared/contract/index.ts';
import type { WaitingKey } from '../../../shared/contract/keys.ts';
import type { Kid } from '../../../shared/model/ids.ts';
import type { RingKey } from '../../../shared/model/key.ts';
import { nextEpoch } from '../../../shared/rules/epoch.ts';
import { londonDay } from '../../../shared/rules/london-day.ts';
import { type Core, today } from '../core.ts';
import { planInForce, secretariatDesk, writable } from '../desk.ts';
import { judgeEach, type ToJudge } from '../exchange/judge.ts';
import { kidOf } from '../exchange/public-key.ts';
import { takeEach } from '../exchange/take-in.ts';
import { confirmWords, digitsOf, wordsOf } from '../exchange/words-of-a-key.ts';
import type { Handlers } from '../serve.ts';
import { keepersDesk, sitting } from '../workspace/people.ts';
import { makeKeyRequest } from './key-request.ts';

export const keyHandlers: Pick<
  Handlers,
  'keys.words' | 'keys.unlock' | 'keys.lock' | 'keys.request' | 'keys.ring' | 'keys.waiting' | 'keys.enrol'
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
  'keys.request': async (core, { passphrase }) => {
    if (sitting(core.store)?.role === 'preparer') keepersDesk(core.store);
    return (await makeKeyRequest(core, await core.keys.unlock(passphrase))).file;
  },
  'keys.ring': (core) => getKeyring(core.store),
  'keys.waiting': (core) => waiting(core),
  'keys.enrol': (core, input) =>
    getWorkspace(core.store).role === 'chair' ? confirmSecretariat(core, input) : enrol(core, input),
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
 * Enrols a key by the words typed from the telephone. What was parked for the key is judged again, by its first
 * day of arrival, in the same transaction: no return is ever in neither place.
 */
async function enrol(
  core: Core,
  { kid: asked, words, verified }: Parsed<'keys.enrol'>,
): Promise<Output<'keys.enrol'>> {
  const db = core.store;
  writable(secretariatDesk(db));
  const only = waitingKeyRequests(db);
  const kid: Kid | undefined = asked ?? (only.length === 1 ? only[0]?.kid : undefined);
  const request = only.find((one) => one.kid === kid);
  if (request === undefined) throw refuse('key.no-request');
  refuseOldInvitation(core, request);
  confirmWords(request.kid, words);
  const parked = parkedFor(db, request.kid);
  const judged = await judgeEach(core, parked.map(toJudge));
  const key: RingKey = {
    kid: request.kid,
    iss: request.iss,
    holder: request.holder,
    sign: request.sign,
    seal: request.seal,
    epoch: nextEpoch(getKeyring(db).keys.filter(({ iss }) => iss === request.iss)),
    status: 'active',
    since: today(core),
    verified,
  };
  const placed = write(db, (tx) => {
    putKey(tx, key, { confirmedOn: today(core) });
    settleKeyRequest(tx, key.kid, 'enrolled');
    nextKeyringVersion(tx, core.now());
    for (const { docId } of parked) unpark(tx, docId);
    return takeEach(tx, judged, core.now());
  });
  return { key, judgedAgain: parked.length, outcomes: placed.map(({ outcome }) => outcome) };
}

/** Once a sub-group was invited anew, what answers the old invitation is good for nothing. */
function refuseOldInvitation({ store }: Core, { iss, challenge }: KeyRequest): void {
  if (iss !== getPartnership(store).id && challengeOf(store, iss) !== challenge)
    throw refuse('binding.challenge');
}

const toJudge = ({ name, raw, receivedAt }: ParkedDocument, file: number): ToJudge => ({
  file,
  name,
  document: 1,
  receivedAt,
  found: { form: 'jws', text: raw },
});

/** A chair types the words that the secretariat reads out, once for each key of theirs. */
function confirmSecretariat(core: Core, { words, kid: asked }: Parsed<'keys.enrol'>): Output<'keys.enrol'> {
  writable(getWorkspace(core.store));
  keepersDesk(core.store);
  const inForce = planInForce(core.store);
  if (inForce === undefined) throw refuse('plan.none');
  const kid = asked ?? kidOf(inForce.secretariat.sign);
  const key = keyOf(core.store, kid);
  if (key === undefined) throw refuse('key.no-request');
  confirmWords(kid, words);
  write(core.store, (db) => confirmKey(db, kid, today(core)));
  const { confirmedOn: _, endedOn: __, endedWhy: ___, ...listed } = key;
  return { key: listed, judgedAgain: 0, outcomes: [] };
}
