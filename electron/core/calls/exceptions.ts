import { answersIn, argueAway, putAnswers } from '../../../db/answers.ts';
import { beginStep, type Step } from '../../../db/change.ts';
import { putContribution } from '../../../db/contributions.ts';
import { putGap } from '../../../db/gaps.ts';
import { keptNotesIn, putNote } from '../../../db/notes.ts';
import { putProgress } from '../../../db/progress.ts';
import { putRaised, raisedIn, removeRaised } from '../../../db/raised.ts';
import { putRequestAnswer } from '../../../db/request-answers.ts';
import type { WriteDb } from '../../../db/store.ts';
import { respondToSupplied } from '../../../db/supplied.ts';
import { write } from '../../../db/transaction.ts';
import type { Parsed } from '../../../shared/contract/index.ts';
import type { ExplanationsFile } from '../../../shared/model/explanations-file.ts';
import { noAnswers } from '../../../shared/rules/quarter-check.ts';
import { type Core, newId } from '../core.ts';
import { chairDesk, writable } from '../desk.ts';
import type { Handlers } from '../serve.ts';
import { refuseStrangers } from './explanations.ts';
import { planOf, quarterCheckOf } from './quarter.ts';

export const exceptionHandlers: Pick<
  Handlers,
  'exceptions.check' | 'exceptions.explain' | 'exceptions.answers'
> = {
  'exceptions.check': (core, { quarter }) => quarterCheckOf(core.store, quarter),
  'exceptions.answers': (core, { quarter }) =>
    Object.fromEntries([...answersIn(core.store, quarter)].map(([ref, { answers }]) => [ref, answers])),
  'exceptions.explain': explain,
};

/** Takes everything that a chair says about a quarter as one named step, or refuses it whole. */
function explain(core: Core, { step: name, explanations: said }: Parsed<'exceptions.explain'>) {
  const desk = writable(chairDesk(core.store));
  refuseStrangers(planOf(core.store, said.quarter), desk.subGroup, said);
  write(core.store, (db) => {
    const step = beginStep(db, { name, who: desk.user.name, at: core.now() });
    const { quarter } = said;
    for (const progress of said.actions) putProgress(db, step, { quarter, ...progress });
    for (const { item, ...given } of said.answers) {
      const before = answersIn(db, quarter).get(item)?.answers ?? noAnswers;
      putAnswers(db, step, quarter, item, { ...before, ...defined(given) });
    }
    for (const { item, reason } of said.arguedAway) argueAway(db, step, quarter, item, reason);
    for (const { items, state, why } of said.gaps)
      for (const item of items) putGap(db, step, { item, quarter, state, why });
    for (const one of said.contributions)
      putContribution(db, step, { ...one, quarter, subGroup: desk.subGroup });
    for (const one of said.requests) putRequestAnswer(db, step, { ...one, quarter });
    note(core, db, step, said);
    for (const { indicator, period, why } of said.disputes) {
      respondToSupplied(db, step, indicator, period, { response: 'disputed', why });
    }
    raise(core, db, step, said);
  });
  return quarterCheckOf(core.store, said.quarter);
}

/** A note is known by what it is about, its kind and its title: said again, it is replaced. */
function note(core: Core, db: WriteDb, step: Step, { quarter, notes }: ExplanationsFile): void {
  for (const one of notes) {
    const before = keptNotesIn(db, quarter).find(
      ({ item, kind, title }) => item === one.item && kind === one.kind && title === one.title,
    );
    putNote(db, step, before?.id ?? newId(core), { ...one, quarter });
  }
}

/** A raised exception is known by its item, or else by its priority and title: said again, it is replaced. */
function raise(core: Core, db: WriteDb, step: Step, { quarter, raised }: ExplanationsFile): void {
  for (const one of raised) {
    const before = raisedIn(db, quarter).find(({ item, priority, title }) =>
      one.item === null
        ? item === null && priority === one.priority && title === one.title
        : item === one.item,
    );
    if (before !== undefined) removeRaised(db, step, before.id);
    putRaised(db, step, quarter, {
      id: newId(core),
      ...one,
      answers: { ...noAnswers, ...defined(one.answers) },
    });
  }
}

/** Only what was said: what was left out stays as it was. */
const defined = <T extends object>(given: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as never;
