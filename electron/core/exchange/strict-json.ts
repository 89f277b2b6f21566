import type { Refusal } from '../../../shared/contract/faults.ts';
import { hasControls } from '../../../shared/model/controls.ts';

/** What may be wrong with a text that should be strict JSON; each reader has its own codes for them. */
export type Flaw = 'json' | 'depth' | 'limits' | 'text';

/** How long a string, in UTF-16 units, and how long a list may be. */
export type Limits = { readonly string: number; readonly rows: number };

const maxDepth = 12;
const forbiddenNames = new Set(['__proto__', 'constructor', 'prototype']);
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of bytes that are UTF-8 without a byte order mark, or undefined. */
export function strictText(bytes: Uint8Array): string | undefined {
  try {
    const text = utf8.decode(bytes);
    return text.startsWith('\ufeff') ? undefined : text;
  } catch {
    return undefined;
  }
}

/**
 * Parses a text that must be exactly what `JSON.stringify` would write of its own value. This one rule refuses
 * duplicate members, space, escapes, other ways to write a number and integers that a double cannot hold, so
 * that a value has one byte form. Nesting is counted before parsing, so a depth bomb costs one short scan.
 * Texts, names and lists are looked into where there are `limits` for them.
 */
export function strictJson(text: string, flawed: (flaw: Flaw) => Refusal, limits?: Limits): unknown {
  if (isDeeperThan(text, maxDepth)) throw flawed('depth');
  const value = parsed(text, flawed);
  const flaw = limits && flawOf(value, limits, isSuspect(text));
  if (flaw) throw flawed(flaw);
  if (JSON.stringify(value) !== text) throw flawed('json');
  return value;
}

function parsed(text: string, flawed: (flaw: Flaw) => Refusal): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw flawed('json');
  }
}

const [quote, openArray, closeArray, openObject, closeObject] = [34, 91, 93, 123, 125];

function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfString(text, at);
    else if (code === openArray || code === openObject) {
      if (++depth > limit) return true;
    } else if (code === closeArray || code === closeObject) depth--;
  }
  return false;
}

/** Where the string that begins at `from` ends: at the next quote behind an even number of backslashes. */
function endOfString(text: string, from: number): number {
  for (let end = text.indexOf('"', from + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text[before] === '\\') before--;
    if ((end - before) % 2 === 1) return end;
  }
  return text.length;
}

/** Whether a character that is refused may stand in any string, as it is or escaped: only then is each looked into. */
const isSuspect = (text: string): boolean => hasControls(text) || /\\[bfu]/.test(text);

function flawOf(value: unknown, limits: Limits, suspect: boolean): Flaw | undefined {
  if (typeof value === 'string') {
    if (value.length > limits.string) return 'limits';
    return suspect && !(value.isWellFormed() && !hasControls(value)) ? 'text' : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) return value.length > limits.rows ? 'limits' : firstFlaw(value, limits, suspect);
  const names = Object.keys(value);
  if (names.length > limits.rows) return 'limits';
  if (names.some((name) => forbiddenNames.has(name))) return 'text';
  return firstFlaw(names, limits, suspect) ?? firstFlaw(Object.values(value), limits, suspect);
}

function firstFlaw(values: readonly unknown[], limits: Limits, suspect: boolean): Flaw | undefined {
  for (const value of values) {
    const flaw = flawOf(value, limits, suspect);
    if (flaw) return flaw;
  }
  return undefined;
}
