/** A figure as it is written, with how exactly it claims to be so. */
export type Quantity = {
  readonly value: number;
  readonly decimals: number;
  readonly unit: 'percent' | 'points' | 'money' | 'plain';
  /** `about` goes both ways, `over` and `under` one. */
  readonly hedge: 'about' | 'over' | 'under' | null;
};

const about =
  'about|around|roughly|nearly|almost|approximately|approx\\.?|circa|some|close to|up to|as good as';
const over = '(?:just |well |slightly )?(?:over|above)|more than|at least|upwards of';
const under = '(?:just |well |slightly )?(?:under|below)|less than|fewer than';

/** What stands before a figure that is not meant exactly. */
export const hedged = `(?<hedge>${about}|${over}|${under})\\s+`;

const shares = 'two[- ]thirds|three[- ]quarters|(?:a |one )?(?:half|third|quarter|fifth|tenth)';

/** A figure in digits, or a share in words; no part of a date, a reference, a time or a word. */
export const figure = `(?<![\\w/.,:-])(?<number>£?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|£?\\d+(?:\\.\\d+)?)(?!\\d|[,.:/]\\d|[\\w/]|-\\w)(?<unit>\\s?%|\\s(?:per cent|percent)\\b(?! points?)|(?:\\s?%|\\sper cent|\\spercent(?:age)?)?\\spoints?\\b)?`;
export const share = `(?<share>${shares})(?![- ]?\\p{L}*(?:er|ly)\\b)`;

/** A figure or a share, hedged or not. */
export const amount = `(?:${hedged})?(?:${figure}|${share})`;

const shareOf: Record<string, number> = { half: 50, third: 100 / 3, quarter: 25, fifth: 20, tenth: 10 };

/** Reads what `amount` or `figure` has matched. */
export function quantityOf(groups: Readonly<Record<string, string | undefined>>): Quantity | null {
  const { number, unit = '', share } = groups;
  const hedge = hedgeOf(groups.hedge);
  if (share !== undefined)
    return { value: ofShare(share), decimals: 0, unit: 'percent', hedge: hedge ?? 'about' };
  if (number === undefined) return null;
  const digits = number.replace(/[£,]/g, '');
  return {
    value: Number(digits),
    decimals: digits.split('.')[1]?.length ?? 0,
    unit: /point/.test(unit)
      ? 'points'
      : /%|cent/.test(unit)
        ? 'percent'
        : number.startsWith('£')
          ? 'money'
          : 'plain',
    hedge,
  };
}

const ofShare = (said: string): number => {
  const word = said.toLowerCase();
  if (/two/.test(word)) return 200 / 3;
  if (/three/.test(word)) return 75;
  return shareOf[word.replace(/^(a|one) /, '')] ?? 0;
};

const hedgeOf = (said: string | undefined): Quantity['hedge'] => {
  if (said === undefined) return null;
  if (new RegExp(`^(?:${over})$`, 'i').test(said)) return 'over';
  return new RegExp(`^(?:${under})$`, 'i').test(said) ? 'under' : 'about';
};

/**
 * Whether a figure is what it was said to be: rounded to as many decimals as were written; a round figure, `1,200`,
 * may stand for whatever rounds to it within 2.5%; a hedged one within a tenth, or one, on the side that was said.
 */
export function isSaid({ value, decimals, hedge }: Quantity, actual: number): boolean {
  const size = Math.abs(actual);
  const off = value - size;
  const noise = 1e-9 * Math.max(1, size);
  if (Math.abs(off) <= 0.5 * 10 ** -decimals + noise) return true;
  const slack = Math.max(1, 0.1 * size);
  if (hedge === 'about') return Math.abs(off) <= slack + noise;
  if (hedge === 'over') return off <= noise && -off <= 2 * slack;
  if (hedge === 'under') return off >= -noise && off <= 2 * slack;
  const noughts = decimals === 0 ? (/0+$/.exec(String(value))?.[0].length ?? 0) : 0;
  return value >= 100 && noughts > 0 && Math.abs(off) <= Math.min(0.5 * 10 ** noughts, 0.025 * size);
}
