import type { RuleSet } from '../model/rules.ts';

/** The page that explains the paper to somebody who has never seen one. */
export const readingWords = {
  exceptions: 'What is an exception',
  exceptionsText:
    'Sub-groups report exceptions only: an indicator or action that does worse or better than the partnership’s written rules allow for, or that a chair raises. Every other item was looked at too, and its state is in the appendix.',
  statuses: 'Status',
  statusesText:
    'A status is always a letter, a shape and a word. The colours repeat them, and the paper can be read without colour.',
  targets: 'Held against the target',
  chart: 'Run charts',
  chartText: [
    'A run chart shows an indicator over time. The line across the middle is the average. The dashed lines are the limits of ordinary variation: as long as the points lie between them without a pattern, nothing has changed, whatever two neighbouring points seem to say.',
    'Four patterns are signals that something has changed: a point outside the limits; seven points in a row that rise, or that fall; two of three points close to the same limit; seven points in a row on one side of the average. A diamond is a signal for the worse, a square one for the better, a triangle one where neither way is better.',
    'Limits are the average plus and minus 2.66 times the average difference between neighbouring points. With fewer than six points there are no limits; with fewer than thirteen they are trial limits, which will still move.',
  ],
  chartSource:
    'The rules are those of NHS England’s Making Data Count, as in the R package NHSRplotthedots 0.2.2.',
  symbols: 'Signs in tables',
  signed: 'Who says what',
  signedText:
    'Each sub-group’s words are its own, taken from a return that its chair or deputy signed. What the secretariat typed in from another document says so wherever it stands, and is not signed by the chair.',
};

/** The target rule in force, boundary included. */
export const targetRuleWords: Record<RuleSet['targetRule'], string> = {
  havering:
    'Green: on target, or off it by no more than the tolerance. Amber: further off, and no worse than in the same quarter last year. Red: further off, and worse than in the same quarter last year, or with nothing to set it against. A figure that equals a boundary counts as on its better side.',
  simple:
    'Green: on target or better. Amber: off target by no more than the tolerance. Red: further off. A figure that equals a boundary counts as on its better side.',
};

export const ruleWords = {
  over: 'Better than the target by more than the tolerance is reported as well.',
  amberUnder: 'Amber counts as under-performance.',
  amberWatch: 'Amber is watched, and is not an exception by itself.',
  screened: 'Differences of 3.267 times their average and more are left out of the limits, once.',
  adopted: (version: number, on: string, why: string): string =>
    `These are the rules of version ${version}, adopted on ${on}. ${why}`,
};
