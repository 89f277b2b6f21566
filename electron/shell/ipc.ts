import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import type { Serve } from '../../shared/contract/answer.ts';
import type { ShellEvent } from '../../shared/contract/shell.ts';
import { isOwn } from './content-policy.ts';
import { ownBytes } from './own-bytes.ts';

/** The one channel that a window calls on, and the one that it hears on. The preload names the same two. */
export const callChannel = 'csp:call';
export const eventChannel = 'csp:event';

/** Why a message is not from a page of ours, if it is not. Read at once: a frame that has gone reads as null. */
export function strangeness(
  { senderFrame: frame, sender }: Pick<IpcMainInvokeEvent, 'senderFrame' | 'sender'>,
  isOurs: (sender: WebContents) => boolean,
): string | undefined {
  if (!frame) return 'no frame';
  if (frame.parent !== null) return 'sub-frame';
  if (!isOwn(frame.url)) return 'origin';
  return isOurs(sender) ? undefined : 'window';
}

/** Answers what our own windows call. Anybody else gets an error, and it is noted. */
export function answerWindows(
  ipcMain: Pick<IpcMain, 'handle'>,
  by: { isOurs: (sender: WebContents) => boolean; serve: Serve; refused: (why: string) => void },
): void {
  ipcMain.handle(callChannel, async (event, name: unknown, input: unknown) => {
    const why = strangeness(event, by.isOurs);
    if (why !== undefined) {
      by.refused(why);
      throw new Error('Refused.');
    }
    return ownBytes(await by.serve(String(name), input));
  });
}

/** Tells a window something, if it still has a page to hear it: one that closes or crashed loses that first. */
export function tellWindow(contents: WebContents | undefined, event: ShellEvent): void {
  if (contents !== undefined && hasPage(contents)) contents.send(eventChannel, event);
}

/** Electron throws at any look at a frame that has gone, and complains aloud of a message sent to one. */
function hasPage(contents: WebContents): boolean {
  try {
    return !contents.isDestroyed() && contents.mainFrame.url !== '';
  } catch {
    return false;
  }
}
