import type { Figures } from '../model/exception.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Quarter } from '../model/period.ts';
import type { Reading } from '../model/reading.ts';
import type { RuleSet } from '../model/rules.ts';
import { judgedQuarter, rollUpQuarter, rollUpYearToDate } from './aggregate.ts';
import { comparePeriods, lastPeriodBy } from './period.ts';
import { previousQuarter, sameQuarterLastYear } from './quarter.ts';
import { targetOn } from './target.ts';

/**
 * The figures by which an indicator is judged in a quarter: the quarter's own and those beside it, with the
 * latest `ruleSet.points` readings up to the end of the judged quarter, oldest first.
 */
export function figuresOf(
  indicator: Indicator,
  readings: readonly Reading[],
  quarter: Quarter,
  ruleSet: Pick<RuleSet, 'points'>,
): Figures {
  const judged = judgedQuarter(indicator, quarter);
  const rolled = rollUpQuarter(indicator, readings, quarter);
  return {
    judged,
    value: rolled.value,
    numerator: rolled.numerator,
    denominator: rolled.denominator,
    provisional: rolled.provisional,
    target: targetOn(indicator, judged),
    lastQuarter: rollUpQuarter(indicator, readings, previousQuarter(quarter)).value,
    lastYear: rollUpQuarter(indicator, readings, sameQuarterLastYear(quarter)).value,
    yearToDate: rollUpYearToDate(indicator, readings, quarter).value,
    series: seriesUpTo(indicator, readings, judged).slice(-ruleSet.points),
  };
}

/** The readings of a run chart, oldest first; a later period than the judged quarter has no say in it. */
function seriesUpTo(indicator: Indicator, readings: readonly Reading[], judged: Quarter): Reading[] {
  const end = lastPeriodBy(judged, indicator.frequency);
  return readings
    .filter(({ period }) => comparePeriods(period, end) <= 0)
    .sort((a, b) => comparePeriods(a.period, b.period));
}
