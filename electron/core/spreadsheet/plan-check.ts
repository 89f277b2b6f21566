import type { Finding } from '../../../shared/contract/finding.ts';
import type { Day } from '../../../shared/model/period.ts';
import { type PlanSource, planSource } from '../../../shared/model/plan-source.ts';
import { planCheckWords } from '../../../shared/words/plan-checks.ts';
import type { About } from './cell-kinds.ts';
import type { Gathering } from './found.ts';
import { sayActions, sayCalendar, sayRequests } from './plan-check-days.ts';
import { sayIndicators } from './plan-check-indicators.ts';
import { sayPartnership } from './plan-check-partnership.ts';
import { sayRefs } from './plan-check-refs.ts';
import type { Draft } from './plan-draft.ts';
import { sayShape } from './plan-shape.ts';
import { viewOf } from './plan-view.ts';
import type { ReadIndicator } from './reading-cells.ts';
import { judgeReadings } from './readings-check.ts';

/** A plan as read from a file. There is no `source` as long as anything is refused. */
export type ReadPlan = { readonly source?: PlanSource; readonly findings: readonly Finding[] };

/**
 * Holds a draft against the shape of a plan, its parts against each other and against the partnership, and
 * its readings against its indicators. Everything is looked at, however much is wrong already.
 */
export function checkPlan(draft: Draft, found: Gathering, about: About, today: Day): ReadPlan {
  const parsed = planSource.safeParse({ ...draft.content, readings: [] });
  if (!parsed.success) sayShape(draft, parsed.error, found);
  const view = viewOf(draft.content);
  const checking = { draft, about, found };
  sayRefs(view, checking);
  sayPartnership(view, checking);
  sayIndicators(view, checking);
  sayCalendar(view, checking);
  sayActions(view, checking);
  sayRequests(view, checking);
  const indicators = view.indicators.map(({ item }) => item).filter(isReadable);
  const unsure = indicators.length < view.indicators.length;
  const rows = unsure
    ? draft.readings.filter((row) => names(indicators, row.cell('indicator')))
    : draft.readings;
  const readings = judgeReadings(rows, indicators, today, found);
  if (found.anyRefused()) return { findings: found.inOrder() };
  if (!parsed.success) {
    found.refused(draft.at([]), planCheckWords.noPlan());
    return { findings: found.inOrder() };
  }
  return { source: { ...parsed.data, readings }, findings: found.inOrder() };
}

/** Whether enough is known of an indicator to read its figures. */
const isReadable = (item: Partial<ReadIndicator>): item is ReadIndicator =>
  [item.ref, item.frequency, item.unit, item.rollUp, item.ratio].every((member) => member !== undefined);

/** While some indicators cannot be read, a figure of an unknown one is not held against the file. */
const names = (indicators: readonly ReadIndicator[], cell: unknown) =>
  indicators.some(({ ref }) => ref === String(cell).toUpperCase());
