import { z } from 'zod';
import { indicatorReading, supplyResponse } from '../model/entries.ts';
import { ref } from '../model/ids.ts';
import { quarter } from '../model/period.ts';
import { reading } from '../model/reading.ts';
import { command, givenFile, query } from './call.ts';
import { finding } from './finding.ts';

export const readingCalls = {
  'readings.of': query(z.strictObject({ indicator: ref }), z.array(reading)),
  'readings.put': command(
    z.strictObject({ step: z.string().max(100), readings: z.array(indicatorReading).max(5000) }),
    z.strictObject({ written: z.int() }),
    ['readings', 'exceptions', 'changes'],
  ),
  /** Reads CSV or a workbook. Nothing is taken when a row is refused, unless the good rows are asked for. */
  'readings.import': command(
    z.strictObject({
      file: givenFile,
      takeGoodRows: z.boolean().default(false),
      tryOnly: z.boolean().default(false),
    }),
    z.strictObject({ taken: z.int(), refused: z.int(), findings: z.array(finding) }),
    ['readings', 'exceptions', 'changes'],
  ),
  /** What an analyst supplied centrally for a quarter, and what the chair says of it. */
  'readings.supplied': query(
    z.strictObject({ quarter }),
    z.array(z.strictObject({ ...indicatorReading.shape, ...supplyResponse.shape })),
  ),
  'readings.respond': command(
    z.strictObject({
      indicator: ref,
      period: reading.shape.period,
      ...supplyResponse.shape,
    }),
    z.strictObject({}),
    ['readings', 'exceptions', 'changes'],
  ),
} as const;
