import { groupBy } from './group-by.ts';
import type { Cell } from './small-numbers-cell.ts';
import { type Family, familiesOf, leftOver, partsAt, type Shown, sumsOf } from './small-numbers-family.ts';
import { addSums, Known, lessSums, type Sum } from './small-numbers-sums.ts';
import { edgesOf } from './span.ts';

/** Why a cell is not shown: it is small itself, or it would give away one that is. */
export type Suppression = 'primary' | 'secondary';

/**
 * Which cells of a table may not be shown, each in its place; null for those that may. Everything that goes
 * out together, and everything of the same figures that went out before, belongs in one table.
 *
 * Primary: counts above 0 and below the threshold; ratios whose numerator, denominator or complement is such
 * a count. Nought is shown: where nothing was counted nobody is told on. Secondary: as few others as keep what
 * is hidden from being worked out. From what is shown no hidden figure can be had by adding and subtracting,
 * over parts and totals, months, quarters and years to date; nor can a sum, below the threshold, of all that
 * is hidden in one total or one stretch of time. Of the figures that could be hidden for it the smallest is.
 */
export function suppress(cells: readonly Cell[]): (Suppression | null)[] {
  const found = cells.map((): Suppression | null => null);
  for (const family of familiesOf(cells)) {
    const table = tableOf(family);
    const small = table.figures.flatMap(({ secret }, i) => (secret ? [i] : []));
    if (small.length === 0) continue;
    for (const i of hiddenIn(table)) {
      const at = table.figures[i]?.at ?? null;
      if (at !== null) found[at] = table.figures[i]?.secret ? 'primary' : 'secondary';
    }
  }
  return found;
}

/** A figure as the arithmetic sees it. `at` is null for the remainder of a total, which no table shows. */
type Figure = {
  readonly at: number | null;
  readonly amount: number;
  readonly threshold: number;
  readonly secret: boolean;
  readonly sum: Sum;
};

/** `groups`: figures, by index, that together make another one: the parts of a total, the months of a quarter. */
type Table = { readonly figures: readonly Figure[]; readonly groups: readonly (readonly number[])[] };

export const isSmallCount = (count: number, threshold: number): boolean => count > 0 && count < threshold;

/** Small itself, out of few, or all but a few of what it is out of. */
export const isSmall = ({ count, outOf, threshold }: Pick<Cell, 'count' | 'outOf' | 'threshold'>): boolean =>
  count !== null &&
  (outOf === null ? [count] : [count, outOf, outOf - count]).some((size) => isSmallCount(size, threshold));

function tableOf(family: Family): Table {
  const sumOf = sumsOf(family);
  const figures: Figure[] = family.cells.map((cell) => ({
    ...cell,
    secret: isSmall(cell),
    sum: sumOf(cell),
  }));
  const index = new Map(family.cells.map((cell, i) => [cell, i]));
  const indexes = (cells: readonly Shown[]) => cells.flatMap((cell) => index.get(cell) ?? []);
  const groups: number[][] = [];
  for (const cell of family.cells) {
    groups.push(...stretchesOf(family, cell).map(indexes));
    const parts = partsAt(family, cell);
    const amount = parts.length === 0 ? 0 : leftOver(cell, parts);
    groups.push(amount === 0 ? indexes(parts) : [...indexes(parts), figures.length]);
    if (amount === 0) continue;
    const sum = lessSums(sumOf(cell), parts.map(sumOf));
    const secret = cell.count !== null && isSmallCount(amount, cell.threshold);
    figures.push({ at: null, amount, threshold: cell.threshold, secret, sum });
  }
  return { figures, groups };
}

/** The shorter figures of equal length that make up a longer one of the same indicator: months, then quarters. */
function stretchesOf({ byRef }: Family, { ref, over }: Shown): Shown[][] {
  if (over === null) return [];
  const [from, to] = edgesOf(over);
  const own = [...(byRef.get(ref)?.values() ?? [])].flatMap((cell) => {
    if (cell.over === null) return [];
    const [start, end] = edgesOf(cell.over);
    return start >= from && end <= to && end - start < to - from ? [{ cell, start, end }] : [];
  });
  const made = [...groupBy(own, ({ start, end }) => end - start)].filter(([length, pieces]) => {
    const starts = new Set(pieces.map(({ start }) => start));
    return pieces.length * length === to - from && pieces.every(({ end }) => end === to || starts.has(end));
  });
  return made.map(([, pieces]) => pieces.map(({ cell }) => cell));
}

/**
 * The figures to hide, as indexes: added until nothing is given away, then shown again where they need not be
 * hidden. It is done first for the small ones alone, since what hides them mostly hides itself as well.
 */
function hiddenIn(table: Table): ReadonlySet<number> {
  const { figures } = table;
  const secret = figures.flatMap((figure, i) => (figure.secret ? [i] : []));
  const hidden = new Set(figures.flatMap(({ at }, i) => (at === null ? [i] : [])).concat(secret));
  const secondary = () => [...hidden].filter((i) => figures[i]?.at !== null && !figures[i]?.secret);
  for (const guarded of [() => secret, () => [...secret, ...secondary()]]) {
    for (
      let tells = givenAway(table, hidden, guarded());
      tells !== null;
      tells = givenAway(table, hidden, guarded())
    ) {
      const least = bySize(table, tells)[0];
      if (least === undefined) break;
      hidden.add(least);
    }
    for (const i of bySize(table, secondary()).toReversed()) {
      hidden.delete(i);
      if (givenAway(table, hidden, guarded()) !== null) hidden.add(i);
    }
  }
  return hidden;
}

/** Smallest first, noughts last: hiding one of them hides nothing. */
const bySize = ({ figures }: Table, indexes: readonly number[]): number[] => {
  const size = (i: number) => Math.abs(figures[i]?.amount ?? 0) || Number.POSITIVE_INFINITY;
  return indexes.toSorted((a, b) => (size(a) === size(b) ? a - b : size(a) - size(b)));
};

/** The shown figures by which a guarded one, or a small sum of hidden ones, can be worked out; null when none can. */
function givenAway(
  { figures, groups }: Table,
  hidden: ReadonlySet<number>,
  guarded: readonly number[],
): readonly number[] | null {
  const known = new Known(
    new Map(figures.flatMap(({ sum }, i) => (hidden.has(i) ? [] : [[i, sum] as const]))),
  );
  for (const i of guarded) {
    const tells = known.derive(figures[i]?.sum ?? new Map());
    if (tells !== null) return tells;
  }
  for (const group of groups) {
    const members = group.filter((i) => hidden.has(i)).flatMap((i) => figures[i] ?? []);
    const amount = members.reduce((total, one) => total + one.amount, 0);
    const threshold = Math.max(0, ...members.map((one) => one.threshold));
    const tells = isSmallCount(amount, threshold)
      ? known.derive(addSums(members.map((one) => one.sum)))
      : null;
    if (tells !== null) return tells;
  }
  return null;
}
