import type { Quarter } from '../model/period.ts';
import type { Said } from './faults/said.ts';
import { sayQuarter } from './periods.ts';

const perhaps = (meant: string | null) => (meant === null ? {} : { next: `Perhaps ${meant} is meant.` });

/** What is found in the sheets of a plan's workbook as a whole. */
export const sheetWords = {
  noSheet: (about: { sheet: string; meant: string | null }): Said => ({
    message: `There is no sheet "${about.sheet}".`,
    next:
      about.meant === null
        ? 'Start from the template, which has every sheet.'
        : `If "${about.meant}" is meant, rename it to "${about.sheet}".`,
  }),
  unknownSheet: (about: { sheet: string }): Said => ({
    message: `The sheet "${about.sheet}" is not part of a plan. It is not read.`,
  }),
  noRow: (about: { sheet: string }): Said => ({
    message: `The sheet "${about.sheet}" has headings and nothing below them.`,
    next: 'Fill it in.',
  }),
  moreRows: (about: { sheet: string }): Said => ({
    message: `The sheet "${about.sheet}" has one row, and here is another.`,
    next: 'Delete it, or the one above.',
  }),
};

/** What is found when the parts of a plan are held against each other and against the partnership. */
export const planCheckWords = {
  noPlan: (): Said => ({ message: 'The plan cannot be read.', next: 'Start from the template.' }),
  repeatedRef: (about: { ref: string; first: string }): Said => ({
    message: `${about.ref} is there twice; the first is in ${about.first}.`,
    next: 'Every item has a reference of its own. Give one of them another.',
  }),
  unknownTheme: (about: { typed: string; meant: string | null }): Said => ({
    message: `The plan has no theme ${about.typed}.`,
    ...perhaps(about.meant),
  }),
  unknownPriority: (about: { typed: string; meant: string | null }): Said => ({
    message: `The plan has no priority ${about.typed}.`,
    ...perhaps(about.meant),
  }),
  unknownIndicator: (about: { typed: string; meant: string | null }): Said => ({
    message: `The plan has no indicator ${about.typed}.`,
    ...perhaps(about.meant),
  }),
  unknownAction: (about: { typed: string; meant: string | null }): Said => ({
    message: `The plan has no action ${about.typed}.`,
    ...perhaps(about.meant),
  }),
  unknownEvidence: (about: { typed: string; meant: string | null }): Said => ({
    message: `The plan has no evidence ${about.typed}.`,
    ...perhaps(about.meant),
  }),
  unknownMarking: (about: { typed: string; codes: readonly string[] }): Said => ({
    message: `"${about.typed}" is not a marking of the partnership.`,
    next: `It has: ${about.codes.join(', ')}.`,
  }),
  unknownRequester: (about: { typed: string; codes: readonly string[] }): Said => ({
    message: `"${about.typed}" is not among those who may ask the partnership.`,
    next: `It knows: ${about.codes.join(', ')}.`,
  }),

  noLead: (about: { ref: string }): Said => ({
    message: `${about.ref} has no lead sub-group, so that no return would report it.`,
    next: 'Name the sub-group that reports it.',
  }),
  leadContributes: (about: { name: string }): Said => ({
    message: `${about.name} leads this priority and cannot contribute to it as well.`,
    next: 'Take it out of the contributors.',
  }),
  contributesTwice: (about: { name: string }): Said => ({
    message: `${about.name} is named twice among the contributors.`,
  }),
  noQuestion: (): Said => ({
    message: 'This priority has contributors, and they are asked nothing.',
    next: 'Write what each of them is asked every quarter.',
  }),

  monitorWithTarget: (): Said => ({
    message: 'This indicator is only monitored, and has a target.',
    next: 'Take the target out, or say which direction is better.',
  }),
  noTarget: (): Said => ({
    message: 'This indicator has no target. It will be judged by its run chart alone.',
  }),
  noBounds: (): Said => ({
    message: 'This indicator should stay within a range, and the range is missing.',
    next: 'Give its lowest and highest value as the target.',
  }),
  boundsForDirection: (): Said => ({
    message: 'The target is a range, and the direction is not "within a range".',
    next: 'Give one value as the target, or change the direction.',
  }),
  boundsWrongWay: (): Said => ({ message: 'The lowest value of the range is above the highest.' }),
  zeroTarget: (): Said => ({
    message: 'The target is 0, and a percentage of 0 is no tolerance.',
    next: 'Give the tolerance in the unit of the indicator.',
  }),
  gapInPath: (about: { quarter: Quarter }): Said => ({
    message: `The targets leave out ${sayQuarter(about.quarter)}.`,
    next: 'Give a target for every quarter between the first and the last.',
  }),
  pathTooShort: (about: { quarter: Quarter }): Said => ({
    message: `There is no target for ${sayQuarter(about.quarter)}, which is in the calendar.`,
    next: 'The indicator will have no target verdict in that quarter.',
  }),
  repeatedQuarter: (about: { quarter: Quarter }): Said => ({
    message: `${sayQuarter(about.quarter)} is there twice.`,
    next: 'Keep one of them.',
  }),
  mixedTargets: (about: { first: string }): Said => ({
    message: `This row and ${about.first} are targets of different kinds for the same indicator.`,
    next: 'Give either one value for every quarter, or one value for each quarter, or one range.',
  }),
  percentTarget: (): Said => ({
    message: 'This is a percentage, and the indicator is not counted in per cent.',
    next: 'Give the figure itself.',
  }),
  fractionTarget: (about: { typed: string }): Said => ({
    message: `"${about.typed}" was read as ${about.typed}%, less than one in a hundred.`,
    next: 'If a part of 1 is meant, write it with a per cent sign: 0.12 is 12%.',
  }),
  percentTolerance: (): Said => ({
    message: 'The tolerance is written with a per cent sign, and is said to be in the unit of the indicator.',
    next: 'Take out the per cent sign, or write "% of target" beside it.',
  }),
  noRatio: (): Said => ({
    message: 'The roll-up is a ratio, and nobody can tell of what.',
    next: 'Name the numerator, the denominator and what they are counted per (1, 100, 1,000 ...).',
  }),
  partOfItself: (): Said => ({ message: 'An indicator cannot be a part of itself, nor of its own parts.' }),
  notPeriod: (about: { typed: string }): Said => ({
    message: `"${about.typed}" is not a period of this indicator.`,
    next: 'Write it at the frequency of the indicator: 2026-08, 2026-27 Q2 or 2026-27.',
  }),

  ownersAndAgencies: (about: { owners: number; agencies: number }): Said => ({
    message: `The number of owners is ${about.owners}, and that of agencies ${about.agencies}.`,
    next: 'Write one owner a line, and the agency of each on the same line of the next cell.',
  }),
  milestoneTooLate: (): Said => ({
    message: 'The milestone is due after its action.',
    next: 'Check both days.',
  }),
  dueOutsidePlan: (): Said => ({ message: 'The action is due before the plan begins, or after it ends.' }),
  twoOwners: (): Said => ({
    message: 'The request has a sub-group and an outside owner.',
    next: 'Keep the one who is to answer.',
  }),
  noOwner: (): Said => ({
    message: 'The request is given to nobody.',
    next: 'Name a sub-group or an outside owner.',
  }),
  dueBeforeAsked: (): Said => ({
    message: 'The request was due before it was made.',
    next: 'Check both days.',
  }),
  answeredUnsaid: (): Said => ({ message: 'The request was answered on a day, and the answer is missing.' }),

  endsBeforeItBegins: (): Said => ({ message: 'The plan ends before it begins.' }),
  outOfOrder: (about: { earlier: string; later: string }): Said => ({
    message: `"${about.later}" is before "${about.earlier}".`,
    next: 'The days follow each other: opens, due, accuracy check, dispatch, meets.',
  }),
  dueInQuarter: (): Said => ({
    message: 'The return is due before its quarter is over.',
    next: 'Check the day.',
  }),
  fewClearDays: (about: { days: number }): Said => ({
    message:
      about.days === 1
        ? 'There is one clear day between dispatch and the meeting.'
        : `There are ${about.days} clear days between dispatch and the meeting.`,
    next: 'Papers go out at least five clear days before, counting neither the day of dispatch nor that of the meeting.',
  }),
  calendarGap: (about: { quarter: Quarter }): Said => ({
    message: `${sayQuarter(about.quarter)} is missing from the calendar.`,
    next: 'Add it, unless the body does not meet about it.',
  }),
};
