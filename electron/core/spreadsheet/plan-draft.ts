import type { About } from './cell-kinds.ts';
import type { Gathering, Place } from './found.ts';
import type { TypedReading } from './readings-columns.ts';

/** The members that lead to a part of a plan: `['indicators', 3, 'unit', 'kind']`. */
export type Path = readonly PropertyKey[];

/** A plan as it was typed: the shape of a plan source, nothing in it checked, and where everything stands. */
export type Draft = {
  /** Everything but the readings. */
  readonly content: Readonly<Record<string, unknown>>;
  readonly readings: readonly TypedReading[];
  at(path: Path): Place;
  /** What people call it: its column heading, or its name in a JSON file. */
  name(path: Path): string;
  /** Whether something was refused there while it was read, so that nothing more need be said. */
  told(path: Path): boolean;
};

/** What the checks of a draft share. */
export type Checking = { readonly draft: Draft; readonly about: About; readonly found: Gathering };

/** The places of what a workbook holds. What has no cell of its own stands where the whole that it belongs to does. */
export type PlaceBook = Pick<Draft, 'at' | 'name' | 'told'> & {
  put(path: Path, place: Place, name: string): void;
  tell(path: Path): void;
};

export function placeBook(whole: Place): PlaceBook {
  const known = new Map<string, { place: Place; name: string }>();
  const told = new Set<string>();
  const key = (path: Path) => path.join('.');
  const prefixes = (path: Path) => path.map((_, i) => key(path.slice(0, path.length - i)));
  const nearest = (path: Path) => prefixes(path).find((one) => known.has(one));
  return {
    put: (path, place, name) => void known.set(key(path), { place, name }),
    tell: (path) => void told.add(key(path)),
    at: (path) => known.get(nearest(path) ?? '')?.place ?? whole,
    name: (path) => known.get(key(path))?.name || String(path.at(-1) ?? ''),
    told: (path) => prefixes(path).some((one) => told.has(one)),
  };
}
