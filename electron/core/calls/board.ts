import { decisionsIn, meetingsHere } from '../../../db/decisions.ts';
import { getPlan, titleEver } from '../../../db/plan.ts';
import { openQueries } from '../../../db/queries.ts';
import { receiptLineOf } from '../../../db/receipt-lines.ts';
import type { ReadDb } from '../../../db/store.ts';
import type { BoardSheet, Matter } from '../../../shared/contract/board.ts';
import type { Ref, SubGroupId } from '../../../shared/model/ids.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import type { Core } from '../core.ts';
import { chairDesk } from '../desk.ts';
import { returnsOf } from '../exchange/named-returns.ts';
import type { Handlers } from '../serve.ts';

export const boardHandlers: Pick<Handlers, 'board.sheet'> = { 'board.sheet': sheet };

/** Everything that came back: questions, receipts, and what the body resolved. */
function sheet({ store: db }: Core): BoardSheet {
  const { subGroup } = chairDesk(db);
  const plan = getPlan(db);
  return {
    questions: openQueries(db).map(({ id, quarter, item, question, askedOn }) => ({
      ...{ id, quarter, question, askedOn },
      about: item === null ? null : matterOf(db, plan, item),
    })),
    receipts: returnsOf(db)
      .filter(({ state }) => state !== 'superseded' && state !== 'withdrawn')
      .flatMap(({ docId }) => receiptLineOf(db, docId) ?? [])
      .map(({ docId, quarter, outcome, late, receivedOn }) => ({ docId, quarter, outcome, late, receivedOn }))
      .sort((a, b) => (b.quarter ?? '').localeCompare(a.quarter ?? '')),
    meetings: meetingsHere(db).map(({ quarter, on, minute }) => ({
      ...{ quarter, on, minute },
      decisions: decisionsIn(db, quarter).map(({ item, ...one }) => ({
        ...one,
        about: item === null ? null : matterOf(db, plan, item),
        became: becameOf(plan, subGroup, one.action),
      })),
    })),
  };
}

/** What a ref means now; what has left the plan is still called by the title that it had. */
function matterOf(db: ReadDb, plan: Plan | null, ref: Ref): Matter {
  for (const [kind, items] of [
    ['indicator', plan?.indicators],
    ['action', plan?.actions],
    ['priority', plan?.priorities],
  ] as const) {
    const found = items?.find((one) => one.ref === ref);
    if (found !== undefined) return { ref, title: found.title, kind: found.retired === null ? kind : 'gone' };
  }
  const request = plan?.requests.find((one) => one.ref === ref);
  if (request !== undefined) return { ref, title: request.minute, kind: 'request' };
  return { ref, title: titleEver(db, ref) ?? ref, kind: 'gone' };
}

/** Closing a meeting puts what is to be done into the next plan in the same words: by these it is found. */
function becameOf(plan: Plan | null, subGroup: SubGroupId, action: string) {
  const words = tidy(action);
  if (words === '') return null;
  const found = plan?.actions.find(
    ({ lead, title, retired }) => lead === subGroup && retired === null && tidy(title) === words,
  );
  return found === undefined ? null : { ref: found.ref, title: found.title };
}

const tidy = (text: string): string => text.trim().replace(/\.$/, '').replace(/\s+/g, ' ').toLowerCase();
