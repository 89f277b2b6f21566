import { beforeAll, describe, expect, test, vi } from 'vitest';
import { aPerson, refusalOf } from '../../../tests/signed.ts';
import { readEnvelope, signDocument, verifyEnvelope } from '../exchange/envelope.ts';
import { verifyingKey } from '../exchange/public-key.ts';
import { type KeyFile, parseKeys } from './key-file.ts';
import {
  addIdentity,
  addSignIn,
  changePassphrase,
  createKeys,
  databaseCheck,
  heldKeys,
  type KeysMade,
  removeSignIn,
  replaceRecoveryCode,
  type SystemSignIn,
  unlockDatabase,
  unlockSigning,
} from './key-slots.ts';
import { newRecoveryCode } from './recovery-code.ts';

// Every way in costs a real Argon2id of 64 MiB, so one set of keys serves all promises.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
const passphrase = 'correct horse battery staple';
const other = 'four quite different words';
let officer: KeysMade;
let both: KeysMade;
let database: Buffer;

beforeAll(async () => {
  officer = await createKeys(passphrase);
  database = await unlockDatabase(officer.keys, { passphrase });
  both = await addIdentity(officer.keys, database, other);
});

const system = (): SystemSignIn & { broken: boolean } => ({
  broken: false,
  protect: async (secret) => Buffer.from(secret).map((byte) => byte ^ 0x5a),
  async reveal(kept) {
    if (this.broken) throw new Error('The keychain is locked.');
    return Buffer.from(kept).map((byte) => byte ^ 0x5a);
  },
});

/** The key file with one part of it changed, through the text on disk. */
const changed = (keys: KeyFile, change: (copy: KeyFile) => void): KeyFile => {
  const copy = structuredClone(keys);
  change(copy);
  return parseKeys(JSON.stringify(copy));
};
const first = (keys: KeyFile) => keys.people[0] as KeyFile['people'][number];
const flipped = (base64url: string) => (base64url.startsWith('A') ? 'B' : 'A') + base64url.slice(1);

test('the passphrase and the printed code open the same database', async () => {
  expect(database).toHaveLength(32);
  expect(await unlockDatabase(officer.keys, officer)).toEqual(database);
  expect(databaseCheck(database)).toBe(officer.keys.check);
});

test('the passphrase and the printed code open the same signing keys', async () => {
  for (const by of [{ passphrase }, { recoveryCode: officer.recoveryCode.toLowerCase() }]) {
    const { signing } = await unlockSigning(officer.keys, officer.kid, by);
    const { text } = await signDocument('return', { nil: true }, signing);
    const [held] = heldKeys(officer.keys);
    await verifyEnvelope(readEnvelope(text), await verifyingKey(held?.signing));
  }
});

test('a wrong passphrase, a mistyped code and the code of another paper are told apart', async () => {
  const { keys, kid, recoveryCode } = officer;
  const mistyped = recoveryCode.replace(/^./, (c) => (c === '7' ? '8' : '7'));
  expect(await refusalOf(() => unlockDatabase(keys, { passphrase: 'not the passphrase' }))).toBe(
    'key.passphrase',
  );
  expect(await refusalOf(() => unlockSigning(keys, kid, { passphrase: other }))).toBe('key.passphrase');
  expect(await refusalOf(() => unlockSigning(keys, kid, { recoveryCode: mistyped }))).toBe(
    'key.recovery-mistyped',
  );
  expect(await refusalOf(() => unlockSigning(keys, kid, { recoveryCode: newRecoveryCode() }))).toBe(
    'key.recovery',
  );
});

test('each of two people opens the database, and only their own signing keys', async () => {
  const [one, two] = heldKeys(both.keys).map(({ kid }) => kid);
  expect([one, two]).toEqual([officer.kid, both.kid]);
  expect(await unlockDatabase(both.keys, { passphrase })).toEqual(database);
  expect(await unlockDatabase(both.keys, { passphrase: other })).toEqual(database);
  expect((await unlockSigning(both.keys, both.kid, { passphrase: other })).signing.kid).toBe(both.kid);
  expect(await refusalOf(() => unlockSigning(both.keys, both.kid, { passphrase }))).toBe('key.passphrase');
  expect(await refusalOf(() => unlockSigning(both.keys, officer.kid, both))).toBe('key.recovery');
  const stranger = (await aPerson()).signing.kid;
  expect(await refusalOf(() => unlockSigning(both.keys, stranger, { passphrase }))).toBe(
    'key.unknown-person',
  );
});

test('a forgotten passphrase is replaced with the printed code; the old one opens nothing', async () => {
  const after = await changePassphrase(officer.keys, officer.kid, officer, other);
  expect(await unlockDatabase(after, { passphrase: other })).toEqual(database);
  expect(await refusalOf(() => unlockDatabase(after, { passphrase }))).toBe('key.passphrase');
  expect((await unlockSigning(after, officer.kid, officer)).signing.kid).toBe(officer.kid);
  expect(await refusalOf(() => changePassphrase(after, officer.kid, officer, 'short'))).toBe(
    'key.passphrase-weak',
  );
});

