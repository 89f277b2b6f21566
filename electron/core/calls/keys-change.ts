import { putChallenge } from '../../../db/enrolments.ts';
import { endKey, getKeyring, type KeptKey, keyOf, nextKeyringVersion, putKey } from '../../../db/keyring.ts';
import { getPartnership } from '../../../db/partnership.ts';
import { getPlan } from '../../../db/plan.ts';
import { write } from '../../../db/transaction.ts';
import { getWorkspace } from '../../../db/workspace.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { Output, Parsed } from '../../../shared/contract/index.ts';
import { type Kid, subGroupId } from '../../../shared/model/ids.ts';
import type { Keyring, RingKey } from '../../../shared/model/key.ts';
import { compareText } from '../../../shared/rules/ref-order.ts';
import { desk as words } from '../../../shared/words/desk.ts';
import { fileNames } from '../../../shared/words/file-names.ts';
import { type Core, today } from '../core.ts';
import { headingOf, secretariatDesk, writable } from '../desk.ts';
import { strictText } from '../exchange/strict-json.ts';
import type { Handlers } from '../serve.ts';
import { safeFileName } from '../spreadsheet/file-name.ts';
import { parseKeys } from '../workspace/key-file.ts';
import { createKeys, type HeldKeys, heldKeys, unlockSigning } from '../workspace/key-slots.ts';
import { type IssuedBy, issued, keepIssued, newChallenge, preparePlan } from './plan-issue.ts';

type Names = 'keys.revoke' | 'keys.retire' | 'keys.recovery' | 'keys.renew';

export const keyChangeHandlers: Pick<Handlers, Names> = {
  'keys.revoke': (core, { kid, why }) => end(core, kid, 'revoked', why),
  'keys.retire': (core, { kid, why }) => end(core, kid, 'retired', why),
  'keys.recovery': makeRecoveryKey,
  'keys.renew': renew,
};

/** Takes a key out of use. A sub-group whose key may be in wrong hands is invited anew. */
function end(core: Core, kid: Kid, status: 'retired' | 'revoked', why: string): Keyring {
  writable(secretariatDesk(core.store));
  const key = keyOf(core.store, kid);
  if (key === undefined) throw refuse('key.unknown');
  if (kid === core.keys.own.kid) throw refuse('key.own');
  if (key.status === 'revoked' || key.status === status) throw refuse('key.ended', { name: key.holder.name });
  const subGroup = subGroupId.safeParse(key.iss).data;
  return write(core.store, (db) => {
    endKey(db, kid, status, today(core), why);
    if (status === 'revoked' && subGroup !== undefined)
      putChallenge(db, subGroup, newChallenge(), core.now());
    return nextKeyringVersion(db, core.now());
  });
}

/** Makes the key that lies in a safe. Chairs hear of it with the next plan. */
async function makeRecoveryKey(
  core: Core,
  { passphrase, recoveryPassphrase }: Parsed<'keys.recovery'>,
): Promise<Output<'keys.recovery'>> {
  writable(secretariatDesk(core.store));
  await core.keys.unlock(passphrase);
  const { keys, kid, recoveryCode } = await createKeys(recoveryPassphrase);
  const [made] = heldKeys(keys);
  if (made === undefined) throw new Error('Keys were made for nobody.');
  const { id } = getPartnership(core.store);
  const holder = { ...words.recoveryKey, role: 'recovery' } as const;
  write(core.store, (db) => {
    for (const one of getKeyring(db).keys.filter(inUseAs('recovery')))
      endKey(db, one.kid, 'retired', today(core), words.replaced);
    putKey(db, newKey(core, id, holder, made), { confirmedOn: today(core) });
    nextKeyringVersion(db, core.now());
  });
  const bytes = Buffer.from(`${JSON.stringify(keys, null, 2)}\n`, 'utf8');
  return { kid, recoveryCode, file: { name: safeFileName(fileNames.recoveryKey, 'json'), bytes } };
}

const inUseAs =
  (role: RingKey['holder']['role']) =>
  ({ holder, status }: RingKey): boolean =>
    holder.role === role && status === 'active';

const newKey = (core: Core, iss: RingKey['iss'], holder: RingKey['holder'], made: HeldKeys): RingKey => ({
  kid: made.kid,
  iss,
  holder,
  sign: made.signing,
  seal: holder.role === 'recovery' ? null : made.sealing,
  epoch: 1,
  status: 'active',
  since: today(core),
  verified: words.madeHere,
});

/**
 * New keys for this desk. They are written down before the keyring knows them, so that a desk that loses power
 * in between goes on with the old ones; then the keyring and the plan that names them change together.
 */
async function renew(core: Core, input: Parsed<'keys.renew'>): Promise<Output<'keys.renew'>> {
  const db = core.store;
  const desk = writable(getWorkspace(db));
  const signs = desk.role === 'chair' ? null : await signerOf(core, input);
  const { made, recoveryCode } = await core.keys.renew(input.passphrase);
  if (signs === null) {
    core.keys.use(made.kid);
    return { kid: made.kid, recoveryCode, issued: null };
  }
  const key = newKey(core, desk.partnership, headingOf(core, desk).signer, made);
  const ended = { kid: core.keys.own.kid, status: input.stolen ? 'revoked' : 'retired' } as const;
  const by = { ...signs, names: made, keyring: keyringAfter(getKeyring(db), key, ended) };
  const prepared = getPlan(db) === null ? null : await preparePlan(core, by);
  write(db, (tx) => {
    putKey(tx, key, { confirmedOn: today(core) });
    endKey(tx, ended.kid, ended.status, today(core), input.why);
    nextKeyringVersion(tx, core.now());
    if (prepared !== null) keepIssued(tx, core, prepared);
  });
  core.keys.use(made.kid);
  return { kid: made.kid, recoveryCode, issued: prepared === null ? null : issued(prepared) };
}

/** The next version of a keyring, with a new key and without an old one: signed before it is kept. */
const keyringAfter = (
  { version, keys }: Keyring,
  key: RingKey,
  ended: Pick<RingKey, 'kid' | 'status'>,
): Keyring => ({
  version: version + 1,
  keys: [...keys.map((one) => (one.kid === ended.kid ? { ...one, ...ended } : one)), key].sort((a, b) =>
    compareText(a.kid, b.kid),
  ),
});

/** Who signs the plan that names the new keys: the desk's own key, or the one from the safe. */
async function signerOf(
  core: Core,
  { passphrase, recovery }: Parsed<'keys.renew'>,
): Promise<Pick<IssuedBy, 'identity' | 'holder'>> {
  if (recovery === null) return { identity: await core.keys.unlock(passphrase) };
  const keys = parseKeys(strictText(recovery.file.bytes) ?? '');
  const known = heldKeys(keys)
    .map(({ kid }): KeptKey | undefined => keyOf(core.store, kid))
    .find((key) => key !== undefined && inUseAs('recovery')(key));
  if (known === undefined) throw refuse('key.not-recovery');
  const identity = await unlockSigning(keys, known.kid, { passphrase: recovery.passphrase });
  return { identity, holder: known.holder };
}
