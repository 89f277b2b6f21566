import type { z } from 'zod';
import type { ExplanationsFile, explanationsFile } from '../../shared/model/explanations-file.ts';
import type { Day, Quarter } from '../../shared/model/period.ts';
import { type Desk, passphrase, textFile } from './desks.ts';

export const q1 = '2026-27 Q1' as Quarter;
export const q2 = '2026-27 Q2' as Quarter;
export const q3 = '2026-27 Q3' as Quarter;
export const day = (text: string) => text as Day;

type Explanations = z.input<typeof explanationsFile>;

/** Quarter 2 as the Streets Group counts it: one month far too many, the rest as planned. */
export const streetsFigures = [
  'indicator,period,value,numerator,denominator,state,note',
  'ST-I01,2026-07,100,,,,',
  'ST-I01,2026-08,100,,,,',
  'ST-I01,2026-09,190,,,,',
  'ST-I02,2026-27 Q2,95,,,,',
  'ST-I04,2026-27 Q2,,11,100,,',
].join('\n');

const progress = (action: string) => ({
  action,
  status: 'in-progress' as const,
  rag: 'green' as const,
  text: 'As planned.',
  completedOn: null,
  newDue: null,
  whyMoved: '',
  milestones: [],
});

/** All that the Streets Group has to say of Quarter 2. */
export const streetsWords = (given: Partial<Explanations> = {}): ExplanationsFile =>
  ({
    schema: 'csp.explanations/1',
    quarter: q2,
    actions: [progress('ST-A01'), progress('ST-A02')],
    answers: [
      {
        item: 'ST-I01',
        what: 'Thefts rose in September.',
        why: 'A new car park.',
        doing: 'Patrols.',
        owner: 'A. Officer',
        by: '2026-12-31',
      },
    ],
    contributions: [{ priority: 'HO-P01', view: 'on-track', text: 'Wardens knock at doors.' }],
    ...given,
  }) as unknown as ExplanationsFile;

/** Enters the figures and the words of Quarter 2. */
export async function enterQuarter({ tell }: Desk): Promise<void> {
  await tell('readings.import', { file: textFile('values.csv', streetsFigures) });
  await tell('exceptions.explain', { explanations: streetsWords() });
}

/** A quarter with nothing to report, so that it is signed as nil. */
export async function enterNil({ tell }: Desk, quarter = q2): Promise<void> {
  const months = quarter === q2 ? ['2026-07', '2026-08', '2026-09'] : ['2026-04', '2026-05', '2026-06'];
  const rows = [
    ...months.map((month) => `ST-I01,${month},100,,`),
    `ST-I02,${quarter},95,,`,
    `ST-I04,${quarter},,11,100`,
  ];
  const text = ['indicator,period,value,numerator,denominator', ...rows].join('\n');
  await tell('readings.import', { file: textFile('values.csv', text) });
  await tell('exceptions.explain', { explanations: streetsWords({ quarter, answers: [] }) });
}

export const sign = ({ tell }: Desk, given: { quarter?: Quarter; nil?: boolean; whyAgain?: string } = {}) =>
  tell('returns.sign', { quarter: q2, passphrase, ...given });
