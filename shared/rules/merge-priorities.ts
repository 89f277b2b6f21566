import type { Determination } from '../model/determination.ts';
import type { DocId, SubGroupId } from '../model/ids.ts';
import type { MergedDetermination, MergedException } from '../model/merged.ts';
import type { MergedPriority, Position } from '../model/merged-priority.ts';
import type { MergedCoverage } from '../model/merged-standing.ts';
import type { Plan, Priority } from '../model/plan.ts';
import { positionOf, worst } from './merge-position.ts';
import type { ReceivedReturn } from './order.ts';
import { compareRefs } from './ref-order.ts';

export type OnPriorities = {
  readonly current: ReadonlyMap<SubGroupId, ReceivedReturn>;
  /** Returns of the quarter that are here and do not stand: replaced, or set aside. */
  readonly replaced: ReadonlySet<DocId>;
  readonly exceptions: readonly MergedException[];
  readonly coverage: readonly MergedCoverage[];
  /** Those of the quarter on cross-cutting priorities. */
  readonly determinations: readonly Determination[];
};

/** The priorities in force by ref, each with what became of the determinations on it. */
export function mergePriorities(
  plan: Plan,
  on: OnPriorities,
): { priorities: MergedPriority[]; determinations: MergedDetermination[] } {
  const ruled = plan.priorities
    .filter((priority) => priority.retired === null)
    .sort((a, b) => compareRefs(a.ref, b.ref))
    .map((priority) => mergePriority(priority, on));
  return {
    priorities: ruled.map(({ priority }) => priority),
    determinations: ruled.flatMap(({ determinations }) => determinations),
  };
}

function mergePriority(priority: Priority, on: OnPriorities) {
  const say = (subGroup: SubGroupId) =>
    positionOf(priority, subGroup, on.current.get(subGroup), on.exceptions, on.coverage);
  const lead = say(priority.lead);
  const contributors = besideTheLead(priority, on).map(say);
  const heard = hearAll(priority, lead, on);
  const ruling = heard.find(({ outcome }) => outcome.applied)?.matter ?? null;
  const settledBy = heard.find(({ outcome }) => outcome.applied)?.outcome.id ?? null;
  const merged: MergedPriority = {
    priority: priority.ref,
    lead,
    contributors,
    headline: ruling
      ? { status: ruling.status, by: 'determination', wording: ruling.wording }
      : { status: headlineOf(lead), by: 'lead', wording: '' },
    attention: attentionOf(contributors),
    conflict: new Set([lead, ...contributors].flatMap(({ status }) => status ?? [])).size > 1,
    settledBy,
  };
  return { priority: merged, determinations: heard.map(({ outcome }) => outcome) };
}

/** The contributors in the plan's order, then whoever else leads an item under the priority or speaks of it. */
function besideTheLead({ ref, contributors, lead }: Priority, on: OnPriorities): SubGroupId[] {
  const leading = on.coverage.filter((row) => row.priority === ref).map((row) => row.subGroup);
  const speaking = [...on.current].filter(([, { payload }]) =>
    payload.contributions.some((one) => one.priority === ref),
  );
  const all = new Set([...contributors, ...leading, ...speaking.map(([subGroup]) => subGroup)]);
  all.delete(lead);
  return [...all];
}

/** The lead's status is the headline. Without its return there is none, whatever the contributors say. */
const headlineOf = (lead: Position): MergedPriority['headline']['status'] =>
  lead.said === 'no-return' ? 'lead-missing' : (lead.status ?? 'not-known');

function attentionOf(contributors: readonly Position[]): MergedPriority['attention'] {
  const status = worst(contributors.map((one) => one.status));
  if (status === null || status === 'on-track') return null;
  const from = contributors.filter((one) => one.status !== null && one.status !== 'on-track');
  return { status, from: from.map((one) => one.subGroup) };
}

type Ruling = Extract<Determination['matter'], { kind: 'cross-cutting' }>;
type Heard = { matter: Ruling; outcome: MergedDetermination };

/** Two that hold and do not say the same both fall away: no clock decides between them. */
function hearAll(priority: Priority, lead: Position, on: OnPriorities): Heard[] {
  const heard = on.determinations.flatMap((one): Heard[] =>
    one.matter.kind === 'cross-cutting' && one.matter.priority === priority.ref
      ? [{ matter: one.matter, outcome: hear(one, one.matter, lead, on) }]
      : [],
  );
  const holding = heard.filter(({ outcome }) => outcome.applied);
  const agreed = new Set(holding.map(({ matter }) => `${matter.status}\n${matter.wording}`)).size <= 1;
  return agreed
    ? heard
    : heard.map(({ matter, outcome }) => ({
        matter,
        outcome: outcome.applied ? { ...outcome, applied: false, fellAway: 'contradicted' } : outcome,
      }));
}

function hear(one: Determination, matter: Ruling, lead: Position, on: OnPriorities): MergedDetermination {
  const standing = new Set([...on.current.values()].map(({ docId }) => docId));
  const replaced = one.restsOn.filter((docId) => on.replaced.has(docId)).sort();
  const absent = one.restsOn.filter((docId) => !standing.has(docId) && !on.replaced.has(docId)).sort();
  const fell = (fellAway: MergedDetermination['fellAway'], documents: DocId[]): MergedDetermination => ({
    id: one.id,
    applied: fellAway === null,
    fellAway,
    documents,
  });
  if (replaced.length > 0) return fell('superseded', replaced);
  if (absent.length > 0) return fell('not-received', absent);
  if (lead.docId !== null && !one.restsOn.includes(lead.docId))
    return fell('lead-not-considered', [lead.docId]);
  if (lead.docId === null && matter.status === 'on-track') return fell('lead-missing', []);
  return fell(null, []);
}
