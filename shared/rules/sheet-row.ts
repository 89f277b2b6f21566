import type { Indicator } from '../model/indicator.ts';
import type { Quarter } from '../model/period.ts';
import type { SheetRow } from '../model/sheet.ts';
import { sayPeriod } from '../words/periods.ts';
import { sayGood, sayRule, sayTarget, sheetWords as words } from '../words/sheet.ts';
import { lackWords } from '../words/verdicts.ts';
import { rollUpQuarter } from './aggregate.ts';
import type { JudgedItem } from './coverage.ts';
import { formatValue } from './number.ts';
import { periodsOf } from './period.ts';
import { seriesOf } from './series.ts';
import { cellOf, type OnRow } from './sheet-cell-of.ts';
import { statusOf } from './sheet-status.ts';

type JudgedIndicator = Extract<JudgedItem, { kind: 'indicator' }>;

/** One indicator of the grid, judged as its return would judge it. */
export function sheetRowOf(item: JudgedIndicator, quarter: Quarter, on: OnRow): SheetRow {
  const { indicator, figures, row: coverage } = item;
  const { frequency, ratio, rollUp } = indicator;
  const rolled = rollUpQuarter(indicator, on.readings, quarter);
  const periods = periodsOf(figures.judged, frequency);
  const partsNeeded =
    ratio !== null && (rollUp === 'rolling-12' || (rollUp === 'ratio' && periods.length > 1));
  const cells = periods.map((period, nth) => cellOf(indicator, period, nth, partsNeeded, on));
  const outside = rolled.missing.filter(({ period }) => !periods.includes(period));
  const unfilled = cells.some((cell) => cell.needed && cell.state === null);
  const lacks = coverage.state === 'no-data' && item.unexplained !== null;
  return {
    ref: indicator.ref,
    title: indicator.title,
    unit: indicator.unit,
    ...{ frequency, ratio, partsNeeded },
    good: sayGood(indicator.direction, indicator.unit.kind),
    rule: sayRule(indicator),
    source: indicator.card.source,
    supplied: indicator.supplied,
    judged: figures.judged,
    remark: remarkOf(indicator, figures.judged, rolled.due),
    cells,
    elsewhere: outside.map(({ period, why }) =>
      words.elsewhere(sayPeriod(period, frequency), lackWords[why]),
    ),
    last: formatValue(indicator, figures.lastQuarter),
    now: formatValue(indicator, rolled.value),
    target: sayTarget(indicator, figures.target),
    status: statusOf(item, rolled, on.ruleSet),
    exception: coverage.state === 'exception',
    points: seriesOf(indicator, figures.series, figures.judged)
      .slice(-12)
      .map(({ value }) => value),
    gap: on.gap === undefined ? null : { state: on.gap.state, why: on.gap.why },
    open: (on.gap === undefined && (unfilled || lacks)) || cells.some(({ drafts }) => drafts.length > 0),
  };
}

function remarkOf({ frequency, lag }: Indicator, judged: Quarter, due: boolean): string {
  if (frequency === 'survey') return words.noSurvey;
  if (!due) return words.notDue(judged);
  return lag > 0 ? words.lagged(judged) : '';
}
