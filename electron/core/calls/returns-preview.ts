import { documentOf, headingsWhere } from '../../../db/documents.ts';
import { draftsUnder } from '../../../db/drafts.ts';
import { activeKeys } from '../../../db/keyring.ts';
import { lockOf, revisingOf } from '../../../db/locks.ts';
import { notesIn } from '../../../db/notes.ts';
import { getPartnership } from '../../../db/partnership.ts';
import { planVersion } from '../../../db/plan-versions.ts';
import { progressIn } from '../../../db/progress.ts';
import { openQueries } from '../../../db/queries.ts';
import type { ReadDb } from '../../../db/store.ts';
import { Refusal, refuse } from '../../../shared/contract/faults.ts';
import type { ReturnPreview } from '../../../shared/contract/own-returns.ts';
import type { Exception } from '../../../shared/model/exception.ts';
import type { Ref } from '../../../shared/model/ids.ts';
import type { Quarter } from '../../../shared/model/period.ts';
import type { ReturnFile } from '../../../shared/model/return-file.ts';
import { orderOf } from '../../../shared/rules/order.ts';
import { previousQuarter } from '../../../shared/rules/quarter.ts';
import { countActions, countFigures } from '../../../shared/rules/quarter-counts.ts';
import { tellReturn } from '../../../shared/rules/tell-return.ts';
import { unfinishedIn } from '../../../shared/rules/unfinished.ts';
import { ownReturns as words } from '../../../shared/words/own-returns.ts';
import { returnWords } from '../../../shared/words/returns.ts';
import { type Core, today } from '../core.ts';
import { type ChairDesk, planInForce, signingDesk, signingRole } from '../desk.ts';
import { namedOf, nextVersion, referenceOf } from '../exchange/named-returns.ts';
import { arrival } from '../exchange/received.ts';
import { checkedQuarter } from './quarter.ts';
import { highestMarking, saidOf, standingReturn } from './return-payload.ts';

/** A quarter's return as it would be signed now. @throws `desk.chair-only`, `plan.none`, `plan.no-quarter` */
export function previewOf(core: Core, quarter: Quarter): ReturnPreview {
  const db = core.store;
  const { desk, entries, checked } = checkedQuarter(db, quarter);
  const inForce = planInForce(db);
  const plan = inForce && planVersion(db, inForce.cite.version);
  if (inForce === undefined || plan === undefined) throw refuse('plan.none');
  const said = saidOf(db, plan, desk, entries, quarter);
  const told = { ...said, exceptions: [...checked.exceptions], coverage: { rows: [...checked.coverage] } };
  const version = nextVersion(db, quarter);
  const marking = highestMarking(db, plan, checked.exceptions, said);
  const titles = new Map(
    [...plan.indicators, ...plan.actions, ...plan.priorities].map((one) => [one.ref, one.title]),
  );
  const opens = plan.calendar.find((one) => one.quarter === quarter)?.opens;
  const always = new Set(said.alwaysReported.map(({ indicator }) => indicator));
  const mine = plan.indicators.filter(({ lead }) => lead === desk.subGroup);
  return {
    quarter,
    reference: referenceOf(db, desk.subGroup, quarter, version),
    version,
    replaces: namedOf(db, standingReturn(db, quarter)),
    locked: namedOf(db, lockOf(db, quarter) ?? null),
    whyAgain: revisingOf(db, quarter)?.why ?? answering(db, quarter),
    stopped: stopOf(db, desk),
    opens: opens !== undefined && today(core) < opens ? opens : null,
    obstacles: [...checked.obstacles],
    unfinished: unfinishedIn(draftsUnder(db), plan, desk.subGroup, quarter),
    told: tellReturn(told, plan),
    figures: countFigures(mine, checked.coverage, entries, quarter),
    actions: countActions(checked.coverage, entries.progress, progressIn(db, previousQuarter(quarter))),
    since: sinceLast(db, quarter, checked.exceptions),
    leaves: {
      normal: checked.coverage.filter(
        ({ item, kind, state }) => kind === 'indicator' && state === 'normal' && !always.has(item.ref),
      ).length,
      notesKept: notesIn(db, quarter).filter(({ travels }) => !travels).length,
    },
    markings: [...getPartnership(db).markings]
      .sort((a, b) => a.rank - b.rank)
      .map(({ code, handling }) => ({ code, handling })),
    marking: {
      code: marking.code,
      because: marking.because.map((ref) => words.item(ref, titles.get(ref) ?? '')),
    },
    declaration: returnWords.declaration(quarter),
    signer: desk.user,
    deputy: signingRole(db, desk) === 'deputy',
    chair: chairOf(db, desk),
    today: today(core),
    sealed: inForce.settings.sealReturns,
    asksForKey: !activeKeys(db, desk.subGroup).some(({ kid }) => kid === core.keys.own.kid),
  };
}

function answering(db: ReadDb, quarter: Quarter): string {
  const standing = standingReturn(db, quarter);
  const count = openQueries(db).filter(({ about }) => about === standing).length;
  return count === 0 ? '' : words.answeringAll(count);
}

/** Why nobody can sign at this desk, whatever is entered. */
function stopOf(db: ReadDb, desk: ChairDesk): string {
  try {
    signingDesk(db, desk);
    return '';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [error.fault.message, error.fault.next ?? ''].join(' ').trim();
  }
}

/** Whom the partnership names as the chair of this sub-group. */
export function chairOf(db: ReadDb, desk: ChairDesk): string {
  const { people, roles } = getPartnership(db);
  const post = roles.find(({ role, subGroup }) => role === 'chair' && subGroup === desk.subGroup);
  return people.find(({ id }) => id === post?.person)?.name ?? '';
}

/** What is new, still so and gone beside the return of the quarter before. */
function sinceLast(db: ReadDb, quarter: Quarter, exceptions: readonly Exception[]): ReturnPreview['since'] {
  const before = previousQuarter(quarter);
  const set = headingsWhere(db, { kind: 'return', direction: 'out', quarter: before }).flatMap(arrival);
  const { current } = orderOf(set);
  const last = current === null ? undefined : documentOf<ReturnFile>(db, current);
  if (last === undefined) return null;
  const refs = (all: readonly Exception[]): Ref[] =>
    all.map((one) => (one.kind === 'other' ? one.priority.ref : one.item.ref));
  const [then, now] = [new Set(refs(last.payload.exceptions)), new Set(refs(exceptions))];
  return {
    quarter: before,
    fresh: [...now].filter((ref) => !then.has(ref)),
    continuing: [...now].filter((ref) => then.has(ref)),
    resolved: [...then].filter((ref) => !now.has(ref)),
  };
}
