import { z } from 'zod';
import { note } from '../model/entries.ts';
import { itemId, ref } from '../model/ids.ts';
import { quarter } from '../model/period.ts';
import { anyText, line } from '../model/text.ts';
import { command, query } from './call.ts';

const { quarter: _, ...told } = note.shape;

/** A note in its form: it may still lack its title or its text. */
export const noteForm = z.strictObject({ ...told, title: anyText, text: anyText });
export type NoteForm = z.infer<typeof noteForm>;

const keptNote = z.strictObject({ id: itemId, ...told, form: noteForm, unfinished: z.boolean() });
export type KeptNote = z.infer<typeof keptNote>;

export const noteSheet = z.strictObject({
  quarter,
  /** In the order in which they were written. */
  notes: z.array(keptNote),
  /** The note that is being written and was not added yet. */
  writing: noteForm,
  /** What a note may be about. */
  items: z.array(z.strictObject({ ref, title: line })),
});
export type NoteSheet = z.infer<typeof noteSheet>;

const touched = ['notes', 'drafts', 'changes'] as const;

export const noteCalls = {
  'notes.list': query(z.strictObject({ quarter }), noteSheet),
  /** Writes a note: a new one without an id; with an id, in the place of that one, or again where it was removed. */
  'notes.put': command(
    z.strictObject({ id: itemId.nullable(), ...note.shape }),
    z.strictObject({ id: itemId }),
    touched,
  ),
  'notes.remove': command(z.strictObject({ quarter, id: itemId }), z.strictObject({}), touched),
} as const;
