import { type PartnershipFile, partnershipFile } from '../../shared/model/partnership.ts';
import type { Day, Quarter } from '../../shared/model/period.ts';
import type { PlanSourceInput } from '../../shared/model/plan-source.ts';
import { firstDayOf, nextQuarter, previousQuarter, quarterOfDay } from '../../shared/rules/quarter.ts';

/** Calderbrook does not exist. Its names are as long as real ones are. */
export const calderbrook: PartnershipFile = partnershipFile.parse({
  schema: 'csp.partnership/1',
  id: 'csp:calderbrook',
  name: 'Calderbrook Community Safety Partnership',
  body: 'Calderbrook Police and Crime Board',
  area: 'Calderbrook',
  sample: false,
  subGroups: [
    {
      id: 'sg:town',
      code: 'TC',
      name: 'Town Centre and Neighbourhoods Group',
      remit: 'Public places, the evening economy and neighbourhood crime.',
      sensitive: false,
    },
    {
      id: 'sg:families',
      code: 'FS',
      name: 'Families and Safeguarding Group',
      remit: 'Harm at home and exploitation.',
      sensitive: false,
    },
  ],
  people: [
    person('rowe', 'Martha Rowe', 'Community Safety Partnership Officer'),
    person('hamir', 'Chief Inspector Tariq Hamir', 'Chair of the Town Centre and Neighbourhoods Group'),
    person('okafor', 'Joy Okafor', 'Deputy Chair of the Town Centre and Neighbourhoods Group'),
    person('lindqvist', 'Karin Lindqvist', 'Chair of the Families and Safeguarding Group'),
  ],
  roles: [
    { person: 'p:rowe', role: 'secretariat', subGroup: null },
    { person: 'p:hamir', role: 'chair', subGroup: 'sg:town' },
    { person: 'p:okafor', role: 'deputy', subGroup: 'sg:town' },
    { person: 'p:lindqvist', role: 'chair', subGroup: 'sg:families' },
  ],
  markings: [
    { code: 'OFFICIAL', rank: 0, handling: '' },
    { code: 'OFFICIAL-SENSITIVE', rank: 1, handling: 'Named recipients only.' },
  ],
  requesters: [{ code: 'scrutiny', name: 'Scrutiny Co-ordination Committee' }],
  contact: 'Martha Rowe, telephone 01632 960301.',
});

function person(id: string, name: string, title: string) {
  return {
    id: `p:${id}`,
    name,
    title,
    agency: 'Calderbrook Borough Council',
    email: '',
    phone: '01632 960300',
  };
}

/** A measure: its title, what it is counted in, its target for a quarter, and its usual month. */
type Measure = readonly [
  title: string,
  unit: 'count' | 'percent',
  way: 'lower' | 'higher',
  usual: number,
  step: number,
];

/** The twelve that the chair enters, a month at a time. */
export const measures: Readonly<Record<string, Measure>> = {
  'TC-I01': ['Anti-social behaviour incidents reported in the town centre', 'count', 'lower', 160, 4],
  'TC-I02': ['Theft from shops recorded by the police', 'count', 'lower', 118, 3],
  'TC-I03': ['Violence with injury in the evening economy', 'count', 'lower', 44, 2],
  'TC-I04': ['Residential burglary', 'count', 'lower', 36, 1],
  'TC-I05': ['Anti-social behaviour cases closed with the victim satisfied', 'percent', 'higher', 81, 1],
  'TC-I06': ['Vehicle crime', 'count', 'lower', 74, 2],
  'TC-I07': ['Criminal damage to public buildings and parks', 'count', 'lower', 28, 1],
  'TC-I08': ['Hate crime reported', 'count', 'higher', 19, 1],
  'TC-I09': ['Robbery of personal property', 'count', 'lower', 22, 1],
  'TC-I10': ['Fly-tipping reported within 400 metres of a school', 'count', 'lower', 31, 1],
  'TC-I11': ['Community triggers answered within ten working days', 'percent', 'higher', 92, 1],
  'TC-I12': ['Knife-enabled offences in public places', 'count', 'lower', 12, 1],
};

/** What the analyst supplies for everybody. */
const supplied: Measure = [
  'Residents who feel safe in the town centre after dark',
  'percent',
  'higher',
  61,
  0,
];

const card = {
  what: 'Counted by the month in which it was reported.',
  how: 'Each report once, by the place where it happened.',
  good: 'Less harm to fewer people.',
  source: 'Police recorded crime and the council’s case system.',
};

function indicator(ref: string, [title, unit, direction, usual]: Measure, given: object = {}) {
  const monthly = unit === 'count';
  return {
    ref,
    priority: 'TC-P01',
    title,
    unit: { kind: unit, label: monthly ? 'reports' : '%', decimals: monthly ? 0 : 1 },
    direction,
    frequency: 'month' as const,
    rollUp: monthly ? ('sum' as const) : ('mean' as const),
    target: { kind: 'every-quarter' as const, value: monthly ? usual * 3 : usual },
    tolerance: { kind: 'percent' as const, value: 10 },
    card,
    ...given,
  };
}

