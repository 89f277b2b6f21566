import type { MergedCoverage } from '../model/merged-standing.ts';
import type { FrontLine, Pack } from '../model/pack.ts';
import type { PackRequest } from '../model/pack-account.ts';
import type { EarlierDecision, PackEarlier, PackException } from '../model/pack-exception.ts';
import type { Quarter } from '../model/period.ts';
import { frontWords, summarySentences } from '../words/pack.ts';
import { countCoverage } from './merge-coverage.ts';
import type { Scope } from './pack-scope.ts';
import { firstDayOf } from './quarter.ts';

type Told = Pick<Pack, 'exceptions' | 'arguedAway' | 'earlier' | 'lastMeeting' | 'requests' | 'returns'> &
  Pick<Pack['provenance'], 'thresholdChanges'>;

/** Page one: what changed, what persists, what we asked and got. */
export function frontOf(told: Told, quarter: Quarter, scope: Scope): Pack['front'] {
  const [fresh, lasting] = [
    told.exceptions.filter((one) => one.quarters === 1),
    told.exceptions.filter((one) => one.quarters > 1),
  ];
  return {
    changed: [
      ...fresh.map((one) => aLine(one, frontWords.changed(calledOf(one), one.class, firstReason(one)))),
      ...told.earlier
        .filter((one) => one.outcome === 'resolved')
        .map((one) => aboutEarlier(one, frontWords.resolved(earlierCalled(one), one.quarters))),
      ...told.thresholdChanges.map(({ indicator, field, before, after }) => ({
        ref: indicator,
        text: frontWords.threshold(`${indicator} ${scope.titled(indicator).title}`, field, before, after),
        restricted: scope.restricted(indicator),
      })),
    ],
    persists: [
      ...lasting.map((one) =>
        aLine(one, frontWords.persists(calledOf(one), one.sinceText, firstReason(one))),
      ),
      ...told.earlier
        .filter((one) => one.outcome === 'not-known')
        .map((one) => aboutEarlier(one, frontWords.notKnown(earlierCalled(one), one.last))),
    ],
    asked: [
      ...(told.lastMeeting?.decisions ?? []).map((one) => aboutDecision(one, scope)),
      ...told.requests
        .filter((one) => isNews(one, quarter))
        .map(({ ref, from, text, stateText }) => ({
          ref,
          text: frontWords.request(from, text, stateText),
          restricted: false,
        })),
    ],
  };
}

/** A request is news while it waits for its answer, and in the quarter in which it gets one. */
const isNews = ({ state, answers, recorded }: PackRequest, quarter: Quarter): boolean =>
  state !== 'answered' ||
  answers.some((one) => one.quarter === quarter) ||
  (recorded !== null && recorded.on >= firstDayOf(quarter));

const refOf = (one: PackException) => (one.kind === 'other' ? one.priority.ref : one.item.ref);

const calledOf = (one: PackException): string =>
  `${refOf(one)} ${one.kind === 'other' ? one.title : one.item.title}`;

const earlierCalled = ({ item, raised }: PackEarlier): string => `${item.ref} ${raised ?? item.title}`;

const firstReason = (one: PackException): string => one.reasons[0]?.text ?? '';

const aLine = (one: PackException, text: string): FrontLine => ({
  ref: refOf(one),
  text,
  restricted: one.restricted,
});

const aboutEarlier = (one: PackEarlier, text: string): FrontLine => ({
  ref: one.item.ref,
  text,
  restricted: one.restricted,
});

const aboutDecision = ({ item, number, resolved, cameOf }: EarlierDecision, scope: Scope): FrontLine => ({
  ref: item?.ref ?? null,
  text: frontWords.decision(number, resolved, cameOf),
  restricted: item !== null && scope.restricted(item.ref),
});

/** The counts of what the variant holds, and the same in sentences. */
export function summaryOf(told: Told, coverage: readonly MergedCoverage[]): Pack['summary'] {
  const { exceptions, arguedAway, earlier, returns } = told;
  const counts = {
    returns: {
      expected: returns.length,
      received: returns.filter((one) => one.docId !== null).length,
      transcribed: returns.filter((one) => one.state === 'transcribed').length,
      missing: returns.filter((one) => one.docId === null).map((one) => one.subGroup),
    },
    exceptions: {
      all: exceptions.length,
      under: exceptions.filter((one) => one.class === 'under').length,
      over: exceptions.filter((one) => one.class === 'over').length,
      new: exceptions.filter((one) => one.quarters === 1).length,
      continuing: exceptions.filter((one) => one.quarters > 1).length,
      arguedAway: arguedAway.length,
      resolved: earlier.filter((one) => one.outcome === 'resolved').length,
    },
    coverage: countCoverage(coverage),
  };
  return { ...counts, sentences: summarySentences(counts) };
}
