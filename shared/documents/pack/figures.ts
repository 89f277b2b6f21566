import type { Unit } from '../../model/indicator.ts';
import type { PackException } from '../../model/pack-exception.ts';
import type { ShownFigure, ShownFigures, ShownReading } from '../../model/pack-figures.ts';
import { formatNumber, formatValue } from '../../rules/number.ts';
import { figureWords } from '../../words/pack-account.ts';
import { packHeadings } from '../../words/pack-document.ts';
import { emptyWords, heads } from '../../words/pack-tables.ts';
import { sayPeriod, sayQuarter } from '../../words/periods.ts';
import { symbols } from '../../words/symbols.ts';
import { cell, columns } from '../blocks.ts';
import type { Cell, Table } from '../paper.ts';

/** A figure as every output prints it: `1,204`, `[c]` when it is hidden, `[x]` when there is none. */
export const sayFigure = (unit: Unit, { value, hidden }: ShownFigure): string =>
  hidden ? symbols.confidential : formatValue({ unit }, value);

/** `at most 100`: which side of it is good is part of a target. */
export function sayTarget(unit: Unit, target: ShownFigures['target']): string {
  if (target === null) return figureWords.noTarget;
  const [low, high] = [target.low, target.high].map((one) => one !== null && formatValue({ unit }, one));
  if (low && high) return figureWords.between(low, high);
  if (low) return figureWords.atLeast(low);
  return high ? figureWords.atMost(high) : figureWords.noTarget;
}

type Charted = Extract<PackException, { kind: 'indicator' }>;

/** The quarter's figure and those that it is held against, on one line. */
export function figuresTable({ item, indicator, figures }: Charted, id: string): Table {
  const { unit, baseline } = indicator;
  const { value, numerator, denominator, provisional } = figures;
  const show = (figure: ShownFigure) => sayFigure(unit, figure);
  const parts =
    numerator.value === null || denominator.value === null
      ? ''
      : figureWords.partsText(plain(numerator.value), plain(denominator.value));
  const notes = [provisional ? figureWords.provisional : '', parts].filter((one) => one !== '');
  const given: (readonly [string, Cell] | null)[] = [
    [sayQuarter(figures.judged), cell(show(value), notes.join(', '))],
    [heads.target, cell(sayTarget(unit, figures.target))],
    [figureWords.lastQuarter, cell(show(figures.lastQuarter))],
    [figureWords.lastYear, cell(show(figures.lastYear))],
    [figureWords.yearToDate, cell(show(figures.yearToDate))],
    baseline === null ? null : [figureWords.baseline(baseline.label), cell(show(baseline.figure))],
  ];
  const shown = given.filter((one) => one !== null);
  return {
    id,
    caption: `${item.title} (${unit.label})`,
    columns: columns(...shown.map(([head]) => ['figure', head] as const)),
    rows: [shown.map(([, one]) => one)],
    empty: '',
  };
}

/** Numerators and denominators are counts, and are kept as they were given. */
const plain = (value: number): string => formatNumber(value, Number.isInteger(value) ? 0 : 2);

/** The values of the chart, for whoever cannot see it. */
export function valuesTable({ item, indicator, figures }: Charted, id: string): Table {
  const { unit, frequency } = indicator;
  const noted = figures.series.some((one) => noteOn(one) !== '');
  return {
    id,
    caption: `${packHeadings.chartValues}: ${item.title} (${unit.label})`,
    columns: columns(
      ['short', heads.period],
      ['figure', unit.label],
      ...(noted ? [['words', heads.note] as const] : []),
    ),
    rows: figures.series.map((one) => [
      cell(sayPeriod(one.period, frequency)),
      cell(sayFigure(unit, one)),
      ...(noted ? [cell(noteOn(one) === '' ? emptyWords.none : noteOn(one))] : []),
    ]),
    empty: emptyWords.noFigure,
  };
}

const noteOn = ({ state, note }: ShownReading): string =>
  [state === 'provisional' ? figureWords.provisional : '', note].filter((text) => text !== '').join('. ');
