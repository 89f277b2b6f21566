import type { z } from 'zod';
import type { explanationsFile } from '../../shared/model/explanations-file.ts';
import type { PlanSourceInput } from '../../shared/model/plan-source.ts';
import { addPeriods } from '../../shared/rules/period.ts';
import { ashbyPlan } from './ashby.ts';

type Explanations = z.input<typeof explanationsFile>;
type IndicatorInput = NonNullable<PlanSourceInput['indicators']>[number];

/** What must not be found in what leaves, and what must. Each is somewhere once, and nothing else is like it. */
export const absent: string[] = [];
export const present: string[] = [];

let count = 0;
/** A word that no sentence of ours holds. */
export const word = (list: string[]): string => {
  const made = `qzx${(++count).toString().padStart(4, '0')}`;
  list.push(made);
  return made;
};
/** A figure near another that is written like no other figure. */
const figure = (list: string[], near: number): string => {
  const made = (near + ++count * 0.000_01 + 0.000_003).toFixed(6);
  list.push(made);
  return made;
};

const quarters = Array.from({ length: 6 }, (_, n) => addPeriods('2025-26 Q1' as never, n, 'quarter'));
const months = Array.from({ length: 18 }, (_, n) => addPeriods('2025-04' as never, n, 'month'));

type Row = {
  indicator: string;
  period: string;
  value?: string;
  numerator?: string;
  denominator?: string;
  state?: string;
  note: string;
};

/** Indicators of every kind that has nothing to report in Quarter 2, with a figure for every period. */
const kinds: Record<string, { given: Partial<IndicatorInput>; rows: (ref: string) => Row[] }> = {
  'a count by quarters': { given: {}, rows: (ref) => quarters.map((period) => plain(ref, period, 95)) },
  'a count by months': {
    given: { frequency: 'month', target: { kind: 'every-quarter', value: 300 } },
    rows: (ref) => months.map((period, n) => plain(ref, period, 95 + (n % 3))),
  },
  'a ratio': {
    given: {
      rollUp: 'ratio',
      direction: 'higher',
      unit: { kind: 'percent', label: '%', decimals: 1 },
      ratio: { numerator: 'solved', denominator: 'recorded', per: 100 },
      target: { kind: 'every-quarter', value: 10 },
    },
    rows: (ref) => quarters.map((period) => parts(ref, period)),
  },
  'one within a range': {
    given: { direction: 'range', target: { kind: 'range', low: 90, high: 110 } },
    rows: (ref) => quarters.map((period) => plain(ref, period, 100)),
  },
  'one that is watched at amber': {
    given: {},
    rows: (ref) => quarters.map((period) => plain(ref, period, 105)),
  },
  'one that is only monitored, with a signal that is watched': {
    given: { direction: 'monitor', target: null, frequency: 'month' },
    rows: (ref) => months.map((period, n) => plain(ref, period, n === 17 ? 400 : 95 + (n % 5))),
  },
  'one judged a quarter late': {
    given: { lag: 1 },
    rows: (ref) => quarters.map((period) => plain(ref, period, 95)),
  },
  'a yearly one that is not due': {
    given: { frequency: 'year' },
    rows: (ref) => ['2023-24', '2024-25', '2025-26'].map((period) => plain(ref, period, 500)),
  },
  'one over twelve months': {
    given: { rollUp: 'rolling-12', target: { kind: 'every-quarter', value: 400 } },
    rows: (ref) => quarters.map((period) => plain(ref, period, 95)),
  },
};

const plain = (indicator: string, period: string, near: number): Row => ({
  indicator,
  period,
  value: figure(absent, near),
  note: word(absent),
});
const parts = (indicator: string, period: string): Row => ({
  indicator,
  period,
  numerator: figure(absent, 10.4),
  denominator: figure(absent, 100),
  note: word(absent),
});

export type Group = { code: 'ST' | 'HO'; lead: string; priority: string };

const indicatorsOf = ({ code, priority }: Group): IndicatorInput[] =>
  Object.entries(kinds).map(
    ([title, { given }], n) =>
      ({
        ...(ashbyPlan.indicators?.[1] as IndicatorInput),
        ref: `${code}-I${20 + n}`,
        priority,
        title,
        ...given,
      }) as IndicatorInput,
  );

