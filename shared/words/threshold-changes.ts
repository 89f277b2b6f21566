import type { Indicator } from '../model/indicator.ts';
import type { ThresholdChange } from '../model/plan.ts';
import { formatNumber, formatValue } from '../rules/number.ts';
import { sayPeriod, sayQuarter } from './periods.ts';
import { choiceWords } from './plan-sheets.ts';

/** How a threshold stands, in words for the ledger: `no more than 120 every quarter`, `10% of target`. */
export function sayThreshold(field: ThresholdChange['field'], indicator: Indicator): string {
  switch (field) {
    case 'target':
      return sayTarget(indicator);
    case 'tolerance':
      return sayTolerance(indicator);
    case 'direction':
      return choiceWords.direction[indicator.direction];
    case 'lag':
      return sayLag(indicator.lag);
    case 'rollUp':
      return choiceWords.rollUp[indicator.rollUp];
    case 'smallNumber':
      return indicator.smallNumber === 0
        ? 'no counts are suppressed'
        : `counts below ${indicator.smallNumber} are suppressed`;
    case 'rebases':
      return sayRebases(indicator);
  }
}

function sayTarget(indicator: Indicator): string {
  const { target } = indicator;
  const say = (value: number) => formatValue(indicator, value);
  if (target === null) return 'no target';
  switch (target.kind) {
    case 'every-quarter':
      return `${say(target.value)} every quarter`;
    case 'trajectory':
      return target.points.map(({ quarter, value }) => `${say(value)} in ${sayQuarter(quarter)}`).join('; ');
    case 'range':
      return `between ${say(target.low)} and ${say(target.high)}`;
  }
}

function sayTolerance(indicator: Indicator): string {
  const { kind, value } = indicator.tolerance;
  if (kind === 'absolute') return `${formatValue(indicator, value)} either way`;
  return `${formatNumber(value, Number.isInteger(value) ? 0 : 2)}% of target`;
}

function sayLag(lag: number): string {
  if (lag === 0) return 'judged in its own quarter';
  return lag === 1 ? 'judged one quarter later' : `judged ${lag} quarters later`;
}

/** Twenty fresh starts with their reasons must still fit into one line of the ledger. */
const LONGEST_REASON = 300;

function sayRebases({ rebases, frequency }: Indicator): string {
  if (rebases.length === 0) return 'no fresh start';
  return rebases
    .map(
      ({ from, reason }) =>
        `fresh start from ${sayPeriod(from, frequency)}: ${reason.slice(0, LONGEST_REASON)}`,
    )
    .join('; ');
}
