import type { Pack } from '../../model/pack.ts';
import type { PackRow } from '../../model/pack-account.ts';
import { coverageWords, emptyWords, figureWords, heads, sectionTitles } from '../../words/pack-document.ts';
import { sayPeriod, sayQuarter } from '../../words/periods.ts';
import { symbolKey } from '../../words/symbols.ts';
import { cell, columns, note, section, table } from '../blocks.ts';
import type { Cell, Section } from '../paper.ts';
import { sayFigure } from './figures.ts';
import type { Half } from './half.ts';

/** Every item that is allocated to anybody, with its state in words: silence is never read as fine. */
export function coverageSection(pack: Pack, half: Half): Section {
  const rows = half.of(pack.appendix);
  const elsewhere = pack.appendix.length - rows.length;
  return section({
    id: `${half.prefix}coverage`,
    title: sectionTitles.coverage,
    wide: true,
    newPage: true,
    exempt: half.exempt,
    blocks: [
      table({
        id: `${half.prefix}coverage-table`,
        caption: coverageWords.caption,
        columns: columns(
          ['ref', heads.ref],
          ['words', heads.item],
          ['words', heads.subGroup],
          ['short', heads.state],
          ['words', heads.why],
          ['figure', heads.figure],
          ['words', heads.source],
        ),
        rows: rows.map((one) => [
          cell(one.ref),
          cell(one.title, one.indicator?.unit.label ?? coverageWords.kinds.action),
          cell(one.subGroup.name),
          cell(one.stateText, one.watch ? coverageWords.watch : ''),
          cell(whyOf(one)),
          figureCell(one),
          cell(sourceOf(one)),
        ]),
        empty: emptyWords.coverage,
      }),
      ...(half.exempt || elsewhere === 0 ? [] : [note(coverageWords.annexed(elsewhere))]),
      ...(pack.leftOut.hiddenFigures > 0 ? [note(symbolKey.confidential)] : []),
    ],
  });
}

const whyOf = ({ why, revisionJudged }: PackRow): string =>
  [why, revisionJudged === null ? '' : coverageWords.judgedBefore(revisionJudged)]
    .filter((one) => one !== '')
    .join('. ');

function figureCell({ indicator, figure, readings }: PackRow): Cell {
  if (indicator === null || figure === null) return cell('');
  const { unit, frequency } = indicator;
  const single = readings.length < 2;
  return cell(
    `${sayFigure(unit, figure)}${figure.provisional ? ` (${figureWords.provisional})` : ''}`,
    single
      ? ''
      : readings.map((one) => `${sayPeriod(one.period, frequency)} ${sayFigure(unit, one)}`).join('; '),
  );
}

const sourceOf = ({ figure }: PackRow): string =>
  figure === null ? '' : `${sayQuarter(figure.judged)}, ${coverageWords.sources[figure.source]}`;
