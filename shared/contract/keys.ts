import { z } from 'zod';
import { itemId, kid } from '../model/ids.ts';
import { keyRole, keyring, ringKey } from '../model/key.ts';
import { day } from '../model/period.ts';
import { anyText, line } from '../model/text.ts';
import { command, madeFile, nothing, passphrase, query } from './call.ts';

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
   * parked returns again. At a chair's desk: confirms the secretariat's key by its words.
   */
  'keys.enrol': command(
    z.strictObject({ kid: kid.nullable(), words: typedWords, verified: line }),
    z.strictObject({ key: ringKey, judgedAgain: z.int() }),
    ['keys', 'files', 'returns'],
  ),
  /** Takes a key out of use; what it signed and had not arrived needs explicit admission. */
  'keys.revoke': command(z.strictObject({ kid, why: line }), keyring, ['keys']),
} as const;
