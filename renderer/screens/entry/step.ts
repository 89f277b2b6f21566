import type { GivenFile } from '../../../shared/contract/call.ts';
import type { WorkspaceId, WorkspaceLabel } from '../../../shared/contract/entry.ts';
import type { WindowOutput } from '../../../shared/contract/window.ts';

export type EntryAbout = WindowOutput<'entry.about'>;
export type Listed = EntryAbout['workspaces'][number];

/** A file that a desk can be made from, and whose desk that would be. */
export type Beginning = {
  readonly file: GivenFile;
  readonly label: WorkspaceLabel;
  /** Whether the plan forbids that this computer's sign-in opens the desk. */
  readonly signInForbidden: boolean;
};

/** What the core makes a desk from. */
export const beginningOf = (role: WorkspaceLabel['role'], { bytes }: GivenFile) =>
  role === 'chair' ? { role, plan: bytes } : { role, partnership: bytes };

/** Where in the way in somebody is. */
export type Step =
  | { readonly at: 'start' }
  | { readonly at: 'unlock'; readonly workspace: WorkspaceId }
  | { readonly at: 'begin'; readonly from: Beginning }
  | { readonly at: 'no-desk-yet'; readonly file: string }
  | { readonly at: 'look-round' };
