import type { Inbox } from '../../../shared/contract/explaining.ts';
import type { Quarter } from '../../../shared/model/period.ts';
import { explainedState, firstLine } from '../../../shared/rules/exception-state.ts';
import { exceptions as words } from '../../../shared/words/screens/exceptions.ts';
import type { Core } from '../core.ts';
import { type Case, type Cases, casesOf } from './exception-cases.ts';
import { figuresLine } from './exception-figures.ts';

/** Everything of a quarter that needs words, and what cannot be judged yet. */
export function exceptionInbox(core: Core, { quarter }: { quarter: Quarter }): Inbox {
  const all = casesOf(core.store, quarter);
  return {
    quarter,
    rows: all.cases.map((one) => ({
      ...aboutCase(one, all),
      last: one.last ? firstLine(one.last.answers) : '',
    })),
    unjudged: all.checked.items
      .filter(({ unexplained }) => unexplained !== null)
      .map((item) => ({
        ref: item.row.item.ref,
        title: item.kind === 'indicator' ? item.indicator.title : item.action.title,
        kind: item.kind,
        message: words.first[item.kind],
      })),
    raisable: raisableOf(all),
  };
}

/** What a list and the exception's own screen both say of it. */
export function aboutCase(one: Case, { plan }: Pick<Cases, 'plan'>) {
  const { which, ref, title, exception, carried, mark } = one;
  return {
    ...{ which, ref, title },
    kind: exception.kind,
    class: exception.class,
    reasons: exception.reasons.map(({ text }) => text),
    figures: figuresLine(exception, plan),
    continuing: exception.continuing,
    arguedAway: exception.arguedAway,
    computed: exception.reasons.some(({ code }) => code !== 'raised'),
    state: explainedState(exception, carried, mark),
  };
}

/** Items that were judged and are no exceptions, and the priorities. */
function raisableOf({ checked, plan }: Cases): Inbox['raisable'] {
  const items = checked.items
    .filter(({ row, unexplained }) => row.state !== 'exception' && unexplained === null)
    .map((item) => (item.kind === 'indicator' ? item.indicator : item.action));
  const standing = plan.priorities.filter(({ retired }) => retired === null);
  const titled = ({ ref, title }: (typeof standing)[number] | (typeof items)[number]) => ({ ref, title });
  return { items: items.map(titled), priorities: standing.map(titled) };
}
