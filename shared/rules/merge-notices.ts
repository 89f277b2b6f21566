import type { DocId } from '../model/ids.ts';
import type { HistoryRow, MergedDetermination, Notice } from '../model/merged.ts';
import type { MergedPriority } from '../model/merged-priority.ts';
import type { MergedStanding } from '../model/merged-standing.ts';
import { LARGEST_JUMP } from './chain.ts';
import type { Settlement } from './merge-sets.ts';

const plain: Omit<Notice, 'code'> = { subGroup: null, item: null, documents: [], count: null };

/** What a reader should know of a sub-group's return, in one fixed order. */
export function noticesOfStanding(one: MergedStanding, settlement: Settlement | undefined): Notice[] {
  const { subGroup, current } = one;
  const about = { ...plain, subGroup, documents: current === null ? [] : [current.docId] };
  const when = (is: boolean, notice: Notice): Notice[] => (is ? [notice] : []);
  const changed = one.changes.length;
  return [
    ...when(one.state === 'missing', { ...about, code: 'missing' }),
    ...when(one.state === 'fork', { ...about, code: 'fork', documents: one.heads }),
    ...when(one.state === 'transcribed', { ...about, code: 'transcribed' }),
    ...when(one.late, { ...about, code: 'late' }),
    ...when(one.notReceived > 0, { ...about, code: 'not-received', count: one.notReceived }),
    ...when(one.notReceived > LARGEST_JUMP, { ...about, code: 'jump', count: one.notReceived }),
    ...when(one.sameNumber.length > 0, { ...about, code: 'same-number', documents: one.sameNumber }),
    ...unreceived(settlement).map(
      (docId): Notice => ({ ...about, code: 'replaces-unreceived', documents: [docId] }),
    ),
    ...when(current?.clockSuspect === true, { ...about, code: 'clock-suspect' }),
    ...when(changed > 0, { ...about, code: 'older-plan', count: changed }),
  ];
}

/** Returns that say that they replace one which has not arrived. */
function unreceived(settlement: Settlement | undefined): DocId[] {
  const arrivals = settlement?.arrivals ?? [];
  return arrivals
    .filter((one) => one.supersedes !== null && !arrivals.some(({ docId }) => docId === one.supersedes))
    .map(({ docId }) => docId);
}

/** Of each item that left the plan: that it did. */
export const noticesOfHistory = (rows: readonly HistoryRow[]): Notice[] =>
  rows.map(({ subGroup, docId, item }) => ({
    ...plain,
    code: 'left-the-plan',
    subGroup,
    item: item.ref,
    documents: [docId],
  }));

/** Who is silent on a cross-cutting priority, and whether its sub-groups contradict each other. */
export function noticesOfPriority(one: MergedPriority): Notice[] {
  const about = { ...plain, item: one.priority };
  const notices: Notice[] = [];
  if (one.headline.status === 'lead-missing') {
    notices.push({ ...about, code: 'lead-missing', subGroup: one.lead.subGroup });
  }
  for (const { said, subGroup } of one.contributors) {
    if (said === 'silent') notices.push({ ...about, code: 'contributor-silent', subGroup });
  }
  if (one.conflict && one.settledBy === null) notices.push({ ...about, code: 'conflict' });
  return notices;
}

/** Of each determination that no longer applies: that it fell away. */
export const noticesOfDeterminations = (determinations: readonly MergedDetermination[]): Notice[] =>
  determinations
    .filter(({ applied }) => !applied)
    .map(({ documents }) => ({ ...plain, code: 'determination-fell-away', documents }));
