import { planCheckWords } from '../../../shared/words/plan-checks.ts';
import { unknownSubGroup } from './cell-kinds.ts';
import type { Checking, Path } from './plan-draft.ts';
import { valueAt } from './plan-shape.ts';
import type { PlanView } from './plan-view.ts';

/** Leads, contributors, owners, markings and requesters are those that the partnership has. */
export function sayPartnership(view: PlanView, checking: Checking): void {
  const { draft, about, found } = checking;
  const mustBeSubGroup = (id: string | undefined, path: Path) => {
    if (id !== undefined && !about.subGroups.some((one) => one.id === id)) {
      found.refused(draft.at(path), unknownSubGroup(id, about));
    }
  };
  const mustBeMarking = (typed: string | undefined, path: Path) => {
    const codes = about.markings.map(({ code }) => code);
    if (typed !== undefined && !codes.includes(typed))
      found.refused(draft.at(path), planCheckWords.unknownMarking({ typed, codes }));
  };
  for (const { path, item } of [...view.priorities, ...view.indicators, ...view.actions]) {
    mustBeSubGroup(item.lead, [...path, 'lead']);
    mustBeMarking(item.marking, [...path, 'marking']);
  }
  sayLeads(view, checking);
  for (const { path, item } of view.priorities) sayContributors(path, item, checking, mustBeSubGroup);
  for (const { path, item } of view.requests) {
    const codes = about.requesters.map(({ code }) => code);
    if (item.owner?.kind === 'sub-group') mustBeSubGroup(item.owner.subGroup, [...path, 'owner', 'subGroup']);
    if (item.from !== undefined && !codes.includes(item.from as (typeof codes)[number])) {
      found.refused(
        draft.at([...path, 'from']),
        planCheckWords.unknownRequester({ typed: item.from, codes }),
      );
    }
  }
}

/** An indicator or action without a lead of its own is led by whoever leads its priority. */
function sayLeads(view: PlanView, { draft, found }: Checking): void {
  const isEmpty = (path: Path) => (valueAt(draft.content, path) ?? '') === '' && !draft.told(path);
  const leaderless = view.priorities
    .filter(({ path }) => isEmpty([...path, 'lead']))
    .map(({ item }) => item.ref);
  for (const { path, item } of [...view.indicators, ...view.actions]) {
    const { ref, priority } = item;
    if (ref === undefined || priority === undefined || !isEmpty([...path, 'lead'])) continue;
    if (leaderless.includes(priority))
      found.refused(draft.at([...path, 'lead']), planCheckWords.noLead({ ref }));
  }
}

function sayContributors(
  path: Path,
  { lead, contributors = [], question }: PlanView['priorities'][number]['item'],
  { draft, about, found }: Checking,
  mustBeSubGroup: (id: string, path: Path) => void,
): void {
  const nameOf = (id: string) => about.subGroups.find((one) => one.id === id)?.name ?? id;
  for (const [i, id] of contributors.entries()) {
    const place = draft.at([...path, 'contributors', i]);
    mustBeSubGroup(id, [...path, 'contributors', i]);
    if (id === lead) found.refused(place, planCheckWords.leadContributes({ name: nameOf(id) }));
    if (contributors.indexOf(id) < i)
      found.refused(place, planCheckWords.contributesTwice({ name: nameOf(id) }));
  }
  if (contributors.length > 0 && (question ?? '') === '') {
    found.check(draft.at([...path, 'question']), planCheckWords.noQuestion());
  }
}
