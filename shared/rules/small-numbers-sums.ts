/** A sum or difference of unknown amounts: how often each, by its number, is counted. */
export type Sum = ReadonlyMap<number, number>;

/** Which published figures, and how often each, make up a sum. */
type Recipe = ReadonlyMap<number, number>;

const NOISE = 1e-9;

/** `sum` with `times` the other added to it. */
function plus(sum: Sum, times: number, other: Sum): Map<number, number> {
  const total = new Map(sum);
  for (const [unknown, count] of other) {
    const now = (total.get(unknown) ?? 0) + times * count;
    if (Math.abs(now) < NOISE) total.delete(unknown);
    else total.set(unknown, now);
  }
  return total;
}

/** All of them together; unknowns that cancel out are dropped. */
export const addSums = (sums: readonly Sum[]): Sum =>
  sums.reduce((total, one) => plus(total, 1, one), new Map());

export const lessSums = (sum: Sum, others: readonly Sum[]): Sum =>
  others.reduce((total, one) => plus(total, -1, one), sum);

/**
 * What a reader can work out from published figures by adding and subtracting them in any way, any number
 * of times: Gaussian elimination, so whatever it cannot find cannot be found.
 */
export class Known {
  /** Reduced sums by the unknown that each of them settles. */
  readonly #settled = new Map<number, { sum: Sum; recipe: Recipe }>();

  constructor(published: ReadonlyMap<number, Sum>) {
    for (const [figure, sum] of published) this.#add(figure, sum);
  }

  /** The published figures that together give a sum away; null when nothing does. */
  derive(sum: Sum): readonly number[] | null {
    const { rest, recipe } = this.#reduce(sum);
    return rest.size > 0 ? null : [...recipe.keys()];
  }

  #add(figure: number, sum: Sum): void {
    const { rest, recipe } = this.#reduce(sum);
    const [first] = rest;
    if (first === undefined) return;
    const [unknown, count] = first;
    const scale = 1 / count;
    this.#settled.set(unknown, {
      sum: plus(new Map(), scale, rest),
      recipe: plus(new Map([[figure, scale]]), -scale, recipe),
    });
  }

  /** Takes out of a sum whatever is known of it. */
  #reduce(sum: Sum): { rest: Sum; recipe: Recipe } {
    let rest = sum;
    let recipe: Recipe = new Map();
    for (let next = this.#firstSettled(rest); next !== undefined; next = this.#firstSettled(rest)) {
      const [count, known] = next;
      rest = plus(rest, -count, known.sum);
      recipe = plus(recipe, count, known.recipe);
    }
    return { rest, recipe };
  }

  #firstSettled(sum: Sum) {
    for (const [unknown, count] of sum) {
      const known = this.#settled.get(unknown);
      if (known !== undefined) return [count, known] as const;
    }
    return undefined;
  }
}
