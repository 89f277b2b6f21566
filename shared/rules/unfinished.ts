import type { Unfinished } from '../contract/own-returns.ts';
import type { SubGroupId } from '../model/ids.ts';
import type { Quarter } from '../model/period.ts';
import type { Plan } from '../model/plan.ts';
import type { DraftForm } from './draft-places.ts';

const forms: Record<DraftForm, Unfinished['where']> = {
  action: 'actions',
  contribution: 'contributions',
  request: 'requests',
  note: 'stories',
};

/**
 * What was typed for a quarter and is no entry yet, by the places of its drafts: `reading/<ref>/<period>` of the grid,
 * and those of `draftPlaces` for forms and fields. It would not travel, so whoever signs is told. Each item is named
 * once.
 */
export function unfinishedIn(
  drafts: Readonly<Record<string, string>>,
  plan: Plan,
  subGroup: SubGroupId,
  quarter: Quarter,
): Unfinished[] {
  const own = ({ lead, retired }: { lead: SubGroupId; retired: unknown }) =>
    lead === subGroup && retired === null;
  const indicators = new Set<string>(plan.indicators.filter(own).map(({ ref }) => ref));
  const actions = new Set<string>(plan.actions.filter(own).map(({ ref }) => ref));
  const found = Object.keys(drafts).flatMap((place): Unfinished[] => {
    const [kind = '', first = '', second = ''] = place.split('/');
    if (kind === 'reading') return indicators.has(first) ? [{ where: 'figures', item: first }] : [];
    if (first !== quarter) return [];
    if (kind === 'field') {
      const ref = /[A-Z]+-[A-Z]\d+/.exec(second)?.[0] ?? '';
      if (actions.has(ref)) return [{ where: 'actions', item: ref }];
      return indicators.has(ref) ? [{ where: 'exceptions', item: ref }] : [];
    }
    if (!Object.hasOwn(forms, kind)) return [];
    const where = forms[kind as DraftForm];
    return [{ where, item: where === 'stories' ? '' : second }];
  });
  return found.filter(
    (one, at) => found.findIndex(({ where, item }) => where === one.where && item === one.item) === at,
  );
}
