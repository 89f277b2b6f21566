import { answersIn, argueAway, putAnswers } from '../../../db/answers.ts';
import { beginStep, joinStep, type Step } from '../../../db/change.ts';
import { putDraft } from '../../../db/drafts.ts';
import { putRaised, type RaisedRow, raisedIn, removeRaised } from '../../../db/raised.ts';
import type { WriteDb } from '../../../db/store.ts';
import { write } from '../../../db/transaction.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { Output, Parsed } from '../../../shared/contract/index.ts';
import type { Answers } from '../../../shared/model/entries.ts';
import type { ItemId, Ref } from '../../../shared/model/ids.ts';
import type { Quarter } from '../../../shared/model/period.ts';
import { draftPlaces } from '../../../shared/rules/draft-places.ts';
import { noAnswers } from '../../../shared/rules/quarter-check.ts';
import { stepNames } from '../../../shared/words/steps.ts';
import { type Core, newId } from '../core.ts';
import { type ChairDesk, chairDesk, writable } from '../desk.ts';
import { planOf } from './quarter.ts';

/** What is answered counts from now on, as one step for each prompt; typing on is the same step. */
export function answerException(core: Core, { quarter, item, answers }: Parsed<'exceptions.answer'>) {
  const desk = writable(chairDesk(core.store));
  const raised = raisedIn(core.store, quarter).find(({ id }) => id === item);
  if (raised === undefined) refuseOthers(core, desk, quarter, item as Ref, null);
  const at = core.now();
  write(core.store, (db) => {
    for (const [field, value] of Object.entries(answers)) {
      const name = stepNames.answered(field as keyof Answers, raised?.title ?? item);
      const step = joinStep(db, { name, who: desk.user.name, at });
      putDraft(db, draftPlaces.carried(quarter, item, field), null, at);
      if (raised === undefined) answerItem(db, step, quarter, item as Ref, { [field]: value });
      else answerRaised(db, step, quarter, raised.id, { [field]: value });
    }
  });
  return {};
}

function answerItem(db: WriteDb, step: Step, quarter: Quarter, item: Ref, given: Partial<Answers>): void {
  const raised = raisedIn(db, quarter).find((one) => one.item === item);
  const before = answersIn(db, quarter).get(item)?.answers ?? raised?.answers ?? noAnswers;
  putAnswers(db, step, quarter, item, { ...before, ...given });
}

function answerRaised(db: WriteDb, step: Step, quarter: Quarter, id: ItemId, given: Partial<Answers>): void {
  const raised = raisedIn(db, quarter).find((one) => one.id === id);
  if (raised === undefined) throw refuse('exceptions.none');
  putRaised(db, step, quarter, { ...raised, answers: { ...raised.answers, ...given } });
}

/** @throws `explanations.item` for what is not this sub-group's; `explanations.invalid` for what is about nothing */
function refuseOthers(
  core: Core,
  { subGroup }: ChairDesk,
  quarter: Quarter,
  item: Ref | null,
  priority: Ref | null,
) {
  if (item === null && priority === null) throw refuse('explanations.invalid', { place: 'priority' });
  const plan = planOf(core.store, quarter);
  const standing = <T extends { ref: Ref; retired: unknown }>(all: readonly T[]): T[] =>
    all.filter(({ retired }) => retired === null);
  const led = standing([...plan.indicators, ...plan.actions]).filter(({ lead }) => lead === subGroup);
  const [stranger] = [
    ...(item === null || led.some(({ ref }) => ref === item) ? [] : [item]),
    ...(priority === null || standing(plan.priorities).some(({ ref }) => ref === priority) ? [] : [priority]),
  ];
  if (stranger !== undefined) throw refuse('explanations.item', { ref: stranger });
}

/** Argues an exception away, or takes that back. */
export function argueException(core: Core, { quarter, item, reason }: Parsed<'exceptions.argue'>) {
  const desk = writable(chairDesk(core.store));
  refuseOthers(core, desk, quarter, item, null);
  const name = reason === null ? stepNames.arguedBack(item) : stepNames.arguedAway(item);
  write(core.store, (db) => {
    const step = beginStep(db, { name, who: desk.user.name, at: core.now() });
    argueAway(db, step, quarter, item, reason);
  });
  return {};
}

/** Raises an exception, or says anew what was raised under its id. About one item there is never more than one. */
export function raiseException(core: Core, given: Parsed<'exceptions.raise'>): Output<'exceptions.raise'> {
  const { quarter, id, item, priority, title, class: as, why } = given;
  const desk = writable(chairDesk(core.store));
  refuseOthers(core, desk, quarter, item, priority);
  const before = raisedIn(core.store, quarter).find((one) =>
    id === null ? item !== null && one.item === item : one.id === id,
  );
  if (id !== null && before === undefined) throw refuse('exceptions.none');
  const raised: RaisedRow = {
    id: before?.id ?? newId(core),
    ...{ item, priority, title, class: as, why },
    answers: before?.answers ?? noAnswers,
  };
  write(core.store, (db) => {
    const name = stepNames.raised(item ?? title);
    putRaised(db, beginStep(db, { name, who: desk.user.name, at: core.now() }), quarter, raised);
  });
  return { which: item ?? raised.id };
}

/** Takes back what was raised, with all that was said of it. */
export function unraiseException(core: Core, { quarter, id }: Parsed<'exceptions.unraise'>) {
  const desk = writable(chairDesk(core.store));
  const raised = raisedIn(core.store, quarter).find((one) => one.id === id);
  if (raised === undefined) throw refuse('exceptions.none');
  write(core.store, (db) => {
    const name = stepNames.unraised(raised.item ?? raised.title);
    removeRaised(db, beginStep(db, { name, who: desk.user.name, at: core.now() }), id);
  });
  return {};
}
