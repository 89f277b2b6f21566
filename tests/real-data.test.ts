import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseCsv, writeCsv } from '../electron/core/spreadsheet/csv.ts';
import { readPlanJson } from '../electron/core/spreadsheet/plan-json.ts';
import { writePlanWorkbook } from '../electron/core/spreadsheet/plan-out.ts';
import { readPlanWorkbook } from '../electron/core/spreadsheet/plan-workbook.ts';
import { checkReadings } from '../electron/core/spreadsheet/readings-check.ts';
import { readReadings } from '../electron/core/spreadsheet/readings-table.ts';
import type { IndicatorReading } from '../shared/model/entries.ts';
import type { ItemId } from '../shared/model/ids.ts';
import type { Indicator } from '../shared/model/indicator.ts';
import type { Day, Quarter } from '../shared/model/period.ts';
import type { Plan } from '../shared/model/plan.ts';
import { nextPlan } from '../shared/rules/plan-import.ts';
import { seriesOf } from '../shared/rules/series.ts';
import { spcChart } from '../shared/rules/spc.ts';
import { asJson, changed, partnership } from './a-plan-source.ts';

/**
 * Real public figures, Open Government Licence v3.0, which the repository does not hold: recorded street-level
 * crime in the City of London (data.police.uk), and the police force area tables of the Office for National
 * Statistics, year ending December 2024. CSP_REAL_DATA names the folder that holds them; otherwise they are
 * looked for in `shared/data` beside the repository.
 */
const folder = process.env.CSP_REAL_DATA ?? join(import.meta.dirname, '..', '..', 'shared', 'data');
const city = join(folder, 'city-of-london-monthly.csv');
const ons = join(folder, 'ons-west-midlands-csps.csv');
const unless = (path: string) =>
  existsSync(path) ? '' : ` (skipped: there is no ${path.split(/[\\/]/).at(-1)} here)`;

const today = '2026-01-15' as Day;

const rowsOf = (path: string) =>
  parseCsv(readFileSync(path, 'utf8'))
    .rows.slice(1)
    .filter((row) => row.length > 1);

let count = 0;
const newId = () => `01980000-0000-7000-8000-${String(++count).padStart(12, '0')}` as ItemId;

const anIndicator = (number: number, title: string) => ({
  ref: `CT-I${String(number).padStart(2, '0')}`,
  priority: 'CT-P01',
  title,
  unit: { kind: 'count', label: 'offences', decimals: 0 },
  direction: 'lower',
  frequency: 'month',
  rollUp: 'sum',
  tolerance: { kind: 'percent', value: 10 },
  card: {
    what: title,
    how: 'Recorded offences, counted from the street files.',
    good: 'Fewer.',
    source: 'data.police.uk',
  },
});

/** The small plan of the tests with other indicators. */
const aPlanWith = (indicators: readonly object[], changes = {}) =>
  changed({ 'actions.0.indicators': [], readings: [], indicators, ...changes });

describe.skipIf(!existsSync(city))(`two years of the City of London${unless(city)}`, () => {
  /** Plan and readings as an analyst would bring them in: JSON and CSV. */
  async function cityOfLondon(): Promise<{
    plan: Plan;
    good: readonly IndicatorReading[];
    refs: Map<string, string>;
  }> {
    const rows = rowsOf(city);
    const types = [...new Set(rows.map(([, type = '']) => type))];
    const refs = new Map(types.map((type, i) => [type, `CT-I${String(i + 1).padStart(2, '0')}`]));
    const { source } = readPlanJson(
      asJson(aPlanWith(types.map((type, i) => anIndicator(i + 1, type)))),
      partnership,
      today,
    );
    if (!source) throw new Error('the plan was refused');
    const { plan } = nextPlan(source, null, { newId, today, by: 'Analyst' });
    const csv = writeCsv([
      ['indicator', 'period', 'value'],
      ...rows.map(([month = '', type = '', value = '']) => [refs.get(type) ?? '', month, Number(value)]),
    ]);
    const { rows: typed, findings } = await readReadings(csv);
    const { good, refused, checks } = checkReadings(typed, plan.indicators, today);
    expect([findings, refused, checks]).toEqual([[], [], []]);
    return { plan, good, refs };
  }

  async function chartOf(type: string, rebase?: string) {
    const { plan, good, refs } = await cityOfLondon();
    const indicator = plan.indicators.find(({ ref }) => ref === refs.get(type)) as Indicator;
    const own = good.filter((one) => one.indicator === indicator.ref);
    const points = seriesOf(indicator, own, '2025-26 Q3' as Quarter);
    const from = points.findIndex(({ period }) => period === rebase);
    const chart = spcChart(
      points.map(({ value }) => value),
      { screen: true, rebase: from < 0 ? [] : [from] },
    );
    return { points, labels: chart.labels, stretches: chart.stretches };
  }

  test('makes fourteen indicators of twenty-four months each, with nothing to look at', async () => {
    const { plan, good } = await cityOfLondon();
    expect(plan.indicators).toHaveLength(14);
    expect(good).toHaveLength(14 * 24);
  });

  test('anti-social behaviour drops abruptly in November 2024 and ends below its mean', async () => {
    const { points, labels, stretches } = await chartOf('Anti-social behaviour');
    const [whole] = stretches;
    expect(points.at(-1)?.value).toBe(5);
    expect(whole?.limits.mean).toBeCloseTo(21.92, 2);
    expect(whole?.limits.lower).toBeCloseTo(-5.49, 2);
    expect(whole?.limits.upper).toBeCloseTo(49.33, 2);
    expect(labels.at(-1)).toBe('7 Points Below CL');
    const before = points.find(({ period }) => period === '2024-10')?.value;
    const after = points.find(({ period }) => period === '2024-11')?.value;
    expect([before, after]).toEqual([35, 11]);
  });

  test('a fresh start in November 2024 takes the signal away', async () => {
    const { labels, stretches } = await chartOf('Anti-social behaviour', '2024-11');
    expect(stretches.map(({ standing }) => standing)).toEqual(['trial', 'full']);
    expect(labels.at(-1)).toBe('Common Cause');
  });

  test('burglary has two months above its upper limit', async () => {
    const { points, labels, stretches } = await chartOf('Burglary');
    const { mean, lower, upper } = stretches[0]?.limits ?? { mean: 0, lower: 0, upper: 0 };
    expect([mean, lower, upper].map((one) => one.toFixed(2))).toEqual(['33.00', '15.19', '50.81']);
    expect(points.filter((_, i) => labels[i] === 'Above UCL').map(({ value }) => value)).toEqual([56, 51]);
  });

  test.each(['Possession of weapons', 'Vehicle crime', 'Robbery'])('%s has no signal', async (type) => {
    const { labels } = await chartOf(type);
    expect(new Set(labels)).toEqual(new Set(['Common Cause']));
  });
});

