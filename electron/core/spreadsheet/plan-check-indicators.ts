import type { Target } from '../../../shared/model/indicator.ts';
import { type Quarter, quarter as quarters } from '../../../shared/model/period.ts';
import { compareQuarters, numberOf, quartersBetween } from '../../../shared/rules/quarter.ts';
import { planCheckWords } from '../../../shared/words/plan-checks.ts';
import type { Checking, Path } from './plan-draft.ts';
import type { PlanView } from './plan-view.ts';

type Indicator = PlanView['indicators'][number]['item'];

/** Direction, target, tolerance and roll-up of each indicator agree, and its targets have no gap. */
export function sayIndicators(view: PlanView, checking: Checking): void {
  for (const { path, item } of view.indicators) {
    sayDirection(path, item, checking);
    sayRatio(path, item, checking);
    if (item.target?.kind === 'trajectory') sayPath(path, item, item.target, view, checking);
  }
}

function sayDirection(path: Path, item: Indicator, { draft, found }: Checking): void {
  const target = item.target ?? null;
  const place = draft.at([...path, target === null ? 'direction' : 'target']);
  const unread = item.target === undefined || draft.told([...path, 'target']);
  switch (item.direction) {
    case undefined:
      return;
    case 'monitor':
      if (target !== null) found.refused(place, planCheckWords.monitorWithTarget());
      return;
    case 'range':
      if (target?.kind !== 'range' && !unread) found.refused(place, planCheckWords.noBounds());
      if (target?.kind === 'range' && target.low > target.high)
        found.refused(place, planCheckWords.boundsWrongWay());
      return;
    case 'higher':
    case 'lower':
      if (target === null && !unread) found.check(place, planCheckWords.noTarget());
      if (target?.kind === 'range') found.refused(place, planCheckWords.boundsForDirection());
      sayZero(path, item, { draft, found });
  }
}

function sayZero(
  path: Path,
  { target, tolerance }: Indicator,
  { draft, found }: Pick<Checking, 'draft' | 'found'>,
): void {
  const zero =
    (target?.kind === 'every-quarter' && target.value === 0) ||
    (target?.kind === 'trajectory' && target.points.some(({ value }) => value === 0));
  if (zero && tolerance?.kind === 'percent') {
    found.refused(draft.at([...path, 'tolerance', 'kind']), planCheckWords.zeroTarget());
  }
}

function sayRatio(path: Path, { rollUp, ratio }: Indicator, { draft, found }: Checking): void {
  const given = draft.at([...path, 'ratio', 'numerator']);
  if (rollUp === 'ratio' && ratio === null) found.refused(given, planCheckWords.noRatio());
}

/** A yearly figure is judged in Quarter 4 alone, and needs a target there alone. */
function sayPath(
  path: Path,
  { frequency }: Indicator,
  { points }: Extract<Target, { kind: 'trajectory' }>,
  view: PlanView,
  { draft, found }: Checking,
): void {
  const isJudged = (one: Quarter) => (frequency !== 'year' && frequency !== 'survey') || numberOf(one) === 4;
  const given = points.map(({ quarter }) => quarter);
  for (const [i, quarter] of given.entries()) {
    const place = draft.at([...path, 'target', 'points', i, 'quarter']);
    if (given.indexOf(quarter) < i) found.refused(place, planCheckWords.repeatedQuarter({ quarter }));
  }
  const ordered = given.toSorted(compareQuarters);
  const [first, last] = [ordered[0] as Quarter, ordered.at(-1) as Quarter];
  for (const quarter of quartersBetween(first, last).filter((one) => isJudged(one) && !given.includes(one))) {
    found.refused(draft.at([...path, 'target']), planCheckWords.gapInPath({ quarter }));
  }
  const calendar = view.calendar.flatMap(({ item }) => quarters.safeParse(item.quarter).data ?? []);
  const outside = calendar
    .filter(isJudged)
    .find((one) => compareQuarters(one, first) < 0 || compareQuarters(one, last) > 0);
  if (outside) found.check(draft.at([...path, 'target']), planCheckWords.pathTooShort({ quarter: outside }));
}