const officer = { name: 'Sergeant Ola Prendergast', agency: 'Calderbrook Police' };
const warden = { name: 'Bethan Llywelyn-Hughes', agency: 'Calderbrook Borough Council' };
const undertakings = [
  'Put a second patrol into the bus station and Market Street on Friday and Saturday nights',
  'Open the evening drop-in for young people at St Anne’s hall',
  'Agree an exclusion notice scheme with forty shops',
  'Light the underpass and cut back the hedges along the canal path',
  'Train taxi marshals and door staff to call early help',
  'Visit every address burgled in the last year with a crime-prevention kit',
  'Publish a fly-tipping map and fine from it',
  'Hold a residents’ evening in each of the six wards',
];

/** The refs of what is undertaken. */
export const undertakingRefs: readonly string[] = undertakings.map((_, n) => `TC-A0${n + 1}`);

const dayAfter = (day: string, days: number): Day =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10) as Day;

/** The quarters of the journey, seen from a day: the one that ended last is to be done, the one before is in. */
export function quartersSeenFrom(today: Day): { past: Quarter; due: Quarter; next: Quarter } {
  const due = previousQuarter(quarterOfDay(today));
  return { past: previousQuarter(due), due, next: nextQuarter(due) };
}

/** The plan, as the secretariat types it, with a return due nine days from now at the earliest. */
export function calderbrookPlan(today: Day): PlanSourceInput {
  const { past, due, next } = quartersSeenFrom(today);
  const round = (quarter: Quarter, from: string) => ({
    quarter,
    opens: firstDayOf(nextQuarter(quarter)),
    due: dayAfter(from, 0),
    accuracyCheck: dayAfter(from, 12),
    dispatch: dayAfter(from, 19),
    meets: dayAfter(from, 27),
  });
  const usually = (quarter: Quarter) => dayAfter(firstDayOf(nextQuarter(quarter)), 22);
  const soon = [usually(due), dayAfter(today, 9)].sort().at(-1) ?? '';
  const far = dayAfter(today, 400);
  return {
    schema: 'csp.plan-source/1',
    title: 'Calderbrook Community Safety Plan',
    from: dayAfter(today, -1000),
    to: dayAfter(today, 1000),
    ruleSet: {
      version: 1,
      targetRule: 'simple',
      amber: 'watch',
      overPerformance: true,
      spc: true,
      screenOutliers: true,
      points: 36,
      adoptedOn: dayAfter(today, -900),
      why: 'The Board wants to hear of what is off its target.',
    },
    calendar: [round(past, usually(past)), round(due, soon), round(next, usually(next))],
    themes: [{ ref: 'CSP-T01', title: 'Safer public places' }],
    priorities: [
      {
        ref: 'TC-P01',
        theme: 'CSP-T01',
        title: 'A town centre in which people feel safe by day and by night',
        lead: 'sg:town',
      },
      {
        ref: 'FS-P01',
        theme: 'CSP-T01',
        title: 'Children are not exploited to carry drugs or weapons',
        lead: 'sg:families',
        contributors: ['sg:town'],
        question: 'What have patrols and wardens seen of children carrying for others, and where?',
      },
    ],
    indicators: [
      ...Object.entries(measures).map(([ref, measure]) => indicator(ref, measure)),
      indicator('TC-I13', supplied, { supplied: 'centrally', frequency: 'quarter' }),
      indicator('FS-I01', ['Children found carrying for others', 'count', 'lower', 9, 1], {
        priority: 'FS-P01',
      }),
    ],
    actions: undertakings.map((title, n) => ({
      ref: undertakingRefs[n] ?? '',
      priority: 'TC-P01',
      title,
      outcome: 'Fewer calls from the same streets, and people who say so.',
      owners: n % 3 === 0 ? [officer, warden] : [n % 2 === 0 ? officer : warden],
      due: n === 3 ? dayAfter(today, 40) : far,
      indicators: n === 0 ? ['TC-I01', 'TC-I03'] : n === 2 ? ['TC-I02'] : [],
      milestones:
        n < 4
          ? [
              { ref: `TC-M${n}1`, title: 'Agreed with every partner', due: dayAfter(today, 20 + n) },
              { ref: `TC-M${n}2`, title: 'Running in all six wards', due: dayAfter(far, -30) },
            ]
          : [],
    })),
    requests: [
      {
        ref: 'TC-R01',
        from: 'scrutiny',
        askedOn: dayAfter(today, -60),
        minute: '24/26',
        text: 'Members requested the number of exclusion notices given since April, and how many were kept to.',
        owner: { kind: 'sub-group', subGroup: 'sg:town' },
        due: dayAfter(today, 30),
      },
    ],
  };
}
