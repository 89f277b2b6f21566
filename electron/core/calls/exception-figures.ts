import type { OneException } from '../../../shared/contract/explaining.ts';
import { sayTarget } from '../../../shared/documents/pack/figures.ts';
import type { Exception } from '../../../shared/model/exception.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import { formatValue } from '../../../shared/rules/number.ts';
import { cardOf, everythingShown, showFigures } from '../../../shared/rules/pack-figures.ts';
import { exceptions as words } from '../../../shared/words/screens/exceptions.ts';

const indicatorOf = (plan: Plan, exception: Extract<Exception, { kind: 'indicator' }>) =>
  plan.indicators.find(({ ref }) => ref === exception.item.ref);

/** The figure beside its target, or the day beside how the action stands. */
export function figuresLine(exception: Exception, plan: Plan): string {
  switch (exception.kind) {
    case 'indicator': {
      const indicator = indicatorOf(plan, exception);
      if (indicator === undefined) return '';
      const { value, target } = exception.figures;
      const held = target === null ? null : sayTarget(indicator.unit, target);
      return words.value(formatValue(indicator, value), indicator.unit.label, held);
    }
    case 'action': {
      const { due, newDue, status, rag } = exception.progress;
      return words.progress(newDue ?? due, status, rag);
    }
    case 'other':
      return '';
  }
}

/** What the run chart is drawn from, the same as on paper; nothing is hidden at the sub-group's own desk. */
export function chartOf(exception: Exception, plan: Plan): OneException['chart'] {
  if (exception.kind !== 'indicator') return null;
  const indicator = indicatorOf(plan, exception);
  if (indicator === undefined) return null;
  const { spc, screenOutliers } = plan.ruleSet;
  return {
    item: { ref: indicator.ref, title: indicator.title },
    indicator: cardOf(indicator, everythingShown),
    figures: showFigures(indicator, exception.figures, exception.verdict, everythingShown).shown,
    rules: { spc, screenOutliers },
  };
}
