import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aContribution,
  anException,
  anId,
  aPartnership,
  aPlan,
  aReturn,
  aTranscription,
  day,
  doc,
  harm,
  offending,
  prevent,
  q,
  raised,
  ref,
  tasking,
} from '../../tests/a-quarter.ts';
import type { Determination } from '../model/determination.ts';
import type { DocId, SubGroupId } from '../model/ids.ts';
import { merged } from '../model/merged.ts';
import { receivedGist } from './gist.ts';
import { type MergeInput, mergeGists, mergeQuarter } from './merge.ts';
import { type Arrival, arrivalOf, type ReceivedReturn, union } from './order.ts';

/** The set of returns decides, never the way in which they came. Every property here is over whole sets. */

type Step = {
  readonly what: 'original' | 'revision' | 'fork' | 'transcribed' | 'figures';
  readonly quarter: string;
  readonly receivedOn: string;
  readonly skipped: number;
  readonly exceptions: readonly string[];
  readonly view: 'on-track' | 'at-risk' | 'off-track' | null;
};

const step = fc.record<Step>({
  what: fc.constantFrom('original', 'revision', 'revision', 'fork', 'transcribed', 'figures'),
  quarter: fc.constantFrom('2026-27 Q1', '2026-27 Q2', '2026-27 Q2', '2026-27 Q3'),
  receivedOn: fc.constantFrom('2026-07-20', '2026-10-20', '2026-10-24', '2026-11-30'),
  skipped: fc.constantFrom(0, 0, 0, 1, 3),
  exceptions: fc.subarray(['I01', 'I02', 'A', 'raised']),
  view: fc.constantFrom('on-track', 'at-risk', 'off-track', null),
});

type Sent = { returns: ReceivedReturn[]; others: Arrival[] };

/** What one sub-group sent, as its own computers would chain it: revisions name what they replace, forks do not. */
function sentBy(subGroup: SubGroupId, code: string, steps: readonly Step[]): Sent {
  const sent: Sent = { returns: [], others: [] };
  const latest = new Map<string, DocId>();
  let [seq, prev] = [0, null as DocId | null];
  for (const [index, { what, quarter, receivedOn, skipped, exceptions, view }] of steps.entries()) {
    const name = `${code} ${index}`;
    const twin = what === 'fork' && seq > 0;
    seq += twin || what === 'transcribed' ? 0 : 1 + skipped;
    const one = aReturn(subGroup, {
      name,
      quarter: q(quarter),
      receivedOn,
      seq: Math.max(1, seq),
      prev,
      supersedes: what === 'revision' ? (latest.get(quarter) ?? null) : null,
      transcribed: what === 'transcribed' ? aTranscription : null,
      exceptions: exceptions.map((each) =>
        each === 'raised'
          ? raised('CT-P01', 'Night buses')
          : anException(`${code}-${each === 'A' ? 'I01' : each}`),
      ),
      contributions:
        view === null ? [] : [aContribution('CT-P01', subGroup, view, `${name}: ${view}`, q(quarter))],
      requests: [{ request: ref('CS-R01'), quarter: q(quarter), text: name, complete: index % 2 === 0 }],
    });
    if (what === 'figures') sent.others.push({ ...arrivalOf(one), quarter: null, supersedes: null });
    else sent.returns.push(one);
    if (what !== 'transcribed') prev = one.docId;
    if (what !== 'figures') latest.set(quarter, one.docId);
  }
  return sent;
}

const everySubGroup: readonly (readonly [SubGroupId, string])[] = [
  [tasking, 'CT'],
  [harm, 'HA'],
  [offending, 'RR'],
  [prevent, 'PR'],
];

const sets = fc.tuple(...everySubGroup.map(() => fc.array(step, { maxLength: 6 }))).map((all): Sent => {
  const sent = all.map((steps, index) => {
    const [subGroup, code] = everySubGroup[index] ?? [tasking, 'CT'];
    return sentBy(subGroup, code, steps);
  });
  return { returns: sent.flatMap((one) => one.returns), others: sent.flatMap((one) => one.others) };
});

const q2 = q('2026-27 Q2');

/** Rulings on the quarter: on all that one sub-group sent for it, or on any documents at all. */
function rulings({ returns }: Sent): fc.Arbitrary<Determination[]> {
  if (returns.length === 0) return fc.constant([]);
  const ofOne = everySubGroup
    .map(([id]) => returns.filter(({ payload }) => payload.iss === id && payload.quarter === q2))
    .filter((group) => group.length > 0);
  const anything = fc.subarray(returns, { minLength: 1, maxLength: Math.min(4, returns.length) });
  const picked = ofOne.length === 0 ? anything : fc.oneof(fc.constantFrom(...ofOne), anything);
  const one = fc.record({ n: fc.nat(40), picked, nth: fc.nat(3), fork: fc.boolean(), bad: fc.boolean() });
  return fc.array(one.map(aRuling), { maxLength: 4 });
}

type Picked = { n: number; picked: ReceivedReturn[]; nth: number; fork: boolean; bad: boolean };

function aRuling({ n, picked, nth, fork, bad }: Picked): Determination {
  const stands = picked[nth % picked.length];
  const status = bad ? 'off-track' : 'on-track';
  return {
    id: anId(5000 + n),
    quarter: q2,
    matter: fork
      ? { kind: 'fork', subGroup: stands?.payload.iss ?? tasking, stands: stands?.docId ?? doc('nothing') }
      : { kind: 'cross-cutting', priority: ref('CT-P01'), status, wording: 'As ruled.' },
    why: 'By telephone.',
    by: 'B. Secretary',
    on: day('2026-10-26'),
    restsOn: picked.map((each) => each.docId),
  };
}

