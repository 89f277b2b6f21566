import { answersIn, argueAway, putAnswers } from '../../../db/answers.ts';
import { beginStep } from '../../../db/change.ts';
import { putContribution } from '../../../db/contributions.ts';
import { putGap } from '../../../db/gaps.ts';
import { putNote } from '../../../db/notes.ts';
import { getPlan } from '../../../db/plan.ts';
import { putProgress } from '../../../db/progress.ts';
import { putRaised, raisedIn, removeRaised } from '../../../db/raised.ts';
import { putRequestAnswer } from '../../../db/request-answers.ts';
import type { WriteDb } from '../../../db/store.ts';
import { respondToSupplied } from '../../../db/supplied.ts';
import { write } from '../../../db/transaction.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { Parsed } from '../../../shared/contract/index.ts';
import type { ExplanationsFile } from '../../../shared/model/explanations-file.ts';
import type { Ref, SubGroupId } from '../../../shared/model/ids.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import { noAnswers } from '../../../shared/rules/quarter-check.ts';
import { type Core, newId } from '../core.ts';
import { chairDesk, writable } from '../desk.ts';
import type { Handlers } from '../serve.ts';
import { quarterCheckOf } from './quarter.ts';

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
  const plan = getPlan(core.store);
  if (plan === null) throw refuse('plan.none');
  refuseStrangers(plan, desk.subGroup, said);
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
    for (const one of said.notes) putNote(db, step, newId(core), { ...one, quarter });
    for (const { indicator, period, why } of said.disputes) {
      respondToSupplied(db, step, indicator, period, { response: 'disputed', why });
    }
    raise(core, db, step, said);
  });
  return quarterCheckOf(core.store, said.quarter);
}

/** A raised exception is known by what it is about and its title: said again, it is replaced. */
function raise(
  core: Core,
  db: WriteDb,
  step: ReturnType<typeof beginStep>,
  { quarter, raised }: ExplanationsFile,
): void {
  for (const one of raised) {
    const before = raisedIn(db, quarter).find(
      ({ item, priority, title }) => item === one.item && priority === one.priority && title === one.title,
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

function refuseStrangers(plan: Plan, subGroup: SubGroupId, said: ExplanationsFile): void {
  const led = [...plan.indicators, ...plan.actions]
    .filter(({ lead }) => lead === subGroup)
    .map(({ ref }) => ref);
  const actions = plan.actions.filter(({ lead }) => lead === subGroup);
  const milestones = actions.flatMap((one) => one.milestones.map(({ ref }) => ref));
  const contributed = plan.priorities
    .filter((one) => one.contributors.includes(subGroup))
    .map(({ ref }) => ref);
  const priorities = plan.priorities.map(({ ref }) => ref);
  const among = (known: readonly Ref[], given: readonly (Ref | null)[]) =>
    given.find((ref) => ref !== null && !known.includes(ref)) ?? null;
  const stranger =
    among(
      actions.map(({ ref }) => ref),
      said.actions.map(({ action }) => action),
    ) ??
    among(
      milestones,
      said.actions.flatMap((one) => one.milestones.map(({ milestone }) => milestone)),
    ) ??
    among(led, [
      ...said.answers.map(({ item }) => item),
      ...said.arguedAway.map(({ item }) => item),
      ...said.gaps.flatMap(({ items }) => items),
      ...said.raised.map(({ item }) => item),
      ...said.disputes.map(({ indicator }) => indicator),
    ]) ??
    among(
      contributed,
      said.contributions.map(({ priority }) => priority),
    ) ??
    among(
      priorities,
      said.raised.map(({ priority }) => priority),
    ) ??
    among(
      plan.requests.map(({ ref }) => ref),
      said.requests.map(({ request }) => request),
    ) ??
    among(
      [...led, ...priorities],
      said.notes.map(({ item }) => item),
    );
  if (stranger !== null) throw refuse('explanations.item', { ref: stranger });
}
