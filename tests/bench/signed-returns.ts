import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Exception } from '../../shared/model/exception.ts';
import type { DocId } from '../../shared/model/ids.ts';
import type { Indicator } from '../../shared/model/indicator.ts';
import type { Period, Quarter } from '../../shared/model/period.ts';
import type { Reading } from '../../shared/model/reading.ts';
import type { ReturnFile } from '../../shared/model/return-file.ts';
import { classOf, judgeIndicator } from '../../shared/rules/exceptions.ts';
import { figuresOf } from '../../shared/rules/figures.ts';
import { addPeriods } from '../../shared/rules/period.ts';
import { allocated, coverageText } from '../../shared/rules/plan-part.ts';
import { monthsOf } from '../../shared/rules/quarter.ts';
import { noAnswers } from '../../shared/rules/quarter-check.ts';
import { anId, type Chair, now, signedBy } from './a-large-desk.ts';
import { aLongSeries } from './a-long-series.ts';

/** How many exceptions each return tells of: its sub-group's first indicators, half as high again as they should be. */
const exceptionsOfEach = 12;

/** Where a return stands in the chain of its sub-group. */
type Place = Pick<ReturnFile, 'seq' | 'prev' | 'supersedes' | 'whyAgain'>;

/**
 * Signs, with real keys, a return of every chair for every quarter, and all of them again in each further round:
 * those replace the ones before. Writes the files into a folder and names them in the order of signing, so that
 * the first so many are a set of their own. Says how many there are.
 */
export function writeReturns(
  folder: string,
  chairs: readonly Chair[],
  quarters: readonly Quarter[],
  rounds = 1,
): number {
  mkdirSync(folder, { recursive: true });
  const chains = chairs.map((chair) => ({ chair, seq: 0, last: null as DocId | null }));
  const standing = new Map<string, { docId: DocId | null; exceptions: Exception[] }>();
  let written = 0;
  for (let round = 1; round <= rounds; round++) {
    for (const quarter of quarters) {
      for (const chain of chains) {
        const about = `${quarter} ${chain.chair.iss}`;
        const before = standing.get(about) ?? { docId: null, exceptions: exceptionsOf(chain.chair, quarter) };
        const place: Place = {
          seq: ++chain.seq,
          prev: chain.last,
          supersedes: before.docId,
          whyAgain: round === 1 ? '' : 'A figure was corrected by the analyst.',
        };
        const file = returnOf(chain.chair, quarter, before.exceptions, place);
        const parts = signedBy(chain.chair, 'return', file);
        const docId = hashOf(`${parts.protected}.${parts.payload}`) as DocId;
        chain.last = docId;
        standing.set(about, { ...before, docId });
        writeFileSync(join(folder, nameOf(++written)), JSON.stringify(parts));
      }
    }
  }
  return written;
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const nameOf = (number: number): string => `${String(number).padStart(5, '0')}.cspreturn`;

/** The names of the first so many files of a folder of returns. */
export const namesOf = (count: number): string[] => Array.from({ length: count }, (_, i) => nameOf(i + 1));

function returnOf(
  chair: Chair,
  quarter: Quarter,
  exceptions: readonly Exception[],
  place: Place,
): ReturnFile {
  const { plan, planId, iss, holder } = chair;
  const items = allocated(plan.plan, iss);
  const told = new Set(exceptions.map((one) => (one.kind === 'other' ? null : one.item.ref)));
  return {
    schema: 'csp.return/1',
    kind: 'return',
    id: anId(),
    partnership: plan.partnership,
    sample: plan.sample,
    signer: holder,
    createdAt: now,
    iss,
    aud: { kid: plan.keyring.keys[0]?.kid as ReturnFile['aud']['kid'] },
    onBehalfOf: '',
    quarter,
    plan: { id: plan.plan.id, version: plan.version, docId: planId },
    epoch: 1,
    ...place,
    clockSuspect: false,
    ruleSet: plan.plan.ruleSet,
    marking: 'OFFICIAL',
    declaration: 'Every item allocated to the sub-group is accounted for in this return.',
    nil: exceptions.length === 0,
    coverage: {
      items: items.length,
      sha256: hashOf(coverageText(items)),
      rows: items.map(({ item, kind }) => ({
        ...{ item, kind, state: told.has(item.ref) ? 'exception' : 'normal' },
        ...{ watch: false, why: '' },
      })) as ReturnFile['coverage']['rows'],
    },
    exceptions: [...exceptions],
    contributions: plan.plan.priorities
      .filter(({ contributors }) => contributors.includes(iss))
      .map(({ ref }) => ({ priority: ref, subGroup: iss, quarter, view: 'on-track', text: 'On course.' })),
    requests: [],
    disputes: [],
    notes: [],
    alwaysReported: [],
    keyRequest: null,
    transcribed: null,
  };
}

const exceptionsOf = ({ plan, iss }: Chair, quarter: Quarter): Exception[] =>
  plan.plan.indicators
    .filter(({ lead }) => lead === iss)
    .slice(0, exceptionsOfEach)
    .map((indicator, n) => anException(indicator, risen(n, quarter), quarter, plan));

/** Three years of months and the quarter before them, the last three months far above the rest. */
function risen(seed: number, quarter: Quarter): Reading[] {
  const [, , last] = monthsOf(quarter);
  return aLongSeries(seed, 39).map((one, i) => ({
    ...one,
    period: addPeriods(last as Period, i - 38, 'month'),
    value: i < 36 ? one.value : (one.value ?? 0) + 50,
  }));
}

const prose = (topic: string): string =>
  `${topic} `.concat(
    'Reports rose in the three wards around the retail park after the two car parks opened in spring; ',
    'most are of one kind, between four and seven in the afternoon, and fell again in the last fortnight.',
  );

function anException(
  indicator: Indicator,
  readings: readonly Reading[],
  quarter: Quarter,
  { plan }: Chair['plan'],
): Exception {
  const figures = figuresOf(indicator, readings, quarter, plan.ruleSet);
  const { verdict, reasons } = judgeIndicator(indicator, figures, plan.ruleSet);
  const { id, ref, rev } = indicator;
  return {
    kind: 'indicator',
    item: { id, ref, rev },
    class: classOf(reasons) ?? 'under',
    reasons,
    answers: {
      ...noAnswers,
      what: prose('What happened.'),
      why: prose('Why.'),
      doing: prose('What is being done.'),
      owner: 'A. Officer, Ribblemoor Council',
      by: plan.to,
    },
    arguedAway: null,
    continuing: null,
    verdict,
    figures,
  };
}
