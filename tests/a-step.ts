import { beginStep, type Doing, type Step } from '../db/change.ts';
import { rowsOf } from '../db/rows.ts';
import type { NewRow } from '../db/schema/tables.ts';
import type { Store, WriteDb } from '../db/store.ts';
import { write } from '../db/transaction.ts';
import { redo, type StepTaken, undo } from '../db/undo.ts';
import type { ItemId } from '../shared/model/ids.ts';
import type { Quarter } from '../shared/model/period.ts';
import { aMoment } from './a-store.ts';

export const hamir = { who: 'Chief Inspector Hamir', at: aMoment };

export const aNote = (id: ItemId, title = 'Youth club'): NewRow<'note'> => ({
  id,
  item: null,
  quarter: '2026-27 Q2' as Quarter,
  kind: 'success',
  title,
  text: 'Forty regulars.',
  travels: true,
});

type Work = (db: WriteDb, step: Step) => void;

/** Does something as a step of its own and gives the step. */
export const does = (store: Store, name: string, work: Work, doing: Partial<Doing> = {}): Step =>
  write(store, (db) => {
    const step = beginStep(db, { ...hamir, name, ...doing });
    work(db, step);
    return step;
  });

export const undoes = (store: Store, step: Step): StepTaken => write(store, (db) => undo(db, step.id, hamir));
export const redoes = (store: Store, step: Step): StepTaken => write(store, (db) => redo(db, step.id, hamir));
export const titles = (store: Store): string[] =>
  rowsOf(store, 'note', 'order by id').map(({ title }) => title);
