import { joinStep } from '../../../db/change.ts';
import { draftsUnder, putDraft } from '../../../db/drafts.ts';
import { getPartnership } from '../../../db/partnership.ts';
import { allRequestAnswers, putRequestAnswer, removeRequestAnswer } from '../../../db/request-answers.ts';
import { write } from '../../../db/transaction.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { Parsed } from '../../../shared/contract/index.ts';
import { type AskedOf, type RequestSheet, requestForm } from '../../../shared/contract/requests.ts';
import type { SubGroupId } from '../../../shared/model/ids.ts';
import type { Quarter } from '../../../shared/model/period.ts';
import type { Plan, Request } from '../../../shared/model/plan.ts';
import { answerFaults } from '../../../shared/rules/contribution-check.ts';
import { draftPlaces } from '../../../shared/rules/draft-places.ts';
import { daysBetween } from '../../../shared/rules/status.ts';
import { stepNames } from '../../../shared/words/steps.ts';
import { type Core, today } from '../core.ts';
import { chairDesk, writable } from '../desk.ts';
import type { Handlers } from '../serve.ts';
import { planOf } from './quarter.ts';
import { typedForm } from './typed.ts';

type Names = 'requests.sheet' | 'requests.put' | 'requests.take-back';

export const requestHandlers: Pick<Handlers, Names> = {
  'requests.sheet': sheet,
  'requests.put': putOne,
  'requests.take-back': takeBack,
};

const mine = ({ requests }: Plan, subGroup: SubGroupId): Request[] =>
  requests.filter(({ owner }) => owner.kind === 'sub-group' && owner.subGroup === subGroup);

function sheet(core: Core, { quarter }: { quarter: Quarter }): RequestSheet {
  const db = core.store;
  const { subGroup } = chairDesk(db);
  const answers = allRequestAnswers(db).filter((one) => one.quarter <= quarter);
  const drafts = draftsUnder(db, draftPlaces.form('request', quarter));
  const names = new Map(getPartnership(db).requesters.map(({ code, name }) => [code, name]));
  const requests = mine(planOf(db, quarter), subGroup).map((request): AskedOf => {
    const { ref, from, askedOn, minute, text, due, answer, answeredOn } = request;
    const given = answers
      .filter((one) => one.request === ref)
      .map((one) => ({ quarter: one.quarter, text: one.text, complete: one.complete }));
    const said = given.find((one) => one.quarter === quarter) ?? null;
    return {
      ...{ ref, askedOn, minute, text, due, answer, answeredOn, said },
      from: names.get(from) ?? from,
      daysLeft: due && daysBetween(today(core), due),
      earlier: given.filter((one) => one !== said),
      form: typedForm(requestForm, drafts[draftPlaces.form('request', quarter, ref)]) ?? {
        text: said?.text ?? '',
        complete: said?.complete ?? false,
      },
    };
  });
  const isAnswered = ({ answeredOn, earlier, said }: AskedOf): boolean =>
    answeredOn !== null || (said === null && earlier.some(({ complete }) => complete));
  return {
    quarter,
    open: requests.filter((one) => !isAnswered(one)),
    answered: requests.filter(isAnswered),
  };
}

function putOne(core: Core, answer: Parsed<'requests.put'>) {
  const desk = writable(chairDesk(core.store));
  const { quarter, request: ref } = answer;
  if (!mine(planOf(core.store, quarter), desk.subGroup).some((one) => one.ref === ref))
    throw refuse('explanations.item', { ref });
  const [fault] = answerFaults(answer);
  if (fault !== undefined) throw refuse('progress.lacking', { ref, what: fault.message });
  write(core.store, (db) => {
    const doing = { name: stepNames.answer(ref), who: desk.user.name, at: core.now() };
    putRequestAnswer(db, joinStep(db, doing), answer);
    putDraft(db, draftPlaces.form('request', quarter, ref), null, core.now());
  });
  return {};
}

function takeBack(core: Core, { quarter, request: ref }: Parsed<'requests.take-back'>) {
  const desk = writable(chairDesk(core.store));
  write(core.store, (db) => {
    putDraft(db, draftPlaces.form('request', quarter, ref), null, core.now());
    const said = allRequestAnswers(db).some((one) => one.quarter === quarter && one.request === ref);
    if (!said) return;
    const doing = { name: stepNames.answerBack(ref), who: desk.user.name, at: core.now() };
    removeRequestAnswer(db, joinStep(db, doing), quarter, ref);
  });
  return {};
}
