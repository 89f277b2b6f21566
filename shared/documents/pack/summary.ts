import type { Pack } from '../../model/pack.ts';
import type { PackException } from '../../model/pack-exception.ts';
import {
  askWords,
  classWords,
  emptyWords,
  exemptWords,
  heads,
  packHeadings,
  sectionTitles,
} from '../../words/pack-document.ts';
import { sayDay, sayQuarter } from '../../words/periods.ts';
import { signalWords } from '../../words/run-chart.ts';
import { cell, columns, note, section, table, words } from '../blocks.ts';
import { plotOf } from '../chart/plot.ts';
import type { Block, Cell, Section, Table } from '../paper.ts';
import { placeOf, refOf } from './exceptions.ts';
import { sayFigure, sayTarget } from './figures.ts';
import type { Half } from './half.ts';
import { statusOf } from './status.ts';

/** The counts in words, and every exception on one line. */
export const summarySection = (pack: Pack, half: Half): Section =>
  section({
    id: `${half.prefix}summary`,
    title: sectionTitles.summary,
    newPage: true,
    wide: true,
    exempt: half.exempt,
    blocks: [
      ...(half.exempt ? [] : pack.summary.sentences.map(words)),
      table(exceptionsTable(pack, half)),
      ...annexed(pack, half),
      table(asksTable(pack, half)),
      table(earlierTable(pack, half)),
    ],
  });

function annexed(pack: Pack, half: Half): Block[] {
  const count = pack.exceptions.filter((one) => one.restricted).length;
  return half.exempt || count === 0 ? [] : [note(exemptWords.more(count))];
}

const exceptionsTable = (pack: Pack, half: Half): Table => ({
  id: `${half.prefix}summary-exceptions`,
  caption: sectionTitles.exceptions,
  columns: columns(
    ['ref', heads.number],
    ['ref', heads.ref],
    ['words', heads.item],
    ['short', heads.status],
    ['figure', heads.value],
    ['figure', heads.target],
    ['short', heads.signal],
    ['words', heads.owner],
    ['short', heads.by],
    ['short', heads.ask],
  ),
  rows: half
    .of(pack.exceptions)
    .map((one) => [
      { text: one.number, to: placeOf(one) },
      cell(refOf(one)),
      cell(
        one.kind === 'other' ? one.title : one.item.title,
        one.kind === 'indicator' ? one.indicator.unit.label : '',
      ),
      { text: classWords[one.class], status: statusOf(one) },
      ...figureCells(one),
      signalCell(one, pack),
      cell(one.answers.owner === '' ? emptyWords.notGiven : one.answers.owner),
      cell(one.answers.by === null ? emptyWords.notGiven : sayDay(one.answers.by)),
      cell(askWords[one.answers.ask.kind]),
    ]),
  empty: emptyWords.exceptions,
});

/** Value and target of an indicator; of an action when it is due now, and when it was. */
function figureCells(one: PackException): Cell[] {
  switch (one.kind) {
    case 'indicator': {
      const { unit } = one.indicator;
      return [cell(sayFigure(unit, one.figures.value)), cell(sayTarget(unit, one.figures.target))];
    }
    case 'action':
      return [cell(emptyWords.dash), cell(emptyWords.dash)];
    case 'other':
      return [cell(emptyWords.dash), cell(emptyWords.dash)];
  }
}

function signalCell(one: PackException, { ruleSet }: Pack): Cell {
  if (one.kind !== 'indicator') return cell(emptyWords.dash);
  const { variation } = one.figures.verdict;
  const text = variation === 'common' || variation === 'none' ? emptyWords.noSignal : signalWords[variation];
  return { text, plot: plotOf(one, ruleSet) };
}

const asksTable = (pack: Pack, half: Half): Table => ({
  id: `${half.prefix}asks`,
  caption: packHeadings.asks,
  columns: columns(
    ['ref', heads.exception],
    ['words', heads.subGroup],
    ['words', heads.about],
    ['short', heads.ask],
    ['words', heads.text],
  ),
  rows: half
    .of(pack.asks)
    .map((one) => [
      cell(one.exception),
      cell(one.subGroup.name),
      cell(one.about),
      cell(askWords[one.kind]),
      cell(one.text === '' ? emptyWords.notGiven : one.text),
    ]),
  empty: emptyWords.asks,
});

const earlierTable = (pack: Pack, half: Half): Table => ({
  id: `${half.prefix}earlier`,
  caption: packHeadings.earlier,
  columns: columns(
    ['ref', heads.ref],
    ['words', heads.item],
    ['words', heads.subGroup],
    ['words', heads.since],
    ['figure', heads.quarters],
    ['words', heads.cameOf],
  ),
  rows: half
    .of(pack.earlier)
    .map((one) => [
      cell(one.item.ref),
      cell(one.raised ?? one.item.title, classWords[one.class]),
      cell(one.subGroup.name),
      cell(sayQuarter(one.since)),
      cell(`${one.quarters}`),
      cell(one.outcomeText),
    ]),
  empty: emptyWords.earlier,
});
