import type { ExceptionClass } from '../model/exception.ts';
import type { Ref } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Quarter } from '../model/period.ts';
import type { Reading } from '../model/reading.ts';
import type { RuleSet } from '../model/rules.ts';
import { classOf, judgeIndicator } from './exceptions.ts';
import { figuresOf } from './figures.ts';

/** What a rule set would have found in one quarter. `judged` counts the indicators that had a figure. */
export type Rehearsed = {
  quarter: Quarter;
  judged: number;
  exceptions: { item: Ref; class: ExceptionClass; reasons: string[] }[];
};

/**
 * Runs a rule set over past readings before anybody adopts it: how many exceptions it would have raised, and
 * which. Today's targets and definitions are held against every quarter.
 */
export const rehearse = (
  indicators: readonly Indicator[],
  readings: ReadonlyMap<Ref, readonly Reading[]>,
  quarters: readonly Quarter[],
  ruleSet: RuleSet,
): Rehearsed[] =>
  quarters.map((quarter) => {
    const found = indicators
      .filter(({ retired }) => retired === null)
      .map((indicator) => ({
        indicator,
        figures: figuresOf(indicator, readings.get(indicator.ref) ?? [], quarter, ruleSet),
      }))
      .filter(({ figures }) => figures.value !== null);
    return {
      quarter,
      judged: found.length,
      exceptions: found.flatMap(({ indicator, figures }) => {
        const { reasons } = judgeIndicator(indicator, figures, ruleSet);
        const as = classOf(reasons);
        return as === null
          ? []
          : [{ item: indicator.ref, class: as, reasons: reasons.map(({ text }) => text) }];
      }),
    };
  });
