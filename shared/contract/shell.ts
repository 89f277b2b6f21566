import { z } from 'zod';
import { day } from '../model/period.ts';
import { line } from '../model/text.ts';
import { bytes, command, givenFile, nothing, query } from './call.ts';
import { preferenceCalls } from './preferences.ts';

/** What a dialog lets through, for its filter; content, not the ending of a name, decides what a file is. */
export const fileKinds = ['csp', 'table', 'partnership', 'any'] as const;
export type FileKind = (typeof fileKinds)[number];

/** Names that Windows keeps for devices, whatever follows the first dot (Microsoft, "Naming Files, Paths, and Namespaces"). */
const device = /^(con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$) *(\.|$)/i;

/** A name to save under: nothing in it can be a place, a device, hidden, or read differently on another system. */
export const savedName = z
  .string()
  .max(120)
  .regex(/^[A-Za-z0-9_(][A-Za-z0-9 ._()-]*[A-Za-z0-9_()]$/)
  .refine((name) => !device.test(name));

const savedFile = z.strictObject({ name: savedName, bytes });

/** Stands for a place on disk that the user chose; only the shell knows which. */
const place = z.string().regex(/^place-\d{1,6}$/);

/** A file that was opened with the app, by double click or argument: its content, or why it could not be read. */
const openedFile = z.union([
  givenFile,
  z.strictObject({
    name: z.string(),
    fault: z.strictObject({
      code: z.string(),
      message: z.string(),
      next: z.string().optional(),
      at: z.string().optional(),
    }),
  }),
]);

/** A short name of a screen, an error or a place in the code: never anything that was typed. */
const plainName = z.string().regex(/^[\w.:/ -]{1,200}$/);

/** Every call that the shell answers: dialogs, files, the window, the log. No path goes in and none comes out. */
export const shellCalls = {
  ...preferenceCalls,
  'app.about': query(
    nothing,
    z.strictObject({
      version: z.string(),
      platform: z.string(),
      /** Versions of the runtime, for the log and the help page. */
      electron: z.string(),
      chromium: z.string(),
      packaged: z.boolean(),
      /** The day that this version came out, for the notice that it has grown old; an unpacked app has none. */
      releasedOn: day.optional(),
      /** The code of the marking that IT wants offered first on this computer. */
      marking: line.optional(),
    }),
  ),
  /** Asks for files, and gives what is in them; none when the user cancels. */
  'dialog.open': command(
    z.strictObject({ kind: z.enum(fileKinds), many: z.boolean().default(false) }),
    z.array(givenFile),
    [],
  ),
  /** Asks where to save one file; null when the user cancels. */
  'dialog.save': command(
    z.strictObject({ file: savedFile }),
    z.strictObject({ name: z.string(), place }).nullable(),
    [],
  ),
  /** Asks for a folder and saves every file there; none is written over without the user's word. */
  'dialog.save-all': command(
    z.strictObject({ files: z.array(savedFile).min(1).max(5000) }),
    z.strictObject({ saved: z.int(), place }).nullable(),
    [],
  ),
  /** Shows in the system's own window of files where something was saved. */
  'place.show': command(z.strictObject({ place }), nothing, []),
  /** Prints a document that the core made (HTML that needs nothing else) as PDF, with its page numbers. */
  'print.pdf': command(z.strictObject({ document: bytes }), z.strictObject({ bytes }), []),
  /** Gives such a document to the system's own dialog for printing; not sent where the user cancels. */
  'print.send': command(z.strictObject({ document: bytes }), z.strictObject({ sent: z.boolean() }), []),
  /** The files that were opened with the app and not taken yet. */
  'opened.take': command(nothing, z.array(openedFile), []),
  /** The window has nothing unsaved left and may be closed: the answer to `closing`. */
  'window.may-close': command(nothing, nothing, []),
  /** Goes on after the core process has stopped: starts it if need be, and opens what was open. */
  'core.continue': command(nothing, nothing, ['entry']),
  /** A fault of the window itself, by names alone. */
  'log.report': command(z.strictObject({ screen: plainName, error: plainName, at: plainName }), nothing, []),
  /** Puts the last of the log on the clipboard, for whoever looks after the app. */
  'log.copy': command(nothing, z.strictObject({ lines: z.int() }), []),
} as const;
export type ShellCalls = typeof shellCalls;

/** What the menu can ask of the window. */
export const menuCommands = [
  'open',
  'print',
  'undo',
  'redo',
  'lock',
  'settings',
  'search',
  'help',
  'about',
] as const;
export type MenuCommand = (typeof menuCommands)[number];

/** What the shell tells the window. */
export type ShellEvent =
  | { kind: 'menu'; command: MenuCommand }
  /** Files wait for `opened.take`. */
  | { kind: 'opened' }
  /** The core process stopped. `again` says that it could be started anew, and `core.continue` goes on. */
  | { kind: 'core-gone'; again: boolean }
  /** Save what is unsaved, then call `window.may-close`. */
  | { kind: 'closing' };
