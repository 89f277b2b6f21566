import type { IndicatorReading } from '../model/entries.ts';
import type { Exception } from '../model/exception.ts';
import type { Ref } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Merged } from '../model/merged.ts';
import type { MergedCoverage } from '../model/merged-standing.ts';
import type { PackAction, PackRow } from '../model/pack-account.ts';
import type { Quarter } from '../model/period.ts';
import type { Reading } from '../model/reading.ts';
import { stateWords } from '../words/merge.ts';
import { judgedQuarter, rollUpQuarter } from './aggregate.ts';
import { linked } from './pack-exceptions.ts';
import {
  candidateOfQuarter,
  candidatesOfReadings,
  cardOf,
  type Disclosure,
  type Parts,
  showIf,
  shownReading,
} from './pack-figures.ts';
import type { Scope } from './pack-scope.ts';
import { comparePeriods, periodsOf } from './period.ts';

/** The quarter's figure of an indicator that may be printed, and the readings that it was made from. */
export type Printed = {
  readonly indicator: Indicator;
  readonly judged: Quarter;
  readonly figure: Parts & { readonly provisional: boolean };
  readonly readings: readonly Reading[];
  readonly source: 'exception' | 'always-reported' | 'supplied';
};

/**
 * What may be printed of each indicator that the variant holds: what its exception carries, else what is always
 * reported, else what was supplied centrally. No other figure is known here: a normal one never left its chair.
 */
export function printedFigures(
  merged: Merged,
  supplied: readonly IndicatorReading[],
  scope: Scope,
): Map<Ref, Printed> {
  const excepted = new Map(merged.exceptions.map((one) => [refOfIndicator(one.exception), one.exception]));
  return new Map(
    merged.coverage
      .filter((row) => row.kind === 'indicator' && scope.holds(row.item.ref))
      .flatMap((row) => {
        const indicator = scope.indicators.get(row.item.ref);
        if (indicator === undefined) return [];
        const exception = excepted.get(indicator.ref);
        const printed =
          exception?.kind === 'indicator'
            ? ofException(indicator, exception)
            : (ofReadings(indicator, merged.quarter, merged.alwaysReported, 'always-reported') ??
              (indicator.supplied === 'centrally'
                ? ofReadings(indicator, merged.quarter, supplied, 'supplied')
                : null));
        return printed === null ? [] : [[indicator.ref, printed] as const];
      }),
  );
}

const refOfIndicator = (exception: Exception): Ref | null =>
  exception.kind === 'indicator' ? exception.item.ref : null;

const ofException = (
  indicator: Indicator,
  exception: Extract<Exception, { kind: 'indicator' }>,
): Printed => ({
  indicator,
  judged: exception.figures.judged,
  figure: exception.figures,
  readings: [],
  source: 'exception',
});

/** Null when there is no reading for the judged quarter. */
function ofReadings(
  indicator: Indicator,
  quarter: Quarter,
  all: readonly IndicatorReading[],
  source: Printed['source'],
): Printed | null {
  const judged = judgedQuarter(indicator, quarter);
  const own = all
    .filter((one) => one.indicator === indicator.ref)
    .map(({ indicator: _, ...reading }) => reading);
  const wanted = new Set(periodsOf(judged, indicator.frequency));
  const readings = own
    .filter((one) => wanted.has(one.period))
    .sort((a, b) => comparePeriods(a.period, b.period));
  if (readings.length === 0) return null;
  return { indicator, judged, figure: rollUpQuarter(indicator, own, quarter), readings, source };
}

/** The figures of the appendix, for the table in which disclosure is judged. */
export const candidatesOfPrinted = (printed: ReadonlyMap<Ref, Printed>) =>
  [...printed.values()].flatMap(({ indicator, judged, figure, readings }) => [
    candidateOfQuarter(indicator, judged, figure),
    ...candidatesOfReadings(indicator, readings),
  ]);

/** One line for every allocated item that the variant holds, in the order of the merge. */
export function appendixRows(
  merged: Merged,
  printed: ReadonlyMap<Ref, Printed>,
  disclosure: Disclosure,
  scope: Scope,
): PackRow[] {
  return merged.coverage
    .filter((row) => scope.holds(row.item.ref))
    .map((row) => {
      const indicator = scope.indicators.get(row.item.ref) ?? null;
      const figure = printed.get(row.item.ref);
      return {
        ...scope.titled(row.item.ref),
        kind: row.kind,
        priority: scope.titled(row.priority),
        subGroup: scope.subGroup(row.subGroup),
        ...stateOf(row),
        why: row.why,
        revisionJudged: row.revisionJudged,
        indicator: indicator && cardOf(indicator, disclosure),
        figure: figure === undefined ? null : shownFigure(figure, disclosure),
        readings: figure?.readings.map((one) => shownReading(figure.indicator, one, disclosure)) ?? [],
        restricted: scope.restricted(row.item.ref),
      };
    });
}

function shownFigure(
  { indicator, judged, figure, source }: Printed,
  disclosure: Disclosure,
): PackRow['figure'] {
  const { span, figure: parts } = candidateOfQuarter(indicator, judged, figure);
  const shown = showIf(disclosure.shows(indicator, span, parts), figure.value);
  return { judged, ...shown, provisional: figure.provisional, source };
}

const stateOf = ({ state, watch }: MergedCoverage) => ({ state, stateText: stateWords[state], watch });

/** Every action that the variant holds; only those that are exceptions carry progress. */
export function packActions(merged: Merged, scope: Scope): PackAction[] {
  const progress = new Map(
    merged.exceptions.flatMap(({ exception }) =>
      exception.kind === 'action' ? [[exception.item.ref, exception.progress] as const] : [],
    ),
  );
  return merged.coverage.flatMap((row): PackAction[] => {
    const action =
      row.kind === 'action' && scope.holds(row.item.ref) ? scope.actions.get(row.item.ref) : undefined;
    if (action === undefined) return [];
    return [
      {
        ...linked(action),
        priority: scope.titled(action.priority),
        subGroup: scope.subGroup(row.subGroup),
        outcome: action.outcome,
        ...stateOf(row),
        progress: progress.get(action.ref) ?? null,
        restricted: scope.restricted(action.ref),
      },
    ];
  });
}
