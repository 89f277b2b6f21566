import { z } from 'zod';
import { handoverFile } from '../model/handover-file.ts';
import { docId, kid } from '../model/ids.ts';
import { day } from '../model/period.ts';
import { anyText, line } from '../model/text.ts';
import { command, givenFile, nothing, passphrase, query } from './call.ts';

/** One time that the working copy changed hands, as this desk remembers it. */
export const hand = z.strictObject({
  docId,
  direction: z.enum(['in', 'out']),
  name: line,
  purpose: handoverFile.shape.purpose,
  why: anyText,
  on: day,
  /** Null while it is with them. */
  ended: z.enum(['came-back', 'taken-back']).nullable(),
  endedOn: day.nullable(),
  endedWhy: anyText,
});
export type Hand = z.infer<typeof hand>;

export const deskPerson = z.strictObject({
  kid,
  name: line,
  title: line,
  /** The keeper is whose desk it is; a deputy signs under a key of their own; a preparer signs nothing. */
  role: z.enum(['keeper', 'deputy', 'preparer']),
  /** Who sits here now. */
  here: z.boolean(),
});
export type DeskPerson = z.infer<typeof deskPerson>;

export const hands = z.strictObject({
  /** Everybody with a passphrase for this desk, the keeper first; at least the one who sits here. */
  people: z.array(deskPerson).min(1),
  /** With whom the working copy is; null while it is here. */
  out: hand.nullable(),
  /** Who gave this working copy for a time and waits for it; null where nobody does. */
  from: hand.nullable(),
  /** Every time that it changed hands, the latest first. */
  past: z.array(hand),
  /** Our own key by its eight words, and in digits for a bad line. */
  own: z.strictObject({ kid, words: line, digits: line }),
  /** Whether the secretariat's key was compared by its words, and the number to telephone; null without a plan. */
  secretariat: z.strictObject({ confirmed: z.boolean(), name: anyText, phone: anyText }).nullable(),
});
export type Hands = z.infer<typeof hands>;

export const handsCalls = {
  /** Who works at this desk, and with whom its working copy is. */
  'hands.get': query(nothing, hands),
  /** Whose key request a file is, and that it may be handed to: before any words are typed. */
  'hands.recipient': query(z.strictObject({ file: givenFile }), z.strictObject({ name: line, title: line })),
  /** Lets another person work at this desk, under a passphrase that they choose themselves. */
  'people.add': command(
    z.strictObject({
      name: line,
      title: line,
      role: z.enum(['deputy', 'preparer']),
      passphrase,
      theirs: passphrase,
    }),
    nothing,
    ['keys', 'handovers', 'workspace', 'entry'],
  ),
  /** Takes somebody off this desk: their passphrase opens nothing here from then on. */
  'people.remove': command(z.strictObject({ kid, passphrase }), nothing, ['keys', 'handovers', 'workspace']),
} as const;
