import type { Indicator } from '../../../shared/model/indicator.ts';
import { leftOutWords } from '../../../shared/words/screens/import.ts';
import { nearest, plain } from './nearest.ts';

/** An indicator of the plan, as whoever imports may enter it or not. */
export type KnownIndicator = {
  readonly indicator: Indicator;
  /** Why its values are left out here; null when they may be entered. */
  readonly why: string | null;
};

/** Who is named by a text in somebody's table. */
export type Named =
  | { readonly indicator: Indicator; readonly why: string | null }
  | { readonly indicator: null; readonly why: string };

/**
 * Finds indicators by their reference, by their title, or by a reference with words behind it, whatever the
 * case and the blanks. Nothing is guessed: what is only near is said to be near.
 */
export function indicatorsNamed(known: readonly KnownIndicator[]): (text: string) => Named {
  const byRef = new Map(known.map((one) => [one.indicator.ref as string, one]));
  const titles = Map.groupBy(known, ({ indicator }) => plain(indicator.title));
  const refs = [...byRef.keys()];
  const seen = new Map<string, Named>();
  const find = (text: string): Named => {
    const first = /^[^\s:,;()]+/.exec(text.trim())?.[0] ?? '';
    const same = titles.get(plain(text)) ?? [];
    const found = byRef.get(text.trim().toUpperCase()) ?? (same.length === 1 ? same[0] : undefined);
    if (found !== undefined) return found;
    const leading = byRef.get(first.toUpperCase());
    if (leading !== undefined) return leading;
    // Two references of two sub-groups are near each other and are never the same thing.
    const kin = refs.filter((ref) => ref.split('-')[0] === first.toUpperCase().split('-')[0]);
    const meant = nearest(text, [...kin, ...known.map(({ indicator }) => indicator.title)]);
    return { indicator: null, why: leftOutWords.unknown(meant) };
  };
  return (text) => {
    const before = seen.get(text);
    if (before !== undefined) return before;
    const named = find(text);
    seen.set(text, named);
    return named;
  };
}
