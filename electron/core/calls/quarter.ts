import { answersIn } from '../../../db/answers.ts';
import { contributionsIn } from '../../../db/contributions.ts';
import { documentsWhere, headingsWhere } from '../../../db/documents.ts';
import { draftsUnder } from '../../../db/drafts.ts';
import { gapsIn } from '../../../db/gaps.ts';
import { getPlan } from '../../../db/plan.ts';
import { progressIn } from '../../../db/progress.ts';
import { type RaisedRow, raisedIn } from '../../../db/raised.ts';
import { allReadings } from '../../../db/readings.ts';
import { standingExceptions } from '../../../db/standing.ts';
import type { ReadDb } from '../../../db/store.ts';
import type { QuarterCheck } from '../../../shared/contract/exceptions.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { DocId, Ref } from '../../../shared/model/ids.ts';
import type { Quarter } from '../../../shared/model/period.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import type { ReturnFile } from '../../../shared/model/return-file.ts';
import { continuingIn, historyIn } from '../../../shared/rules/continuing.ts';
import { draftPlaces } from '../../../shared/rules/draft-places.ts';
import { londonDay } from '../../../shared/rules/london-day.ts';
import { orderOf } from '../../../shared/rules/order.ts';
import { compareQuarters } from '../../../shared/rules/quarter.ts';
import {
  type CheckedQuarter,
  checkQuarter,
  type QuarterEntries,
  type StandingSince,
} from '../../../shared/rules/quarter-check.ts';
import { type ChairDesk, chairDesk, planInForce } from '../desk.ts';
import { arrival, gistFor } from '../exchange/received.ts';

/** The plan as it stands at this desk, in whose calendar a quarter is. @throws `plan.none`, `plan.no-quarter` */
export function planOf(db: ReadDb, quarter: Quarter): Plan {
  const plan = getPlan(db);
  if (plan === null) throw refuse('plan.none');
  if (!plan.calendar.some((one) => one.quarter === quarter)) throw refuse('plan.no-quarter', { quarter });
  return plan;
}

/** The plan in force and a quarter checked against it. @throws `desk.chair-only`, `plan.none`, `plan.no-quarter` */
export function checkedQuarter(
  db: ReadDb,
  quarter: Quarter,
): { desk: ChairDesk; plan: Plan; entries: QuarterEntries; checked: CheckedQuarter } {
  const desk = chairDesk(db);
  const plan = planOf(db, quarter);
  const entries = quarterEntries(db, quarter);
  const checked = checkQuarter(
    plan,
    desk.subGroup,
    quarter,
    entries,
    plan.ruleSet,
    standingSince(db, desk, quarter),
  );
  return { desk, plan, entries, checked };
}

function quarterEntries(db: ReadDb, quarter: Quarter): QuarterEntries {
  const said = answersIn(db, quarter);
  const raised = raisedIn(db, quarter);
  return {
    readings: allReadings(db),
    progress: progressIn(db, quarter),
    gaps: gapsIn(db, quarter),
    answers: new Map([...said].map(([ref, { answers }]) => [ref, answers])),
    arguedAway: new Map(
      [...said].flatMap(([ref, { arguedAway }]) => (arguedAway === null ? [] : [[ref, arguedAway]])),
    ),
    raised,
    contributions: contributionsIn(db, quarter),
    carried: carriedIn(db, quarter, raised),
  };
}

/** Of which exceptions last quarter's words wait among the drafts. */
function carriedIn(db: ReadDb, quarter: Quarter, raised: readonly RaisedRow[]): Set<Ref | RaisedRow> {
  const named = Object.keys(draftsUnder(db, draftPlaces.carried(quarter))).map(
    (place) => place.split('/')[2],
  );
  return new Set(named.map((one) => raised.find(({ id }) => id === one) ?? (one as Ref)));
}

/** Counts on from this desk's own signed returns, and from what the plan file said before there were any. */
function standingSince(db: ReadDb, desk: ChairDesk, quarter: Quarter): StandingSince {
  const history = historyIn(
    standingReturns(db, quarter).map((docId) => gistFor(db, docId)),
    standingExceptions(db),
  );
  return (item, as, raised) =>
    continuingIn(history, quarter, { item, class: as, raised, subGroup: desk.subGroup });
}

/** Of every quarter before one, the return of this desk that stands. */
export function standingReturns(db: ReadDb, before: Quarter): DocId[] {
  const signed = headingsWhere(db, { kind: 'return', direction: 'out' }).flatMap(arrival);
  return [...Map.groupBy(signed, ({ quarter }) => quarter)]
    .filter(([quarter]) => quarter !== null && compareQuarters(quarter, before) < 0)
    .flatMap(([, set]) => orderOf(set).current ?? []);
}

/** The returns that were signed at this desk and not withdrawn. */
export const signedReturns = (db: ReadDb) =>
  documentsWhere<ReturnFile>(db, { kind: 'return', direction: 'out' })
    .filter(({ state }) => state !== 'withdrawn')
    .map(({ docId, payload, keptAt }) => ({ docId, receivedOn: londonDay(keptAt), payload }));

/** A quarter as a screen or the command line shows it before it is signed. */
export function quarterCheckOf(db: ReadDb, quarter: Quarter): QuarterCheck {
  const { desk, plan, checked } = checkedQuarter(db, quarter);
  return {
    quarter,
    subGroup: desk.subGroup,
    plan: planInForce(db)?.cite ?? null,
    exceptions: [...checked.exceptions],
    titles: Object.fromEntries(
      [...plan.indicators, ...plan.actions, ...plan.priorities].map(({ ref, title }) => [ref, title]),
    ),
    watch: checked.items
      .filter(({ watch }) => watch.length > 0)
      .map((item) => ({
        item: item.row.item,
        title: item.kind === 'indicator' ? item.indicator.title : item.action.title,
        reasons: item.watch.map(({ text }) => text),
      })),
    coverage: [...checked.coverage],
    obstacles: [...checked.obstacles],
  };
}
