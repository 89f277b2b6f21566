import type { Partnership } from '../model/partnership.ts';
import type { Day, Quarter } from '../model/period.ts';
import type { Plan } from '../model/plan.ts';
import { sayQuarter } from '../words/periods.ts';

/** What is the same for every desk: whose it is, which quarter, and the days of its round. */
export type AtDesk = {
  readonly partnership: Pick<Partnership, 'body' | 'sample' | 'subGroups'>;
  readonly plan: Plan | null;
  /** The version of the plan in force; 0 before the first issue. */
  readonly planVersion: number;
  readonly quarter: Quarter;
  readonly today: Day;
};

/** What the status of every desk opens with: the partnership, the quarter and its days, the plan. */
export function headOfStatus({ partnership, plan, planVersion, quarter, today }: AtDesk) {
  const { quarter: _, ...calendar } = plan?.calendar.find((one) => one.quarter === quarter) ?? {
    quarter: null,
  };
  const round = 'due' in calendar ? calendar : null;
  return {
    body: partnership.body,
    sample: partnership.sample,
    quarter,
    quarterText: sayQuarter(quarter),
    today,
    calendar: round,
    daysLeft: round && daysBetween(today, round.due),
    plan: plan && { id: plan.id, title: plan.title, version: planVersion },
  };
}

/** Whole days from one day to another; negative when the other is past. Days have no hours, so no clock can shift them. */
export const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
