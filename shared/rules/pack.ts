import type { Determination } from '../model/determination.ts';
import type { IndicatorReading } from '../model/entries.ts';
import type { Merged, MergedException } from '../model/merged.ts';
import type { Pack, PackTexts, PackVariant } from '../model/pack.ts';
import type { PackException } from '../model/pack-exception.ts';
import type { Partnership } from '../model/partnership.ts';
import type { Plan } from '../model/plan.ts';
import { leftOutSentences } from '../words/pack.ts';
import { sayQuarter } from '../words/periods.ts';
import { appendixRows, candidatesOfPrinted, packActions, printedFigures } from './pack-appendix.ts';
import { earlierDecisions, type LastMeeting, packRequests } from './pack-asked.ts';
import { asksOf, inPaperOrder, numbersOf, packEarlier, packException, refOf } from './pack-exceptions.ts';
import { candidatesOfException, type Disclosure, disclosureOf, everythingShown } from './pack-figures.ts';
import { frontOf, summaryOf } from './pack-front.ts';
import { packPriorities } from './pack-priorities.ts';
import { packReturns, provenanceOf, type Versions } from './pack-provenance.ts';
import { highestOf, type Scope, scopeOf } from './pack-scope.ts';

export type PackInput = Versions & {
  readonly merged: Merged;
  /** The plan in force, whole. */
  readonly plan: Plan;
  readonly partnership: Partnership;
  readonly variant: PackVariant;
  /** Null when there was no meeting before. */
  readonly lastMeeting: LastMeeting | null;
  readonly determinations: readonly Determination[];
  /** What an analyst supplied centrally, of any period; a chair's own readings do not belong here. */
  readonly supplied: readonly IndicatorReading[];
  readonly texts: PackTexts;
};

/**
 * A quarter's paper as data, from what was merged. Deterministic: the same input gives the same text, byte for
 * byte. A variant holds nothing of an item that is left out of it but a count.
 */
export function buildPack(input: PackInput): Pack {
  const { merged, plan, partnership, variant, texts } = input;
  const scope = scopeOf(plan, partnership, variant);
  const held = merged.exceptions.filter((one) => scope.holds(refOf(one.exception)));
  const ordered = inPaperOrder(
    held,
    merged.subGroups.map((one) => one.subGroup),
  );
  const numbers = numbersOf(ordered, scope);
  const decisions = earlierDecisions(input.lastMeeting, merged, numbers, scope);
  const printed = printedFigures(merged, input.supplied, scope);
  const disclosure = scope.leaves
    ? disclosureOf([...candidatesOfHeld(held, scope), ...candidatesOfPrinted(printed)])
    : everythingShown;

  const all = ordered.flatMap((one) =>
    packException(one, numbers.get(one) ?? '', { scope, disclosure, merged, decisions }),
  );
  const coverage = merged.coverage.filter((row) => scope.holds(row.item.ref));
  const told = {
    exceptions: all.filter((one) => one.arguedAway === null),
    arguedAway: all.filter((one) => one.arguedAway !== null),
    earlier: merged.earlier.filter((one) => scope.holds(one.item)).map((one) => packEarlier(one, scope)),
    lastMeeting: input.lastMeeting && { ...meetingOf(input.lastMeeting), decisions },
    requests: packRequests(merged, plan, partnership, scope),
    returns: packReturns(merged, scope),
  };
  const provenance = provenanceOf(merged, plan, input.determinations, input, scope);
  const { thresholdChanges } = provenance;
  return {
    schema: 'csp.pack/1',
    variant,
    ...headOf(input),
    marking: markingOf(
      input,
      coverage.map((row) => row.item.ref),
      all,
    ),
    texts,
    front: frontOf({ ...told, thresholdChanges }, merged.quarter, scope),
    summary: summaryOf({ ...told, thresholdChanges }, coverage),
    asks: asksOf(told.exceptions),
    exceptions: told.exceptions,
    arguedAway: told.arguedAway,
    earlier: told.earlier,
    lastMeeting: told.lastMeeting,
    priorities: packPriorities(merged, plan, input.determinations, scope),
    actions: packActions(merged, scope),
    requests: told.requests,
    notes: notesOf(merged, scope),
    disputes: disputesOf(merged, scope),
    returns: told.returns,
    appendix: appendixRows(merged, printed, disclosure, scope),
    leftOut: leftOutOf(input, scope, disclosure),
    provenance,
  };
}

