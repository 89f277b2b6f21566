import { refuse } from '../shared/contract/faults.ts';
import type { Instant } from '../shared/model/period.ts';
import { type Doing, record, type Step } from './change.ts';
import { forget } from './remembered.ts';
import { addRaw, dropRaw, keyOf, type RawRow, rawOf, setRaw } from './rows.ts';
import type { RecordedNoun } from './schema/tables.ts';
import { prepared, type ReadDb, type WriteDb } from './store.ts';
import { because } from './trouble.ts';

/** A step as a list of what was done shows it. Undoing and redoing show as the state of the step itself. */
export type StepTaken = Step & { rows: number; undone: boolean };

type Mark = Omit<StepTaken, 'undone'> & { undone: 0 | 1; undone_by: number | null };

/** Steps are their own, or undo or redo one; a step stands unless the last word about it is an undo. */
const marks = `
  with word as (
    select coalesce(undoes, redoes) as step, max(id) as last
    from step
    where undoes is not null or redoes is not null
    group by 1
  )
  select
    step.id, step.name, step.who, step.at,
    (select count(*) from change where change.step = step.id) as rows,
    last_word.undoes is not null as undone,
    last_word.id as undone_by
  from step
  left join word on word.step = step.id
  left join step as last_word on last_word.id = word.last
  where step.undoes is null and step.redoes is null`;

const taken = ({ undone_by, undone, ...step }: Mark): StepTaken => ({ ...step, undone: undone === 1 });

/** What was done, the newest first. */
export const steps = (db: ReadDb, limit: number): StepTaken[] =>
  prepared<Mark>(db, `${marks} order by step.id desc limit ?`).all(limit).map(taken);

const stepOf = (db: ReadDb, id: number): Mark => {
  const mark = prepared<Mark>(db, `${marks} and step.id = ?`).get(id);
  if (!mark) throw refuse('change.unknown');
  return mark;
};

/** The newest step that changed something and still stands: what "Undo" means. */
export const nextUndo = (db: ReadDb): StepTaken | undefined =>
  prepared<Mark>(db, `${marks} and not undone and rows > 0 order by step.id desc limit 1`)
    .all()
    .map(taken)[0];

/** The step undone last, while nothing new was done since: what "Redo" means. */
export const nextRedo = (db: ReadDb): StepTaken | undefined =>
  prepared<Mark>(
    db,
    `${marks} and undone
      and not exists (
        select 1 from step as newer
        where newer.id > last_word.id and newer.undoes is null and newer.redoes is null
      )
      order by last_word.id desc limit 1`,
  )
    .all()
    .map(taken)[0];

/**
 * Takes a step back: every row it touched is as it was before, or nothing is changed. The undoing is
 * recorded too. Faults: `change.unknown`, `change.already-undone`; `change.moved-on` when a row has been
 * changed since, or something new hangs on it.
 */
export function undo(db: WriteDb, id: number, { who, at }: Omit<Doing, 'name'>): StepTaken {
  const step = stepOf(db, id);
  if (step.undone) throw refuse('change.already-undone', { name: step.name });
  const undoing = mark(db, 'undoes', step, who, at);
  const changes = changesOf(db, id).reverse();
  for (const { noun, before, after } of changes) turn(db, undoing, step.name, noun, after, before);
  return { ...taken(step), undone: true };
}

/** Does again what was undone. Faults as `undo()`, and `change.not-undone`. */
export function redo(db: WriteDb, id: number, { who, at }: Omit<Doing, 'name'>): StepTaken {
  const step = stepOf(db, id);
  if (!step.undone) throw refuse('change.not-undone', { name: step.name });
  const redoing = mark(db, 'redoes', step, who, at);
  for (const { noun, before, after } of changesOf(db, id)) turn(db, redoing, step.name, noun, before, after);
  return { ...taken(step), undone: false };
}

function mark(db: WriteDb, how: 'undoes' | 'redoes', step: Mark, who: string, at: Instant): number {
  forget(db, 'plan', 'partnership');
  const sql = `insert into step (name, who, at, ${how}) values (?, ?, ?, ?)`;
  return Number(prepared(db, sql).run(step.name, who, at, step.id).lastInsertRowid);
}

type Changed = { noun: RecordedNoun; before: RawRow | null; after: RawRow | null };

function changesOf(db: ReadDb, step: number): Changed[] {
  const parse = (text: string | null) => text && (JSON.parse(text) as RawRow);
  return prepared<{ noun: RecordedNoun; before: string | null; after: string | null }>(
    db,
    'select noun, before, after from change where step = ? order by id',
  )
    .all(step)
    .map(({ noun, before, after }) => ({ noun, before: parse(before), after: parse(after) }) as Changed);
}

/** Turns one row from what it must still be into what it shall be, and records that. */
function turn(
  db: WriteDb,
  step: number,
  name: string,
  noun: RecordedNoun,
  from: RawRow | null,
  to: RawRow | null,
): void {
  const key = keyOf(noun, (from ?? to) as RawRow);
  const now = rawOf(db, noun, key);
  const unmoved = from ? now && Object.keys(from).every((column) => now[column] === from[column]) : !now;
  if (!unmoved) throw refuse('change.moved-on', { name });
  try {
    if (!to) dropRaw(db, noun, key);
    else if (!from) addRaw(db, noun, to);
    else setRaw(db, noun, key, to);
  } catch (error) {
    if (error instanceof Error && /^SQLITE_CONSTRAINT/.test((error as { code?: string }).code ?? '')) {
      throw because(refuse('change.moved-on', { name }), error);
    }
    throw error;
  }
  record(db, step, noun, from, to);
}
