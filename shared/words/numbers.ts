import type { DateFault } from '../rules/date.ts';
import type { NumberCheck, NumberFault } from '../rules/number.ts';

/** Why what was typed or pasted is not taken as a number, and what would be. */
export const numberFaultWords: Record<NumberFault, string> = {
  empty: 'Nothing is filled in. If there is no figure, say why.',
  placeholder: 'This stands for "no figure". Leave the value empty and say why there is none.',
  'other-digits': 'These are digits of another script or full width. Type ordinary digits, 0 to 9.',
  letters: 'There are letters in this number. Type digits only, such as 1,204 or 12.5.',
  exponent: 'This is scientific notation. Write the number in full, such as 100,000.',
  hexadecimal: 'This is a number for computers. Write it in ordinary digits.',
  infinite: 'This is not a number that can be counted with.',
  'comma-groups':
    'The commas do not part this number in thousands. Write 1,204 for a thousand and a point for decimals: 1.2.',
  'space-groups': 'The spaces do not part this number in thousands. Is it two numbers? Write 1 204 or 1204.',
  'comma-decimal':
    'The comma comes after the point. Write thousands with a comma and decimals with a point: 1,204.5.',
  'two-points': 'There are two decimal points in this number. Write thousands with a comma: 1,204.5.',
  'mixed-units': 'A number is an amount of money or a percentage, not both.',
  'too-many-digits': 'This number has more than 15 digits before the point and could not be kept exactly.',
  'not-a-number': 'This is not a number. Write it like 1,204 or 12.5.',
};

/** What is asked of the person when a number was read in a way that ought to be confirmed. */
export const numberCheckWords: Record<NumberCheck, string> = {
  brackets: 'Brackets were read as a minus, as accountants write it. Is that right?',
};

/** Why what was typed is not taken as a day, and what would be. */
export const dateFaultWords: Record<DateFault, string> = {
  empty: 'No date is filled in.',
  'no-such-day': 'There is no such day in the calendar.',
  'month-first': 'The month comes first here. Write the day first, such as 3 November 2026 or 3/11/2026.',
  'no-year': 'The year is missing. Write it too, such as 3 November 2026.',
  'odd-year': 'This year cannot be right. Write it with two or four digits, such as 3/11/26 or 3/11/2026.',
  'not-a-date': 'This is not a date. Write it like 3 November 2026 or 3/11/2026.',
};
