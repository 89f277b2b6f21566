import { beginStep } from '../../../db/change.ts';
import { commentsOn } from '../../../db/comments.ts';
import { putNote, removeNote } from '../../../db/notes.ts';
import { getPlan } from '../../../db/plan.ts';
import { readingsOf } from '../../../db/readings.ts';
import type { ReadDb } from '../../../db/store.ts';
import { write } from '../../../db/transaction.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { RebaseProposal } from '../../../shared/contract/indicator.ts';
import type { Indicator } from '../../../shared/model/indicator.ts';
import { comparePeriods } from '../../../shared/rules/period.ts';
import { sayPeriod } from '../../../shared/words/periods.ts';
import { rebaseText, rebaseTitle, rebaseWhy } from '../../../shared/words/screens/indicator.ts';
import { stepNames } from '../../../shared/words/steps.ts';
import { newId } from '../core.ts';
import { chairDesk, writable } from '../desk.ts';
import type { Handlers } from '../serve.ts';
import { planOf, signedReturns } from './quarter.ts';

/**
 * A rebase belongs to the plan, so a chair proposes one: a note of the quarter that travels with the return.
 * No rule ever reads it. It is known again by its title, so that undoing, handing over and history need
 * nothing of their own.
 */
export const rebaseHandlers: Pick<Handlers, 'indicator.propose-rebase' | 'indicator.take-back-rebase'> = {
  'indicator.propose-rebase': (core, { ref, quarter, from, why }) => {
    const desk = writable(chairDesk(core.store));
    const indicator = planOf(core.store, quarter).indicators.find(
      (one) => one.ref === ref && one.lead === desk.subGroup && one.retired === null,
    );
    if (indicator === undefined) throw refuse('plan.no-item', { ref });
    const periods = readingsOf(core.store, ref).map(({ period }) => period);
    if (!periods.slice(1).includes(from)) throw refuse('rebase.period', { ref });
    const before = proposalsFor(core.store, indicator).find((one) => one.quarter === quarter && !one.sent);
    const title = rebaseTitle(ref, sayPeriod(from, indicator.frequency));
    const note = { item: ref, quarter, kind: 'note', title, text: rebaseText(why), travels: true } as const;
    write(core.store, (db) => {
      const step = beginStep(db, { name: stepNames.rebase(ref), who: desk.user.name, at: core.now() });
      putNote(db, step, before?.note ?? newId(core), note);
    });
    return {};
  },
  'indicator.take-back-rebase': (core, { ref, note }) => {
    const desk = writable(chairDesk(core.store));
    const indicator = getPlan(core.store)?.indicators.find((one) => one.ref === ref);
    const own = indicator && proposalsFor(core.store, indicator).find((one) => one.note === note);
    if (own === undefined) throw refuse('rebase.none', { ref });
    if (own.sent) throw refuse('rebase.sent', { ref });
    write(core.store, (db) => {
      const step = beginStep(db, { name: stepNames.rebaseBack(ref), who: desk.user.name, at: core.now() });
      removeNote(db, step, note);
    });
    return {};
  },
};

/** The fresh starts that were proposed for an indicator and that its plan does not have, the newest first. */
export function proposalsFor(db: ReadDb, indicator: Indicator): RebaseProposal[] {
  const { ref, frequency, rebases } = indicator;
  const titles = new Map(
    readingsOf(db, ref).map(({ period }) => [rebaseTitle(ref, sayPeriod(period, frequency)), period]),
  );
  return commentsOn(db, ref).notes.flatMap(({ id, quarter, kind, title, text }) => {
    const from = kind === 'note' ? titles.get(title) : undefined;
    if (from === undefined || rebases.some((one) => comparePeriods(one.from, from) === 0)) return [];
    const sent = signedReturns(db).some(
      ({ payload }) =>
        payload.quarter === quarter && payload.notes.some((one) => one.item === ref && one.title === title),
    );
    return [{ note: id, from, why: rebaseWhy(text), quarter, sent }];
  });
}
