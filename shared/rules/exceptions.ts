import type { ExceptionClass, Figures, IndicatorVerdict, Reason, ReasonCode } from '../model/exception.ts';
import type { Indicator } from '../model/indicator.ts';
import type { RuleSet } from '../model/rules.ts';
import { indicatorReasons as words } from '../words/reasons.ts';
import { comparePeriods, periodsOf } from './period.ts';
import { type Point, seriesOf } from './series.ts';
import { spcChart } from './spc.ts';
import { judgeSpc, type SpcVerdict } from './spc-verdict.ts';
import { boundsPerPoint, judgeTarget, type TargetVerdict } from './target.ts';

/** Reasons that make under-performance, in order of precedence; all others make over-performance. */
const underReasons: readonly ReasonCode[] = [
  'target-red',
  'target-amber',
  'cannot-meet-target',
  'special-cause-worse',
  'action-overdue',
  'action-red',
  'action-amber',
  'milestone-slipped',
];
const overReasons: readonly ReasonCode[] = ['target-over', 'special-cause-better', 'action-early'];
const precedence: readonly ReasonCode[] = [...underReasons, 'raised', ...overReasons, 'special-cause'];

/** What the rules find for one item: reasons to report, and reasons only to watch. */
export type Found = { readonly reasons: Reason[]; readonly watch: Reason[] };

/** Under-performance whenever anything is for the worse; null when there is nothing to report. */
export function classOf(reasons: readonly Reason[]): ExceptionClass | null {
  if (reasons.length === 0) return null;
  return reasons.some(({ code }) => underReasons.includes(code)) ? 'under' : 'over';
}

/** The reasons in order of precedence; of equal ones, as they were found. */
export const inPrecedence = (reasons: readonly Reason[]): Reason[] =>
  [...reasons].sort((a, b) => precedence.indexOf(a.code) - precedence.indexOf(b.code));

/**
 * Judges an indicator on its figures by the partnership's rules. It needs nothing but what a return carries,
 * so that anyone may compute a verdict again; `series` is judged as it is in the figures.
 */
export function judgeIndicator(
  indicator: Indicator,
  figures: Figures,
  ruleSet: RuleSet,
): Found & { verdict: IndicatorVerdict } {
  const target = judgeTarget(indicator, figures.target, figures, ruleSet.targetRule);
  const points = seriesOf(indicator, figures.series, figures.judged);
  const spc = spcVerdictOf(indicator, figures, ruleSet);
  const found = [
    ...targetReasons(indicator, figures, target, ruleSet),
    ...spcReasons(indicator, points, spc),
  ];
  return {
    reasons: inPrecedence(found.filter(({ watch }) => !watch).map(({ watch: _, ...reason }) => reason)),
    watch: inPrecedence(found.filter(({ watch }) => watch).map(({ watch: _, ...reason }) => reason)),
    verdict: verdictOf(target, spc),
  };
}

/** The verdict of the run chart on the points of the judged quarter; null where the rules use no limits. */
export function spcVerdictOf(indicator: Indicator, figures: Figures, ruleSet: RuleSet): SpcVerdict | null {
  if (!ruleSet.spc) return null;
  const points = seriesOf(indicator, figures.series, figures.judged);
  const rebase = indicator.rebases
    .map(({ from }) => points.findIndex(({ period }) => comparePeriods(period, from) >= 0))
    .filter((index) => index > 0);
  const chart = spcChart(
    points.map(({ value }) => value),
    { screen: ruleSet.screenOutliers, rebase },
  );
  const judged = periodsOf(figures.judged, indicator.frequency);
  const inQuarter = points.flatMap(({ period }, index) => (judged.includes(period) ? [index] : []));
  return judgeSpc(
    chart,
    inQuarter,
    indicator.direction,
    figures.target && boundsPerPoint(indicator, figures.target),
  );
}

type Weighed = Reason & { watch: boolean };

function targetReasons(
  indicator: Indicator,
  figures: Figures,
  verdict: TargetVerdict,
  rules: RuleSet,
): Weighed[] {
  if (verdict.kind === 'none') return [];
  switch (verdict.rag) {
    case 'red':
      return [{ code: 'target-red', text: words.offTarget(indicator, figures, verdict), watch: false }];
    case 'amber':
      return [
        {
          code: 'target-amber',
          text: words.offTarget(indicator, figures, verdict),
          watch: rules.amber === 'watch',
        },
      ];
    case 'green':
      return verdict.over && rules.overPerformance
        ? [{ code: 'target-over', text: words.over(indicator, figures, verdict), watch: false }]
        : [];
  }
}

function spcReasons(indicator: Indicator, points: readonly Point[], verdict: SpcVerdict | null): Weighed[] {
  if (verdict === null || verdict.kind === 'none') return [];
  const told = verdict.signals.map((signal): Weighed => {
    const trial = verdict.standing === 'trial';
    const text = words.signal(indicator, points[signal.index]?.period ?? null, signal, trial);
    return { code: signalCode[signal.variation], text, watch: signal.variation === 'neutral' };
  });
  const { lower, upper } = verdict.limits;
  const stuck = verdict.standing === 'full' && verdict.assurance === 'fail';
  return stuck
    ? [{ code: 'cannot-meet-target', text: words.cannotMeet(indicator, lower, upper), watch: false }, ...told]
    : told;
}

const signalCode = {
  concern: 'special-cause-worse',
  improvement: 'special-cause-better',
  neutral: 'special-cause',
} as const;

function verdictOf(target: TargetVerdict, spc: SpcVerdict | null): IndicatorVerdict {
  const judged = target.kind === 'judged';
  const charted = spc?.kind === 'judged' ? spc : null;
  return {
    target: judged ? target.rag : 'none',
    over: judged && target.over,
    variation: charted?.variation ?? 'none',
    assurance: charted?.assurance ?? 'none',
    limits: charted?.standing ?? 'none',
    mean: charted?.limits.mean ?? null,
    lower: charted?.limits.lower ?? null,
    upper: charted?.limits.upper ?? null,
  };
}
