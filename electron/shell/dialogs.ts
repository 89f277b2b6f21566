import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { BrowserWindow, Dialog, FileFilter, Shell } from 'electron';
import { refuse } from '../../shared/contract/faults.ts';
import type { FileKind } from '../../shared/contract/shell.ts';
import type { WindowOutput } from '../../shared/contract/window.ts';
import { shell as words } from '../../shared/words/shell.ts';
import { writeDurably } from '../disk/durable-file.ts';
import { largestFile, readUserFile } from '../disk/user-file.ts';
import { endings } from './opened-files.ts';

type File = { name: string; bytes: Uint8Array };

const said = words.dialog;
const any: FileFilter = { name: said.kinds.any, extensions: ['*'] };
const filters: Record<FileKind, FileFilter[]> = {
  csp: [{ name: said.kinds.csp, extensions: [...endings, 'txt'] }, any],
  table: [{ name: said.kinds.table, extensions: ['csv', 'xlsx', 'txt'] }, any],
  partnership: [{ name: said.kinds.partnership, extensions: ['json'] }, any],
  any: [any],
};

/** The system's dialogs. They own every path: a window is given contents, names, and stand-ins for places. */
export function dialogs(
  electron: { dialog: Dialog; shell: Shell },
  { window, documents }: { window: () => BrowserWindow | undefined; documents: () => string },
) {
  const places = new Map<string, string>();
  let lastFolder: string | undefined;
  const remember = (path: string): string => {
    lastFolder = dirname(path);
    const place = `place-${places.size + 1}`;
    places.set(place, path);
    return place;
  };
  /** A dialog belongs to its window, where there is one. */
  const over = <A, R>(show: (window: BrowserWindow, about: A) => R, alone: (about: A) => R, about: A): R => {
    const above = window();
    return above ? show(above, about) : alone(about);
  };

  return {
    async open({ kind, many }: { kind: FileKind; many: boolean }): Promise<WindowOutput<'dialog.open'>> {
      const { dialog } = electron;
      const properties = many ? (['openFile', 'multiSelections'] as const) : (['openFile'] as const);
      const about = {
        title: said.open,
        filters: filters[kind],
        properties: [...properties],
        defaultPath: lastFolder ?? documents(),
      };
      const chosen = await over(
        (above, asked: typeof about) => dialog.showOpenDialog(above, asked),
        (asked) => dialog.showOpenDialog(asked),
        about,
      );
      if (chosen.canceled) return [];
      return chosen.filePaths.map((path) => {
        lastFolder = dirname(path);
        return { name: basename(path), bytes: readUserFile(path, largestFile) };
      });
    },

    async save({ file }: { file: File }): Promise<WindowOutput<'dialog.save'>> {
      const { dialog } = electron;
      const about = { title: said.save, defaultPath: join(lastFolder ?? documents(), file.name) };
      const { canceled, filePath } = await over(
        (above, asked: typeof about) => dialog.showSaveDialog(above, asked),
        (asked) => dialog.showSaveDialog(asked),
        about,
      );
      if (canceled || !filePath) return null;
      write(filePath, file.bytes);
      return { name: basename(filePath), place: remember(filePath) };
    },

    async saveAll({ files }: { files: File[] }): Promise<WindowOutput<'dialog.save-all'>> {
      const { dialog } = electron;
      const about = {
        title: said.saveAll,
        properties: ['openDirectory' as const, 'createDirectory' as const],
        defaultPath: lastFolder ?? documents(),
      };
      const chosen = await over(
        (above, asked: typeof about) => dialog.showOpenDialog(above, asked),
        (asked) => dialog.showOpenDialog(asked),
        about,
      );
      const [folder] = chosen.filePaths;
      if (chosen.canceled || folder === undefined) return null;
      const there = files.filter(({ name }) => existsSync(join(folder, name))).length;
      if (there > 0 && !(await mayReplace(there))) return null;
      for (const { name, bytes } of files) write(join(folder, name), bytes);
      return { saved: files.length, place: remember(join(folder, files[0]?.name ?? '')) };
    },

    /** Shows a saved file in the system's window of files; a stand-in that nobody was given shows nothing. */
    show(place: string): void {
      const path = places.get(place);
      if (path !== undefined) electron.shell.showItemInFolder(path);
    },
  };

  async function mayReplace(count: number): Promise<boolean> {
    const about = {
      type: 'warning' as const,
      message: said.replace(count),
      detail: said.replaceDetail,
      buttons: [said.cancel, said.replaceYes],
      defaultId: 0,
      cancelId: 0,
    };
    const { dialog } = electron;
    const { response } = await over(
      (above, asked: typeof about) => dialog.showMessageBox(above, asked),
      (asked) => dialog.showMessageBox(asked),
      about,
    );
    return response === 1;
  }
}

/** Writes what leaves the app whole or not at all, readable as the user's other files are. */
function write(path: string, bytes: Uint8Array): void {
  try {
    writeDurably(path, bytes, 0o666);
  } catch {
    throw refuse('save.failed', { name: basename(path) });
  }
}
