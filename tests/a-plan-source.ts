import { samplePartnership } from '../electron/core/sample/index.ts';
import type { PlanSourceInput } from '../shared/model/plan-source.ts';

/** The sub-groups, markings and requesters that `aPlanSource` names. */
export const partnership = samplePartnership;

/** A small plan as typed, with one of everything; nothing in it is wrong. */
export function aPlanSource() {
  const card = () => ({
    what: 'Recorded offences.',
    how: 'Counted once an offence.',
    good: 'Fewer.',
    source: 'Police recorded crime.',
  });
  return {
    schema: 'csp.plan-source/1',
    title: 'Community Safety Plan 2026 to 2029',
    from: '2026-04-01',
    to: '2029-03-31',
    ruleSet: {
      version: 1,
      targetRule: 'havering',
      amber: 'watch',
      overPerformance: true,
      spc: true,
      screenOutliers: true,
      points: 36,
      adoptedOn: '2026-03-12',
      why: 'The Board wants exceptions only.',
    },
    calendar: [
      {
        quarter: '2026-27 Q2',
        opens: '2026-10-01',
        due: '2026-10-23',
        accuracyCheck: '2026-11-04',
        dispatch: '2026-11-11',
        meets: '2026-11-19',
      },
    ],
    evidence: [
      {
        ref: 'CT-E01',
        kind: 'assessment',
        title: 'Burglary in terraces',
        finding: 'Two in five.',
        source: 'Page 14',
      },
    ],
    themes: [{ ref: 'CT-T01', title: 'Safer places', wording: '' }],
    priorities: [
      {
        ref: 'CT-P01',
        theme: 'CT-T01',
        title: 'Fewer burglaries',
        wording: '',
        lead: 'sg:city-tasking',
        contributors: ['sg:prevent'],
        question: 'What have you done?',
        evidence: ['CT-E01'],
        marking: 'OFFICIAL',
        restricted: false,
      },
    ],
    indicators: [
      {
        ref: 'CT-I01',
        priority: 'CT-P01',
        lead: 'sg:city-tasking',
        title: 'Residential burglary',
        unit: { kind: 'count', label: 'offences', decimals: 0 },
        direction: 'lower',
        frequency: 'month',
        rollUp: 'sum',
        ratio: null,
        lag: 0,
        baseline: { label: '2025-26', value: 1570, source: 'ONS' },
        target: { kind: 'every-quarter', value: 380 },
        tolerance: { kind: 'percent', value: 10 },
        smallNumber: 5,
        partOf: null,
        supplied: 'centrally',
        alwaysReported: false,
        rebases: [{ from: '2025-11', reason: 'Recording changed.', by: 'Analyst', on: '2026-02-02' }],
        card: card(),
        marking: 'OFFICIAL',
        restricted: false,
      },
      {
        ref: 'CT-I02',
        priority: 'CT-P01',
        title: 'Burglaries solved',
        unit: { kind: 'percent', label: '%', decimals: 1 },
        direction: 'higher',
        frequency: 'quarter',
        rollUp: 'ratio',
        ratio: { numerator: 'solved', denominator: 'recorded', per: 100 },
        target: {
          kind: 'trajectory',
          points: [
            { quarter: '2026-27 Q2', value: 8 },
            { quarter: '2026-27 Q3', value: 9.5 },
          ],
        },
        tolerance: { kind: 'absolute', value: 1 },
        card: { ...card(), caution: 'Small numbers.' },
      },
      {
        ref: 'CT-I03',
        priority: 'CT-P01',
        title: 'Satisfaction',
        unit: { kind: 'score', label: 'out of 10', decimals: 1 },
        direction: 'range',
        frequency: 'year',
        rollUp: 'latest',
        target: { kind: 'range', low: 6.5, high: 9 },
        tolerance: { kind: 'absolute', value: 0.5 },
        partOf: 'CT-I01',
        card: card(),
      },
    ],
    actions: [
      {
        ref: 'CT-A01',
        priority: 'CT-P01',
        title: 'Visit every burgled home',
        outcome: 'Fewer repeats.',
        owners: [
          { name: 'Asha Rao', agency: 'Police' },
          { name: 'Tom Ellis', agency: 'Council' },
        ],
        due: '2027-03-31',
        milestones: [{ ref: 'CT-M01', title: 'Half of them visited', due: '2026-12-18' }],
        indicators: ['CT-I01', 'CT-I02'],
      },
    ],
    requests: [
      {
        ref: 'CT-R01',
        from: 'scrutiny',
        askedOn: '2026-06-18',
        minute: '13/26',
        text: 'Members requested figures for each ward.',
        owner: { kind: 'sub-group', subGroup: 'sg:city-tasking' },
        due: '2026-09-30',
        answer: 'Given.',
        answeredOn: '2026-09-01',
      },
      {
        ref: 'CT-R02',
        from: 'scrutiny',
        askedOn: '2026-06-18',
        minute: '14/26',
        text: 'Members asked for a letter.',
        owner: { kind: 'outside', name: 'The Commissioner' },
      },
    ],
    readings: [
      {
        indicator: 'CT-I01',
        period: '2026-08',
        value: 121,
        numerator: null,
        denominator: null,
        state: 'provisional',
        note: '',
      },
      {
        indicator: 'CT-I02',
        period: '2026-27 Q1',
        value: 8,
        numerator: 30,
        denominator: 375,
        state: 'final',
        note: '',
      },
    ],
  } satisfies PlanSourceInput;
}

/** Paths into a plan and what stands there instead; undefined takes it out. */
export type Changes = Readonly<Record<string, unknown>>;

/** The small plan with some things changed: `{ 'indicators.0.direction': 'monitor' }`. */
export function changed(changes: Changes): unknown {
  const source = aPlanSource();
  for (const [path, value] of Object.entries(changes)) {
    const steps = path.split('.');
    const holder = steps.slice(0, -1).reduce<object>((at, step) => Reflect.get(at, step), source);
    Reflect.set(holder, steps.at(-1) ?? '', value);
  }
  return source;
}

export const asJson = (source: unknown): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(source, null, 2));
