import type { Indicator } from '../../shared/model/indicator.ts';
import type { RuleSet } from '../../shared/model/rules.ts';
import { checkSeries } from '../../shared/rules/check-series.ts';
import { judgeIndicator } from '../../shared/rules/exceptions.ts';
import { figuresOf } from '../../shared/rules/figures.ts';
import { lastQuarter } from './a-large-plan.ts';
import { aLongSeries } from './a-long-series.ts';

const points = 60;

const indicator = {
  ...{
    title: 'Recorded offences',
    frequency: 'month',
    direction: 'lower',
    rollUp: 'sum',
    ratio: null,
    lag: 0,
  },
  ...{
    unit: { kind: 'count', label: 'offences', decimals: 0 },
    target: { kind: 'every-quarter', value: 300 },
  },
  ...{ tolerance: { kind: 'percent', value: 10 }, rebases: [] },
} as unknown as Indicator;

const rules = {
  ...{ version: 1, targetRule: 'havering', amber: 'watch', overPerformance: true, spc: true },
  ...{ screenOutliers: true, points },
} as RuleSet;

/** Milliseconds to judge so many indicators of 60 monthly readings by every rule, and to draw limits alone. */
export function judge(count: number): { judged: number; limits: number } {
  const series = Array.from({ length: count }, (_, seed) => aLongSeries(seed, points));
  const began = performance.now();
  let exceptions = 0;
  for (const readings of series) {
    const figures = figuresOf(indicator, readings, lastQuarter, rules);
    exceptions += judgeIndicator(indicator, figures, rules).reasons.length;
  }
  const judged = performance.now();
  for (const readings of series) {
    const values = readings.map(({ value }) => value);
    checkSeries({ values, screen: true, rebase: [], direction: 'lower', target: 100 });
  }
  if (exceptions === 0) throw new Error('Nothing in the benchmark is an exception.');
  return { judged: judged - began, limits: performance.now() - judged };
}
