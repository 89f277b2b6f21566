import type { Frequency } from '../model/period.ts';
import type { Said } from './faults/said.ts';

const each: Record<Frequency, string> = {
  month: 'every month',
  quarter: 'every quarter',
  year: 'every financial year',
  survey: 'when there was a survey',
};

const example: Record<Frequency, string> = {
  month: '2026-08 or Aug 2026',
  quarter: '2026-27 Q2',
  year: '2026-27',
  survey: '2026-27',
};

/** What is found in the rows of a table of readings. `ref` is the indicator's reference. */
export const readingWords = {
  noIndicator: (): Said => ({
    message: 'No indicator is named.',
    next: 'Write its reference, such as CT-I03.',
  }),
  unknownIndicator: (about: { typed: string; meant: string | null }): Said => ({
    message: `The plan has no indicator ${about.typed}.`,
    ...(about.meant === null ? {} : { next: `Perhaps ${about.meant} is meant.` }),
  }),
  noPeriod: (about: { frequency: Frequency }): Said => ({
    message: 'No period is named.',
    next: `Write it like ${example[about.frequency]}.`,
  }),
  notPeriod: (about: { typed: string; frequency: Frequency }): Said => ({
    message: `"${about.typed}" is not a period.`,
    next: `Write it like ${example[about.frequency]}.`,
  }),
  wrongFrequency: (about: { ref: string; typed: string; frequency: Frequency }): Said => ({
    message: `${about.ref} is read ${each[about.frequency]}, and "${about.typed}" is a period of another kind.`,
    next: `Write the period like ${example[about.frequency]}.`,
  }),
  future: (about: { period: string }): Said => ({
    message: `${about.period} has not begun.`,
    next: 'Check the year.',
  }),
  unfinished: (about: { period: string }): Said => ({
    message: `${about.period} is not over: the figure may still grow.`,
    next: 'If it is not final, write "provisional" as its state.',
  }),
  repeated: (about: { ref: string; period: string; first: string }): Said => ({
    message: `${about.ref} has another figure for ${about.period} in ${about.first}.`,
    next: 'Keep the right one and delete the other.',
  }),
  sameAgain: (about: { ref: string; period: string; first: string }): Said => ({
    message: `${about.ref} has the same figure for ${about.period} in ${about.first}. It is taken once.`,
  }),
  noValue: (): Said => ({
    message: 'There is no value.',
    next: 'Fill it in; or write "no data" or "not releasable" as its state, and why in the note.',
  }),
  noWhy: (about: { state: 'no-data' | 'not-releasable' }): Said => ({
    message:
      about.state === 'no-data'
        ? 'This says that there is no data, and not why.'
        : 'This says that the figure may not be released, and not why.',
    next: 'Write the reason in the note.',
  }),
  valueAndNone: (about: { state: 'no-data' | 'not-releasable' }): Said => ({
    message:
      about.state === 'no-data'
        ? 'There is a value, and the state says that there is no data.'
        : 'There is a value, and the state says that it may not be released.',
    next: 'Take out the one or the other.',
  }),
  notState: (about: { typed: string }): Said => ({
    message: `"${about.typed}" is not a state of a figure.`,
    next: 'It should be final, provisional, revised, no data or not releasable; an empty cell means final.',
  }),
  halfRatio: (): Said => ({
    message: 'Only one of numerator and denominator is filled in.',
    next: 'Fill in both, or neither.',
  }),
  needsParts: (about: { ref: string }): Said => ({
    message: `${about.ref} is made from numerators and denominators, and here there is only a value.`,
    next: 'It can be shown, but not added up with other periods. Fill in both parts if you have them.',
  }),
  noRatio: (about: { ref: string }): Said => ({
    message: `${about.ref} is not a ratio. Its numerator and denominator are kept, and nothing is made from them.`,
  }),
  partsDisagree: (about: { typed: string; made: string | null }): Said => ({
    message:
      about.made === null
        ? `The value is ${about.typed}, but nothing can be made from a denominator of 0.`
        : `The value is ${about.typed}, but numerator and denominator make ${about.made}.`,
    next: 'Correct whichever is wrong, or leave the value empty.',
  }),
  noDenominator: (): Said => ({
    message: 'The denominator is 0, and nothing can be made from that. The figure is kept without a value.',
  }),
  negativeDenominator: (): Said => ({
    message: 'The denominator is negative.',
    next: 'Check it at its source.',
  }),
  moreThanAll: (): Said => ({
    message: 'The numerator is larger than the denominator, which makes more than 100%.',
    next: 'Check that the two have not changed places.',
  }),
  percentForOther: (about: { ref: string; typed: string }): Said => ({
    message: `"${about.typed}" is a percentage, and ${about.ref} is not counted in per cent.`,
    next: 'Fill in the figure itself.',
  }),
  fraction: (about: { typed: string }): Said => ({
    message: `"${about.typed}" was read as ${about.typed}%, less than one in a hundred.`,
    next: 'If a part of 1 is meant, write it with a per cent sign: 0.12 is 12%.',
  }),
  negativeCount: (): Said => ({
    message: 'This count is negative.',
    next: 'Published crime figures can be, when earlier records are cancelled (Office for National Statistics). Check it at its source.',
  }),
  brokenCount: (): Said => ({
    message: 'This has decimals, and the indicator is counted in whole numbers.',
    next: 'Check that it belongs to this indicator.',
  }),
  symbol: (about: { symbol: string; read: string }): Said => ({
    message: `[${about.symbol}] was read as: ${about.read}`,
  }),
};

/**
 * The shorthand of official statistics (Government Analysis Function, "Using symbols in tables"), as it is
 * kept in the note of a figure.
 */
export const symbolWords = {
  u: 'The publisher marks this figure [u]: too small to be reliable.',
  x: 'The publisher marks this figure [x]: not available.',
  z: 'The publisher marks this figure [z]: not applicable.',
  c: 'The publisher marks this figure [c]: confidential.',
  p: 'The publisher marks this figure [p]: provisional.',
  r: 'The publisher marks this figure [r]: revised.',
} as const;
