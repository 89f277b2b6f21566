import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addPeriods } from './period.ts';
import { suppress } from './small-numbers.ts';
import type { Cell } from './small-numbers-cell.ts';
import { edgesOf, type Span } from './span.ts';

/** Somebody who subtracts: keeps what is known of each indicator between any two month ends, and never stops. */
function workedOut(cells: Cell[], hidden: (unknown | null)[], total: string, parts: string[]) {
  const edges = [...new Set(cells.flatMap(({ over }) => (over === null ? [] : edgesOf(over))))].toSorted(
    (a, b) => a - b,
  );
  const group = new Map<string, number>();
  const name = (ref: string, edge: number) => `${ref}@${edge}`;
  for (const [i, ref] of [total, ...parts].entries())
    for (const edge of edges) group.set(name(ref, edge), i * 1000 + edge);
  const knows = (ref: string, [from, to]: readonly [number, number]) =>
    group.get(name(ref, from)) === group.get(name(ref, to));
  const learn = (ref: string, [from, to]: readonly [number, number]) => {
    const [keep, drop] = [group.get(name(ref, from)), group.get(name(ref, to))];
    for (const [key, value] of group) if (value === drop) group.set(key, keep ?? 0);
  };
  for (const [i, { ref, over }] of cells.entries()) if (over && hidden[i] === null) learn(ref, edgesOf(over));
  for (let more = true; more; ) {
    more = false;
    for (const from of edges) {
      for (const to of edges.filter((edge) => edge > from)) {
        const missing = [total, ...parts].filter((ref) => !knows(ref, [from, to]));
        if (parts.length > 0 && missing.length === 1 && missing[0]) {
          learn(missing[0], [from, to]);
          more = true;
        }
      }
    }
  }
  return knows;
}

const tables = fc
  .record({
    counts: fc.array(fc.array(fc.oneof(fc.nat(12), fc.nat(200)), { minLength: 6, maxLength: 6 }), {
      minLength: 1,
      maxLength: 3,
    }),
    present: fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
    withTotal: fc.boolean(),
  })
  .map(({ counts, present, withTotal }) => {
    const refs = counts.map((_, i) => `CT-I1${i}`);
    const sums = counts.reduce(
      (all, one) => all.map((count, i) => count + (one[i] ?? 0)),
      [0, 0, 0, 0, 0, 0],
    );
    const named = [
      ...counts.map((values, i) => ({ ref: refs[i] ?? '', values, partOf: withTotal ? 'CT-I01' : null })),
      ...(withTotal ? [{ ref: 'CT-I01', values: sums, partOf: null }] : []),
    ];
    const spans: [number, number][] = [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
      [5, 6],
      [0, 3],
      [3, 6],
      [0, 6],
    ];
    const cells = named.flatMap(({ ref, values, partOf }) =>
      spans.map(([from, to]) => {
        const count = values.slice(from, to).reduce((a, b) => a + b, 0);
        const at = (months: number) => addPeriods('2026-04' as never, months, 'month') as never;
        const over = { from: at(from), to: at(to - 1) };
        return { ref, partOf, count, outOf: null, amount: count, over, threshold: 5 };
      }),
    );
    return { cells: cells.filter((_, i) => present[i]), refs, total: withTotal ? 'CT-I01' : null };
  });

describe('whatever the table', () => {
  test('no hidden figure can be worked out by subtracting, along any total and over any months', () => {
    fc.assert(
      fc.property(tables, ({ cells, refs, total }) => {
        const hidden = suppress(cells);
        const families = total === null ? refs.map((ref) => [ref, []] as const) : [[total, refs] as const];
        for (const [head, parts] of families) {
          const own = cells.flatMap((cell, i) =>
            cell.ref === head || parts.some((ref) => ref === cell.ref) ? [i] : [],
          );
          const knows = workedOut(
            own.flatMap((i) => cells[i] ?? []),
            own.map((i) => hidden[i] ?? null),
            head,
            [...parts],
          );
          for (const i of own) {
            const cell = cells[i];
            if (cell?.over && hidden[i]) expect(knows(cell.ref, edgesOf(cell.over))).toBe(false);
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('no total and its parts, all shown, leave over a small count', () => {
    fc.assert(
      fc.property(tables, ({ cells }) => {
        expect(leavesSmallRest(cells, suppress(cells))).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test('every small count is hidden, nothing is called small that is not, and without one nothing is hidden', () => {
    fc.assert(
      fc.property(tables, ({ cells }) => {
        const hidden = suppress(cells);
        for (const [i, { count }] of cells.entries()) {
          expect(hidden[i] === 'primary').toBe(count !== null && count > 0 && count < 5);
        }
        const left = leavesSmallRest(
          cells,
          hidden.map(() => null),
        );
        if (!hidden.includes('primary') && !left) expect(hidden.every((one) => one === null)).toBe(true);
      }),
    );
  });

  test('every second figure that is hidden is needed: shown, it would tell a figure, a small sum or a small remainder', () => {
    fc.assert(
      fc.property(tables, ({ cells, refs, total }) => {
        fc.pre(total !== null || refs.length === 1);
        const hidden = suppress(cells);
        for (const [i, why] of hidden.entries()) {
          if (why !== 'secondary') continue;
          const shown = hidden.with(i, null);
          const knows = workedOut(cells, shown, total ?? refs[0] ?? '', total === null ? [] : refs);
          const told = cells.some(({ ref, over }, j) => shown[j] && over && knows(ref, edgesOf(over)));
          const smallSum = cells.some(({ over }) => over && leavesSmallSum(cells, shown, over));
          expect(told || smallSum || leavesSmallRest(cells, shown)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** Whether what is hidden within some months, of one indicator or of all parts, is a small sum. */
function leavesSmallSum(cells: Cell[], hidden: (unknown | null)[], over: Span): boolean {
  const [from, to] = edgesOf(over);
  const within = cells.flatMap((cell, i) => {
    if (cell.over === null || !hidden[i]) return [];
    const [start, end] = edgesOf(cell.over);
    return start >= from && end <= to ? [{ ...cell, months: end - start }] : [];
  });
  const small = (some: { count: number | null }[]) => {
    const sum = some.reduce((total, { count }) => total + (count ?? 0), 0);
    return sum > 0 && sum < 5;
  };
  const byLength = [...Map.groupBy(within, ({ ref, months }) => `${ref} ${months}`).values()];
  return (
    byLength.some(small) ||
    small(within.filter(({ partOf, months }) => partOf !== null && months === to - from))
  );
}

/** Whether some total and its parts, all shown, differ by a small count. */
const leavesSmallRest = (cells: Cell[], hidden: (unknown | null)[]): boolean =>
  cells.some((total, i) => {
    const parts = cells.flatMap((cell, j) =>
      cell.partOf === total.ref &&
      `${cell.over?.from}${cell.over?.to}` === `${total.over?.from}${total.over?.to}`
        ? [j]
        : [],
    );
    if (parts.length === 0 || [i, ...parts].some((j) => hidden[j])) return false;
    const rest = (total.count ?? 0) - parts.reduce((sum, j) => sum + (cells[j]?.count ?? 0), 0);
    return rest > 0 && rest < 5;
  });
