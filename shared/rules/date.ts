import { type Day, day } from '../model/period.ts';
import { monthNumber } from './month-name.ts';

/** Why a text is not taken as a day; each has its sentence in the words. */
export type DateFault = 'empty' | 'no-such-day' | 'month-first' | 'no-year' | 'odd-year' | 'not-a-date';

export type ParsedDate =
  | { readonly ok: true; readonly day: Day }
  | { readonly ok: false; readonly reason: DateFault };

const no = (reason: DateFault): ParsedDate => ({ ok: false, reason });

/**
 * Reads a day as people in Britain write it, the day first: `03/11/2026`, `3.11.26`, `3 11 2026`,
 * `3 Nov 26`, `3rd November 2026`, and `2026-11-03`. Two digits of a year are of this century. A month in
 * front is refused, never guessed.
 */
export function parseUkDate(text: string): ParsedDate {
  const tidy = text
    .replace(/[\s,]+/g, ' ')
    .replace(/[\u2010-\u2015]/g, '-')
    .trim();
  if (tidy === '') return no('empty');
  const iso = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(tidy);
  if (iso) return dayOf(iso[1], Number(iso[3]), Number(iso[4]));
  const numeric = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d+)$/.exec(tidy);
  if (numeric) return dayOf(numeric[4], Number(numeric[3]), Number(numeric[1]));
  const named = /^(\d{1,2})(?:st|nd|rd|th)?[- ]?([a-z]+)\.?(?:[- ]?(\d+))?$/i.exec(tidy);
  const month = monthNumber(named?.[2] ?? '');
  if (named && month !== null)
    return named[3] === undefined ? no('no-year') : dayOf(named[3], month, Number(named[1]));
  return no(reasonOf(tidy));
}

function dayOf(year: string | undefined, month: number, number: number): ParsedDate {
  const full = year?.length === 2 ? `20${year}` : (year ?? '');
  if (!/^(19|20|21)\d{2}$/.test(full)) return no('odd-year');
  const read = day.safeParse(`${full}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`);
  if (read.success) return { ok: true, day: read.data };
  return no(month > 12 && month <= 31 && number <= 12 ? 'month-first' : 'no-such-day');
}

function reasonOf(text: string): DateFault {
  const first = /^([a-z]+)/i.exec(text)?.[1];
  if (first !== undefined && monthNumber(first) !== null) return 'month-first';
  return /^\d{1,2}[-/. ]\d{1,2}$/.test(text) ? 'no-year' : 'not-a-date';
}