/** The text of which the fingerprint is taken: the pack itself, in its one form. */
export const packText = (pack: Pack): string => JSON.stringify(pack);

const candidatesOfHeld = (held: readonly MergedException[], scope: Scope) =>
  held.flatMap(({ exception }) => {
    const indicator = exception.kind === 'indicator' ? scope.indicators.get(exception.item.ref) : undefined;
    return indicator === undefined || exception.kind !== 'indicator'
      ? []
      : candidatesOfException(indicator, exception.figures);
  });

function headOf({ merged, plan, partnership }: PackInput) {
  const { id, name, body, area, sample, contact } = partnership;
  const round = plan.calendar.find((one) => one.quarter === merged.quarter);
  const arrived = merged.subGroups.flatMap((one) => one.current?.receivedOn ?? []).sort();
  return {
    partnership: { id, name, body, area, sample, contact },
    quarter: merged.quarter,
    quarterText: sayQuarter(merged.quarter),
    calendar: round === undefined ? null : { due: round.due, dispatch: round.dispatch, meets: round.meets },
    asAt: arrived.at(-1) ?? null,
    plan: { id: plan.id, title: plan.title, version: merged.plan.version },
    ruleSet: plan.ruleSet,
  };
}

const meetingOf = ({ quarter, on, minute }: LastMeeting) => ({ quarter, on, minute });

/** The markings of every item in it; of the Board's own paper also those that the chairs gave their returns. */
function markingOf(
  { merged, plan, partnership, variant }: PackInput,
  items: readonly PackException['priority']['ref'][],
  exceptions: readonly PackException[],
): Pack['marking'] {
  const scope = scopeOf(plan, partnership, variant);
  const priorities = merged.priorities.map((one) => one.priority).filter(scope.holds);
  const returns = variant === 'board' ? merged.subGroups.flatMap((one) => one.current?.marking ?? []) : [];
  const codes = [...items, ...priorities].map(scope.marking);
  const { code, handling } = highestOf(partnership.markings, [
    ...codes,
    ...exceptions.map((one) => one.marking),
    ...returns,
  ]);
  return { code, handling };
}

const notesOf = (merged: Merged, scope: Scope): Pack['notes'] =>
  merged.notes
    .filter((one) => one.item === null || scope.holds(one.item))
    .map(({ subGroup, item, kind, title, text }) => ({
      subGroup: scope.subGroup(subGroup),
      item: item && scope.titled(item),
      kind,
      title,
      text,
      restricted: item !== null && scope.restricted(item),
    }));

const disputesOf = (merged: Merged, scope: Scope): Pack['disputes'] =>
  merged.disputes
    .filter((one) => scope.holds(one.indicator))
    .map(({ subGroup, indicator, period, why }) => ({
      subGroup: scope.subGroup(subGroup),
      item: scope.titled(indicator),
      period,
      why,
      restricted: scope.restricted(indicator),
    }));

function leftOutOf(
  { merged, lastMeeting }: PackInput,
  scope: Scope,
  disclosure: Disclosure,
): Pack['leftOut'] {
  const without = <T>(all: readonly T[], ref: (one: T) => Parameters<Scope['holds']>[0] | null): number =>
    all.filter((one) => {
      const about = ref(one);
      return about !== null && !scope.holds(about);
    }).length;
  const counts = {
    exceptions: without(merged.exceptions, (one) => refOf(one.exception)),
    priorities: without(merged.priorities, (one) => one.priority),
    items: without(merged.coverage, (one) => one.item.ref),
    notes: without(merged.notes, (one) => one.item),
    decisions: without(lastMeeting?.decisions ?? [], (one) => one.item),
    hiddenFigures: disclosure.hidden,
  };
  return { ...counts, sentences: leftOutSentences(counts) };
}
