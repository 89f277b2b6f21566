import type { GivenFile } from '../../../shared/contract/call.ts';
import type { WorkspaceId } from '../../../shared/contract/entry.ts';
import type { WindowOutput } from '../../../shared/contract/window.ts';

export type EntryAbout = WindowOutput<'entry.about'>;
export type Listed = EntryAbout['workspaces'][number];

/** Where in the way in somebody is. */
export type Step =
  | { readonly at: 'start' }
  | { readonly at: 'unlock'; readonly workspace: WorkspaceId }
  | { readonly at: 'begin'; readonly role: 'chair' | 'secretariat'; readonly file: GivenFile }
  | { readonly at: 'look-round' };
