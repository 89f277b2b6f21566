import type { Day } from '../../../shared/model/period.ts';
import type { CalendarQuarter } from '../../../shared/model/plan.ts';
import { compareQuarters, lastDayOf, quartersBetween } from '../../../shared/rules/quarter.ts';
import { planCheckWords } from '../../../shared/words/plan-checks.ts';
import type { Checking, Path } from './plan-draft.ts';
import type { PlanView, Seen } from './plan-view.ts';

/** Papers for a meeting are open to inspection for five clear days (Local Government Act 1972, section 100B). */
const CLEAR_DAYS = 5;

const days = ['opens', 'due', 'accuracyCheck', 'dispatch', 'meets'] as const;

/** The days of every quarter follow each other, and no quarter is left out or there twice. */
export function sayCalendar(view: PlanView, checking: Checking): void {
  const { draft, found } = checking;
  const { from, to } = view.plan;
  if (from !== undefined && to !== undefined && to < from) {
    found.refused(draft.at(['to']), planCheckWords.endsBeforeItBegins());
  }
  for (const { path, item } of view.calendar) sayDays(path, item, checking);
  const given = view.calendar.flatMap(({ item }) => item.quarter ?? []);
  for (const [i, { path, item }] of view.calendar.entries()) {
    const { quarter } = item;
    const earlier = view.calendar.findIndex((one) => one.item.quarter === quarter);
    if (quarter !== undefined && earlier < i) {
      found.refused(draft.at([...path, 'quarter']), planCheckWords.repeatedQuarter({ quarter }));
    }
  }
  const ordered = given.toSorted(compareQuarters);
  const [first, last] = [ordered[0], ordered.at(-1)];
  const between = first && last ? quartersBetween(first, last) : [];
  for (const quarter of between.filter((one) => !given.includes(one))) {
    found.check(draft.at(['calendar']), planCheckWords.calendarGap({ quarter }));
  }
}

function sayDays(path: Path, item: Seen<CalendarQuarter>['item'], { draft, found }: Checking): void {
  const known = days.filter((one) => item[one] !== undefined);
  for (const [i, later] of known.entries()) {
    const earlier = known[i - 1];
    if (earlier === undefined || (item[earlier] as Day) <= (item[later] as Day)) continue;
    const name = (day: string) => draft.name([...path, day]);
    const said = planCheckWords.outOfOrder({ earlier: name(earlier), later: name(later) });
    found.refused(draft.at([...path, later]), said);
  }
  const { quarter, due, dispatch, meets } = item;
  if (quarter !== undefined && due !== undefined && due <= lastDayOf(quarter)) {
    found.check(draft.at([...path, 'due']), planCheckWords.dueInQuarter());
  }
  if (dispatch === undefined || meets === undefined || meets < dispatch) return;
  const clear = Math.max(0, daysBetween(dispatch, meets) - 1);
  if (clear < CLEAR_DAYS)
    found.check(draft.at([...path, 'dispatch']), planCheckWords.fewClearDays({ days: clear }));
}

const daysBetween = (from: Day, to: Day) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Milestones come before the end of their action, and actions fall within the plan. */
export function sayActions(view: PlanView, { draft, found }: Checking): void {
  const { from, to } = view.plan;
  for (const { path, item } of view.actions) {
    const { due } = item;
    if (due === undefined) continue;
    if ((from !== undefined && due < from) || (to !== undefined && due > to)) {
      found.check(draft.at([...path, 'due']), planCheckWords.dueOutsidePlan());
    }
    const own = view.milestones.filter((one) => one.path[1] === path[1]);
    for (const { path: at, item: one } of own) {
      if (one.due !== undefined && one.due > due) {
        found.check(draft.at([...at, 'due']), planCheckWords.milestoneTooLate());
      }
    }
  }
}

/** A request is due after it was made, and an answer given on a day says something. */
export function sayRequests(view: PlanView, { draft, found }: Checking): void {
  for (const { path, item } of view.requests) {
    const { askedOn, due, answer, answeredOn } = item;
    if (askedOn !== undefined && due != null && due < askedOn) {
      found.check(draft.at([...path, 'due']), planCheckWords.dueBeforeAsked());
    }
    if (answeredOn != null && (answer ?? '') === '') {
      found.check(draft.at([...path, 'answer']), planCheckWords.answeredUnsaid());
    }
  }
}
