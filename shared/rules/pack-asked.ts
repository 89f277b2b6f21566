import type { Decision } from '../model/decisions-file.ts';
import type { Merged, MergedException } from '../model/merged.ts';
import type { PackRequest } from '../model/pack-account.ts';
import type { EarlierDecision } from '../model/pack-exception.ts';
import type { Partnership } from '../model/partnership.ts';
import type { Day, Quarter } from '../model/period.ts';
import type { Plan } from '../model/plan.ts';
import { stateWords } from '../words/merge.ts';
import { cameOfWords, requestStateWords } from '../words/pack.ts';
import { refOf } from './pack-exceptions.ts';
import type { Scope } from './pack-scope.ts';

/** The last meeting of the body, with what it resolved. */
export type LastMeeting = {
  readonly quarter: Quarter;
  readonly on: Day;
  readonly minute: string;
  readonly decisions: readonly Decision[];
};

/** What the last meeting resolved, in its own numbers, each with how its item stands now. */
export function earlierDecisions(
  meeting: LastMeeting | null,
  merged: Merged,
  numbers: ReadonlyMap<MergedException, string>,
  scope: Scope,
): EarlierDecision[] {
  return [...(meeting?.decisions ?? [])]
    .filter(({ item }) => item === null || scope.holds(item))
    .sort((a, b) => a.number - b.number)
    .map(({ id, number, item, resolved, action, owner, due }) => ({
      id,
      number,
      item: item && scope.titled(item),
      resolved,
      action,
      owner,
      due,
      cameOf: item === null ? '' : cameOf(item, merged, numbers),
    }));
}

function cameOf(
  item: NonNullable<Decision['item']>,
  merged: Merged,
  numbers: ReadonlyMap<MergedException, string>,
): string {
  const again = [...numbers].find(([one]) => refOf(one.exception) === item);
  if (again !== undefined) return cameOfWords.again(again[1]);
  if (merged.earlier.some((one) => one.item === item && one.outcome === 'resolved'))
    return cameOfWords.resolved;
  const row = merged.coverage.find((one) => one.item.ref === item);
  return row === undefined ? '' : cameOfWords.state(stateWords[row.state]);
}

/** Every request with its answers, by ref. */
export function packRequests(
  merged: Merged,
  plan: Plan,
  partnership: Partnership,
  scope: Scope,
): PackRequest[] {
  const asked = new Map(plan.requests.map((one) => [one.ref, one]));
  const requesters = new Map(partnership.requesters.map((one) => [one.code, one.name]));
  return merged.requests.flatMap(({ request, owner, due, state, answers, recorded }): PackRequest[] => {
    const one = asked.get(request);
    if (one === undefined) return [];
    return [
      {
        ref: request,
        from: requesters.get(one.from) ?? one.from,
        askedOn: one.askedOn,
        minute: one.minute,
        text: one.text,
        owner: owner.kind === 'outside' ? owner.name : scope.subGroup(owner.subGroup).name,
        due,
        state,
        stateText: requestStateWords[state],
        answers: answers.map(({ subGroup, quarter, text, complete }) => ({
          from: scope.subGroup(subGroup).name,
          quarter,
          text,
          complete,
        })),
        recorded,
      },
    ];
  });
}
