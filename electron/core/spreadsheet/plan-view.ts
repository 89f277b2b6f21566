import type { z } from 'zod';
import { calendarQuarter, evidence, milestone, plan, request, theme } from '../../../shared/model/plan.ts';
import { actionSource, indicatorSource, prioritySource } from '../../../shared/model/plan-source.ts';
import type { Path } from './plan-draft.ts';

/** An item of a draft with those of its members that are of the right form, or have a default, and where it stands. */
export type Seen<T> = { readonly path: Path; readonly item: Partial<T> };

/** What can be told of a draft before it is known to be a plan: whatever is readable can be held against the rest. */
export function viewOf(content: Readonly<Record<string, unknown>>) {
  return {
    plan: loose(plan, content),
    calendar: seen(calendarQuarter, content.calendar, ['calendar']),
    evidence: seen(evidence, content.evidence, ['evidence']),
    themes: seen(theme, content.themes, ['themes']),
    priorities: seen(prioritySource, content.priorities, ['priorities']),
    indicators: seen(indicatorSource, content.indicators, ['indicators']),
    actions: seen(actionSource, content.actions, ['actions']),
    milestones: all(content.actions).flatMap((one, i) =>
      seen(milestone, members(one).milestones, ['actions', i, 'milestones']),
    ),
    requests: seen(request, content.requests, ['requests']),
  };
}
export type PlanView = ReturnType<typeof viewOf>;

const all = (list: unknown): readonly unknown[] => (Array.isArray(list) ? list : []);

const members = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const seen = <S extends z.ZodObject>(schema: S, list: unknown, path: Path): Seen<z.infer<S>>[] =>
  all(list).map((one, i) => ({ path: [...path, i], item: loose(schema, one) }));

function loose<S extends z.ZodObject>(schema: S, value: unknown): Partial<z.infer<S>> {
  const from = members(value);
  const read: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(schema.shape)) {
    const parsed = (member as z.ZodType).safeParse(from[name]);
    if (parsed.success) read[name] = parsed.data;
  }
  return read as Partial<z.infer<S>>;
}
