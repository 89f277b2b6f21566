import { beginStep, joinStep, type Step } from '../../../db/change.ts';
import { draftsUnder, putDraft } from '../../../db/drafts.ts';
import { gapsIn, putGap, removeGap } from '../../../db/gaps.ts';
import { lockOf } from '../../../db/locks.ts';
import { clearReading, enterReadings, readingsOf } from '../../../db/readings.ts';
import type { ReadDb, WriteDb } from '../../../db/store.ts';
import { respondToSupplied, suppliedIn } from '../../../db/supplied.ts';
import { write } from '../../../db/transaction.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { Parsed } from '../../../shared/contract/index.ts';
import type { SheetEntry } from '../../../shared/contract/sheet.ts';
import type { Indicator } from '../../../shared/model/indicator.ts';
import type { Quarter } from '../../../shared/model/period.ts';
import type { Reading } from '../../../shared/model/reading.ts';
import type { Sheet } from '../../../shared/model/sheet.ts';
import { isPeriodOf } from '../../../shared/rules/period-text.ts';
import { ratioOf } from '../../../shared/rules/reading-value.ts';
import { sheetOf } from '../../../shared/rules/sheet.ts';
import { draftPlace } from '../../../shared/rules/sheet-cell-of.ts';
import { sayPeriod } from '../../../shared/words/periods.ts';
import { stepNames } from '../../../shared/words/steps.ts';
import type { Core } from '../core.ts';
import { chairDesk, writable } from '../desk.ts';
import type { Handlers } from '../serve.ts';
import { checkedQuarter, planOf } from './quarter.ts';

export const sheetHandlers: Pick<
  Handlers,
  'figures.sheet' | 'figures.put' | 'figures.gap' | 'figures.respond'
> = {
  'figures.sheet': (core, { quarter }) => sheetAt(core.store, quarter),
  'figures.put': put,
  'figures.gap': (core, { quarter, items, gap }) => {
    const desk = writable(chairDesk(core.store));
    for (const ref of items) ownIndicator(core.store, quarter, ref);
    const name = gap === null ? stepNames.gapBack(items) : stepNames.gap(items);
    write(core.store, (db) => {
      const step = beginStep(db, { name, who: desk.user.name, at: core.now() });
      const kept = gapsIn(db, quarter);
      for (const item of items) {
        if (gap !== null) putGap(db, step, { item, quarter, ...gap });
        else if (kept.has(item)) removeGap(db, step, quarter, item);
      }
    });
    return {};
  },
  'figures.respond': (core, { of, response, why }) => {
    const desk = writable(chairDesk(core.store));
    const refs = of.map(({ indicator }) => indicator);
    const [ref] = refs;
    if (ref !== undefined && response === 'disputed' && why.trim() === '')
      throw refuse('supplied.why', { ref });
    write(core.store, (db) => {
      const step = beginStep(db, {
        name: stepNames.responded(refs, response),
        who: desk.user.name,
        at: core.now(),
      });
      for (const { indicator, period } of of)
        respondToSupplied(db, step, indicator, period, { response, why });
    });
    return {};
  },
};

function sheetAt(db: ReadDb, quarter: Quarter): Sheet {
  const { desk, plan, entries, checked } = checkedQuarter(db, quarter);
  return sheetOf({
    quarter,
    items: checked.items,
    readings: entries.readings,
    gaps: entries.gaps,
    supplied: suppliedIn(db),
    drafts: { ...draftsUnder(db, 'reading/'), ...draftsUnder(db, 'kept/') },
    ruleSet: plan.ruleSet,
    readOnly: desk.readOnly,
    signed: lockOf(db, quarter) !== undefined,
  });
}

/** An indicator that this sub-group's return reports. @throws `plan.no-item`, `plan.none`, `plan.no-quarter` */
function ownIndicator(db: ReadDb, quarter: Quarter, ref: string): Indicator {
  const { subGroup } = chairDesk(db);
  const found = planOf(db, quarter).indicators.find(
    (one) => one.ref === ref && one.lead === subGroup && one.retired === null,
  );
  if (found === undefined) throw refuse('plan.no-item', { ref });
  return found;
}

/** Writes cells as one step: typing in one cell goes on in the step before, everything else is its own. */
function put(core: Core, { quarter, how, entries }: Parsed<'figures.put'>) {
  const desk = writable(chairDesk(core.store));
  const all = entries.map((entry) => ({ entry, indicator: chairsOwn(core.store, quarter, entry) }));
  const [first] = all;
  const cell =
    first === undefined
      ? ''
      : `${sayPeriod(first.entry.period, first.indicator.frequency)}, ${first.indicator.ref}`;
  const doing = { name: stepNames.cells[how](cell, entries.length), who: desk.user.name, at: core.now() };
  const written = write(core.store, (db) => {
    const step = how === 'typed' ? joinStep(db, doing) : beginStep(db, doing);
    return all.filter(({ entry, indicator }) => putCell(db, step, indicator, entry)).length;
  });
  return { written };
}

/** A figure that an analyst supplies is confirmed or disputed, never replaced. */
function chairsOwn(db: ReadDb, quarter: Quarter, { indicator: ref, period }: SheetEntry): Indicator {
  const found = ownIndicator(db, quarter, ref);
  if (found.supplied === 'centrally') throw refuse('readings.central', { ref });
  if (!isPeriodOf(period, found.frequency)) throw refuse('readings.period', { ref, period });
  return found;
}

/** Gives whether anything differs from what was there. */
function putCell(db: WriteDb, step: Step, indicator: Indicator, { period, figure }: SheetEntry): boolean {
  const { ref } = indicator;
  for (const field of ['value', 'numerator', 'denominator'] as const)
    putDraft(db, draftPlace(ref, period, field), null, step.at);
  if (figure === null) return clearReading(db, step, ref, period);
  const before = readingsOf(db, ref).find((one) => one.period === period);
  const reading = { indicator: ref, ...readingOf(indicator, period, figure, before) };
  return enterReadings(db, step, [reading]) > 0;
}

/** A figure keeps what was said of it before, unless that was why there is none. */
function readingOf(
  { ratio }: Indicator,
  period: Reading['period'],
  figure: NonNullable<SheetEntry['figure']>,
  before: Reading | undefined,
): Reading {
  if ('state' in figure)
    return { period, value: null, numerator: null, denominator: null, state: figure.state, note: figure.why };
  const withheld = before?.state === 'no-data' || before?.state === 'not-releasable';
  const { numerator, denominator } = figure;
  const made =
    ratio !== null && numerator !== null && denominator !== null
      ? ratioOf(numerator, denominator, ratio)
      : figure.value;
  return {
    period,
    ...{ value: made, numerator, denominator },
    state: before === undefined || withheld ? 'final' : before.state,
    note: before === undefined || withheld ? '' : before.note,
  };
}
