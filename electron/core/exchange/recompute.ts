import type { Exception, Figures, Reason } from '../../../shared/model/exception.ts';
import type { Indicator } from '../../../shared/model/indicator.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import type { ReturnFile } from '../../../shared/model/return-file.ts';
import { judgeAction } from '../../../shared/rules/action-verdict.ts';
import { judgeIndicator } from '../../../shared/rules/exceptions.ts';
import { figuresOf } from '../../../shared/rules/figures.ts';
import { targetOn } from '../../../shared/rules/target.ts';
import { recomputeWords as words } from '../../../shared/words/recompute.ts';

/**
 * Computes every verdict of a return again from the figures that it carries and the plan that it names, and
 * says in a sentence each where the two differ. It never refuses: a person must look.
 */
export function recomputed(document: ReturnFile, plan: Plan): string[] {
  const rules = plan.ruleSet.version === document.ruleSet.version && same(plan.ruleSet, document.ruleSet);
  return [
    ...(rules ? [] : [words.ruleSet(document.ruleSet.version)]),
    ...document.exceptions.flatMap((one) => differences(one, document, plan)),
  ];
}

function differences(exception: Exception, document: ReturnFile, plan: Plan): string[] {
  switch (exception.kind) {
    case 'other':
      return [];
    case 'indicator': {
      const indicator = plan.indicators.find(({ id }) => id === exception.item.id);
      if (indicator === undefined) return [words.unknown(exception.item.ref)];
      const { figures } = exception;
      const judged = judgeIndicator(indicator, figures, plan.ruleSet);
      return [
        ...(follows(indicator, exception.figures, document) ? [] : [words.value(exception.item.ref)]),
        ...(same(targetOn(indicator, figures.judged), figures.target)
          ? []
          : [words.target(exception.item.ref)]),
        ...(same(judged.verdict, exception.verdict) && same(codes(judged.reasons), codes(exception.reasons))
          ? []
          : [words.verdict(exception.item.ref)]),
      ];
    }
    case 'action': {
      const action = plan.actions.find(({ id }) => id === exception.item.id);
      if (action === undefined) return [words.unknown(exception.item.ref)];
      const days = action.due === exception.progress.due;
      const judged = judgeAction(action, exception.progress, document.quarter, plan.ruleSet);
      return [
        ...(days ? [] : [words.due(exception.item.ref)]),
        ...(same(codes(judged.reasons), codes(exception.reasons)) ? [] : [words.verdict(exception.item.ref)]),
      ];
    }
  }
}

/**
 * Whether the figures follow from the readings that came with them: the quarter's own always, those that it is
 * set beside as far back as the readings go.
 */
function follows(indicator: Indicator, figures: Figures, { quarter, ruleSet }: ReturnFile): boolean {
  const made = figuresOf(indicator, figures.series, quarter, ruleSet);
  const own = ['judged', 'value', 'numerator', 'denominator'] as const;
  const beside = ['lastQuarter', 'lastYear', 'yearToDate'] as const;
  return (
    own.every((name) => made[name] === figures[name]) &&
    beside.every((name) => made[name] === null || made[name] === figures[name])
  );
}

/** What the rules found; what the chair raised is theirs to say. */
const codes = (reasons: readonly Reason[]): string[] =>
  reasons.map(({ code }) => code).filter((code) => code !== 'raised');

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
