import type { Pack } from '../../model/pack.ts';
import type { PackException } from '../../model/pack-exception.ts';
import type { ShownFigures } from '../../model/pack-figures.ts';
import { answerWords, askWords, classWords } from '../../words/pack-account.ts';
import { sheetHeads as heads, sheetNames } from '../../words/pack-sheets.ts';
import { sayPeriod, sayQuarter } from '../../words/periods.ts';
import { variationWords } from '../../words/verdicts.ts';
import { sayAuthor } from '../pack/author.ts';
import { refOf } from '../pack/exceptions.ts';
import { statusOf } from '../pack/status.ts';
import {
  countCell,
  dayCell,
  figureCell,
  partCell,
  type Sheet,
  type SheetCell,
  sheetOf,
  shownCell,
  textCell,
  yesNo,
} from './sheet.ts';

/** Every exception with its figures and its answers, those that were argued away included. */
export const exceptionsSheet = ({ exceptions, arguedAway }: Pack): Sheet =>
  sheetOf(
    sheetNames.exceptions,
    [...exceptions, ...arguedAway],
    [
      [heads.ref, refOf],
      [heads.title, (one) => (one.kind === 'other' ? one.title : one.item.title)],
      [heads.subGroup, (one) => one.author.subGroup.name],
      [heads.number, (one) => textCell(one.number)],
      [heads.priority, (one) => `${one.priority.ref} ${one.priority.title}`],
      [heads.status, (one) => statusOf(one).word],
      [heads.found, (one) => classWords[one.class]],
      [heads.since, (one) => sayQuarter(one.since)],
      [heads.quarters, (one) => countCell(one.quarters)],
      [heads.judged, ofIndicator(({ figures }) => sayQuarter(figures.judged))],
      [heads.value, shown('value')],
      [heads.unit, ofIndicator(({ indicator }) => indicator.unit.label)],
      [heads.targetLow, bound('low')],
      [heads.targetHigh, bound('high')],
      [heads.lastQuarter, shown('lastQuarter')],
      [heads.lastYear, shown('lastYear')],
      [heads.yearToDate, shown('yearToDate')],
      [heads.numerator, ofIndicator(({ figures }) => partCell(figures.numerator))],
      [heads.denominator, ofIndicator(({ figures }) => partCell(figures.denominator))],
      [heads.mean, limit('mean')],
      [heads.lower, limit('lower')],
      [heads.upper, limit('upper')],
      [heads.signal, ofIndicator(variationOf)],
      [heads.reasons, (one) => one.reasons.map(({ text }) => text).join('\n')],
      [heads.what, (one) => textCell(one.answers.what)],
      [heads.why, (one) => textCell(one.answers.why)],
      [heads.doing, (one) => textCell(one.answers.doing)],
      [heads.owner, (one) => textCell(one.answers.owner)],
      [heads.by, (one) => dayCell(one.answers.by)],
      [heads.confidence, ({ answers: { confidence } }) => confidence && answerWords.levels[confidence]],
      [heads.ask, (one) => askWords[one.answers.ask.kind]],
      [heads.askText, (one) => textCell(one.answers.ask.text)],
      [heads.held, (one) => one.arguedAway],
      [heads.author, (one) => sayAuthor(one.author)],
      [heads.exempt, (one) => yesNo(one.restricted)],
    ],
  );

/** The points of every run chart in the paper. */
export const chartsSheet = ({ exceptions, arguedAway }: Pack): Sheet =>
  sheetOf(
    sheetNames.charts,
    [...exceptions, ...arguedAway].flatMap((one) =>
      one.kind === 'indicator' ? one.figures.series.map((reading) => ({ one, reading })) : [],
    ),
    [
      [heads.ref, ({ one }) => one.item.ref],
      [heads.title, ({ one }) => one.item.title],
      [heads.subGroup, ({ one }) => one.author.subGroup.name],
      [heads.period, ({ one, reading }) => sayPeriod(reading.period, one.indicator.frequency)],
      [heads.value, ({ one, reading }) => shownCell(one.indicator.unit, reading)],
      [heads.unit, ({ one }) => one.indicator.unit.label],
      [heads.provisional, ({ reading }) => yesNo(reading.state === 'provisional')],
      [heads.note, ({ reading }) => textCell(reading.note)],
      [heads.exempt, ({ one }) => yesNo(one.restricted)],
    ],
  );

type Charted = Extract<PackException, { kind: 'indicator' }>;

const ofIndicator =
  (fill: (one: Charted) => SheetCell) =>
  (one: PackException): SheetCell =>
    one.kind === 'indicator' ? fill(one) : null;

const shown = (name: 'value' | 'lastQuarter' | 'lastYear' | 'yearToDate') =>
  ofIndicator(({ indicator, figures }) => shownCell(indicator.unit, figures[name]));

const bound = (end: keyof NonNullable<ShownFigures['target']>) =>
  ofIndicator(({ indicator, figures }) => figureCell(indicator.unit, figures.target?.[end] ?? null));

const limit = (name: 'mean' | 'lower' | 'upper') =>
  ofIndicator(({ indicator, figures }) => figureCell(indicator.unit, figures.verdict[name]));

const variationOf = ({ figures }: Charted): SheetCell =>
  figures.verdict.variation === 'none' ? null : variationWords[figures.verdict.variation];
