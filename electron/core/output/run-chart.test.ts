import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { type Plot, plotOf } from '../../../shared/documents/chart/plot.ts';
import { RunChart, Sparkline } from '../../../shared/documents/chart/run-chart.tsx';
import type { PackException } from '../../../shared/model/pack-exception.ts';
import type { ShownReading } from '../../../shared/model/pack-figures.ts';
import type { Month, Quarter } from '../../../shared/model/period.ts';
import { addPeriods } from '../../../shared/rules/period.ts';
import { quarterOfMonth } from '../../../shared/rules/quarter.ts';
import { aRuleSet } from '../../../tests/a-quarter.ts';
import { aSamplePack } from '../../../tests/a-sample-pack.ts';

type Charted = Extract<PackException, { kind: 'indicator' }>;
const board = aSamplePack();
const charted = board.exceptions.filter((one): one is Charted => one.kind === 'indicator');
const [first] = charted as [Charted];

const readingsOf = (values: readonly (number | null | 'hidden')[]): ShownReading[] =>
  values.map((value, at) => ({
    period: addPeriods('2024-04' as Month, at, 'month'),
    value: typeof value === 'number' ? value : null,
    hidden: value === 'hidden',
    state: value === null ? 'no-data' : 'final',
    note: '',
  }));

/** The sample's first exception with other points, one a month from April 2024. */
function aPlot(
  values: readonly (number | null | 'hidden')[],
  given: Partial<Charted['indicator']> = {},
): Plot {
  const series = readingsOf(values);
  const judged = quarterOfMonth((series.at(-1)?.period ?? '2024-04') as Month) as Quarter;
  return plotOf(
    {
      item: first.item,
      indicator: { ...first.indicator, ...given },
      figures: { ...first.figures, judged, series },
    },
    aRuleSet,
  );
}

const drawn = (plot: Plot, size: 'page' | 'small' = 'page') =>
  renderToStaticMarkup(createElement(RunChart, { plot, id: 'c', size }));

const steady = [12, 14, 11, 13, 12, 15, 13, 12, 14, 11, 13, 12, 15, 13, 12, 14];
const diamond = 'd="M0 -6.6L6.6 0L0 6.6L-6.6 0z"';
const square = 'd="M-5 -5H5V5H-5z"';
const triangle = 'd="M0 -6.4L6.2 4.8H-6.2z"';

