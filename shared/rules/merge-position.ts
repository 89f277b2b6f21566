import type { ReasonCode } from '../model/exception.ts';
import type { SubGroupId } from '../model/ids.ts';
import type { MergedException } from '../model/merged.ts';
import type { Position, Track } from '../model/merged-priority.ts';
import { track } from '../model/merged-priority.ts';
import type { MergedCoverage } from '../model/merged-standing.ts';
import type { Priority } from '../model/plan.ts';
import type { ReceivedReturn } from './order.ts';

/** Under-performance for one of these is off track; for any other reason, at risk. */
const offTrack: ReadonlySet<ReasonCode> = new Set([
  'target-red',
  'cannot-meet-target',
  'action-overdue',
  'action-red',
]);

/** The worst of several; null when none is known. */
export function worst(tracks: readonly (Track | null)[]): Track | null {
  const ranks = tracks.map((one) => (one === null ? -1 : track.options.indexOf(one)));
  return track.options[Math.max(-1, ...ranks)] ?? null;
}

/** What one sub-group says of a priority: its own view, and what its return shows of the items it leads there. */
export function positionOf(
  priority: Priority,
  subGroup: SubGroupId,
  received: ReceivedReturn | undefined,
  exceptions: readonly MergedException[],
  coverage: readonly MergedCoverage[],
): Position {
  const mine = exceptions.filter((one) => one.subGroup === subGroup && one.priority === priority.ref);
  const items = coverage.filter((row) => row.subGroup === subGroup && row.priority === priority.ref);
  const said = received?.payload.contributions.find((one) => one.priority === priority.ref);
  const found = received === undefined ? null : foundIn(mine, items);
  const view = said?.view ?? null;
  return {
    subGroup,
    said: saidOf(received, said),
    docId: received?.docId ?? null,
    signer: received?.payload.signer ?? null,
    transcribed: received !== undefined && received.payload.transcribed !== null,
    found,
    view,
    status: worst([found, view]),
    text: said?.text ?? '',
    under: standing(mine, 'under').length,
    over: standing(mine, 'over').length,
    unknown: items.filter((row) => unknown.has(row.state)).length,
  };
}

function saidOf(
  received: ReceivedReturn | undefined,
  said: ReceivedReturn['payload']['contributions'][number] | undefined,
): Position['said'] {
  if (received === undefined) return 'no-return';
  if (said === undefined) return 'silent';
  return said.view === null && said.text === '' ? 'nothing-to-add' : 'view';
}

/** On track only when something was judged; nothing judged is not known, which is not the same. */
function foundIn(mine: readonly MergedException[], items: readonly MergedCoverage[]): Track | null {
  const under = standing(mine, 'under');
  const codes = under.flatMap(({ exception }) => exception.reasons.map(({ code }) => code));
  if (codes.some((code) => offTrack.has(code))) return 'off-track';
  if (under.length > 0) return 'at-risk';
  const told = items.some((row) => judged.has(row.state)) || mine.length > 0;
  return told ? 'on-track' : null;
}

/** Exceptions of a class, less those that the chair holds are none. */
const standing = (mine: readonly MergedException[], as: 'under' | 'over'): MergedException[] =>
  mine.filter(({ exception }) => exception.class === as && exception.arguedAway === null);

const judged: ReadonlySet<MergedCoverage['state']> = new Set(['exception', 'normal', 'complete']);
const unknown: ReadonlySet<MergedCoverage['state']> = new Set([
  'no-data',
  'not-releasable',
  'not-asked',
  'no-return',
]);
