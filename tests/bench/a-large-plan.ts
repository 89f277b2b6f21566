import { type PartnershipFile, partnershipFile } from '../../shared/model/partnership.ts';
import type { Quarter } from '../../shared/model/period.ts';
import type { PlanSourceInput } from '../../shared/model/plan-source.ts';
import { addQuarters, firstDayOf, nextQuarter, quartersBetween } from '../../shared/rules/quarter.ts';

/** How large a made-up partnership is. `quarters` is how far its calendar goes back from `lastQuarter`. */
export type Size = {
  readonly subGroups: number;
  readonly indicators: number;
  readonly actions: number;
  readonly quarters: number;
};

export const lastQuarter = '2026-27 Q2' as Quarter;
export const quartersOf = ({ quarters }: Size): Quarter[] =>
  quartersBetween(addQuarters(lastQuarter, 1 - quarters), lastQuarter);

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);
const two = (n: number): string => String(n).padStart(2, '0');
/** `AA`, `AB`, ... */
const codeOf = (n: number): string => String.fromCharCode(65 + Math.floor((n - 1) / 26), 65 + ((n - 1) % 26));
const groupOf = (n: number): string => `sg:group-${two(n)}`;

/** Ribblemoor does not exist. */
export const aLargePartnership = ({ subGroups }: Size): PartnershipFile =>
  partnershipFile.parse({
    schema: 'csp.partnership/1',
    id: 'csp:ribblemoor',
    name: 'Ribblemoor Community Safety Partnership',
    body: 'Ribblemoor Safer Board',
    area: 'Ribblemoor',
    sample: false,
    subGroups: upTo(subGroups).map((n) => ({
      id: groupOf(n),
      code: codeOf(n),
      name: `Group ${n}`,
      remit: 'A part of the plan.',
      sensitive: false,
    })),
    people: [],
    roles: [],
    markings: [{ code: 'OFFICIAL', rank: 0, handling: '' }],
    requesters: [{ code: 'scrutiny', name: 'Scrutiny Committee' }],
    contact: 'The secretariat, telephone 01632 960302.',
  });

const card = {
  what: 'Offences recorded by the police within the area, by the month in which they were recorded.',
  how: 'Counted once for each offence, whatever its outcome; taken from the monthly extract.',
  good: 'Fewer.',
  source: 'Police recorded crime.',
};

const prioritiesOf = 4;
const lead = (n: number, from: number, of: number) => groupOf(((n - 1 + from) % of) + 1);

/** The plan as typed: four priorities for each sub-group, two of them shared, and what measures them. */
export function aLargePlan(size: Size): PlanSourceInput {
  const groups = upTo(size.subGroups);
  const priority = (n: number, i: number) => `${codeOf(n)}-P${two(((i - 1) % prioritiesOf) + 1)}`;
  return {
    schema: 'csp.plan-source/1',
    title: 'Ribblemoor Community Safety Plan',
    from: firstDayOf(addQuarters(lastQuarter, 1 - size.quarters)),
    to: '2029-03-31',
    ruleSet: {
      version: 1,
      targetRule: 'havering',
      amber: 'watch',
      overPerformance: true,
      spc: true,
      screenOutliers: true,
      points: 36,
      adoptedOn: '2016-03-12',
      why: 'The Board wants exceptions only.',
    },
    calendar: quartersOf(size).map((quarter) => roundAfter(quarter)),
    themes: [{ ref: 'CSP-T01', title: 'Safer places' }],
    priorities: groups.flatMap((n) =>
      upTo(prioritiesOf).map((i) => ({
        ref: priority(n, i),
        theme: 'CSP-T01',
        title: `Priority ${i} of group ${n}`,
        lead: groupOf(n),
        contributors: i > 2 ? [lead(n, 1, groups.length), lead(n, 2, groups.length)] : [],
      })),
    ),
    indicators: groups.flatMap((n) =>
      upTo(size.indicators).map((i) => ({
        ref: `${codeOf(n)}-I${two(i)}`,
        priority: priority(n, i),
        title: `Recorded offences of kind ${i} in the wards of group ${n}`,
        unit: { kind: 'count', label: 'offences', decimals: 0 },
        direction: 'lower',
        frequency: 'month',
        rollUp: 'sum',
        target: { kind: 'every-quarter', value: 300 },
        tolerance: { kind: 'percent', value: 10 },
        card,
      })),
    ),
    actions: groups.flatMap((n) =>
      upTo(size.actions).map((i) => ({
        ref: `${codeOf(n)}-A${two(i)}`,
        priority: priority(n, i),
        title: `Action ${i} of group ${n}`,
        owners: [{ name: 'A. Officer', agency: 'Ribblemoor Council' }],
        due: '2028-03-31',
      })),
    ),
  } as unknown as PlanSourceInput;
}

/** The days of a quarter's round, in the month after it. */
function roundAfter(quarter: Quarter) {
  const month = firstDayOf(nextQuarter(quarter)).slice(0, 8);
  const days = { opens: '02', due: '20', accuracyCheck: '22', dispatch: '24', meets: '28' };
  return { quarter, ...Object.fromEntries(Object.entries(days).map(([name, day]) => [name, month + day])) };
}