describe('a run chart', () => {
  test('has a name and says in words what it shows', () => {
    const svg = drawn(plotOf(first, board.ruleSet));
    expect(svg).toMatch(/<svg[^>]* role="img" aria-labelledby="c-title c-text"/);
    expect(svg).toContain('<title id="c-title">Anti-social behaviour incidents</title>');
    expect(svg).toMatch(
      /<desc id="c-text">Run chart of Anti-social behaviour incidents, in incidents: 36 points/,
    );
    expect(svg).toContain('The target for one month is 567.');
  });

  test('stands by itself: no script, no style, nothing from outside, whatever it shows', () => {
    for (const one of charted)
      for (const svg of [
        drawn(plotOf(one, board.ruleSet)),
        drawn(plotOf(one, board.ruleSet), 'small'),
        renderToStaticMarkup(createElement(Sparkline, { plot: plotOf(one, board.ruleSet) })),
      ]) {
        expect(svg).not.toMatch(/style=|<style|<script|href=|url\(|NaN|undefined|Infinity/);
        expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
      }
  });

  test('has the limits that the verdict of its exception has', () => {
    for (const one of charted) {
      const { verdict } = one.figures;
      const last = plotOf(one, board.ruleSet).lines.at(-1);
      expect([last?.mean ?? null, last?.lower ?? null, last?.upper ?? null]).toEqual([
        verdict.mean,
        verdict.lower,
        verdict.upper,
      ]);
    }
  });

  test('tells a signal for the worse by a diamond and the word, one for the better by a square', () => {
    const worse = drawn(aPlot([...steady, 30], { direction: 'lower' }));
    expect(worse).toContain(diamond);
    expect(worse).toMatch(/>Concern<\/text>/);
    expect(worse).not.toContain(square);
    const better = drawn(aPlot([...steady, 30], { direction: 'higher' }));
    expect(better).toContain(square);
    expect(better).toMatch(/>Improvement<\/text>/);
    const neither = drawn(aPlot([...steady, 30], { direction: 'monitor' }));
    expect(neither).toContain(triangle);
    expect(neither).toMatch(/>Unusual<\/text>/);
  });

  test('draws its limits dashed, and trial limits otherwise than full ones', () => {
    expect(drawn(aPlot(steady)).match(/stroke-dasharray="7 4"/g)).toHaveLength(2);
    const trial = drawn(aPlot(steady.slice(0, 8)));
    expect(trial.match(/stroke-dasharray="2 4"/g)).toHaveLength(2);
    expect(aPlot(steady.slice(0, 8)).notes[0]).toMatch(/^Trial limits/);
  });

  test('has no limits from fewer than six points, and says why', () => {
    const plot = aPlot(steady.slice(0, 5));
    expect(plot.lines).toEqual([]);
    expect(plot.notes).toEqual(['Fewer than 6 points: too few to tell ordinary variation from a signal.']);
  });

  test('breaks its line at a gap and bridges nothing', () => {
    const svg = drawn(aPlot([12, 14, null, 13, 12]));
    const course = /<path d="([^"]*)" fill="none" stroke="#5b6770" stroke-width="1.6"/.exec(svg)?.[1] ?? '';
    expect(course.match(/M/g)).toHaveLength(2);
    expect(course.match(/L/g)).toHaveLength(2);
  });

  test('starts afresh where it was rebased, marks the place and gives the reason', () => {
    const rebases = [
      {
        from: '2025-02' as Month,
        reason: 'The force records otherwise.',
        by: 'A',
        on: '2025-02-01' as never,
      },
    ];
    const plot = aPlot([...steady, 40, 42, 41, 43, 40, 44, 42], { rebases });
    expect(plot.breaks).toEqual([10]);
    expect(plot.lines.map(({ from, to }) => [from, to])).toEqual([
      [0, 10],
      [10, 23],
    ]);
    expect(drawn(plot)).toContain('>Fresh start</text>');
    expect(plot.notes.at(-1)).toBe('Fresh start at February 2025: The force records otherwise.');
  });

  test('shows neither a hidden point nor the limits that it would be worked out from', () => {
    const plot = aPlot([...steady, 'hidden', 14, 12]);
    expect(plot.lines).toEqual([]);
    expect(plot.points.filter(({ value }) => value === null)).toHaveLength(1);
    expect(plot.points.every(({ variation }) => variation === 'common')).toBe(true);
    expect(plot.notes[0]).toMatch(/small number/);
    expect(plot.description).not.toMatch(/average|variation/);
  });

  test('draws its target as a line of its own, both ends of a range', () => {
    const ranged = charted.find(({ indicator }) => indicator.direction === 'range');
    const svg = drawn(plotOf(ranged ?? first, board.ruleSet));
    expect(svg.match(/stroke-dasharray="12 3 2 3"/g)).toHaveLength(2);
    expect(svg.match(/>Target<\/text>/g)).toHaveLength(2);
  });

  test('shows a provisional point hollow', () => {
    const [hollow] = charted.filter(({ figures }) =>
      figures.series.some(({ state }) => state === 'provisional'),
    );
    expect(hollow).toBeDefined();
    expect(drawn(plotOf(hollow ?? first, board.ruleSet))).toMatch(/fill="#ffffff" stroke="#/);
  });

  test('keeps its words apart and inside the picture', () => {
    for (const one of charted) {
      const svg = drawn(plotOf(one, board.ruleSet));
      const words = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*font-weight="bold"/g)];
      const places = words.map(([, x, y]) => [Number(x), Number(y)] as const);
      for (const [x, y] of places) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(680);
        expect(y).toBeGreaterThan(8);
        expect(y).toBeLessThan(250);
      }
      for (const [at, [x, y]] of places.entries())
        for (const [otherX, otherY] of places.slice(at + 1))
          expect(Math.abs(x - otherX) > 40 || Math.abs(y - otherY) > 13).toBe(true);
    }
  });

  test('is legible at 6 cm: the type of the small one is more than 7 points high there', () => {
    const svg = drawn(plotOf(first, board.ruleSet), 'small');
    const width = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
    const type = Number(/font-size="(\d+)"/.exec(svg)?.[1]);
    const pointsPerUnit = ((6 / 2.54) * 72) / width;
    expect(type * pointsPerUnit).toBeGreaterThan(7);
  });

  test('is drawn without points, with one, and with all alike', () => {
    for (const values of [[], [5], [5, 5, 5, 5, 5, 5, 5, 5], [0, 0], [-3, 2]])
      expect(drawn(aPlot(values))).not.toMatch(/NaN|Infinity|undefined/);
  });
});
