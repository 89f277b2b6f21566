import type { WorkspaceId } from './entry.ts';
import type { Reply } from './index.ts';

/** What the shell tells the core process when it starts. Folders come from the shell alone. */
export type CoreStart = {
  /** Where workspaces live. */
  folder: string;
  appVersion: string;
  /** Whether this computer's sign-in keeps secrets safely (Windows and macOS). */
  signInOffered: boolean;
  /** Whether every answer is parsed too: in development and tests. */
  checkOutput: boolean;
};

/**
 * What lets a core process that was started anew go on where the last one stopped. The shell holds it in
 * memory for as long as the workspace is open; it never reaches a window, a log or a disk.
 */
export type Kept = { workspace: WorkspaceId; database: Uint8Array };

/** From the shell to the core process. */
export type ToCore =
  | { kind: 'start'; start: CoreStart }
  | { kind: 'call'; id: number; name: string; input: unknown }
  | { kind: 'resume'; id: number; kept: Kept }
  /** What the system's sign-in made of the secret; null when it would not. */
  | { kind: 'signed-in'; id: number; secret: Uint8Array | null }
  | { kind: 'close' };

/** An event for the log: its name, and ids or counts about it, never contents. */
export type Noted = { event: string; about: Record<string, string | number | boolean> };

/** From the core process to the shell. */
export type FromCore =
  | { kind: 'ready' }
  | { kind: 'reply'; id: number; reply: Reply<unknown> }
  | { kind: 'kept'; kept: Kept | null }
  | { kind: 'sign-in'; id: number; work: 'protect' | 'reveal'; secret: Uint8Array }
  | { kind: 'note'; noted: Noted }
  /** Everything was answered and is on the disk: the process may be ended. */
  | { kind: 'closed' };
