import type { RolledUp } from '../rules/aggregate.ts';
import type { Lack } from '../rules/reading-value.ts';
import type { LimitsStanding, NoVerdict } from '../rules/spc.ts';
import type { Assurance, Variation } from '../rules/spc-verdict.ts';
import type { TargetVerdict } from '../rules/target.ts';

type JudgedTarget = Extract<TargetVerdict, { kind: 'judged' }>;

/** Why a figure has its colour. */
export const targetWords: Record<JudgedTarget['because'], string> = {
  met: 'Target met.',
  near: 'Off target, within the tolerance.',
  off: 'Off target by more than the tolerance.',
  'off-no-worse': 'Off target by more than the tolerance, no worse than in the same quarter last year.',
  'off-and-worse': 'Off target by more than the tolerance, and worse than in the same quarter last year.',
  'off-no-last-year':
    'Off target by more than the tolerance, with no figure for the same quarter last year to set it against.',
};

/** Why a figure has no colour. */
export const noTargetWords: Record<Extract<TargetVerdict, { kind: 'none' }>['because'], string> = {
  'no-target': 'No target for this quarter.',
  'no-value': 'No figure to hold against the target.',
  'needs-absolute': 'The target is 0, of which a percentage is nothing: its tolerance has to be an amount.',
};

/** Why there is no figure for a quarter. */
export const noFigureWords: Record<NonNullable<RolledUp['why']>, string> = {
  'not-due': 'Not due this quarter.',
  missing: 'Not every figure that it is made from is there.',
  'zero-denominator': 'There is nothing to divide by: the denominator is 0.',
  'too-large': 'The sum is too large to be right.',
};

/** Why a period could not be used. */
export const lackWords: Record<Lack['why'], string> = {
  'no-reading': 'Not filled in.',
  'no-data': 'No data.',
  'not-releasable': 'May not be released yet.',
  'no-parts': 'Numerator and denominator are needed here, not only their ratio.',
};

/** What the run chart says of the latest quarter. */
export const variationWords: Record<Variation, string> = {
  common: 'Ordinary variation',
  improvement: 'Unusual, for the better',
  concern: 'Unusual, for the worse',
  neutral: 'Unusual',
};

/** Whether ordinary variation meets the target. */
export const assuranceWords: Record<Assurance, string> = {
  pass: 'The target is met by ordinary variation alone.',
  fail: 'The target cannot be met without a change.',
  'hit-or-miss': 'The target will be met in some periods and missed in others.',
};

/** How far the limits can be relied on. */
export const standingWords: Record<LimitsStanding, string> = {
  none: 'No limits.',
  trial: 'Trial limits, from fewer than 13 points: they will move as points are added.',
  full: 'Limits from 13 points or more.',
};

/** Why the run chart gives no verdict. */
export const noVerdictWords: Record<NoVerdict | 'no-points', string> = {
  'few-points': 'Fewer than 6 points: too few to tell ordinary variation from a signal.',
  'no-variation':
    'The figures hardly vary from one period to the next, so there are no limits to set them against.',
  'few-values': 'There are fewer than four different values, too few for limits to mean anything.',
  'no-points': 'There is no point in this quarter.',
};
