import type { Merged, MergedRequest } from '../model/merged.ts';
import type { Plan, Request } from '../model/plan.ts';
import type { Settlement } from './merge-sets.ts';
import type { ReceivedReturn } from './order.ts';
import { comparePeriods } from './period.ts';
import { compareQuarters } from './quarter.ts';
import { compareRefs, compareText } from './ref-order.ts';

/** Every request of the plan by ref, with the answers of all returns up to the quarter, oldest first. */
export function mergeRequests(plan: Plan, upToNow: readonly Settlement[]): MergedRequest[] {
  const answers = upToNow
    .flatMap(({ subGroup, quarter, current }) =>
      current === null
        ? []
        : current.gist.requests.map(({ request, text, complete }) => ({
            request,
            answer: { subGroup, docId: current.docId, quarter, text, complete },
          })),
    )
    .sort(
      (a, b) =>
        compareQuarters(a.answer.quarter, b.answer.quarter) ||
        compareText(a.answer.subGroup, b.answer.subGroup) ||
        compareText(a.answer.text, b.answer.text),
    );
  return [...plan.requests]
    .sort((a, b) => compareRefs(a.ref, b.ref))
    .map((request) =>
      withAnswers(
        request,
        answers.filter((one) => one.request === request.ref).map(({ answer }) => answer),
      ),
    );
}

function withAnswers(request: Request, answers: MergedRequest['answers']): MergedRequest {
  const { ref, owner, due, answer, answeredOn } = request;
  const recorded = answeredOn === null ? null : { text: answer, on: answeredOn };
  const complete = recorded !== null || answers.some((one) => one.complete);
  return {
    request: ref,
    owner,
    due,
    state: complete ? 'answered' : answers.length > 0 ? 'partly-answered' : 'open',
    answers,
    recorded,
  };
}

/** The notes of a return that were ticked to travel; those about no item come last. */
export function mergeNotes({ docId, payload }: ReceivedReturn): Merged['notes'] {
  return payload.notes
    .filter((one) => one.travels)
    .map(({ item, kind, title, text }) => ({ subGroup: payload.iss, docId, item, kind, title, text }))
    .sort(
      (a, b) =>
        Number(a.item === null) - Number(b.item === null) ||
        compareRefs(a.item ?? '', b.item ?? '') ||
        compareText(a.kind, b.kind) ||
        compareText(a.title, b.title) ||
        compareText(a.text, b.text),
    );
}

/** The centrally supplied figures that the author disputes; the figures themselves did not travel. */
export const mergeDisputes = ({ docId, payload }: ReceivedReturn): Merged['disputes'] =>
  payload.disputes
    .map((one) => ({ subGroup: payload.iss, docId, ...one }))
    .sort((a, b) => compareRefs(a.indicator, b.indicator) || comparePeriods(a.period, b.period));

/** The readings that the plan lists as always reported, of indicators that the author still leads. */
export function mergeAlwaysReported(
  plan: Plan,
  { docId, payload }: ReceivedReturn,
): Merged['alwaysReported'] {
  const led = new Set(plan.indicators.filter((one) => one.lead === payload.iss).map((one) => one.ref));
  return payload.alwaysReported
    .filter((one) => led.has(one.indicator))
    .map((one) => ({ subGroup: payload.iss, docId, ...one }))
    .sort((a, b) => compareRefs(a.indicator, b.indicator) || comparePeriods(a.period, b.period));
}
