import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ashby, ashbyPlan } from '../chair/ashby.ts';
import { aPlace, built, cli, json } from './cli.ts';

/**
 * Recorded street-level crime in the City of London, 2024 and 2025 (data.police.uk, Open Government Licence
 * v3.0), which the repository does not hold: CSP_REAL_DATA names the folder that does, or it lies in
 * `shared/data` beside the repository. Known of it: anti-social behaviour drops from November 2024, probably
 * a change of recording; burglary has two months above its upper limit; weapons, vehicle crime and robbery
 * have no signal.
 */
const folder = process.env.CSP_REAL_DATA ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'data');
const city = join(folder, 'city-of-london-monthly.csv');
const missing = !existsSync(city);

const place = aPlace();
const now = ['--now', '2026-01-15T09:00:00Z'];
const write = (name: string, content: string): string => {
  writeFileSync(place(name), content);
  return place(name);
};

const rows = missing
  ? []
  : readFileSync(city, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(',') as [string, string, string]);
const types = [...new Set(rows.map(([, type]) => type))];
const refOf = (type: string) => `ST-I${String(types.indexOf(type) + 1).padStart(2, '0')}`;

/** The fourteen types of crime as fourteen indicators without a target: the run chart alone decides. */
const plan = (rebased: boolean) => {
  const [, plain] = ashbyPlan.indicators ?? [];
  const rebase = { from: '2024-11', reason: 'Recording changed.', by: 'An analyst', on: '2025-02-03' };
  return {
    ...ashbyPlan,
    from: '2024-04-01',
    calendar: [
      ['2025-26 Q1', '2025-07-01', '2025-07-25'],
      ['2025-26 Q3', '2026-01-02', '2026-01-23'],
    ].map(([quarter, opens, due]) => ({
      quarter,
      opens,
      due,
      accuracyCheck: due,
      dispatch: due,
      meets: due,
    })),
    indicators: types.map((title) => ({
      ...plain,
      ref: refOf(title),
      title,
      frequency: 'month',
      target: null,
      rebases: rebased && title === 'Anti-social behaviour' ? [rebase] : [],
    })),
    actions: [],
    readings: [],
  };
};

type Check = { exceptions: { item: { ref: string }; class: string; reasons: { text: string }[] }[] };

describe.skipIf(missing)(
  `two years of the City of London, through the command line${missing ? ' (skipped: there is no city-of-london-monthly.csv here)' : ''}`,
  () => {
    const office = ['--workspace', place('office')];
    const chair = ['--workspace', place('chair')];
    const titles = (check: Check, of: 'under' | 'over') =>
      check.exceptions
        .filter((one) => one.class === of)
        .map(({ item }) => types[Number(item.ref.slice(-2)) - 1]);
    const reasonsOf = (check: Check, type: string) =>
      check.exceptions.find(({ item }) => item.ref === refOf(type))?.reasons.map(({ text }) => text) ?? [];
    const exceptions = (quarter: string) =>
      json<Check>(['exceptions', ...chair, '--quarter', quarter, ...now]);

    beforeAll(async () => {
      built();
      const partnership = write('partnership.json', JSON.stringify({ ...ashby, sample: true }));
      await json([
        'workspace',
        'create',
        '--dir',
        place('office'),
        '--role',
        'secretariat',
        '--partnership',
        partnership,
        ...now,
      ]);
      await json(['plan', 'import', ...office, write('plan.json', JSON.stringify(plan(false))), ...now]);
    }, 120_000);

    test('the analyst’s figures are taken in at the secretariat’s desk, every one, and go out with the plan', async () => {
      const lines = rows.map(([month, type, count]) => `${refOf(type)},${month},${count}`);
      const values = write('values.csv', ['indicator,period,value', ...lines].join('\n'));
      expect(await json(['values', 'import', ...office, values, ...now])).toEqual({
        taken: 14 * 24,
        refused: 0,
        findings: [],
      });
      const { files } = await json<{ files: { path: string; subGroup: string }[] }>([
        'plan',
        'issue',
        ...office,
        '--out',
        place('plans'),
        ...now,
      ]);
      const file = files.find(({ subGroup }) => subGroup === 'sg:streets')?.path ?? '';
      await json(['workspace', 'create', '--dir', place('chair'), '--role', 'chair', '--plan', file, ...now]);
    });

    test('burglary is under-performance in both quarters in which a month was above its upper limit', async () => {
      const [spring, autumn] = [await exceptions('2025-26 Q1'), await exceptions('2025-26 Q3')];
      expect(titles(spring, 'under')).toEqual(['Burglary']);
      expect(reasonsOf(spring, 'Burglary')).toEqual([
        'May 2025 is above the upper limit of ordinary variation.',
      ]);
      expect(titles(autumn, 'under')).toContain('Burglary');
      expect(reasonsOf(autumn, 'Burglary')).toEqual([
        'October 2025 is above the upper limit of ordinary variation.',
      ]);
    });

    test('weapons, vehicle crime and robbery have nothing to report, and are accounted for', async () => {
      const { coverage } = await json<{
        coverage: { item: { ref: string }; state: string; watch: boolean }[];
      }>(['exceptions', ...chair, '--quarter', '2025-26 Q3', ...now]);
      for (const type of ['Possession of weapons', 'Vehicle crime', 'Robbery']) {
        expect(
          coverage.find(({ item }) => item.ref === refOf(type)),
          type,
        ).toMatchObject({ state: 'normal', watch: false });
      }
      expect(coverage).toHaveLength(14);
    });

    test('anti-social behaviour is better than ever, until the chart is started afresh where recording changed', async () => {
      const before = await exceptions('2025-26 Q3');
      expect(titles(before, 'over')).toContain('Anti-social behaviour');
      await json(['plan', 'import', ...office, write('rebased.json', JSON.stringify(plan(true))), ...now]);
      const { files } = await json<{ files: { path: string; subGroup: string }[] }>([
        'plan',
        'issue',
        ...office,
        '--out',
        place('plans'),
        ...now,
      ]);
      const file = files.find(({ subGroup }) => subGroup === 'sg:streets')?.path ?? '';
      expect(await json(['merge', ...chair, file, ...now])).toMatchObject([{ result: 'accepted' }]);
      const after = await exceptions('2025-26 Q3');
      expect(titles(after, 'over')).not.toContain('Anti-social behaviour');
      expect(titles(after, 'under')).toEqual(titles(before, 'under'));
    });

    test('checked as bare series they have the limits that anybody else computes', async () => {
      const series = types.map((type) => ({
        values: rows.filter(([, of]) => of === type).map(([, , count]) => Number(count)),
        direction: 'lower',
      }));
      const told = await cli(['check-series'], { stdin: JSON.stringify(series), passphrase: null });
      const checked: { mean: number[]; lower: number[]; upper: number[]; label: string[]; limits: string }[] =
        JSON.parse(told.stdout);
      const burglary = checked[types.indexOf('Burglary')];
      expect(
        [burglary?.mean[0], burglary?.lower[0], burglary?.upper[0]].map((one) => one?.toFixed(2)),
      ).toEqual(['33.00', '15.19', '50.81']);
      expect(burglary?.label.filter((one) => one === 'Above UCL')).toHaveLength(2);
      expect(checked.every(({ limits }) => limits === 'full')).toBe(true);
    });
  },
);
