import type { Page } from 'playwright-core';
import type { MenuCommand, ShellEvent } from '../../shared/contract/shell.ts';

export type GivenFile = { name: string; bytes: Uint8Array };

/** The app, open, with what a person does to it from outside the page. */
export type Opened = {
  page: Page;
  /** Where it keeps all that is its own. */
  folder: string;
  /** The files that the next dialogs which ask for files are answered with; none cancels. */
  choose(...files: GivenFile[]): Promise<void>;
  /** Answers the next dialogs which ask for a folder; gives what is in it then. */
  chooseFolder(): Promise<() => GivenFile[]>;
  /** Answers the next dialogs which ask where to save; gives what was saved then. */
  chooseSave(): Promise<() => GivenFile[]>;
  /** The next dialogs which ask where to save are cancelled. */
  cancelSave(): Promise<void>;
  /** The next dialogs which ask where to save are answered with a folder that cannot be written. */
  failSave(): Promise<void>;
  /** The papers that were handed over to be printed or made a PDF; null where the real printer would be asked. */
  papers: (() => string[]) | null;
  menu(command: MenuCommand): Promise<void>;
  tell(event: ShellEvent): Promise<void>;
  close(): Promise<void>;
};

export type Open = (about?: { folder?: string }) => Promise<Opened>;
