import { beginStep, joinStep } from '../../../db/change.ts';
import { draftsUnder, putDraft } from '../../../db/drafts.ts';
import { keptNotesIn, putNote, removeNote } from '../../../db/notes.ts';
import { write } from '../../../db/transaction.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { Parsed } from '../../../shared/contract/index.ts';
import { type KeptNote, type NoteForm, type NoteSheet, noteForm } from '../../../shared/contract/notes.ts';
import type { SubGroupId } from '../../../shared/model/ids.ts';
import type { Quarter } from '../../../shared/model/period.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import { noteFaults } from '../../../shared/rules/contribution-check.ts';
import { draftPlaces } from '../../../shared/rules/draft-places.ts';
import { stepNames } from '../../../shared/words/steps.ts';
import { type Core, newId } from '../core.ts';
import { chairDesk, writable } from '../desk.ts';
import type { Handlers } from '../serve.ts';
import { planOf } from './quarter.ts';
import { typedForm } from './typed.ts';

export const noteHandlers: Pick<Handlers, 'notes.list' | 'notes.put' | 'notes.remove'> = {
  'notes.list': list,
  'notes.put': putOne,
  'notes.remove': remove,
};

const blank: NoteForm = { item: null, kind: 'success', title: '', text: '', travels: true };

function list({ store: db }: Core, { quarter }: { quarter: Quarter }): NoteSheet {
  const { subGroup } = chairDesk(db);
  const drafts = draftsUnder(db, draftPlaces.form('note', quarter));
  const typed = (id: string) => typedForm(noteForm, drafts[draftPlaces.form('note', quarter, id)]);
  return {
    quarter,
    notes: keptNotesIn(db, quarter).map(({ id, quarter: _, ...note }): KeptNote => {
      const form = typed(id);
      return { id, ...note, form: form ?? note, unfinished: form !== undefined };
    }),
    writing: typed('new') ?? blank,
    items: aboutWhat(planOf(db, quarter), subGroup),
  };
}

/** What a note may be about: what this sub-group leads, and every priority that it has a part in. */
function aboutWhat({ priorities, indicators, actions }: Plan, subGroup: SubGroupId) {
  const led = [...indicators, ...actions].filter(({ lead }) => lead === subGroup);
  return [...priorities, ...led]
    .filter(({ retired }) => retired === null)
    .map(({ ref, title }) => ({ ref, title }));
}

function putOne(core: Core, { id, ...note }: Parsed<'notes.put'>) {
  const desk = writable(chairDesk(core.store));
  const { quarter, item } = note;
  const known = aboutWhat(planOf(core.store, quarter), desk.subGroup);
  const before = keptNotesIn(core.store, quarter).find((one) => one.id === id);
  if (item !== null && item !== before?.item && !known.some(({ ref }) => ref === item))
    throw refuse('explanations.item', { ref: item });
  const [fault] = noteFaults(note);
  if (fault !== undefined) throw refuse('note.lacking', { what: fault.message });
  const as = id ?? newId(core);
  write(core.store, (db) => {
    const titled = before !== undefined && before.title !== note.title;
    const name = titled ? stepNames.noteTitle : stepNames.note(note.title);
    const doing = { name, who: desk.user.name, at: core.now() };
    putNote(db, before === undefined ? beginStep(db, doing) : joinStep(db, doing), as, note);
    putDraft(db, draftPlaces.form('note', quarter, id ?? 'new'), null, core.now());
  });
  return { id: as };
}

function remove(core: Core, { quarter, id }: Parsed<'notes.remove'>) {
  const desk = writable(chairDesk(core.store));
  const before = keptNotesIn(core.store, quarter).find((one) => one.id === id);
  if (before === undefined) throw refuse('note.gone');
  write(core.store, (db) => {
    const doing = { name: stepNames.noteRemoved(before.title), who: desk.user.name, at: core.now() };
    removeNote(db, beginStep(db, doing), id);
    putDraft(db, draftPlaces.form('note', quarter, id), null, core.now());
  });
  return {};
}
