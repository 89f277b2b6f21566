import type { ItemChange } from '../model/merged-standing.ts';
import type { Plan } from '../model/plan.ts';
import type { ReturnFile } from '../model/return-file.ts';
import { allocated, itemsOf } from './plan-part.ts';
import { compareRefs } from './ref-order.ts';

/** What of a return names the items that it speaks about. */
type Accounting = Pick<ReturnFile, 'iss' | 'coverage'>;

/**
 * How the plan in force differs, item by item, from the one that a return speaks about, in the order of the
 * refs. An item keeps its id for good and its revision goes up; an item that the plan no longer has counts as
 * retired.
 */
export function changesSince({ iss, coverage }: Accounting, plan: Plan): ItemChange[] {
  const inForce = itemsOf(plan);
  const spokenOf = new Set(coverage.rows.map((row) => row.item.id));
  const changes = coverage.rows.flatMap(({ item }): ItemChange[] => {
    const now = inForce.get(item.id);
    if (now === undefined || now.retired !== null) return [{ item: item.ref, what: 'retired' }];
    if (now.lead !== iss) return [{ item: item.ref, what: 'moved' }];
    return now.rev === item.rev ? [] : [{ item: item.ref, what: 'revised' }];
  });
  const added = allocated(plan, iss)
    .filter(({ item }) => !spokenOf.has(item.id))
    .map(({ item }): ItemChange => ({ item: item.ref, what: 'added' }));
  return [...changes, ...added].sort((a, b) => compareRefs(a.item, b.item));
}
