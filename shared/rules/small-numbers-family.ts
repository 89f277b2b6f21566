import { groupBy } from './group-by.ts';
import type { Cell } from './small-numbers-cell.ts';
import type { Sum } from './small-numbers-sums.ts';
import { edgesOf, type Span } from './span.ts';

/** A cell that has a figure, with its place in the table. */
export type Shown = Cell & { readonly at: number; readonly amount: number };

/** Cells that could give one another away: indicators joined by `partOf`, over all their spans. */
export type Family = {
  readonly cells: readonly Shown[];
  /** The indicators of the family that are parts of one. */
  readonly partsOf: ReadonlyMap<string, readonly string[]>;
  /** By indicator, then by the months it adds over. */
  readonly byRef: ReadonlyMap<string, ReadonlyMap<string, Shown>>;
};

/** The families of a table. Cells without a figure are in none. */
export function familiesOf(cells: readonly Cell[]): Family[] {
  const shown = cells.flatMap((cell, at): Shown[] =>
    cell.amount === null ? [] : [{ ...cell, at, amount: cell.amount }],
  );
  const parents = new Map(shown.map(({ ref, partOf }) => [ref, partOf]));
  return [...groupBy(shown, ({ ref }) => headOf(ref, parents)).values()].map((members) => ({
    cells: members,
    partsOf: groupParts(members),
    byRef: new Map(
      [...groupBy(members, ({ ref }) => ref)].map(([ref, own]) => [
        ref,
        new Map(own.map((cell) => [keyOf(cell.over), cell])),
      ]),
    ),
  }));
}

export const keyOf = (span: Span | null): string => (span === null ? 'no sum' : `${span.from} to ${span.to}`);

/** The total at the top, following `partOf` up. Plans refuse circles; one that got through ends where it closes. */
function headOf(ref: string, parents: ReadonlyMap<string, string | null>): string {
  const path = [ref];
  for (let up = parents.get(ref); up != null && !path.includes(up); up = parents.get(up)) path.push(up);
  return path.at(-1) ?? ref;
}

function groupParts(cells: readonly Shown[]): ReadonlyMap<string, readonly string[]> {
  const parts = new Map<string, Set<string>>();
  for (const { ref, partOf } of cells) {
    if (partOf !== null) parts.set(partOf, (parts.get(partOf) ?? new Set()).add(ref));
  }
  return new Map([...parts].map(([total, refs]) => [total, [...refs]]));
}

/** The parts of a total that have a figure over the same months. */
export function partsAt({ partsOf, byRef }: Family, { ref, over }: Shown): Shown[] {
  const parts = over === null ? [] : (partsOf.get(ref) ?? []);
  return parts.flatMap((part) => byRef.get(part)?.get(keyOf(over)) ?? []);
}

/** What is left of a total beside some of its parts; 0 when they make it up. */
export function leftOver(total: Shown, parts: readonly Shown[]): number {
  const rest = total.amount - parts.reduce((sum, { amount }) => sum + amount, 0);
  return Math.abs(rest) <= 1e-9 * Math.abs(total.amount) ? 0 : rest;
}

/**
 * Turns a cell into a sum of unknown amounts: for every indicator without parts, what has been counted by the
 * end of its months less what had been counted before them. A total is the sum of its parts, and of a
 * remainder where the parts were seen not to make it up: where in doubt the reader is taken to know that they do.
 */
export function sumsOf(family: Family): (cell: Shown) => Sum {
  const numbers = new Map<string, number>();
  const unknown = (name: string) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  };
  const leaves = leavesOf(family);
  return ({ ref, over, at }) => {
    if (over === null) return new Map([[unknown(`${ref} alone at ${at}`), 1]]);
    const [from, to] = edgesOf(over);
    return new Map(
      leaves(ref, keyOf(over)).flatMap((leaf) => [
        [unknown(`${leaf} by ${to}`), 1] as const,
        [unknown(`${leaf} by ${from}`), -1] as const,
      ]),
    );
  };
}

/** Which indicators without parts a figure adds up, with the remainders among them. */
function leavesOf(family: Family): (ref: string, over: string) => string[] {
  const rests = new Map<string, Map<string, number>>();
  for (const total of family.cells) {
    const parts = partsAt(family, total);
    const all = parts.length > 0 && parts.length === family.partsOf.get(total.ref)?.length;
    if (all)
      rests.set(
        total.ref,
        (rests.get(total.ref) ?? new Map()).set(keyOf(total.over), leftOver(total, parts)),
      );
  }
  const hasRest = (ref: string, over: string) => {
    const known = rests.get(ref);
    return (known?.get(over) ?? [...(known?.values() ?? [])].find((rest) => rest !== 0) ?? 0) !== 0;
  };
  const leaves = (ref: string, over: string, above: readonly string[]): string[] => {
    const parts = (family.partsOf.get(ref) ?? []).filter((part) => !above.includes(part));
    if (parts.length === 0) return [ref];
    const own = parts.flatMap((part) => leaves(part, over, [...above, ref]));
    return hasRest(ref, over) ? [...own, `rest of ${ref}`] : own;
  };
  return (ref, over) => leaves(ref, over, [ref]);
}
