import { describe, expect, test } from 'vitest';
import type { Ref } from '../../shared/model/ids.ts';
import type { Period } from '../../shared/model/period.ts';
import { refusalOf } from '../signed.ts';
import { ashbyPlan } from './ashby.ts';
import { aTown, type Desk, importPlan, issueTo, payloadOf, textFile } from './desks.ts';
import { enterQuarter, q2, sign } from './quarter.ts';

const town = aTown('secretariat', 'streets');
const ref = 'ST-I01' as Ref;
const from = '2026-08' as Period;
const why = 'The force records attempts apart since then.';
const pageOf = ({ tell }: Desk, one = ref) => tell('indicator.page', { ref: one, quarter: q2 });
const propose = ({ tell }: Desk, given = {}) =>
  tell('indicator.propose-rebase', { ref, quarter: q2, from, why, ...given });

/** Twelve quiet months before the quarter, so that there are limits. */
const quiet = Array.from({ length: 15 }, (_, n) => {
  const month = 4 + n;
  const label = `${2025 + Math.floor((month - 1) / 12)}-${String(((month - 1) % 12) + 1).padStart(2, '0')}`;
  return `ST-I01,${label},${[98, 101, 99, 103][n % 4]}`;
});
const enterPast = ({ tell }: Desk) =>
  tell('readings.import', { file: textFile('past.csv', ['indicator,period,value', ...quiet].join('\n')) });

describe('the page of an indicator', () => {
  test('says the quarter’s figure and what the run chart makes of it, in words', async () => {
    const { streets } = town();
    await enterPast(streets);
    await enterQuarter(streets);
    const page = await pageOf(streets);
    expect(page.headline).toBe(
      `${page.indicator.title}: 390 in Quarter 2 (July to September) 2026 to 2027. Above the upper limit: a real increase, not ordinary variation.`,
    );
    expect(page).toMatchObject({ state: 'exception', class: 'under', own: true, number: 1, previous: null });
    expect(page.chart).toMatchObject({
      variation: 'concern',
      heading: 'up',
      variationText: 'Unusual, for the worse, higher',
      limitsText: 'Limits from 18 points.',
    });
    expect(page.next?.ref).toBe('ST-I02');
    expect(page.values[0]).toMatchObject({ period: '2026-09', source: 'entered' });
    expect(page.comments[0]?.lines).toContainEqual({ term: 'Why', text: 'A new car park.' });
  });

  test('counts the points that limits still want, and lists the periods without a figure', async () => {
    const { streets } = town();
    const rows = ['2026-04,90', '2026-05,95', '2026-07,100', '2026-08,97'].map((row) => `ST-I01,${row}`);
    const file = textFile('few.csv', ['indicator,period,value', ...rows].join('\n'));
    await streets.tell('readings.import', { file });
    const page = await pageOf(streets);
    expect(page.headline).toMatch(/: no figure yet for Quarter 2 /);
    expect(page.chart.limitsText).toBe('4 points so far. Limits need at least 6.');
    expect(page.gaps).toEqual([
      { period: '2026-06', why: 'Not filled in.' },
      { period: '2026-09', why: 'Not filled in.' },
    ]);
  });
});

describe('a fresh start of the chart', () => {
  test('is proposed as a note that travels, and changes no verdict', async () => {
    const { streets } = town();
    await enterPast(streets);
    await enterQuarter(streets);
    const before = await streets.tell('exceptions.check', { quarter: q2 });
    await propose(streets);
    await propose(streets, { why: `${why} Since August.` });
    const { proposals, indicator } = await pageOf(streets);
    expect(proposals).toMatchObject([{ from, why: `${why} Since August.`, quarter: q2, sent: false }]);
    expect(indicator.rebases).toEqual([]);
    expect(await streets.tell('exceptions.check', { quarter: q2 })).toEqual(before);

    const { notes } = payloadOf((await sign(streets)).file);
    expect(notes).toMatchObject([
      {
        item: ref,
        title: 'Proposed: start the chart of ST-I01 afresh from August 2026',
        text: `Because: ${why} Since August.`,
        travels: true,
      },
    ]);
    const [sent] = (await pageOf(streets)).proposals;
    expect(sent?.sent).toBe(true);
    const take = { ref, note: sent?.note as never };
    expect(await refusalOf(() => streets.tell('indicator.take-back-rebase', take))).toBe('rebase.sent');
  });

  test('is taken back, by itself or by undoing, and then travels no more', async () => {
    const { streets } = town();
    await enterPast(streets);
    await enterQuarter(streets);
    await propose(streets);
    const [one] = (await pageOf(streets)).proposals;
    await streets.tell('indicator.take-back-rebase', { ref, note: one?.note as never });
    expect((await pageOf(streets)).proposals).toEqual([]);
    await streets.tell('changes.undo', {});
    expect((await pageOf(streets)).proposals).toHaveLength(1);
    await streets.tell('changes.undo', {});
    expect((await pageOf(streets)).proposals).toEqual([]);
    expect(payloadOf((await sign(streets)).file).notes).toEqual([]);
  });

  test('is a proposal no more once the plan has it', async () => {
    const { streets, secretariat } = town();
    await enterPast(streets);
    await enterQuarter(streets);
    await propose(streets);
    const rebases = [{ from, reason: why, by: 'Martha Rowe', on: '2026-10-02' }];
    await importPlan(secretariat, {
      ...ashbyPlan,
      readings: [],
      indicators: ashbyPlan.indicators?.map((one) => (one.ref === ref ? { ...one, rebases } : one)),
    });
    await issueTo(secretariat, [streets]);
    const page = await pageOf(streets);
    expect(page.proposals).toEqual([]);
    expect(page.indicator.rebases).toHaveLength(1);
    expect(page.changes).toMatchObject([{ field: 'rebases' }]);
  });

  test('is refused where it would part nothing, and for another group’s indicator', async () => {
    const { streets } = town();
    await enterPast(streets);
    const refused = (given: object) => refusalOf(() => propose(streets, given));
    expect(await refused({ from: '2025-04' })).toBe('rebase.period');
    expect(await refused({ from: '2027-01' })).toBe('rebase.period');
    expect(await refused({ ref: 'HO-I01' })).toBe('plan.no-item');
  });
});