/** Ashby's plan with one indicator of every kind for each group, and three more actions. */
export const plan = (groups: readonly Group[]): PlanSourceInput => ({
  ...ashbyPlan,
  readings: [],
  indicators: [...(ashbyPlan.indicators ?? []), ...groups.flatMap(indicatorsOf)],
  actions: [
    ...(ashbyPlan.actions ?? []),
    ...groups.flatMap(({ code, priority }) =>
      [20, 21, 22].map((n) => ({
        ref: `${code}-A${n}`,
        priority,
        title: `Action ${code}-A${n}`,
        owners: [{ name: 'A. Officer', agency: 'Ashby Council' }],
        due: '2027-03-31' as never,
        milestones: [{ ref: `${code}-M${n}`, title: `Step ${n}`, due: '2026-12-18' as never }],
      })),
    ),
  ] as PlanSourceInput['actions'],
});

/** Every figure of the group as a CSV file: one exception, one figure that is missing, the rest with nothing to report. */
export function figures({ code }: Group): string {
  const rows: Row[] = [
    ...Object.values(kinds).flatMap(({ rows }, n) => rows(`${code}-I${20 + n}`)),
    ...quarters.map((period) => ({
      indicator: `${code}-I01`,
      period,
      value: figure(present, 300),
      note: word(present),
    })),
    { indicator: `${code}-I02`, period: '2026-27 Q2', state: 'no-data', note: word(present) },
  ];
  const months01 = code === 'ST' ? rows.filter(({ indicator }) => indicator === 'ST-I01') : [];
  for (const [n, one] of months01.entries()) one.period = months[12 + n] as string;
  const columns = ['indicator', 'period', 'value', 'numerator', 'denominator', 'state', 'note'] as const;
  return [columns.join(','), ...rows.map((row) => columns.map((column) => row[column] ?? '').join(','))].join(
    '\n',
  );
}

/** All that a chair could say of a quarter: about exceptions, and about everything else. */
export function words({ code }: Group): Explanations {
  const other = code === 'ST' ? 'HO-P01' : 'ST-P01';
  const said = (list: string[]) => ({
    what: word(list),
    why: word(list),
    doing: word(list),
    owner: word(list),
    by: '2026-12-31' as const,
  });
  const progress = (
    action: string,
    milestone: string | null,
    list: string[],
    rag: 'green' | 'amber' | 'red',
  ) => ({
    action,
    status: 'in-progress' as const,
    rag,
    text: word(list),
    completedOn: null,
    newDue: null,
    whyMoved: word(absent),
    milestones:
      milestone === null ? [] : [{ milestone, doneOn: '2026-09-01', newDue: null, why: word(list) }],
  });
  const own = code === 'ST' ? ['ST-A01', 'ST-A02'] : ['HO-A01'];
  return {
    schema: 'csp.explanations/1',
    quarter: '2026-27 Q2',
    actions: [
      ...own.map((action) => progress(action, null, absent, 'green')),
      progress(`${code}-A20`, `${code}-M20`, absent, 'green'),
      progress(`${code}-A21`, `${code}-M21`, absent, 'amber'),
      progress(`${code}-A22`, `${code}-M22`, present, 'red'),
    ],
    answers: [
      { item: `${code}-I01`, ...said(present) },
      { item: `${code}-A22`, ...said(present) },
      // Said while the figure was provisional; it is as planned now.
      { item: `${code}-I20`, ...said(absent) },
    ],
    arguedAway: [{ item: `${code}-I21`, reason: word(absent) }],
    gaps: [{ items: [`${code}-I20`], state: 'no-data', why: word(absent) }],
    raised: [
      {
        item: null,
        priority: `${code}-P01`,
        title: word(present),
        class: 'under',
        why: word(present),
        answers: said(present),
      },
    ],
    contributions: [{ priority: other, view: 'on-track', text: word(present) }],
    requests: code === 'ST' ? [{ request: 'ST-R01', text: word(present), complete: true }] : [],
    disputes: code === 'ST' ? [{ indicator: 'ST-I03', period: '2026-27 Q2', why: word(present) }] : [],
    notes: [
      { item: null, kind: 'success', title: word(present), text: word(present), travels: true },
      { item: `${code}-I20`, kind: 'note', title: word(absent), text: word(absent), travels: false },
    ],
  } as Explanations;
}
