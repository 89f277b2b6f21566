import type { Refusal } from '../../../shared/contract/faults.ts';
import { hasControls } from '../../../shared/model/controls.ts';

/** What may be wrong with a text that should be strict JSON; each reader has its own codes for them. */
export type Flaw = 'json' | 'depth' | 'limits' | 'text';

const maxDepth = 12;
const maxRows = 5_000;
const maxString = 20_000;
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
 */
export function strictJson(text: string, flawed: (flaw: Flaw) => Refusal, longest = maxString): unknown {
  if (isDeeperThan(text, maxDepth)) throw flawed('depth');
  const value = parsed(text, flawed);
  const flaw = flawOf(value, longest);
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

const [quote, backslash, openArray, closeArray, openObject, closeObject] = [34, 92, 91, 93, 123, 125];

function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === backslash) at++;
      else if (code === quote) inString = false;
    } else if (code === quote) inString = true;
    else if (code === openArray || code === openObject) {
      if (++depth > limit) return true;
    } else if (code === closeArray || code === closeObject) depth--;
  }
  return false;
}

function flawOf(value: unknown, longest: number): Flaw | undefined {
  if (typeof value === 'string') {
    if (value.length > longest) return 'limits';
    return value.isWellFormed() && !hasControls(value) ? undefined : 'text';
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) return value.length > maxRows ? 'limits' : firstFlaw(value, longest);
  const names = Object.keys(value);
  if (names.length > maxRows) return 'limits';
  if (names.some((name) => forbiddenNames.has(name))) return 'text';
  return firstFlaw(names, longest) ?? firstFlaw(Object.values(value), longest);
}

function firstFlaw(values: readonly unknown[], longest: number): Flaw | undefined {
  for (const value of values) {
    const flaw = flawOf(value, longest);
    if (flaw) return flaw;
  }
  return undefined;
}
