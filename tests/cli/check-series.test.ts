import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { aPlace, built, cli } from './cli.ts';

/**
 * Numbers that others have published: the snapshots and tests of NHSRplotthedots 0.2.2 (`ptd_spc_standard.md`,
 * `ptd_spc.md`, `test-ptd_spc_standard.R`, `vignettes/deviations.Rmd`), and the tests of its Python port,
 * nhspy-plotthedots (`test_limits_calculations.py`).
 */
const place = aPlace();
beforeAll(built, 120_000);

type Checked = {
  mean: number[];
  lower: number[];
  upper: number[];
  label: string[];
  assurance: string | null;
  limits: string;
};
async function check<T = Checked>(series: unknown): Promise<T> {
  const { status, stdout, stderr } = await cli(['check-series'], {
    stdin: JSON.stringify(series),
    passphrase: null,
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout) as T;
}

/** R: set.seed(123); rnorm(20). */
const random = [
  -0.56047565, -0.23017749, 1.55870831, 0.07050839, 0.12928774, 1.71506499, 0.46091621, -1.26506123,
  -0.68685285, -0.44566197, 1.2240818, 0.35981383, 0.40077145, 0.11068272, -0.55584113, 1.78691314,
  0.49785048, -1.96661716, 0.7013559, -0.47279141,
];
const spiked = random.map((value, index) => (index === 14 ? 10 : value));
const steps = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];

const published: [
  what: string,
  series: object,
  mean: number,
  lower: number,
  upper: number,
  digits: number,
][] = [
  ['twenty random points', { values: random }, 0.1416238, -3.01138, 3.294627, 6],
  ['with one far out, its moving ranges screened', { values: spiked }, 0.6694159, -2.383666, 3.722497, 6],
  [
    'with one far out, nothing screened',
    { values: spiked, screen: false },
    0.6694159,
    -4.596625,
    5.935457,
    6,
  ],
  ['ones and twos with a ten, screened', { values: steps }, 1.94, -0.72, 4.6, 2],
  ['ones and twos with a ten, not screened', { values: steps, screen: false }, 1.94, -3.06, 6.95, 2],
  ['one to ten', { values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] }, 5.5, 2.84, 8.16, 6],
  ['the digits of pi', { values: [3, 1, 4, 1, 5, 9, 2], screen: false }, 3.5714, -6.6252, 13.7681, 4],
];

describe('the limits of a run chart', () => {
  test('are those that were published, to the last digit that was printed', async () => {
    const answers = await check<Checked[]>(published.map(([, series]) => series));
    for (const [index, [what, , mean, lower, upper, digits]] of published.entries()) {
      const {
        mean: [m],
        lower: [l],
        upper: [u],
      } = answers[index] as Checked;
      const near = 0.5 * 10 ** -digits + 1e-6;
      for (const [found, told] of [
        [m, mean],
        [l, lower],
        [u, upper],
      ] as const) {
        expect(Math.abs((found ?? Number.NaN) - told), what).toBeLessThanOrEqual(near);
      }
    }
  });

  test('start afresh where the chart is rebased: two halves of the same data', async () => {
    const { mean, lower, upper } = await check({ values: random, rebase: [11] });
    const round = (value: number | undefined) => Number(value?.toPrecision(3));
    expect([mean[0], lower[0], upper[0]].map(round)).toEqual([0.0746, -2.6, 2.75]);
    expect([mean[10], lower[10], upper[10]].map(round)).toEqual([0.209, -3.28, 3.7]);
    expect(new Set(mean).size).toBe(2);
  });
});

describe('the labels of a run chart', () => {
  const flat = (count: number) => Array.from({ length: count }, (_, n) => (n % 2 === 0 ? 1 : -1));

  test('are those of NHSRplotthedots, one for every point', async () => {
    const { label } = await check({ values: spiked });
    expect(label.filter((one) => one !== 'Common Cause')).toEqual(['Above UCL']);
    expect(label[14]).toBe('Above UCL');
    const rising = await check({ values: [...flat(8), 0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6] });
    expect(rising.label.slice(-7)).toEqual(Array(7).fill('7 Point Trend (Increasing)'));
    const shifted = await check({ values: [...flat(12), 0.4, 0.6, 0.5, 0.6, 0.4, 0.6, 0.5] });
    expect(shifted.label.slice(-7)).toEqual(Array(7).fill('7 Points Above CL'));
    // Two of three near a limit, on opposite sides: common cause (test-ptd_spc_standard.R).
    const opposite = await check({ values: [...flat(20), 5.5, -5.5, ...flat(8)] });
    expect(opposite.label.filter((one) => one?.startsWith('2 in 3'))).toEqual([]);
  });

  test('a gap has limits and no label', async () => {
    const { label, mean } = await check({ values: [1, 2, null, 3, 1, 2, 3] });
    expect(label[2]).toBeNull();
    expect(mean[2]).toBe(2);
  });
});

describe('asked about several series', () => {
  test('it answers in their order, from stdin or from a file', async () => {
    const series = [{ values: random }, { values: steps, direction: 'decrease', target: 20 }, { values: [] }];
    const answers = await check<Checked[]>(series);
    expect(answers.map(({ limits }) => limits)).toEqual(['full', 'none', 'none']);
    expect(answers[1]?.assurance).toBe('consistent_pass');
    const file = place('series.json');
    writeFileSync(file, `\ufeff${JSON.stringify(series)}`);
    const told = await cli(['check-series', file], { passphrase: null });
    expect(JSON.parse(told.stdout)).toEqual(answers);
  });

  test('a thousand of them take no noticeable time', async () => {
    const many = Array.from({ length: 1000 }, (_, n) => ({ values: random.map((value) => value + n) }));
    expect(await check<Checked[]>(many)).toHaveLength(1000);
  });
});
