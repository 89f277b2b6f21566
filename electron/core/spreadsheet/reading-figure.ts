import type { Ratio } from '../../../shared/model/indicator.ts';
import type { Reading, ReadingState } from '../../../shared/model/reading.ts';
import { ratioOf } from '../../../shared/rules/reading-value.ts';
import { readingWords } from '../../../shared/words/readings-import.ts';
import { textOf } from './cell-kinds.ts';
import type { Gathering } from './found.ts';
import { numberFrom, type ReadIndicator, stateFrom, symbolIn } from './reading-cells.ts';
import type { TypedReading } from './readings-columns.ts';

export type Figure = Omit<Reading, 'period'>;

type Parts = { readonly numerator: number | null; readonly denominator: number | null };

/** The figure of a row, with everything about it that is wrong or ought to be looked at said. */
export function figureFrom(row: TypedReading, indicator: ReadIndicator, found: Gathering): Figure {
  const mark = symbolIn(row.cell('value'));
  if (mark) found.check(row.at('value'), readingWords.symbol({ symbol: mark.symbol, read: mark.why }));
  const typed = numberFrom(mark ? mark.rest : row.cell('value'), 'value', indicator, row.at('value'), found);
  const parts = partsFrom(row, indicator, found);
  const note = noteFrom(row, mark?.why ?? null);
  const state = stateOf(row, mark?.state ?? null, found);

  if (state === 'no-data' || state === 'not-releasable') {
    if (typed !== null || parts?.numerator != null || parts?.denominator != null) {
      found.refused(row.at('state'), readingWords.valueAndNone({ state }));
    } else if (note === '') found.refused(row.at('note'), readingWords.noWhy({ state }));
    return { value: null, numerator: null, denominator: null, state, note };
  }
  if (typed === 'refused' || parts === null)
    return { value: null, numerator: null, denominator: null, state, note };
  const value = settledValue(row, typed, parts, indicator, found);
  sayOdd(row, value, typed, parts, indicator, found);
  return { value, ...parts, state, note };
}

/** Null when one of them could not be read, which has been said. */
function partsFrom(row: TypedReading, indicator: ReadIndicator, found: Gathering): Parts | null {
  const [numerator, denominator] = (['numerator', 'denominator'] as const).map((part) =>
    numberFrom(row.cell(part), part, indicator, row.at(part), found),
  );
  if (numerator === 'refused' || denominator === 'refused') return null;
  const parts = { numerator: numerator?.value ?? null, denominator: denominator?.value ?? null };
  if ((parts.numerator === null) !== (parts.denominator === null)) {
    found.refused(row.at(parts.numerator === null ? 'numerator' : 'denominator'), readingWords.halfRatio());
    return null;
  }
  return parts;
}

/** What is typed as the note, with what a symbol says behind it. */
function noteFrom(row: TypedReading, why: string | null): string {
  const cell = row.cell('note');
  return [cell === null ? null : textOf(cell), why].filter((one) => one !== null).join(' ');
}

function stateOf(row: TypedReading, marked: ReadingState | null, found: Gathering): ReadingState {
  const cell = row.cell('state');
  if (cell === null) return marked ?? 'final';
  const typed = textOf(cell);
  const state = stateFrom(typed);
  if (state === null) found.refused(row.at('state'), readingWords.notState({ typed }));
  return state ?? 'final';
}

type Typed = { readonly value: number; readonly percent: boolean } | null;

/** The value as typed, or as made from the parts of a ratio. */
function settledValue(
  row: TypedReading,
  typed: Typed,
  { numerator, denominator }: Parts,
  { ref, ratio, rollUp, unit }: ReadIndicator,
  found: Gathering,
): number | null {
  if (numerator === null || denominator === null) {
    if (typed === null && !row.broken) found.refused(row.at('value'), readingWords.noValue());
    if (typed !== null && rollUp === 'ratio') found.check(row.at('value'), readingWords.needsParts({ ref }));
    return typed?.value ?? null;
  }
  if (ratio === null) {
    found.check(row.at('numerator'), readingWords.noRatio({ ref }));
    if (typed === null) found.refused(row.at('value'), readingWords.noValue());
    return typed?.value ?? null;
  }
  const made = ratioOf(numerator, denominator, ratio);
  if (typed === null) {
    if (made === null) found.check(row.at('denominator'), readingWords.noDenominator());
    return made;
  }
  if (made === null || !agrees(typed.value, made, unit.decimals)) {
    const about = { typed: String(typed.value), made: made === null ? null : shown(made, ratio) };
    found.refused(row.at('value'), readingWords.partsDisagree(about));
  }
  return made;
}

/** Equal once rounded as the value was, or as the indicator is. */
function agrees(typed: number, made: number, decimals: number): boolean {
  const written = /\.(\d+)$/.exec(String(typed))?.[1]?.length ?? 0;
  const slack = 0.5 * 10 ** -Math.min(written, decimals);
  return Math.abs(typed - made) <= slack + 1e-9 * Math.abs(made);
}

const shown = (made: number, { per }: Ratio) => String(Number(made.toFixed(per === 1 ? 4 : 2)));

function sayOdd(
  row: TypedReading,
  value: number | null,
  typed: Typed,
  { numerator, denominator }: Parts,
  { unit, ratio }: ReadIndicator,
  found: Gathering,
): void {
  const place = row.at('value');
  const fraction = typed !== null && !typed.percent && typed.value > 0 && typed.value < 1;
  if (unit.kind === 'percent' && fraction && numerator === null) {
    found.check(place, readingWords.fraction({ typed: String(typed.value) }));
  }
  if (unit.kind === 'count' && value !== null && value < 0) found.check(place, readingWords.negativeCount());
  if (unit.decimals === 0 && unit.kind === 'count' && value !== null && !Number.isInteger(value)) {
    found.check(place, readingWords.brokenCount());
  }
  if (denominator !== null && denominator < 0) {
    found.check(row.at('denominator'), readingWords.negativeDenominator());
  }
  const more = numerator !== null && denominator !== null && denominator > 0 && numerator > denominator;
  if (more && unit.kind === 'percent' && ratio !== null)
    found.check(row.at('numerator'), readingWords.moreThanAll());
}
