import type { Pack } from '../../model/pack.ts';
import type { PackRow } from '../../model/pack-account.ts';
import { coverageWords, figureWords } from '../../words/pack-account.ts';
import { sectionTitles } from '../../words/pack-document.ts';
import { emptyWords, heads } from '../../words/pack-tables.ts';
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
    title: half.exempt ? sectionTitles.coverageExempt : sectionTitles.coverage,
    wide: true,
    newPage: true,
    exempt: half.exempt,
    blocks: [
      note(coverageWords.notReportedKey),
      ...(half.exempt || elsewhere === 0 ? [] : [note(coverageWords.annexed(elsewhere))]),
      ...(pack.leftOut.hiddenFigures > 0 ? [note(symbolKey.confidential)] : []),
      table({
        id: `${half.prefix}coverage-table`,
        caption: coverageWords.caption,
        columns: columns(
          ['ref', heads.ref, 7],
          ['words', heads.item, 29],
          ['words', heads.subGroup, 17],
          ['words', heads.state, 21],
          ['figure', heads.figure, 26],
        ),
        rows: rows.map((one) => [
          cell(one.ref),
          cell(one.title, one.indicator?.unit.label ?? coverageWords.kinds.action),
          cell(one.subGroup.name),
          cell(one.watch ? `${one.stateText}, ${coverageWords.watch}` : one.stateText, whyOf(one)),
          figureCell(one),
        ]),
        empty: emptyWords.coverage,
      }),
    ],
  });
}

const whyOf = ({ why, revisionJudged }: PackRow): string =>
  [why, revisionJudged === null ? '' : coverageWords.judgedBefore(revisionJudged)]
    .filter((one) => one !== '')
    .join('. ');

/** Whether there is a figure, though it is not here. */
const isAccounted = (state: PackRow['state']): boolean => state === 'normal' || state === 'exception';

function figureCell({ indicator, figure, readings, state }: PackRow): Cell {
  if (indicator === null) return cell(emptyWords.noFigure);
  if (figure === null) return cell(isAccounted(state) ? coverageWords.notReported : emptyWords.noFigure);
  const { unit, frequency } = indicator;
  const single = readings.length < 2;
  const parts = readings.map((one) => `${sayPeriod(one.period, frequency)} ${sayFigure(unit, one)}`);
  return cell(
    `${sayFigure(unit, figure)}${figure.provisional ? ` (${figureWords.provisional})` : ''}`,
    [single ? '' : `${parts.join(', ')}`, coverageWords.sources[figure.source], sayQuarter(figure.judged)]
      .filter((one) => one !== '')
      .join('. '),
  );
}
