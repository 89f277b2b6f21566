import { type Exception, reasonCode } from '../model/exception.ts';
import type { Ref, SubGroupId } from '../model/ids.ts';
import type { EarlierException, Merged, MergedException } from '../model/merged.ts';
import type { CurrentReturn } from '../model/merged-standing.ts';
import type {
  Author,
  EarlierDecision,
  LinkedAction,
  PackAsk,
  PackEarlier,
  PackException,
} from '../model/pack-exception.ts';
import type { Action } from '../model/plan.ts';
import { outcomeWords, saySince } from '../words/merge.ts';
import { reasonsWithoutFigures } from '../words/pack.ts';
import { cardOf, type Disclosure, showFigures } from './pack-figures.ts';
import type { Scope } from './pack-scope.ts';
import { compareRefs } from './ref-order.ts';

/** What an exception is about: its item, or the priority of one that the chair raised. */
export const refOf = (exception: Exception): Ref =>
  exception.kind === 'other' ? exception.priority.ref : exception.item.ref;

/**
 * The order of the paper: under-performance first, the gravest reason first, the longest standing first, then
 * by sub-group in the partnership's order and by ref.
 */
export function inPaperOrder(
  exceptions: readonly MergedException[],
  subGroups: readonly SubGroupId[],
): MergedException[] {
  const gravest = ({ exception }: MergedException) =>
    Math.min(...exception.reasons.map(({ code }) => reasonCode.options.indexOf(code)));
  return [...exceptions].sort(
    (a, b) =>
      Number(a.exception.class === 'over') - Number(b.exception.class === 'over') ||
      gravest(a) - gravest(b) ||
      b.quarters - a.quarters ||
      subGroups.indexOf(a.subGroup) - subGroups.indexOf(b.subGroup) ||
      compareRefs(refOf(a.exception), refOf(b.exception)),
  );
}

/** Numbers: `1`, `2` in the paper, `E1`, `E2` in the exempt annex, and none for what the chair argued away. */
export function numbersOf(
  exceptions: readonly MergedException[],
  scope: Scope,
): Map<MergedException, string> {
  let [open, exempt] = [0, 0];
  return new Map(
    exceptions.map((one) => {
      if (one.exception.arguedAway !== null) return [one, ''];
      return [one, scope.restricted(refOf(one.exception)) ? `E${++exempt}` : `${++open}`];
    }),
  );
}

/** Who says something, by the return that stands for the sub-group. */
export const authorOf = (subGroup: SubGroupId, current: CurrentReturn, scope: Scope): Author => ({
  subGroup: scope.subGroup(subGroup),
  docId: current.docId,
  signer: current.signer,
  onBehalfOf: current.onBehalfOf,
  transcribed: current.transcribed,
});

export type OnExceptions = {
  readonly scope: Scope;
  readonly disclosure: Disclosure;
  readonly merged: Merged;
  readonly decisions: readonly EarlierDecision[];
};

export function packException(one: MergedException, number: string, on: OnExceptions): PackException[] {
  const { scope, merged } = on;
  const { exception, subGroup, since, quarters } = one;
  const current = merged.subGroups.find((each) => each.subGroup === subGroup)?.current ?? null;
  if (current === null) return [];
  const ref = refOf(exception);
  const { class: as, reasons, answers, arguedAway } = exception;
  const told = {
    number,
    priority: scope.titled(one.priority),
    theme: scope.theme(one.priority),
    class: as,
    reasons,
    answers,
    arguedAway,
    since,
    quarters,
    sinceText: saySince(one),
    author: authorOf(subGroup, current, scope),
    decisions: on.decisions.filter(({ item }) => item?.ref === ref),
    marking: scope.marking(ref),
    restricted: scope.restricted(ref),
  };
  switch (exception.kind) {
    case 'other':
      return [{ kind: 'other', title: exception.title, ...told }];
    case 'action': {
      const action = scope.actions.get(ref);
      if (action === undefined) return [];
      const { progress } = exception;
      return [{ kind: 'action', item: scope.titled(ref), ...told, action: linked(action), progress }];
    }
    case 'indicator': {
      const indicator = scope.indicators.get(ref);
      if (indicator === undefined) return [];
      const { shown, hides } = showFigures(indicator, exception.figures, exception.verdict, on.disclosure);
      return [
        {
          kind: 'indicator',
          item: scope.titled(ref),
          ...told,
          reasons: hides ? reasons.map(({ code }) => ({ code, text: reasonsWithoutFigures[code] })) : reasons,
          indicator: cardOf(indicator, on.disclosure),
          figures: shown,
          actions: actionsFor(ref, scope),
          readWords: hides,
        },
      ];
    }
  }
}

export const linked = ({ ref, title, owners, due }: Action): LinkedAction => ({ ref, title, owners, due });

/** The actions that are meant to move an indicator, as far as the variant holds them. */
const actionsFor = (indicator: Ref, scope: Scope) =>
  [...scope.actions.values()]
    .filter((one) => one.retired === null && one.indicators.includes(indicator) && scope.holds(one.ref))
    .sort((a, b) => compareRefs(a.ref, b.ref))
    .map(linked);

export const packEarlier = (one: EarlierException, scope: Scope): PackEarlier => ({
  item: scope.titled(one.item),
  raised: one.raised,
  class: one.class,
  subGroup: scope.subGroup(one.subGroup),
  since: one.since,
  last: one.last,
  quarters: one.quarters,
  outcome: one.outcome,
  outcomeText: outcomeWords[one.outcome],
  restricted: scope.restricted(one.item),
});

/** What the sub-groups ask of the body, in the order of the paper; to note something is to ask nothing. */
export const asksOf = (exceptions: readonly PackException[]): PackAsk[] =>
  exceptions.flatMap((one): PackAsk[] => {
    const { kind, text } = one.answers.ask;
    if (kind === 'note') return [];
    const about = one.kind === 'other' ? one.title : one.item.title;
    const { number: exception, restricted } = one;
    return [{ exception, subGroup: one.author.subGroup, about, kind, text, restricted }];
  });
