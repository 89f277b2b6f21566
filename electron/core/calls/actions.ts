import { beginStep, joinStep } from '../../../db/change.ts';
import { draftsUnder, putDraft } from '../../../db/drafts.ts';
import { progressIn, putProgress, removeProgress } from '../../../db/progress.ts';
import type { ReadDb } from '../../../db/store.ts';
import { write } from '../../../db/transaction.ts';
import type { ActionOnSheet, ActionSheet } from '../../../shared/contract/actions.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { Parsed } from '../../../shared/contract/index.ts';
import type { ActionProgress } from '../../../shared/model/entries.ts';
import type { Ref } from '../../../shared/model/ids.ts';
import type { Quarter } from '../../../shared/model/period.ts';
import type { Action, Plan } from '../../../shared/model/plan.ts';
import { progressForm } from '../../../shared/model/progress-form.ts';
import { draftPlaces } from '../../../shared/rules/draft-places.ts';
import { faultsIn, whyNotSame } from '../../../shared/rules/progress-check.ts';
import { fitted, formOf, progressOf, startingForm } from '../../../shared/rules/progress-form.ts';
import { previousQuarter } from '../../../shared/rules/quarter.ts';
import { sameContent } from '../../../shared/rules/same-content.ts';
import { stepNames } from '../../../shared/words/steps.ts';
import { type Core, today } from '../core.ts';
import { chairDesk, writable } from '../desk.ts';
import type { Handlers } from '../serve.ts';
import { checkedQuarter, planOf } from './quarter.ts';
import { typedForm } from './typed.ts';

type Names = 'actions.sheet' | 'actions.put' | 'actions.same' | 'actions.take-back';

export const actionHandlers: Pick<Handlers, Names> = {
  'actions.sheet': sheet,
  'actions.put': putOne,
  'actions.same': sayTheSame,
  'actions.take-back': takeBack,
};

function sheet(core: Core, { quarter }: { quarter: Quarter }): ActionSheet {
  const db = core.store;
  const { desk, plan, entries, checked } = checkedQuarter(db, quarter);
  const before = progressIn(db, previousQuarter(quarter));
  const drafts = draftsUnder(db, draftPlaces.form('action', quarter));
  const actions = mine(plan, desk.subGroup).map((action): ActionOnSheet => {
    const { ref } = action;
    const last = before.get(ref);
    const progress = entries.progress.get(ref);
    const typed = typedForm(progressForm, drafts[draftPlaces.form('action', quarter, ref)]);
    const said = progress === undefined ? startingForm(action, last) : formOf(action, progress);
    const judged = checked.items.find(({ row }) => row.kind === 'action' && row.item.ref === ref);
    return {
      action,
      priority: titleOf(plan.priorities, action.priority),
      indicators: action.indicators.map((one) => titleOf(plan.indicators, one)),
      last: last ?? null,
      progress: progress ?? null,
      unchanged: progress !== undefined && last !== undefined && isSame(action, progress, last),
      gap: entries.gaps.get(ref) ?? null,
      form: typed === undefined ? said : fitted(action, typed),
      unfinished: typed !== undefined,
      whyNotSame: whyNotSame(action, last, quarter, today(core)),
      reasons: (judged?.reasons ?? []).map(({ text }) => text),
      watch: (judged?.watch ?? []).map(({ text }) => text),
    };
  });
  return { quarter, actions };
}

const mine = (plan: Plan, subGroup: string): Action[] =>
  plan.actions.filter(({ lead, retired }) => lead === subGroup && retired === null);

const titleOf = (items: readonly { ref: Ref; title: string }[], ref: Ref) => ({
  ref,
  title: items.find((one) => one.ref === ref)?.title ?? ref,
});

/** What was said a quarter ago, as this quarter says it again. */
function again(action: Action, last: ActionProgress, quarter: Quarter): ActionProgress {
  const said = progressOf(action.ref, quarter, formOf(action, last));
  if (said === null) throw new Error('What was said has a standing.');
  return said;
}

const isSame = (action: Action, progress: ActionProgress, last: ActionProgress): boolean =>
  sameContent(again(action, progress, progress.quarter), again(action, last, progress.quarter));

/** The action of this ref, if this desk's sub-group leads it. @throws `explanations.item` */
function ownAction(db: ReadDb, quarter: Quarter, ref: Ref): Action {
  const { subGroup } = chairDesk(db);
  const found = mine(planOf(db, quarter), subGroup).find((one) => one.ref === ref);
  if (found === undefined) throw refuse('explanations.item', { ref });
  return found;
}

/** One action's progress, joined to the step before it where that was the same field work. */
function putOne(core: Core, progress: Parsed<'actions.put'>) {
  const desk = writable(chairDesk(core.store));
  const { action: ref, quarter } = progress;
  const action = ownAction(core.store, quarter, ref);
  const form = formOf(action, progress);
  const [fault] = faultsIn(action, form, today(core));
  if (fault !== undefined) throw refuse('progress.lacking', { ref, what: fault.message });
  write(core.store, (db) => {
    const doing = { name: stepNames.progress(ref), who: desk.user.name, at: core.now() };
    putProgress(db, joinStep(db, doing), again(action, progress, quarter));
    putDraft(db, draftPlaces.form('action', quarter, ref), null, core.now());
  });
  return {};
}

/** Says the same again of each that is named, or of every one that is left and of which it can be said. */
function sayTheSame(core: Core, { quarter, actions: named }: Parsed<'actions.same'>) {
  const db = core.store;
  const desk = writable(chairDesk(db));
  const before = progressIn(db, previousQuarter(quarter));
  const now = progressIn(db, quarter);
  const why = (action: Action) => whyNotSame(action, before.get(action.ref), quarter, today(core));
  const left = mine(planOf(db, quarter), desk.subGroup).filter((one) => !now.has(one.ref));
  const wanted = named?.map((ref) => ownAction(db, quarter, ref)) ?? left.filter((one) => why(one) === null);
  const said = wanted.map((action) => {
    const last = before.get(action.ref);
    const reason = why(action);
    if (last === undefined || reason !== null)
      throw refuse('progress.lacking', { ref: action.ref, what: reason ?? '' });
    return again(action, last, quarter);
  });
  if (said.length > 0)
    write(db, (tx) => {
      const name = stepNames.same(said.map(({ action }) => action));
      const step = beginStep(tx, { name, who: desk.user.name, at: core.now() });
      for (const one of said) {
        putProgress(tx, step, one);
        putDraft(tx, draftPlaces.form('action', quarter, one.action), null, core.now());
      }
    });
  return { said: said.map(({ action }) => action) };
}

function takeBack(core: Core, { quarter, action: ref }: Parsed<'actions.take-back'>) {
  const desk = writable(chairDesk(core.store));
  ownAction(core.store, quarter, ref);
  write(core.store, (db) => {
    putDraft(db, draftPlaces.form('action', quarter, ref), null, core.now());
    if (!progressIn(db, quarter).has(ref)) return;
    const doing = { name: stepNames.progressBack(ref), who: desk.user.name, at: core.now() };
    removeProgress(db, beginStep(db, doing), quarter, ref);
  });
  return {};
}
