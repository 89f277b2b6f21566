import type { Unit } from '../../model/indicator.ts';
import type { PackException } from '../../model/pack-exception.ts';
import type { ShownFigure, ShownFigures } from '../../model/pack-figures.ts';
import { formatNumber, formatValue } from '../../rules/number.ts';
import { figureWords, heads, packHeadings } from '../../words/pack-document.ts';
import { sayPeriod, sayQuarter } from '../../words/periods.ts';
import { symbols } from '../../words/symbols.ts';
import { cell, columns } from '../blocks.ts';
import type { Table } from '../paper.ts';

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

/** The quarter's figure and those that it is held against. */
export function figuresTable({ item, indicator, figures }: Charted, id: string): Table {
  const { unit, baseline } = indicator;
  const { value, numerator, denominator, provisional } = figures;
  const show = (figure: ShownFigure) => sayFigure(unit, figure);
  const parts =
    numerator.value === null || denominator.value === null
      ? ''
      : figureWords.partsText(plain(numerator.value), plain(denominator.value));
  const rows: (readonly [string, string] | null)[] = [
    [sayQuarter(figures.judged), `${show(value)}${provisional ? ` (${figureWords.provisional})` : ''}`],
    parts === '' ? null : [figureWords.parts, parts],
    [heads.target, sayTarget(unit, figures.target)],
    [figureWords.lastQuarter, show(figures.lastQuarter)],
    [figureWords.lastYear, show(figures.lastYear)],
    [figureWords.yearToDate, show(figures.yearToDate)],
    baseline === null ? null : [figureWords.baseline(baseline.label), show(baseline.figure)],
  ];
  return {
    id,
    caption: `${packHeadings.figures}: ${item.title}`,
    columns: columns(['words', heads.measure], ['figure', unit.label]),
    rows: rows.filter((one) => one !== null).map(([name, text]) => [cell(name), cell(text)]),
    empty: '',
  };
}

/** Numerators and denominators are counts, and are kept as they were given. */
const plain = (value: number): string => formatNumber(value, Number.isInteger(value) ? 0 : 2);

/** The values of the chart, for whoever cannot see it. */
export function valuesTable({ item, indicator, figures }: Charted, id: string): Table {
  const { unit, frequency } = indicator;
  return {
    id,
    caption: `${packHeadings.values}: ${item.title}`,
    columns: columns(['short', heads.period], ['figure', unit.label], ['words', heads.note]),
    rows: figures.series.map((one) => [
      cell(sayPeriod(one.period, frequency)),
      cell(sayFigure(unit, one)),
      cell(
        [one.state === 'provisional' ? figureWords.provisional : '', one.note]
          .filter((text) => text !== '')
          .join('. '),
      ),
    ]),
    empty: '',
  };
}
