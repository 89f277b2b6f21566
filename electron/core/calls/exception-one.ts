import { draftsUnder } from '../../../db/drafts.ts';
import { progressIn } from '../../../db/progress.ts';
import type { ReadDb } from '../../../db/store.ts';
import type { OneException } from '../../../shared/contract/explaining.ts';
import type { Parsed } from '../../../shared/contract/index.ts';
import type { Quarter } from '../../../shared/model/period.ts';
import type { Action } from '../../../shared/model/plan.ts';
import { draftPlaces } from '../../../shared/rules/draft-places.ts';
import { checkNarrative } from '../../../shared/rules/narrative/check.ts';
import { isBrief, lackingIn } from '../../../shared/rules/obstacles.ts';
import { exceptions as words } from '../../../shared/words/screens/exceptions.ts';
import { type Core, today } from '../core.ts';
import { type Case, type Cases, caseOf, casesOf } from './exception-cases.ts';
import { chartOf } from './exception-figures.ts';
import { aboutCase } from './exception-inbox.ts';

/** Everything that is known of one exception, for whoever explains it. */
export function oneException(core: Core, { quarter, item }: Parsed<'exceptions.one'>): OneException {
  const all = casesOf(core.store, quarter);
  const one = caseOf(all, item);
  const { exception, raised, mark } = one;
  const at = all.cases.indexOf(one);
  return {
    quarter,
    ...aboutCase(one, all),
    priority: priorityOf(one, all),
    raised: raised && {
      id: raised.id,
      item: raised.item,
      priority: raised.priority,
      title: raised.title,
      class: raised.class,
      why: raised.why,
    },
    chart: chartOf(exception, all.plan),
    progress: exception.kind === 'action' ? exception.progress : null,
    actions: actionsOf(core.store, one, all, quarter),
    last: one.last,
    answers: exception.answers,
    carried: one.carried,
    brief: isBrief(exception),
    lacking: lackingIn(exception),
    mark: mark === 'complete' || mark === 'later' ? mark : null,
    findings: findingsOf(core, one, all, quarter),
    at: at + 1,
    of: all.cases.length,
    before: all.cases[at - 1]?.which ?? null,
    after: all.cases[at + 1]?.which ?? null,
  };
}

function priorityOf({ exception, ref }: Case, { plan }: Cases): OneException['priority'] {
  const items = [...plan.indicators, ...plan.actions];
  const about = exception.kind === 'other' ? ref : items.find((one) => one.ref === ref)?.priority;
  const found = plan.priorities.find((one) => one.ref === about);
  return found === undefined ? null : { ref: found.ref, title: found.title };
}

/** The actions that are meant to move an indicator, or that belong to the priority, with how they stand. */
function actionsOf(db: ReadDb, one: Case, { plan }: Cases, quarter: Quarter): OneException['actions'] {
  const { exception, ref } = one;
  if (exception.kind === 'action') return [];
  const belongs = ({ indicators, priority }: Action): boolean =>
    exception.kind === 'indicator' ? indicators.includes(ref) : priority === ref;
  const progress = progressIn(db, quarter);
  return plan.actions
    .filter((action) => action.retired === null && belongs(action))
    .map((action) => {
      const { ref, title, owners, due } = action;
      const said = progress.get(ref);
      const stands =
        said === undefined ? words.notSaid : words.progress(said.newDue ?? due, said.status, said.rag);
      return { ref, title, owners, due: said?.newDue ?? due, stands };
    });
}

/** Of a text that can no longer be changed nothing is asked. */
function findingsOf(core: Core, one: Case, all: Cases, quarter: Quarter): OneException['findings'] {
  const { exception, which, ref } = one;
  if (exception.arguedAway !== null || all.closed) return [];
  const indicator = all.plan.indicators.find((one) => one.ref === ref);
  const measured =
    exception.kind === 'indicator' && indicator !== undefined
      ? { indicator, figures: exception.figures, verdict: exception.verdict }
      : null;
  const right = draftsUnder(core.store, draftPlaces.right(quarter, which));
  return checkNarrative(exception.answers, { quarter, today: today(core), measured }).map(
    ({ field, quote, message }) => {
      const place = draftPlaces.right(quarter, which, field, quote);
      return { field, message, place, right: right[place] ?? '' };
    },
  );
}
