import { payloadOf } from '../../../db/documents.ts';
import { draftsUnder } from '../../../db/drafts.ts';
import { lockOf } from '../../../db/locks.ts';
import type { RaisedRow } from '../../../db/raised.ts';
import type { ReadDb } from '../../../db/store.ts';
import type { WhichException } from '../../../shared/contract/explaining.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { Answers } from '../../../shared/model/entries.ts';
import type { Exception } from '../../../shared/model/exception.ts';
import type { Ref, SubGroupId } from '../../../shared/model/ids.ts';
import type { Quarter } from '../../../shared/model/period.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import type { ReturnFile } from '../../../shared/model/return-file.ts';
import { keyOf, matterOf } from '../../../shared/rules/continuing.ts';
import { draftPlaces } from '../../../shared/rules/draft-places.ts';
import { compareQuarters } from '../../../shared/rules/quarter.ts';
import type { CheckedQuarter } from '../../../shared/rules/quarter-check.ts';
import type { ChairDesk } from '../desk.ts';
import { gistFor } from '../exchange/received.ts';
import { checkedQuarter, standingReturns } from './quarter.ts';

/** What was said of the same exception in the last return that told of it. */
export type SaidBefore = { readonly quarter: Quarter; readonly answers: Answers };

/** An exception of a quarter, with what the desk holds of it beside its answers. */
export type Case = {
  readonly which: WhichException;
  readonly exception: Exception;
  readonly ref: Ref;
  readonly title: string;
  /** How the chair raised it, where they did. */
  readonly raised: RaisedRow | null;
  /** Last quarter's words that wait to be confirmed, and the chair's mark. */
  readonly carried: Readonly<Record<string, string>>;
  readonly mark: string | null;
  readonly last: SaidBefore | null;
};

export type Cases = {
  readonly desk: ChairDesk;
  readonly plan: Plan;
  readonly checked: CheckedQuarter;
  /** Nothing may be said of the quarter any more: it is signed, or the desk is read-only. */
  readonly closed: boolean;
  readonly cases: readonly Case[];
};

/** The exceptions of a quarter in the order of the plan, those about no single item last. */
export function casesOf(db: ReadDb, quarter: Quarter): Cases {
  const { desk, plan, entries, checked } = checkedQuarter(db, quarter);
  const titles = new Map<Ref, string>(
    [...plan.indicators, ...plan.actions, ...plan.priorities].map(({ ref, title }) => [ref, title]),
  );
  const raised = entries.raised as readonly RaisedRow[];
  const others = new Map(checked.others.map(({ raised, exception }) => [exception, raised as RaisedRow]));
  const carried = draftsUnder(db, draftPlaces.carried(quarter));
  const marks = draftsUnder(db, draftPlaces.mark(quarter, ''));
  const before = saidBefore(db, desk.subGroup, quarter);
  const cases = checked.exceptions.map((exception): Case => {
    const other = others.get(exception);
    const ref = exception.kind === 'other' ? exception.priority.ref : exception.item.ref;
    const which = other?.id ?? ref;
    return {
      ...{ which, exception, ref },
      title: exception.kind === 'other' ? exception.title : (titles.get(ref) ?? ref),
      raised: other ?? raised.find(({ item }) => item === ref) ?? null,
      carried: under(carried, draftPlaces.carried(quarter, which)),
      mark: marks[draftPlaces.mark(quarter, which)] ?? null,
      last: before(exception),
    };
  });
  return { desk, plan, checked, closed: desk.readOnly !== '' || lockOf(db, quarter) !== undefined, cases };
}

/** One of them. @throws `exceptions.none` when there is no such exception, or none any more */
export function caseOf(all: Cases, which: WhichException): Case {
  const found = all.cases.find((one) => one.which === which);
  if (found === undefined) throw refuse('exceptions.none');
  return found;
}

const under = (drafts: Record<string, string>, place: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(drafts)
      .filter(([at]) => at.startsWith(place))
      .map(([at, text]) => [at.slice(place.length), text]),
  );

/** What this desk's own returns said of an exception, the newest first. Each return is read once, when it is needed. */
function saidBefore(
  db: ReadDb,
  subGroup: SubGroupId,
  quarter: Quarter,
): (exception: Exception) => SaidBefore | null {
  const past = standingReturns(db, quarter)
    .map((docId) => ({ docId, gist: gistFor(db, docId) }))
    .sort((a, b) => compareQuarters(b.gist.quarter, a.gist.quarter));
  const read = new Map<string, ReturnFile>();
  return (exception) => {
    const key = keyOf(matterOf(exception, subGroup));
    const at = past.find(({ gist }) => gist.matters.has(key));
    if (at === undefined) return null;
    const payload = read.get(at.docId) ?? (payloadOf<ReturnFile>(db, at.docId) as ReturnFile);
    read.set(at.docId, payload);
    const found = payload.exceptions.find((one) => keyOf(matterOf(one, subGroup)) === key);
    return found === undefined ? null : { quarter: payload.quarter, answers: found.answers };
  };
}
