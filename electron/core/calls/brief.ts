import { decisionsIn } from '../../../db/decisions.ts';
import { documentOf } from '../../../db/documents.ts';
import { getPartnership } from '../../../db/partnership.ts';
import type { ReadDb } from '../../../db/store.ts';
import type { Brief } from '../../../shared/contract/brief.ts';
import type { Output } from '../../../shared/contract/index.ts';
import { briefOf } from '../../../shared/documents/brief/brief-of.ts';
import type { Exception } from '../../../shared/model/exception.ts';
import type { Quarter } from '../../../shared/model/period.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import type { ReturnFile } from '../../../shared/model/return-file.ts';
import { londonDay } from '../../../shared/rules/london-day.ts';
import { highestOf } from '../../../shared/rules/pack-scope.ts';
import { previousQuarter } from '../../../shared/rules/quarter.ts';
import { briefWords as words } from '../../../shared/words/brief.ts';
import { type Core, today } from '../core.ts';
import { chairDesk } from '../desk.ts';
import { returnsOf } from '../exchange/named-returns.ts';
import { briefHtml } from '../output/brief.ts';
import type { Handlers } from '../serve.ts';
import { checkedQuarter } from './quarter.ts';

export const briefHandlers: Pick<Handlers, 'brief.get'> = {
  'brief.get': (core, { quarter }) => getBrief(core, quarter),
};

/** One side of a chair's own exceptions. @throws `desk.chair-only`, `plan.none`, `plan.no-quarter` */
function getBrief(core: Core, quarter: Quarter): Output<'brief.get'> {
  const db = core.store;
  const desk = chairDesk(db);
  const { plan, checked } = checkedQuarter(db, quarter);
  const { body, sample, subGroups, markings } = getPartnership(db);
  const subGroup = subGroups.find(({ id }) => id === desk.subGroup)?.name ?? desk.subGroup;
  const signed = standingReturn(db, quarter);
  const exceptions = told(signed?.payload.exceptions ?? checked.exceptions);
  const past = standingReturn(db, previousQuarter(quarter));
  const { code, handling } = highestOf(markings, markingsOf(plan, exceptions));
  const brief: Brief = {
    ...{ body, subGroup, quarter, sample },
    who: desk.user.name,
    on: today(core),
    standing: signed === null ? words.draft : words.signed(londonDay(signed.keptAt)),
    marking: { code, handling },
    ...briefOf({
      ...{ plan, exceptions },
      items: checked.items.length,
      before: past === null ? null : told(past.payload.exceptions),
      decisions: decisionsIn(db, previousQuarter(quarter)),
    }),
    spc: plan.ruleSet.spc,
    screenOutliers: plan.ruleSet.screenOutliers,
  };
  return { brief, html: briefHtml(brief), name: words.fileName(subGroup, quarter) };
}

/** What the chair holds to be no exception is not spoken to. */
const told = (all: readonly Exception[]): Exception[] => all.filter(({ arguedAway }) => arguedAway === null);

/** The newest return of a quarter that stands. */
function standingReturn(db: ReadDb, quarter: Quarter) {
  const last = returnsOf(db, quarter)
    .filter(({ state }) => state !== 'withdrawn' && state !== 'superseded')
    .at(-1);
  const found = last && documentOf<ReturnFile>(db, last.docId);
  return found ?? null;
}

function markingsOf(plan: Plan, exceptions: readonly Exception[]): string[] {
  const refs = new Set(exceptions.map((one) => (one.kind === 'other' ? one.priority.ref : one.item.ref)));
  const items = [...plan.indicators, ...plan.actions].filter(({ ref }) => refs.has(ref));
  const above = new Set([...refs, ...items.map(({ priority }) => priority)]);
  return [...items, ...plan.priorities.filter(({ ref }) => above.has(ref))].map(({ marking }) => marking);
}
