import { type ExplanationsFile, explanationsFile } from '../../../shared/model/explanations-file.ts';
import type { SubGroupId } from '../../../shared/model/ids.ts';
import { type Quarter, quarter } from '../../../shared/model/period.ts';
import { cityTaskingQuarter1 } from './city-tasking/quarter-1.ts';
import { cityTaskingQuarter2 } from './city-tasking/quarter-2.ts';
import { harmAndAbuseQuarter1 } from './harm-and-abuse/quarter-1.ts';
import { harmAndAbuseQuarter2 } from './harm-and-abuse/quarter-2.ts';
import { preventQuarter1 } from './prevent/quarter-1.ts';
import { preventQuarter2 } from './prevent/quarter-2.ts';
import { reducingReOffendingQuarter1 } from './reducing-re-offending/quarter-1.ts';
import { reducingReOffendingQuarter2 } from './reducing-re-offending/quarter-2.ts';
import type { Said } from './said.ts';

/** The quarters that the sample plays through, earliest first. */
export const sampleQuarters: readonly [Quarter, Quarter] = [
  quarter.parse('2026-27 Q1'),
  quarter.parse('2026-27 Q2'),
];

const said: Readonly<Record<string, readonly [Said, Said]>> = {
  'sg:city-tasking': [cityTaskingQuarter1, cityTaskingQuarter2],
  'sg:harm-and-abuse': [harmAndAbuseQuarter1, harmAndAbuseQuarter2],
  'sg:reducing-re-offending': [reducingReOffendingQuarter1, reducingReOffendingQuarter2],
  'sg:prevent': [preventQuarter1, preventQuarter2],
};

/** What a sub-group's chair says about a quarter; nothing at all for a quarter outside the sample. */
export function sampleExplanations(quarter: Quarter, subGroup: SubGroupId): ExplanationsFile {
  const at = sampleQuarters.indexOf(quarter);
  return explanationsFile.parse({ schema: 'csp.explanations/1', quarter, ...said[subGroup]?.[at] });
}
