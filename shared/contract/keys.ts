import { z } from 'zod';
import { itemId, kid } from '../model/ids.ts';
import { keyRole, keyring, ringKey } from '../model/key.ts';
import { day } from '../model/period.ts';
import { anyText, line } from '../model/text.ts';
import { command, givenFile, madeFile, nothing, passphrase, query } from './call.ts';
import { importOutcome } from './files.ts';
import { issuedPlans } from './plan.ts';

const typedWords = z.string().max(1000);

/** A key request that waits for its words to be read out by telephone. */
export const waitingKey = z.strictObject({
  id: itemId,
  kid,
  iss: line,
  name: line,
  title: line,
  role: keyRole,
  receivedOn: day,
  /** The number that the partnership already holds for that person; the words are compared on no other. */
  phone: anyText,
  parkedReturns: z.int(),
});
export type WaitingKey = z.infer<typeof waitingKey>;

export const keyCalls = {
  /** The eight words of our own signing key and, at a chair's desk, whether the secretariat's are confirmed. */
  'keys.words': query(
    nothing,
    z.strictObject({ kid, words: line, digits: line, secretariatConfirmed: z.boolean() }),
  ),
  /** Opens the private keys for this session: to unseal what comes in and to sign receipts. */
  'keys.unlock': command(z.strictObject({ passphrase }), z.strictObject({ kid }), []),
  'keys.lock': command(nothing, nothing, []),
  /** A signed request to be enrolled, as a file. */
  'keys.request': command(z.strictObject({ passphrase }), madeFile, ['keys']),
  'keys.ring': query(nothing, keyring),
  'keys.waiting': query(nothing, z.array(waitingKey)),
  /**
   * At the secretariat's desk: enrols a waiting key by the words typed from the telephone, and judges its
   * parked returns again, with what came of each. At a chair's desk: confirms the secretariat's key by its words.
   */
  'keys.enrol': command(
    z.strictObject({ kid: kid.nullable(), words: typedWords, verified: line }),
    z.strictObject({ key: ringKey, judgedAgain: z.int(), outcomes: z.array(importOutcome) }),
    ['keys', 'files', 'returns'],
  ),
  /**
   * Takes a key out of use that may be in wrong hands. Whatever it signed and has not arrived is refused, and
   * the sub-group is invited anew: its next plan file says how to ask for a new key.
   */
  'keys.revoke': command(z.strictObject({ kid, why: line }), keyring, ['keys']),
  /** Takes a key out of use in good order. */
  'keys.retire': command(z.strictObject({ kid, why: line }), keyring, ['keys']),
  /**
   * At the secretariat's desk: makes the key that lies in a safe and can only name a new secretariat key. The
   * file is locked by a passphrase of its own; the recovery code is shown once. It replaces an earlier one.
   */
  'keys.recovery': command(
    z.strictObject({ passphrase, recoveryPassphrase: passphrase }),
    z.strictObject({ kid, recoveryCode: line, file: madeFile }),
    ['keys', 'plan'],
  ),
  /**
   * New keys for this desk in the place of its own, under the same passphrase. The secretariat's are named in a
   * new version of the plan, which the old key signs, or the one from the safe; a chair's have to be enrolled.
   */
  'keys.renew': command(
    z.strictObject({
      passphrase,
      why: line,
      /** Whether the old key may be in wrong hands. */
      stolen: z.boolean(),
      recovery: z.strictObject({ file: givenFile, passphrase }).nullable(),
    }),
    z.strictObject({ kid, recoveryCode: line, issued: issuedPlans.nullable() }),
    ['keys', 'plan'],
  ),
} as const;
