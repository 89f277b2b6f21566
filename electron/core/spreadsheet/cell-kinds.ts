import type { Partnership } from '../../../shared/model/partnership.ts';
import type { Day } from '../../../shared/model/period.ts';
import { parseUkDate } from '../../../shared/rules/date.ts';
import { parseUkNumber } from '../../../shared/rules/number.ts';
import { parseQuarter } from '../../../shared/rules/period-text.ts';
import type { Said } from '../../../shared/words/faults/said.ts';
import { dateFaultWords, numberCheckWords, numberFaultWords } from '../../../shared/words/numbers.ts';
import { cellWords } from '../../../shared/words/plan-import.ts';
import { nearest, plain } from './nearest.ts';
import type { Cell } from './workbook.ts';

/** What of the partnership a table may name. */
export type About = Pick<Partnership, 'subGroups' | 'markings' | 'requesters'>;

export type Filled = Exclude<Cell, null>;

export type Taken<T> =
  | { readonly ok: true; readonly value: T; readonly percent?: boolean; readonly check?: Said }
  | NotTaken;
type NotTaken = { readonly ok: false; readonly said: Said };

/** How the cells of a column are read and written. Reading accepts whatever writing makes, and more. */
export type Kind = {
  /** `name` is the column's heading. */
  read(cell: Filled, name: string, about: About): Taken<unknown>;
  /** Never called for an empty value. */
  write(value: never, about: About): string | number;
};

const taken = (value: unknown): Taken<unknown> => ({ ok: true, value });
const no = (said: Said): NotTaken => ({ ok: false, said });

/** A day that Excel holds as midnight UTC. */
export const dayOf = (date: Date): Day => date.toISOString().slice(0, 10) as Day;

/** What a cell would show as text. */
export function textOf(cell: Filled): string {
  if (cell instanceof Date) return dayOf(cell);
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}

export const text: Kind = { read: (cell) => taken(textOf(cell)), write: (value: string) => value };

/** A number as people type it; whether it was written with a per cent sign is kept. */
export function readNumber(cell: Filled, name: string): Taken<number> {
  if (typeof cell === 'number') return { ok: true, value: cell };
  if (cell instanceof Date) return no(cellWords.dateForNumber({ name }));
  const typed = textOf(cell);
  const read = parseUkNumber(typed);
  if (!read.ok) return no(cellWords.unread({ name, typed, why: numberFaultWords[read.reason] }));
  const { value, percent, check } = read;
  const said = check && { check: cellWords.confirm({ name, typed, why: numberCheckWords[check] }) };
  return { ok: true, value, percent, ...said };
}

export const number: Kind = { read: readNumber, write: (value: number) => value };

/** A number that is never a percentage. */
export const amount: Kind = {
  read(cell, name) {
    const read = readNumber(cell, name);
    return read.ok && read.percent ? no(cellWords.noPercent({ name })) : read;
  },
  write: (value: number) => value,
};

export const day: Kind = {
  read(cell, name) {
    if (cell instanceof Date) return taken(dayOf(cell));
    if (typeof cell === 'number') return no(cellWords.dateAsNumber({ name }));
    const typed = textOf(cell);
    const read = parseUkDate(typed);
    return read.ok
      ? taken(read.day)
      : no(cellWords.unread({ name, typed, why: dateFaultWords[read.reason] }));
  },
  write: (value: string) => value,
};

export const quarter: Kind = {
  read(cell, name) {
    const typed = textOf(cell);
    const read = parseQuarter(typed);
    return read === null ? no(cellWords.notQuarter({ name, typed })) : taken(read);
  },
  write: (value: string) => value,
};

const yes = ['yes', 'y', 'true'];
const nos = ['no', 'n', 'false'];

export const yesNo: Kind = {
  read(cell, name) {
    const typed = textOf(cell);
    const word = plain(typed);
    if (yes.includes(word)) return taken(true);
    return nos.includes(word) ? taken(false) : no(cellWords.notYesNo({ name, typed }));
  },
  write: (value: boolean) => (value ? 'yes' : 'no'),
};

/** One of a closed set, by its code or by the words that people know it by. */
export function choice(words: Readonly<Record<string, string>>): Kind {
  const pairs = Object.entries(words);
  const choices = Object.values(words);
  return {
    read(cell, name) {
      const typed = textOf(cell);
      const found = pairs.find(([code, word]) => [plain(code), plain(word)].includes(plain(typed)));
      const meant = nearest(typed, choices);
      return found ? taken(found[0]) : no(cellWords.notChoice({ name, typed, choices, meant }));
    },
    write: (value: string) => words[value] ?? value,
  };
}

/** References, in capitals whatever was typed. */
export const ref: Kind = {
  read: (cell) => taken(textOf(cell).toUpperCase()),
  write: (value: string) => value,
};

export const refs: Kind = {
  read: (cell) => taken(parts(textOf(cell), /[\s,;]+/).map((one) => one.toUpperCase())),
  write: (value: string[]) => value.join(', '),
};

/** Several entries in one cell, a line each. */
export const lines: Kind = {
  read: (cell) => taken(parts(textOf(cell), /\n+/)),
  write: (value: string[]) => value.join('\n'),
};

const parts = (typed: string, between: RegExp) =>
  typed
    .split(between)
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** The code of a marking, however its letters are written. What is unknown is left for the checks of the plan. */
export const marking: Kind = {
  read(cell, _, about) {
    const typed = textOf(cell);
    return taken(about.markings.find(({ code }) => plain(code) === plain(typed))?.code ?? typed);
  },
  write: (value: string) => value,
};

/** Somebody who may ask the partnership, by code or by name. */
export const requester: Kind = {
  read(cell, _, about) {
    const typed = textOf(cell);
    const found = about.requesters.find(({ code, name }) =>
      [code, name].some((one) => plain(one) === plain(typed)),
    );
    return taken(found?.code ?? typed);
  },
  write: (value: string) => value,
};

export const subGroup: Kind = {
  read(cell, _, about) {
    const typed = textOf(cell);
    const id = subGroupIn(typed, about);
    return id === null ? no(unknownSubGroup(typed, about)) : taken(id);
  },
  write: (value: string, about) => nameOf(value, about),
};

export const subGroups: Kind = {
  read(cell, _, about) {
    const typed = parts(textOf(cell), /[;\n]+/).flatMap((one) =>
      subGroupIn(one, about) === null ? parts(one, /,/) : [one],
    );
    const unknown = typed.find((one) => subGroupIn(one, about) === null);
    return unknown === undefined
      ? taken(typed.map((one) => subGroupIn(one, about)))
      : no(unknownSubGroup(unknown, about));
  },
  write: (value: string[], about) => value.map((id) => nameOf(id, about)).join('; '),
};

/** By its id, its code or its name. */
function subGroupIn(typed: string, { subGroups: all }: About): string | null {
  const matches = all.filter(
    ({ id, code, name }) => typed === id || [code, name].some((one) => plain(one) === plain(typed)),
  );
  return matches.length === 1 ? (matches[0]?.id ?? null) : null;
}

/** Its name, unless the name alone would not be read back as the same sub-group. */
function nameOf(id: string, about: About): string {
  const name = about.subGroups.find((one) => one.id === id)?.name ?? id;
  return /[;\n]/.test(name) || subGroupIn(name, about) !== id ? id : name;
}

export function unknownSubGroup(typed: string, { subGroups: all }: About): Said {
  const names = all.map(({ name }) => name);
  return cellWords.unknownSubGroup({ typed, names, meant: nearest(typed, names) });
}
