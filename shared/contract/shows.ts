import { type Topic, topics } from './call.ts';
import type { WindowCallName, WindowCalls } from './window.ts';

export type WindowQueryName = {
  [N in WindowCallName]: WindowCalls[N]['kind'] extends 'query' ? N : never;
}[WindowCallName];

/** Another workspace, or another state of the same one, may answer anything otherwise. */
const inWorkspace = (...shown: Topic[]): readonly Topic[] => ['entry', 'workspace', 'handovers', ...shown];

/** Everything that a chair enters for a quarter. */
const entered = ['readings', 'actions', 'exceptions', 'notes', 'requests', 'queries'] as const;

/** Everything that goes into the secretariat's view of a quarter. */
const round = ['returns', 'files', 'keys', 'queries', 'determinations', 'decisions', 'requests'] as const;

/**
 * What each question shows, by topic: a window asks it again when a command touches one of them. The type
 * holds it complete.
 */
export const shows: Record<WindowQueryName, readonly Topic[]> = {
  'app.about': [],
  'preferences.get': [],
  'entry.about': ['entry', 'workspace', 'handovers', 'plan'],
  'entry.offer-passphrase': [],
  'entry.looking-round': [],
  'entry.look-at': [],
  'entry.whose': [],
  'entry.copies': topics,
  'workspace.about': inWorkspace(),
  'changes.list': topics,
  'changes.next': topics,
  'brief.get': topics,
  'hands.get': inWorkspace('keys', 'plan'),
  'hands.recipient': inWorkspace('keys'),
  'keys.words': inWorkspace('keys'),
  'keys.ring': inWorkspace('keys'),
  'keys.waiting': inWorkspace('keys', 'files', 'returns'),
  'plan.partnership': inWorkspace('plan'),
  'plan.current': inWorkspace('plan', 'decisions', 'requests'),
  'plan.workbook': inWorkspace('plan'),
  'plan.rehearse': inWorkspace('plan', 'readings'),
  'readings.of': inWorkspace('plan', 'readings'),
  'import.look': inWorkspace('plan'),
  'import.match': inWorkspace('plan'),
  'import.preview': inWorkspace('plan', 'readings'),
  'indicator.page': inWorkspace('plan', 'returns', 'decisions', ...entered),
  'readings.supplied': inWorkspace('plan', 'readings'),
  'drafts.list': inWorkspace('drafts'),
  'figures.sheet': inWorkspace('plan', 'returns', 'drafts', ...entered),
  'exceptions.check': inWorkspace('plan', 'returns', 'drafts', ...entered),
  'exceptions.inbox': inWorkspace('plan', 'returns', 'drafts', ...entered),
  'exceptions.one': inWorkspace('plan', 'returns', 'drafts', ...entered),
  'exceptions.answers': inWorkspace('exceptions'),
  'contributions.sheet': inWorkspace('plan', 'readings', 'exceptions', 'drafts'),
  'requests.sheet': inWorkspace('plan', 'requests', 'drafts'),
  'board.sheet': inWorkspace('plan', 'queries', 'decisions', 'returns', 'files'),
  'notes.list': inWorkspace('plan', 'notes', 'exceptions', 'drafts'),
  'actions.sheet': inWorkspace('plan', 'actions', 'exceptions', 'drafts'),
  'returns.list': inWorkspace(...round),
  'returns.preview': inWorkspace('plan', 'keys', 'returns', 'files', 'changes', 'drafts', ...entered),
  'returns.lock': inWorkspace(...round),
  'returns.receipt': inWorkspace('plan', ...round),
  'returns.history': inWorkspace(...round),
  'returns.compare': inWorkspace(...round),
  'returns.sheet': inWorkspace(...round),
  'figures.waiting': inWorkspace('files', 'queries'),
  'files.inspect': inWorkspace('keys', 'plan'),
  'files.verify': inWorkspace('keys'),
  'files.quarantine': inWorkspace('files', 'keys'),
  'files.quarantined': inWorkspace('files'),
  'status.get': topics,
  'merge.get': inWorkspace('plan', ...round),
  'determinations.list': inWorkspace('determinations'),
  'decisions.list': inWorkspace('decisions'),
  'pack.get': inWorkspace('plan', 'packs', ...round),
  'pack.write': inWorkspace('plan', 'packs', ...round),
};
