import { planCheckWords } from '../../../shared/words/plan-checks.ts';
import { type Desk, type Item, itemFrom } from './plan-rows.ts';
import { type Column, planSheets } from './plan-sheets.ts';
import { rebaseFrom, sayPercent, targetFrom } from './plan-targets.ts';
import type { Row } from './table.ts';

/** Rows of another sheet by the reference of the item that they belong to; whoever takes them takes them out. */
type Belonging = Map<string, Row<Column>[]>;

function take(rows: Belonging, item: Item): Row<Column>[] {
  const ref = String(item.get('ref') ?? '');
  const own = rows.get(ref) ?? [];
  rows.delete(ref);
  return own;
}

/** An indicator with its target and the fresh starts of its run chart. */
export function indicatorFrom(
  item: Item,
  i: number,
  targets: Belonging,
  rebases: Belonging,
  desk: Desk,
): unknown {
  const unit = item.get('unit.kind');
  settleTolerance(item, desk);
  sayPercent(item, unit, ['baseline.value'], desk);
  const target = targetFrom(take(targets, item), ['indicators', i, 'target'], unit, desk);
  const starts = take(rebases, item).map((row, k) =>
    rebaseFrom(row, ['indicators', i, 'rebases', k], item.get('frequency'), desk),
  );
  return { ...item.values, target, rebases: starts };
}

/** A tolerance written as 10% is a percentage of the target, unless it is said to be something else. */
function settleTolerance(item: Item, { found }: Desk): void {
  if (!item.isPercent('tolerance.value')) return;
  const inUnit = item.get('tolerance.kind') === 'absolute';
  if (item.isEmpty('tolerance.kind')) (item.values.tolerance as Record<string, unknown>).kind = 'percent';
  else if (inUnit && item.get('unit.kind') !== 'percent') {
    found.refused(item.at('tolerance.value'), planCheckWords.percentTolerance());
  }
}

/** An action with its owners and milestones. */
export function actionFrom(item: Item, i: number, milestones: Belonging, desk: Desk): unknown {
  const { names, agencies, ...values } = item.values;
  const path = ['actions', i, 'owners'];
  desk.book.put(path, item.at('names'), 'Owners');
  const [who, whose] = [names, agencies].map((one) => (Array.isArray(one) ? (one as string[]) : []));
  const readable = Array.isArray(names) && Array.isArray(agencies);
  if (readable && who?.length !== whose?.length) {
    const about = { owners: who?.length ?? 0, agencies: whose?.length ?? 0 };
    desk.found.refused(item.at('agencies'), planCheckWords.ownersAndAgencies(about));
    desk.book.tell(path);
  }
  const [, ...columns] = planSheets.Milestones;
  return {
    ...values,
    owners: who?.map((name, k) => ({ name, agency: whose?.[k] })),
    milestones: take(milestones, item).map(
      (row, k) => itemFrom(row, columns, ['actions', i, 'milestones', k], desk).values,
    ),
  };
}

/** A request, given to a sub-group or to somebody outside. */
export function requestFrom(item: Item, i: number, { book, found }: Desk): unknown {
  const inside = !item.isEmpty('owner.subGroup');
  const outside = !item.isEmpty('owner.name');
  book.put(['requests', i, 'owner'], item.at(inside ? 'owner.subGroup' : 'owner.name'), 'Owner');
  if (inside === outside) {
    const said = inside ? planCheckWords.twoOwners() : planCheckWords.noOwner();
    found.refused(item.at('owner.name'), said);
    book.tell(['requests', i, 'owner']);
  }
  return {
    ...item.values,
    owner: { kind: inside ? 'sub-group' : 'outside', ...(item.values.owner as object) },
  };
}
