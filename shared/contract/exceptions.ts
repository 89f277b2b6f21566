import { z } from 'zod';
import { answers } from '../model/entries.ts';
import { coverageRow, exception } from '../model/exception.ts';
import { explanationsFile } from '../model/explanations-file.ts';
import { itemCite, subGroupId } from '../model/ids.ts';
import { quarter } from '../model/period.ts';
import { planCite } from '../model/return-file.ts';
import { line } from '../model/text.ts';
import { command, query } from './call.ts';

/** Something that stands in the way of signing, and where it is mended. */
export const obstacle = z.strictObject({
  code: z.enum([
    'answer-missing',
    'answer-carried',
    'gap-unexplained',
    'contribution-missing',
    'progress-missing',
  ]),
  item: line.nullable(),
  message: z.string(),
});
export type Obstacle = z.infer<typeof obstacle>;

export const watched = z.strictObject({ item: itemCite, title: line, reasons: z.array(z.string()) });

/** A quarter as its return would be, before it is signed. */
export const quarterCheck = z.strictObject({
  quarter,
  subGroup: subGroupId,
  plan: planCite.nullable(),
  exceptions: z.array(exception),
  /** Titles by ref, for reading the list without the plan. */
  titles: z.record(z.string(), z.string()),
  watch: z.array(watched),
  coverage: z.array(coverageRow),
  obstacles: z.array(obstacle),
});
export type QuarterCheck = z.infer<typeof quarterCheck>;

export const exceptionCalls = {
  'exceptions.check': query(z.strictObject({ quarter }), quarterCheck),
  /** Takes what a chair says about a quarter, all of it or none. */
  'exceptions.explain': command(
    z.strictObject({
      step: z.string().max(100).default('Explanations from a file'),
      explanations: explanationsFile,
    }),
    quarterCheck,
    ['exceptions', 'actions', 'requests', 'notes', 'changes'],
  ),
  'exceptions.answers': query(z.strictObject({ quarter }), z.record(z.string(), answers)),
} as const;
