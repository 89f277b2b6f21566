import { chasesIn } from '../../../db/chases.ts';
import { decisionsIn } from '../../../db/decisions.ts';
import { type DocumentHeading, headingsWhere } from '../../../db/documents.ts';
import { openFiguresRequests } from '../../../db/figures-requests.ts';
import { frozenIn } from '../../../db/frozen-packs.ts';
import { revisingOf } from '../../../db/locks.ts';
import { allParked } from '../../../db/parked.ts';
import { getPartnership } from '../../../db/partnership.ts';
import { getPlan } from '../../../db/plan.ts';
import { latestPlanVersion } from '../../../db/plan-versions.ts';
import { quarantined } from '../../../db/quarantine.ts';
import { openQueries } from '../../../db/queries.ts';
import { receiptLineOf } from '../../../db/receipt-lines.ts';
import { allRequestAnswers } from '../../../db/request-answers.ts';
import type { ReadDb } from '../../../db/store.ts';
import { getWorkspace } from '../../../db/workspace.ts';
import type { SubGroupId } from '../../../shared/model/ids.ts';
import type { Day, Quarter } from '../../../shared/model/period.ts';
import type { ChairStatus, SecretariatStatus, Status } from '../../../shared/model/status.ts';
import { londonDay } from '../../../shared/rules/london-day.ts';
import { previousQuarter } from '../../../shared/rules/quarter.ts';
import type { AtDesk } from '../../../shared/rules/status.ts';
import { chairStatus } from '../../../shared/rules/status-chair.ts';
import { secretariatStatus } from '../../../shared/rules/status-secretariat.ts';
import { type Core, today } from '../core.ts';
import { chairDesk, planInForce } from '../desk.ts';
import { mergedQuarter } from '../exchange/merged-quarter.ts';
import { checkedQuarter } from './quarter.ts';

/** The returns board at the secretariat's desk; what is due at a chair's. */
export function getStatus(core: Core, { quarter }: { quarter: Quarter }): Status {
  const db = core.store;
  const at: AtDesk = {
    partnership: getPartnership(db),
    plan: getPlan(db),
    planVersion: latestPlanVersion(db),
    quarter,
    today: today(core),
  };
  return getWorkspace(db).role === 'chair' ? whatIsDue(db, at) : returnsBoard(db, at);
}

function returnsBoard(db: ReadDb, at: AtDesk): SecretariatStatus {
  const plans = headingsWhere(db, { kind: 'plan', direction: 'out' });
  return secretariatStatus({
    ...at,
    merged: at.plan === null ? null : mergedQuarter(db, at.quarter),
    issued: latestBy(plans, ({ subGroup, planVersion, keptAt }) =>
      subGroup === null || planVersion === null
        ? null
        : [subGroup, { version: planVersion, on: londonDay(keptAt) }],
    ),
    openQueries: countBy(
      openQueries(db)
        .filter((one) => one.quarter === at.quarter)
        .map(({ subGroup }) => subGroup),
    ),
    chasedOn: latestBy(chasesIn(db, at.quarter), (one): [SubGroupId, Day] => [
      one.subGroup,
      londonDay(one.at),
    ]),
    parked: allParked(db).length,
    quarantined: quarantined(db).length,
    frozen: frozenIn(db, at.quarter).map(({ variant, edition, at: when, fingerprint }) => ({
      variant,
      edition,
      on: londonDay(when),
      fingerprint,
    })),
  });
}

/** The last of those given for each sub-group. */
const latestBy = <T, V>(
  items: readonly T[],
  entry: (item: T) => [SubGroupId, V] | null,
): Map<SubGroupId, V> => new Map(items.map(entry).filter((one) => one !== null));

function countBy(keys: readonly (SubGroupId | null)[]): Map<SubGroupId, number> {
  const counts = new Map<SubGroupId, number>();
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** By its place in the chain, since a clock may go back; one that was withdrawn only where no other stands. */
function newestSigned(db: ReadDb, quarter: Quarter): DocumentHeading | undefined {
  const place = ({ epoch, seq }: DocumentHeading) => (epoch ?? 0) * 1e6 + (seq ?? 0);
  const all = headingsWhere(db, { kind: 'return', direction: 'out', quarter });
  const inOrder = all.sort((a, b) => place(a) - place(b));
  return inOrder.filter(({ state }) => state !== 'withdrawn').at(-1) ?? inOrder.at(-1);
}

function whatIsDue(db: ReadDb, at: AtDesk): ChairStatus {
  const desk = chairDesk(db);
  const { quarter } = at;
  const known = at.plan?.calendar.some((one) => one.quarter === quarter) ?? false;
  const signed = newestSigned(db, quarter);
  const line = signed === undefined ? undefined : receiptLineOf(db, signed.docId);
  return chairStatus({
    ...at,
    planVersion: planInForce(db)?.cite.version ?? 0,
    subGroup: desk.subGroup,
    check: known ? checkedQuarter(db, quarter).checked : null,
    signed:
      signed === undefined
        ? null
        : {
            docId: signed.docId,
            state: signed.state,
            revising: revisingOf(db, quarter)?.docId === signed.docId,
          },
    answered: allRequestAnswers(db)
      .filter((one) => one.complete && one.quarter <= quarter)
      .map(({ request }) => request),
    openQueries: openQueries(db).map(({ id, item, question, askedOn }) => ({ id, item, question, askedOn })),
    figuresRequests: openFiguresRequests(db).length,
    decisions: decisionsIn(db, previousQuarter(quarter)).length,
    receipt:
      line === undefined ? null : { outcome: line.outcome, late: line.late, receivedOn: line.receivedOn },
  });
}