const situations = sets.chain((sent) =>
  fc.record({ sent: fc.constant(sent), determinations: rulings(sent) }),
);

/** Two rulings with one id would be one ruling; the last is kept, whatever it is. */
const once = (all: readonly Determination[]) => [...new Map(all.map((one) => [one.id, one])).values()];

const inputOf = (
  returns: readonly ReceivedReturn[],
  others: readonly Arrival[],
  determinations: readonly Determination[],
): MergeInput => ({
  quarter: q2,
  plan: aPlan(),
  planVersion: 3,
  partnership: aPartnership,
  returns,
  others,
  determinations,
  standing: [
    { item: ref('CT-I01'), class: 'under', since: q('2025-26 Q3'), last: q('2025-26 Q4'), quarters: 2 },
  ],
});

const text = (...input: Parameters<typeof inputOf>) => JSON.stringify(mergeQuarter(inputOf(...input)));

const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });

describe('merging returns', () => {
  test('in any order gives the same, byte for byte', () => {
    const cases = situations.chain(({ sent, determinations }) =>
      fc.record({
        sent: fc.constant(sent),
        determinations: fc.constant(once(determinations)),
        turned: shuffled(sent.returns),
        othersTurned: shuffled(sent.others),
        rulingsTurned: shuffled(once(determinations)),
      }),
    );
    fc.assert(
      fc.property(cases, ({ sent, determinations, turned, othersTurned, rulingsTurned }) => {
        expect(text(turned, othersTurned, rulingsTurned)).toBe(
          text(sent.returns, sent.others, determinations),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('twice gives the same, even when the second copy arrives after the due day', () => {
    fc.assert(
      fc.property(situations, ({ sent, determinations }) => {
        const rulingsOnce = once(determinations);
        const again = sent.returns.map((one) => ({ ...one, receivedOn: day('2027-01-31') }));
        const twice = text(
          [...again, ...sent.returns],
          [...sent.others, ...sent.others],
          [...rulingsOnce, ...rulingsOnce],
        );
        expect(twice).toBe(text(sent.returns, sent.others, rulingsOnce));
      }),
      { numRuns: 200 },
    );
  });

  test('from the gist alone of every return of another quarter gives the same', () => {
    fc.assert(
      fc.property(situations, ({ sent, determinations }) => {
        const whole = inputOf(sent.returns, sent.others, determinations);
        const returns = sent.returns.filter(({ payload }) => payload.quarter === q2);
        const gists = sent.returns.map(receivedGist);
        expect(JSON.stringify(mergeGists({ ...whole, returns, gists }))).toBe(
          JSON.stringify(mergeQuarter(whole)),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('in batches, however they are grouped, gives the same as all at once', () => {
    const cases = situations.chain(({ sent, determinations }) =>
      fc.record({
        sent: fc.constant(sent),
        determinations: fc.constant(once(determinations)),
        cuts: fc.tuple(fc.nat(sent.returns.length), fc.nat(sent.returns.length)),
      }),
    );
    fc.assert(
      fc.property(cases, ({ sent, determinations, cuts }) => {
        const [from, to] = [Math.min(...cuts), Math.max(...cuts)];
        const [a, b, c] = [sent.returns.slice(0, from), sent.returns.slice(from, to), sent.returns.slice(to)];
        const left = union(union(a, b), c);
        expect(union(a, union(b, c))).toEqual(left);
        expect(text(left, sent.others, determinations)).toBe(text(sent.returns, sent.others, determinations));
      }),
      { numRuns: 200 },
    );
  });

  test('again from exactly the documents that it lists gives the same', () => {
    fc.assert(
      fc.property(situations, ({ sent, determinations }) => {
        const rulingsOnce = once(determinations);
        const first = text(sent.returns, sent.others, rulingsOnce);
        const listed = new Set(merged.parse(JSON.parse(first)).documents.map((one) => one.docId));
        const isListed = (one: { docId: DocId }) => listed.has(one.docId);
        expect(text(sent.returns.filter(isListed), sent.others.filter(isListed), rulingsOnce)).toBe(first);
      }),
      { numRuns: 200 },
    );
  });

  test('never shows a priority as on track without its lead’s return, nor counts an item twice or not at all', () => {
    fc.assert(
      fc.property(situations, ({ sent, determinations }) => {
        const all = merged.parse(JSON.parse(text(sent.returns, sent.others, once(determinations))));
        for (const { lead, headline } of all.priorities) {
          if (lead.said === 'no-return') expect(headline.status).not.toBe('on-track');
        }
        expect(all.coverage.map((one) => one.item.ref).sort()).toEqual(
          [...aPlan().indicators, ...aPlan().actions].map((one) => one.ref).sort(),
        );
        const { items, watch: _, ...states } = all.counts;
        expect(Object.values(states).reduce((sum, one) => sum + one, 0)).toBe(items);
      }),
      { numRuns: 200 },
    );
  });

  test('meets forks, revisions, gaps, late and transcribed returns in these trials', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(situations, ({ sent, determinations }) => {
        const all = merged.parse(JSON.parse(text(sent.returns, sent.others, once(determinations))));
        for (const { code } of all.notices) seen.add(code);
        for (const { use } of all.documents) seen.add(use);
        for (const { applied } of all.determinations) seen.add(applied ? 'applied' : 'fell away');
      }),
      { numRuns: 300, seed: 7 },
    );
    for (const one of ['fork', 'late', 'transcribed', 'not-received', 'same-number', 'conflict', 'missing']) {
      expect(seen).toContain(one);
    }
    for (const one of [
      'current',
      'superseded',
      'set-aside',
      'earlier',
      'number-only',
      'applied',
      'fell away',
    ]) {
      expect(seen).toContain(one);
    }
  });
});
