import type { ActionProgress, Gap } from '../model/entries.ts';
import type { ActionFigures, CoverageRow, Figures, IndicatorVerdict, Reason } from '../model/exception.ts';
import type { ItemCite } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Quarter } from '../model/period.ts';
import type { Action } from '../model/plan.ts';
import type { Reading } from '../model/reading.ts';
import type { RuleSet } from '../model/rules.ts';
import { whereItFits } from '../model/text.ts';
import { actionFiguresOf, judgeAction } from './action-verdict.ts';
import { rollUpQuarter } from './aggregate.ts';
import { judgeIndicator } from './exceptions.ts';
import { figuresOf } from './figures.ts';
import { lastDayOf } from './quarter.ts';
import type { Lack } from './reading-value.ts';

/** One allocated item, judged: its coverage and, where it is an exception or is watched, why. */
export type JudgedItem = {
  readonly row: CoverageRow;
  readonly reasons: readonly Reason[];
  readonly watch: readonly Reason[];
  /** The account has a hole that only a person can fill. */
  readonly unexplained: 'no-data' | 'no-progress' | null;
} & (
  | {
      readonly kind: 'indicator';
      readonly indicator: Indicator;
      readonly verdict: IndicatorVerdict;
      readonly figures: Figures;
    }
  | { readonly kind: 'action'; readonly action: Action; readonly progress: ActionFigures | null }
);

/** An item as a return names it, without the rest of it. */
export const cite = ({ id, ref, rev }: ItemCite): ItemCite => ({ id, ref, rev });

/**
 * Judges an allocated indicator. Without a figure it is `no-data`, or `not-releasable` where that is why:
 * explained by the gap that the chair gave, or else by the notes of the readings that are missing. A figure
 * that came after all is judged, whatever was said before it came; one that may not be released is not.
 */
export function judgeAllocatedIndicator(
  indicator: Indicator,
  readings: readonly Reading[],
  gap: Gap | undefined,
  quarter: Quarter,
  ruleSet: RuleSet,
): JudgedItem {
  const withheld = gap?.state === 'not-releasable';
  const figures = figuresOf(indicator, withheld ? [] : readings, quarter, ruleSet);
  const found = judgeIndicator(indicator, figures, ruleSet);
  const rolled = rollUpQuarter(indicator, readings, quarter);
  const judged = { kind: 'indicator', indicator, verdict: found.verdict, figures } as const;
  const row = { item: cite(indicator), kind: 'indicator', watch: false, why: '' } as const;
  const quiet = { ...judged, reasons: [], watch: [], unexplained: null };

  if (!rolled.due) return { ...quiet, row: { ...row, state: 'not-due' } };
  if (gap !== undefined && (withheld || rolled.value === null))
    return { ...quiet, row: { ...row, state: gap.state, why: gap.why } };
  if (rolled.value === null) {
    const state = rolled.missing.some((lack) => lack.why === 'not-releasable') ? 'not-releasable' : 'no-data';
    const why = whyOf(rolled.missing);
    return { ...quiet, row: { ...row, state, why }, unexplained: why === '' ? 'no-data' : null };
  }
  const { reasons, watch } = found;
  const state = reasons.length > 0 ? 'exception' : 'normal';
  return {
    ...judged,
    row: { ...row, state, watch: state === 'normal' && watch.length > 0 },
    reasons,
    watch,
    unexplained: null,
  };
}

/** What the notes say of the periods without a figure. A value that lacks its parts has a note about the value. */
function whyOf(missing: readonly Lack[]): string {
  const notes = [...new Set(missing.filter(({ why }) => why !== 'no-parts').map(({ note }) => note))];
  const said = notes.filter((note) => note !== '');
  return whereItFits(said.join(' '), said[0] ?? '');
}

/**
 * Judges an allocated action on its lead's progress for the quarter; without any, the account has a hole
 * unless the chair says why. Progress that came after all is judged, unless it may not be released.
 */
export function judgeAllocatedAction(
  action: Action,
  progress: ActionProgress | undefined,
  gap: Gap | undefined,
  quarter: Quarter,
  ruleSet: RuleSet,
): JudgedItem {
  const row = { item: cite(action), kind: 'action', watch: false, why: '' } as const;
  const judged = { kind: 'action', action } as const;
  if (gap !== undefined && (gap.state === 'not-releasable' || progress === undefined)) {
    return {
      ...judged,
      progress: null,
      row: { ...row, state: gap.state, why: gap.why },
      reasons: [],
      watch: [],
      unexplained: null,
    };
  }
  if (progress === undefined) {
    return {
      ...judged,
      progress: null,
      row: { ...row, state: 'no-data' },
      reasons: [],
      watch: [],
      unexplained: 'no-progress',
    };
  }
  const figures = actionFiguresOf(action, progress);
  const { reasons, watch } = judgeAction(action, figures, quarter, ruleSet);
  const complete = figures.status === 'complete' && (figures.completedOn ?? '') <= lastDayOf(quarter);
  const state = reasons.length > 0 ? 'exception' : complete ? 'complete' : 'normal';
  return {
    ...judged,
    progress: figures,
    row: { ...row, state, watch: state === 'normal' && watch.length > 0 },
    reasons,
    watch,
    unexplained: null,
  };
}
