import type { Pack } from '../../model/pack.ts';
import type { PackException } from '../../model/pack-exception.ts';
import { askWords, classWords, figureWords, progressWords } from '../../words/pack-account.ts';
import { exemptWords, packHeadings, sectionTitles } from '../../words/pack-document.ts';
import { emptyWords, heads } from '../../words/pack-tables.ts';
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
      ...(pack.arguedAway.length === 0 && !half.exempt ? [note(emptyWords.arguedAway)] : []),
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
    ['ref', heads.number, 4],
    ['ref', heads.ref, 7],
    ['words', heads.item, 19],
    ['short', heads.status, 13],
    ['figure', heads.value, 7],
    ['figure', heads.target, 9],
    ['short', heads.signal, 10],
    ['words', heads.owner, 14],
    ['short', heads.by, 9],
    ['short', heads.ask, 8],
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

/** Value and target of an indicator; of an action how far it is, and by when it was to be done. */
function figureCells(one: PackException): Cell[] {
  switch (one.kind) {
    case 'indicator': {
      const { unit } = one.indicator;
      return [cell(sayFigure(unit, one.figures.value)), cell(sayTarget(unit, one.figures.target))];
    }
    case 'action':
      return [cell(progressWords.states[one.progress.status]), cell(progressWords.dueOn(one.progress.due))];
    case 'other':
      return [cell(emptyWords.noFigure), cell(figureWords.noTarget)];
  }
}

function signalCell(one: PackException, { ruleSet }: Pack): Cell {
  if (one.kind !== 'indicator') return cell(emptyWords.noChart);
  const { variation } = one.figures.verdict;
  const text = variation === 'common' || variation === 'none' ? emptyWords.noSignal : signalWords[variation];
  return { text, plot: plotOf(one, ruleSet) };
}

const asksTable = (pack: Pack, half: Half): Table => ({
  id: `${half.prefix}asks`,
  caption: packHeadings.asks,
  columns: columns(
    ['ref', heads.exception, 8],
    ['words', heads.subGroup, 18],
    ['words', heads.about, 25],
    ['short', heads.ask, 11],
    ['words', heads.text, 38],
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
    ['ref', heads.ref, 7],
    ['words', heads.item, 29],
    ['words', heads.subGroup, 20],
    ['words', heads.since, 20],
    ['figure', heads.quarters, 7],
    ['words', heads.cameOf, 17],
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
