import { beginStep } from '../../../db/change.ts';
import { getPlan } from '../../../db/plan.ts';
import { enterReadings, readingsOf, takePlanReadings } from '../../../db/readings.ts';
import { respondToSupplied, suppliedIn } from '../../../db/supplied.ts';
import { write } from '../../../db/transaction.ts';
import { getWorkspace } from '../../../db/workspace.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { Output, Parsed } from '../../../shared/contract/index.ts';
import type { IndicatorReading } from '../../../shared/model/entries.ts';
import type { Indicator } from '../../../shared/model/indicator.ts';
import { judgedQuarter } from '../../../shared/rules/aggregate.ts';
import { quarterOf } from '../../../shared/rules/period.ts';
import { isPeriodOf } from '../../../shared/rules/period-text.ts';
import { stepNames } from '../../../shared/words/steps.ts';
import { type Core, today } from '../core.ts';
import { writable } from '../desk.ts';
import type { Handlers } from '../serve.ts';
import { checkReadings } from '../spreadsheet/readings-check.ts';
import { readReadings } from '../spreadsheet/readings-table.ts';

type Names = 'readings.of' | 'readings.put' | 'readings.import' | 'readings.supplied' | 'readings.respond';

export const readingHandlers: Pick<Handlers, Names> = {
  'readings.of': (core, { indicator }) => readingsOf(core.store, indicator),
  'readings.put': (core, { step: name, readings }) => {
    const desk = writable(getWorkspace(core.store));
    refuseOdd(readings, ownIndicators(core), desk.subGroup !== null);
    const written = write(core.store, (db) =>
      enterReadings(db, beginStep(db, { name, who: desk.user.name, at: core.now() }), readings),
    );
    return { written };
  },
  'readings.import': importReadings,
  'readings.supplied': (core, { quarter }) => {
    const indicators = new Map(ownIndicators(core).map((one) => [one.ref, one]));
    return suppliedIn(core.store).filter(({ indicator, period }) => {
      const found = indicators.get(indicator);
      return found !== undefined && quarterOf(period, found.frequency) === judgedQuarter(found, quarter);
    });
  },
  'readings.respond': (core, { indicator, period, response, why }) => {
    const desk = writable(getWorkspace(core.store));
    if (response === 'disputed' && why.trim() === '') throw refuse('supplied.why', { ref: indicator });
    write(core.store, (db) => {
      const step = beginStep(db, {
        name: stepNames.supplied(indicator),
        who: desk.user.name,
        at: core.now(),
      });
      respondToSupplied(db, step, indicator, period, { response, why });
    });
    return {};
  },
};

/** Readings that are typed in are held against the plan, as those from a file are. */
function refuseOdd(readings: readonly IndicatorReading[], own: readonly Indicator[], byChair: boolean): void {
  for (const { indicator: ref, period, state, value, numerator, denominator } of readings) {
    const found = own.find((one) => one.ref === ref);
    if (found === undefined) throw refuse('plan.no-item', { ref });
    if (byChair && found.supplied === 'centrally') throw refuse('readings.central', { ref });
    if (!isPeriodOf(period, found.frequency)) throw refuse('readings.period', { ref, period });
    const withheld = state === 'no-data' || state === 'not-releasable';
    if (withheld && (value ?? numerator ?? denominator) !== null)
      throw refuse('readings.withheld', { ref, period });
  }
}

/** A chair enters readings of the indicators that the sub-group leads; the secretariat of any. */
function ownIndicators(core: Core): Indicator[] {
  const { subGroup } = getWorkspace(core.store);
  const plan = getPlan(core.store);
  if (plan === null) throw refuse('plan.none');
  return plan.indicators.filter(
    ({ lead, retired }) => retired === null && (subGroup === null || lead === subGroup),
  );
}

/**
 * Takes readings from CSV or a workbook as one named step. The secretariat's are supplied centrally: they go
 * to the chairs with the next plan file.
 */
async function importReadings(
  core: Core,
  { file, takeGoodRows, tryOnly }: Parsed<'readings.import'>,
): Promise<Output<'readings.import'>> {
  const desk = writable(getWorkspace(core.store));
  const typed = await readReadings(file.bytes);
  const { good, refused, checks } = checkReadings(typed.rows, ownIndicators(core), today(core));
  const findings = [...typed.findings, ...refused, ...checks];
  const wrong = findings.filter(({ severity }) => severity === 'refused').length;
  const taken = wrong === 0 || takeGoodRows ? good : [];
  if (tryOnly || taken.length === 0) return { taken: taken.length, refused: wrong, findings };
  write(core.store, (db) => {
    if (desk.role === 'secretariat') takePlanReadings(db, taken);
    else
      enterReadings(
        db,
        beginStep(db, {
          name: stepNames.readings(taken.length, file.name),
          who: desk.user.name,
          at: core.now(),
        }),
        taken,
      );
  });
  return { taken: taken.length, refused: wrong, findings };
}
