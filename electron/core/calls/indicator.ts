import { getPartnership } from '../../../db/partnership.ts';
import { readingsWithSource } from '../../../db/readings.ts';
import type { ReadDb } from '../../../db/store.ts';
import { getWorkspace } from '../../../db/workspace.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { Output, Parsed } from '../../../shared/contract/index.ts';
import type { ExceptionClass } from '../../../shared/model/exception.ts';
import type { Indicator } from '../../../shared/model/indicator.ts';
import type { Quarter } from '../../../shared/model/period.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import { rollUpQuarter } from '../../../shared/rules/aggregate.ts';
import { type ChartReading, readChart } from '../../../shared/rules/chart-reading.ts';
import { type JudgedItem, judgeAllocatedIndicator } from '../../../shared/rules/coverage.ts';
import { classOf } from '../../../shared/rules/exceptions.ts';
import { formatValue } from '../../../shared/rules/number.ts';
import { cardOf, everythingShown, showFigures } from '../../../shared/rules/pack-figures.ts';
import { comparePeriods } from '../../../shared/rules/period.ts';
import { lackOf } from '../../../shared/rules/reading-value.ts';
import { seriesOf } from '../../../shared/rules/series.ts';
import type { Variation } from '../../../shared/rules/spc-verdict.ts';
import { indicatorWords, sayChart, sayHeadline, sayLimits } from '../../../shared/words/screens/indicator.ts';
import { sayThreshold } from '../../../shared/words/threshold-changes.ts';
import { lackWords } from '../../../shared/words/verdicts.ts';
import type { Core } from '../core.ts';
import type { Handlers } from '../serve.ts';
import { commentsAbout } from './indicator-comments.ts';
import { checkedQuarter, planOf } from './quarter.ts';
import { proposalsFor, rebaseHandlers } from './rebase.ts';

export const indicatorHandlers: Pick<Handlers, 'indicator.page' | keyof typeof rebaseHandlers> = {
  'indicator.page': pageOf,
  ...rebaseHandlers,
};

type JudgedIndicator = Extract<JudgedItem, { kind: 'indicator' }> & { readonly class: ExceptionClass | null };

/** Everything that is to be known of one indicator, judged as the quarter's return would judge it. */
function pageOf(core: Core, { ref, quarter }: Parsed<'indicator.page'>): Output<'indicator.page'> {
  const db = core.store;
  const plan = planOf(db, quarter);
  const indicator = plan.indicators.find((one) => one.ref === ref);
  if (indicator === undefined) throw refuse('plan.no-item', { ref });
  const values = readingsWithSource(db, ref);
  const own = indicator.retired === null && indicator.lead === getWorkspace(db).subGroup;
  const judged = own ? ownJudged(db, indicator, quarter) : strangersJudged(db, plan, indicator, quarter);
  const { figures, verdict, row } = judged;
  const priority = plan.priorities.find((one) => one.ref === indicator.priority);
  return {
    indicator,
    priority: priority === undefined ? null : { ref: priority.ref, title: priority.title },
    lead: getPartnership(db).subGroups.find(({ id }) => id === indicator.lead)?.name ?? indicator.lead,
    own,
    ...placeOf(plan, indicator),
    state: row.state,
    class: judged.class,
    ...saysOf(judged, plan),
    reasons: [...judged.reasons, ...judged.watch].map(({ text }) => text),
    card: cardOf(indicator, everythingShown),
    figures: showFigures(indicator, figures, verdict, everythingShown).shown,
    ruleSet: plan.ruleSet,
    gaps: gapsOf(judged, values, quarter),
    target: sayThreshold('target', indicator),
    tolerance: sayThreshold('tolerance', indicator),
    changes: plan.thresholdChanges
      .filter((one) => one.indicator === ref)
      .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)),
    proposals: proposalsFor(db, indicator),
    comments: commentsAbout(db, ref),
    values: values.toReversed(),
  };
}

/** As the quarter's check has it, with what the chair raised. */
function ownJudged(db: ReadDb, { ref }: Indicator, quarter: Quarter): JudgedIndicator {
  const { items, exceptions } = checkedQuarter(db, quarter).checked;
  const item = items.find(({ row }) => row.item.ref === ref);
  if (item?.kind !== 'indicator') throw refuse('plan.no-item', { ref });
  const told = exceptions.find((one) => one.kind === 'indicator' && one.item.ref === ref);
  return { ...item, class: told?.class ?? null };
}

/** What this desk does not answer for is judged by its figures alone. */
function strangersJudged(
  db: ReadDb,
  { ruleSet }: Plan,
  indicator: Indicator,
  quarter: Quarter,
): JudgedIndicator {
  const readings = readingsWithSource(db, indicator.ref);
  const item = judgeAllocatedIndicator(indicator, readings, undefined, quarter, ruleSet) as JudgedItem & {
    kind: 'indicator';
  };
  return { ...item, class: item.row.state === 'exception' ? classOf(item.reasons) : null };
}

/** Where an indicator stands among those of its lead, in the order of the plan. */
function placeOf({ indicators }: Plan, { ref, lead }: Indicator) {
  const row = indicators.filter((one) => one.lead === lead && (one.retired === null || one.ref === ref));
  const at = row.findIndex((one) => one.ref === ref);
  const named = (index: number) => {
    const one = row[index];
    return one === undefined ? null : { ref: one.ref, title: one.title };
  };
  return { number: at + 1, of: row.length, previous: named(at - 1), next: named(at + 1) };
}

/** The headline, and what the run chart says. */
function saysOf({ indicator, figures, row }: JudgedIndicator, { ruleSet }: Plan) {
  const chart: ChartReading = readChart(indicator, figures, ruleSet);
  const judged = chart.verdict?.kind === 'judged' ? chart.verdict : null;
  // That of the last signal, which the headline speaks of; where there are two kinds, the reasons tell of both.
  const variation: Variation | 'none' =
    judged === null ? 'none' : (judged.signals.at(-1)?.variation ?? 'common');
  return {
    headline: sayHeadline({
      title: indicator.title,
      value: figures.value === null ? null : formatValue(indicator, figures.value),
      judged: figures.judged,
      state: row.state,
      chart: sayChart(chart.verdict, chart.points),
    }),
    chart: {
      variation,
      heading: chart.heading,
      variationText: indicatorWords.variationText(variation, chart.heading),
      assurance: judged?.assurance ?? ('none' as const),
      assuranceText: indicatorWords.assuranceText(judged?.assurance ?? null, figures.target !== null),
      limitsText: sayLimits(chart.verdict, chart.points),
    },
  };
}

/** Periods within the chart, or of the quarter judged, that have no figure. */
function gapsOf(
  { indicator, figures }: JudgedIndicator,
  readings: ReturnType<typeof readingsWithSource>,
  quarter: Quarter,
) {
  const within = seriesOf(indicator, figures.series, figures.judged)
    .filter(({ value }) => value === null)
    .map(({ period }) => {
      const reading = readings.find((one) => one.period === period);
      return (
        lackOf(period, reading, indicator.ratio, false) ?? ({ period, why: 'no-reading', note: '' } as const)
      );
    });
  const rolled = rollUpQuarter(indicator, readings, quarter);
  const missing = rolled.due
    ? rolled.missing.filter(({ period }) => within.every((one) => one.period !== period))
    : [];
  return [...within, ...missing]
    .toSorted((a, b) => comparePeriods(a.period, b.period))
    .map(({ period, why, note }) => ({
      period,
      why: [lackWords[why], note].filter((part) => part !== '').join(' '),
    }));
}