test('a new printed code cancels the old paper', async () => {
  const after = await replaceRecoveryCode(officer.keys, officer.kid, { passphrase });
  expect(await unlockDatabase(after.keys, after)).toEqual(database);
  expect(await refusalOf(() => unlockDatabase(after.keys, officer))).toBe('key.recovery');
});

describe("the system's sign-in", () => {
  test('opens the database and never the signing keys, until it is removed', async () => {
    const signIn = system();
    expect(await refusalOf(() => unlockDatabase(officer.keys, { signIn }))).toBe('key.slot-missing');
    const keys = await addSignIn(officer.keys, database, signIn);
    expect(await unlockDatabase(keys, { signIn })).toEqual(database);
    expect(await refusalOf(() => unlockDatabase(removeSignIn(keys), { signIn }))).toBe('key.slot-missing');
  });

  test('when it fails, the passphrase still opens the database', async () => {
    const signIn = system();
    const keys = await addSignIn(officer.keys, database, signIn);
    signIn.broken = true;
    expect(await refusalOf(() => unlockDatabase(keys, { signIn }))).toBe('key.sign-in');
    expect(await unlockDatabase(keys, { passphrase })).toEqual(database);
  });

  test('is not set up when it does not give back what it was given', async () => {
    const forgetful = { ...system(), reveal: async () => Buffer.alloc(32) };
    expect(await refusalOf(() => addSignIn(officer.keys, database, forgetful))).toBe('key.sign-in');
  });
});

test('R14: a wrong database key is told apart from a damaged database by its check', async () => {
  const wrong = Buffer.from(database);
  wrong.writeUInt8(wrong.readUInt8(0) ^ 1, 0);
  expect(databaseCheck(wrong)).not.toBe(officer.keys.check);
  expect(await refusalOf(() => addIdentity(officer.keys, wrong, other))).toBe('key.damaged');
});

describe('R14: a damaged key file is never taken for a wrong passphrase', () => {
  test.each<[string, (keys: KeyFile) => void]>([
    [
      'the salt',
      (k) => Object.assign(first(k).passphrase.kdf, { salt: flipped(first(k).passphrase.kdf.salt) }),
    ],
    [
      'the nonce',
      (k) => Object.assign(first(k).passphrase.locked, { iv: flipped(first(k).passphrase.locked.iv) }),
    ],
    [
      'the locked keys',
      (k) => Object.assign(first(k).passphrase.locked, { ct: flipped(first(k).passphrase.locked.ct) }),
    ],
    [
      'their tag',
      (k) => Object.assign(first(k).passphrase.locked, { tag: flipped(first(k).passphrase.locked.tag) }),
    ],
    ['the sum', (k) => Object.assign(first(k).passphrase, { sum: flipped(first(k).passphrase.sum) })],
    ['the private keys', (k) => Object.assign(first(k).private, { ct: flipped(first(k).private.ct) })],
  ])('%s', async (_, change) => {
    const keys = changed(officer.keys, change);
    expect(await refusalOf(() => unlockSigning(keys, officer.kid, { passphrase }))).toBe('key.damaged');
  });

  test('the other way in still opens what one damaged slot does not', async () => {
    const keys = changed(both.keys, (k) => Object.assign(first(k).passphrase, { sum: 'AAAA' }));
    expect(await unlockDatabase(keys, officer)).toEqual(database);
    expect(await unlockDatabase(keys, { passphrase: other })).toEqual(database);
    expect(await refusalOf(() => unlockDatabase(keys, { passphrase }))).toBe('key.damaged');
  });
});

test('a public key exchanged in the key file is noticed before anything is sealed to it', async () => {
  const thief = (await aPerson()).sealing.jwk;
  const keys = changed(officer.keys, (k) => Object.assign(first(k), { sealing: thief }));
  expect(await refusalOf(() => unlockSigning(keys, officer.kid, { passphrase }))).toBe('key.damaged');
});

test('a slot moved to another place does not open', async () => {
  const keys = changed(officer.keys, (k) => Object.assign(first(k), { recovery: first(k).passphrase }));
  expect(await refusalOf(() => unlockDatabase(keys, officer))).toBe('key.recovery');
  const [one, two] = both.keys.people;
  const lent = changed(both.keys, (k) => Object.assign(first(k), { passphrase: two?.passphrase }));
  expect(one).not.toEqual(two);
  expect(await refusalOf(() => unlockSigning(lent, officer.kid, { passphrase: other }))).toBe(
    'key.passphrase',
  );
});

test('a key file with a secret in the clear is not written', () => {
  const text = JSON.stringify(both.keys);
  for (const secret of [
    database.toString('base64url'),
    database.toString('hex'),
    officer.recoveryCode,
    passphrase,
  ])
    expect(text).not.toContain(secret);
  expect(text).not.toContain('"d"');
});
