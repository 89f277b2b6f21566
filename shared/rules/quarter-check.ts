import type { ActionProgress, Answers, Contribution, Gap } from '../model/entries.ts';
import type { Continuing, CoverageRow, Exception, ExceptionClass } from '../model/exception.ts';
import type { ItemCite, Ref, SubGroupId } from '../model/ids.ts';
import type { Quarter } from '../model/period.ts';
import type { Plan } from '../model/plan.ts';
import type { Reading } from '../model/reading.ts';
import type { RuleSet } from '../model/rules.ts';
import { raisedReason } from '../words/reasons.ts';
import { cite, type JudgedItem, judgeAllocatedAction, judgeAllocatedIndicator } from './coverage.ts';
import { classOf, inPrecedence } from './exceptions.ts';
import { contributionsMissing, holeIn, type Obstacle, unansweredIn } from './obstacles.ts';

/** An exception that the chair raises: about an item, or about a priority under a title of its own. */
export type Raised = {
  readonly item: Ref | null;
  readonly priority: Ref | null;
  readonly title: string;
  readonly class: ExceptionClass;
  readonly why: string;
  readonly answers: Answers;
};

/** All that a sub-group has entered for a quarter. */
export type QuarterEntries = {
  readonly readings: ReadonlyMap<Ref, readonly Reading[]>;
  readonly progress: ReadonlyMap<Ref, ActionProgress>;
  readonly gaps: ReadonlyMap<Ref, Gap>;
  readonly answers: ReadonlyMap<Ref, Answers>;
  readonly arguedAway: ReadonlyMap<Ref, string>;
  readonly raised: readonly Raised[];
  readonly contributions: readonly Contribution[];
  /** Of which exceptions last quarter's words wait to be confirmed: by item, or as they were raised. */
  readonly carried?: ReadonlySet<Ref | Raised>;
};

export type CheckedQuarter = {
  readonly items: readonly JudgedItem[];
  readonly exceptions: readonly Exception[];
  readonly coverage: readonly CoverageRow[];
  readonly obstacles: readonly Obstacle[];
  /** What became of the exceptions that the chair raised about no item that can be shown. */
  readonly others: readonly { readonly raised: Raised; readonly exception: Exception }[];
};

/** Since when something has been an exception of a class; null when it is new. `raised` is the chair's own title. */
export type StandingSince = (item: Ref, as: ExceptionClass, raised: string | null) => Continuing | null;

export const noAnswers: Answers = {
  what: '',
  why: '',
  doing: '',
  owner: '',
  by: null,
  confidence: null,
  ask: { kind: 'note', text: '' },
  stillSo: false,
};

/**
 * A quarter as its return would be: every allocated item judged, the exceptions with what the chair says of
 * them, the account of all the rest, and what is still missing. Items come in the order of the plan.
 */
export function checkQuarter(
  plan: Plan,
  subGroup: SubGroupId,
  quarter: Quarter,
  entries: QuarterEntries,
  ruleSet: RuleSet,
  standing: StandingSince,
): CheckedQuarter {
  const mine = <T extends { lead: SubGroupId; retired: unknown }>(items: readonly T[]): T[] =>
    items.filter(({ lead, retired }) => lead === subGroup && retired === null);
  const judged: JudgedItem[] = [
    ...mine(plan.indicators).map((one) =>
      judgeAllocatedIndicator(
        one,
        entries.readings.get(one.ref) ?? [],
        entries.gaps.get(one.ref),
        quarter,
        ruleSet,
      ),
    ),
    ...mine(plan.actions).map((one) =>
      judgeAllocatedAction(one, entries.progress.get(one.ref), entries.gaps.get(one.ref), quarter, ruleSet),
    ),
  ];
  const items = judged.map((item) => withRaised(item, entries.raised));
  const found = items.flatMap((item) => exceptionOf(item, entries, standing) ?? []);
  const others = entries.raised.flatMap((raised) => {
    const exception = otherOf(raised, plan, items, standing);
    return exception === null ? [] : [{ raised, exception }];
  });
  const carried = (what: Ref | Raised): boolean => entries.carried?.has(what) ?? false;
  return {
    items,
    exceptions: [...found, ...others.map(({ exception }) => exception)],
    others,
    coverage: items.map(({ row }) => row),
    obstacles: [
      ...items.flatMap(holeIn),
      ...found.flatMap((one) => unansweredIn(one, carried(one.item.ref))),
      ...others.flatMap(({ raised, exception }) => unansweredIn(exception, carried(raised))),
      ...contributionsMissing(plan, subGroup, entries.contributions),
    ],
  };
}

/** An item that the chair raised is an exception whatever the rules found, once its account is whole. */
function withRaised(item: JudgedItem, raised: readonly Raised[]): JudgedItem {
  const mine = raised.find((one) => one.item === item.row.item.ref);
  if (mine === undefined || item.unexplained !== null || hasNothingToShow(item)) return item;
  const reasons = inPrecedence([...item.reasons, raisedReason(mine.why)]);
  return { ...item, reasons, row: { ...item.row, state: 'exception', watch: false, why: '' } };
}

/** Nothing of the item itself may or can be told. */
const hasNothingToShow = (item: JudgedItem): boolean =>
  item.row.state === 'not-releasable' || (item.kind === 'action' && item.progress === null);

/** An exception about an item of the plan. */
type AboutItem = Exclude<Exception, { kind: 'other' }>;

function exceptionOf(item: JudgedItem, entries: QuarterEntries, standing: StandingSince): AboutItem | null {
  if (item.row.state !== 'exception') return null;
  const ref = item.row.item.ref;
  const raised = entries.raised.find((one) => one.item === ref);
  const found = classOf(item.reasons.filter(({ code }) => code !== 'raised'));
  // For the worse, whoever says so: the rules, or the chair.
  const as = found === 'over' ? (raised?.class ?? found) : (found ?? raised?.class ?? 'under');
  const told = {
    class: as,
    reasons: [...item.reasons],
    answers: entries.answers.get(ref) ?? raised?.answers ?? noAnswers,
    arguedAway: entries.arguedAway.get(ref) ?? null,
    continuing: standing(ref, as, null),
  };
  if (item.kind === 'indicator') {
    return { kind: 'indicator', item: item.row.item, ...told, verdict: item.verdict, figures: item.figures };
  }
  return item.progress && { kind: 'action', item: item.row.item, ...told, progress: item.progress };
}

/** What is raised about no single item, or about one of which nothing can be shown, is told of its priority. */
function otherOf(
  raised: Raised,
  plan: Plan,
  items: readonly JudgedItem[],
  standing: StandingSince,
): Exception | null {
  const about = raised.item === null ? raised.priority : priorityInstead(items, raised.item);
  const priority: ItemCite | undefined = plan.priorities.find(
    ({ ref, retired }) => ref === about && retired === null,
  );
  if (priority === undefined) return null;
  return {
    kind: 'other',
    priority: cite(priority),
    title: raised.title,
    class: raised.class,
    reasons: [raisedReason(raised.why)],
    answers: raised.answers,
    arguedAway: null,
    continuing: standing(priority.ref, raised.class, raised.title),
  };
}

function priorityInstead(items: readonly JudgedItem[], raised: Ref): Ref | null {
  const item = items.find(({ row }) => row.item.ref === raised);
  if (item === undefined || item.unexplained !== null || !hasNothingToShow(item)) return null;
  return item.kind === 'indicator' ? item.indicator.priority : item.action.priority;
}
