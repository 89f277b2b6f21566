import { createHash } from 'node:crypto';
import { kidOf } from '../../electron/core/exchange/public-key.ts';
import type { CoverageRow, Exception } from '../../shared/model/exception.ts';
import type { DocId, Ref } from '../../shared/model/ids.ts';
import type { Quarter } from '../../shared/model/period.ts';
import type { Plan } from '../../shared/model/plan.ts';
import type { FiguresFile, ReturnFile } from '../../shared/model/return-file.ts';
import { judgeAction } from '../../shared/rules/action-verdict.ts';
import { classOf, judgeIndicator } from '../../shared/rules/exceptions.ts';
import { figuresOf } from '../../shared/rules/figures.ts';
import { allocated, coverageText } from '../../shared/rules/plan-part.ts';
import { noAnswers } from '../../shared/rules/quarter-check.ts';
import { anId, type Chair, jsonFile, type Office, signedBy } from './office.ts';

export const q1 = '2026-27 Q1' as Quarter;
export const q2 = '2026-27 Q2' as Quarter;

/** A chair's return as the app makes it: nil and all as it should be, unless the test says otherwise. */
export function returnOf(office: Office, chair: Chair, given: Partial<ReturnFile> = {}): ReturnFile {
  const issued = office.issued(chair.iss);
  const { plan, version, partnership, sample, secretariat } = issued.plan;
  const told = given.exceptions ?? [];
  const made: ReturnFile = {
    schema: 'csp.return/1',
    kind: 'return',
    id: anId(office.clock.at),
    partnership,
    sample,
    signer: chair.holder,
    createdAt: office.clock.at,
    iss: chair.iss,
    aud: { kid: kidOf(secretariat.sign) },
    onBehalfOf: '',
    quarter: q2,
    plan: { id: plan.id, version, docId: issued.docId },
    epoch: 1,
    seq: 1,
    prev: null,
    supersedes: null,
    whyAgain: '',
    clockSuspect: false,
    ruleSet: plan.ruleSet,
    marking: 'OFFICIAL',
    declaration: 'All is accounted for.',
    nil: told.length === 0,
    coverage: coverageOf(plan, chair, told),
    exceptions: told,
    contributions: [],
    requests: [],
    disputes: [],
    notes: [],
    alwaysReported: [],
    keyRequest: null,
    transcribed: null,
  };
  return { ...made, ...given };
}

export function coverageOf(plan: Plan, { iss }: Chair, told: readonly Exception[]): ReturnFile['coverage'] {
  const items = allocated(plan, iss);
  const text = coverageText(items);
  const isTold = (ref: Ref) => told.some((one) => one.kind !== 'other' && one.item.ref === ref);
  return {
    items: items.length,
    sha256: createHash('sha256').update(text).digest('hex'),
    rows: items.map(({ item, kind }): CoverageRow => {
      const state = isTold(item.ref) ? 'exception' : 'normal';
      return { item, kind, state, watch: false, why: '' };
    }),
  };
}

const explained = {
  ...noAnswers,
  what: 'It rose.',
  why: 'New licences.',
  doing: 'Patrols.',
  owner: 'A. Officer',
};

/** An indicator of the plan as an exception: twice its target in the quarter. */
export function anException(plan: Plan, ref: string, quarter: Quarter, value = 200): Exception {
  const indicator = plan.indicators.find((one) => one.ref === ref);
  if (indicator === undefined) throw new Error(`There is no ${ref} in the plan.`);
  const reading = {
    period: quarter,
    value,
    numerator: null,
    denominator: null,
    state: 'final',
    note: '',
  } as const;
  const figures = figuresOf(indicator, [reading as never], quarter, plan.ruleSet);
  const { verdict, reasons } = judgeIndicator(indicator, figures, plan.ruleSet);
  const { id, rev } = indicator;
  return {
    kind: 'indicator',
    item: { id, ref: indicator.ref, rev },
    class: classOf(reasons) ?? 'under',
    reasons,
    answers: explained,
    arguedAway: null,
    continuing: null,
    verdict,
    figures,
  };
}

/** An action of the plan as an exception: its lead says red. */
export function aRedAction(plan: Plan, ref: string, quarter: Quarter): Exception {
  const action = plan.actions.find((one) => one.ref === ref);
  if (action === undefined) throw new Error(`There is no ${ref} in the plan.`);
  const progress = {
    status: 'in-progress',
    rag: 'red',
    due: action.due,
    newDue: null,
    completedOn: null,
    text: 'The contractor withdrew.',
    milestones: [],
  } as const;
  const { reasons } = judgeAction(action, { ...progress, milestones: [] }, quarter, plan.ruleSet);
  const { id, rev } = action;
  return {
    kind: 'action',
    item: { id, ref: action.ref, rev },
    class: 'under',
    reasons,
    answers: explained,
    arguedAway: null,
    continuing: null,
    progress: { ...progress, milestones: [] },
  };
}

export function figuresFor(office: Office, chair: Chair, given: Partial<FiguresFile>): FiguresFile {
  const { partnership, sample, signer, createdAt, iss, aud, id } = returnOf(office, chair);
  return {
    schema: 'csp.figures/1',
    kind: 'figures',
    id,
    partnership,
    sample,
    signer,
    createdAt,
    iss,
    aud,
    epoch: 1,
    seq: 1,
    prev: null,
    request: anId(office.clock.at),
    readings: [],
    ...given,
  };
}

/** A signed file and the name that its document has from then on. */
export async function fileOf(chair: Chair, payload: ReturnFile | FiguresFile, name = 'return.cspreturn') {
  const parts = await signedBy(chair, 'return', payload);
  const docId = createHash('sha256').update(`${parts.protected}.${parts.payload}`).digest('hex') as DocId;
  return { docId, payload, parts, file: jsonFile(name, parts) };
}