describe.skipIf(!existsSync(ons))(`Coventry in the tables of the ONS${unless(ons)}`, () => {
  /** Figures of Coventry (CSP E22000336) by period, measure and offence group. */
  function coventry(period: string, measure: string, group: string): number {
    const found = rowsOf(ons).filter(
      (row) =>
        row[0] === 'Coventry' &&
        row[1] === period &&
        row[2]?.startsWith(measure) &&
        row[3]?.startsWith(group),
    );
    expect(found, `${period} ${measure} ${group}`).toHaveLength(1);
    return Number(found[0]?.[4]);
  }

  const total = 'Total recorded crime';

  /** The year ending December is published each quarter: a reading of the quarter that it ends with. */
  function source() {
    const yearly = { frequency: 'quarter', rollUp: 'latest', target: null };
    const rate = {
      ...{ ...anIndicator(2, 'Recorded crime per 1,000 residents'), ...yearly },
      unit: { kind: 'rate', label: 'per 1,000 residents', decimals: 2 },
      ratio: { numerator: 'offences', denominator: 'residents, mid-2022', per: 1000 },
    };
    const reading = (indicator: string, period: string, value: number, parts = {}) => ({
      ...{ indicator, period, value, numerator: null, denominator: null, state: 'final', note: '' },
      ...parts,
    });
    return aPlanWith(
      [
        { ...anIndicator(1, 'Recorded crime'), ...yearly },
        rate,
        {
          ...anIndicator(3, 'Homicide, change in per cent'),
          ...yearly,
          unit: { kind: 'percent', label: '%', decimals: 1 },
        },
      ],
      {
        title: 'Coventry Community Safety Partnership Plan 2025 to 2028',
        readings: [
          reading('CT-I01', '2023-24 Q3', coventry('Jan-Dec 2023', 'count', total)),
          reading('CT-I01', '2024-25 Q3', coventry('Jan-Dec 2024', 'count', total)),
          reading('CT-I02', '2024-25 Q3', 101.25, {
            numerator: coventry('Jan-Dec 2024', 'count', total),
            denominator: coventry('Jan-Dec 2024', 'rate', 'Population'),
          }),
        ],
      },
    );
  }

  test('a plan with its figures reads the same from JSON and from a workbook', async () => {
    const { source: plan, findings } = readPlanJson(asJson(source()), partnership, today);
    expect(findings.filter(({ severity }) => severity === 'refused')).toEqual([]);
    if (!plan) throw new Error('the plan was refused');
    expect(plan.readings.map(({ value }) => value?.toFixed(2))).toEqual(['39182.00', '36003.00', '101.25']);
    expect(plan.readings[2]?.value).toBeCloseTo(coventry('Jan-Dec 2024', 'rate', total), 10);
    const back = await readPlanWorkbook(await writePlanWorkbook(plan, partnership), partnership, today);
    expect(back.source).toEqual(plan);
  });

  test('[u], too small to be reliable, is no figure and says why', async () => {
    const { source: plan } = readPlanJson(asJson(source()), partnership, today);
    const csv = writeCsv([
      ['indicator', 'period', 'value'],
      ['CT-I03', '2024-25 Q3', '[u]'],
      ['CT-I01', '2024-25 Q3', coventry('Jan-Dec 2024', 'count', total)],
    ]);
    const { rows } = await readReadings(csv);
    const { good, refused, checks } = checkReadings(rows, plan?.indicators ?? [], today);
    expect(refused).toEqual([]);
    expect(good.map(({ value, state, note }) => [value, state, note])).toEqual([
      [null, 'no-data', 'The publisher marks this figure [u]: too small to be reliable.'],
      [36003, 'final', ''],
    ]);
    expect(checks).toMatchObject([{ where: 'row 2, value' }]);
  });
});
