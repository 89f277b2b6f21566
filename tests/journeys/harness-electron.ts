import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, type ElectronApplication } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { runtimeArgs, runtimeEnv } from '../../build/electron/launch.mjs';
import { runtime } from '../../build/electron/runtime.mjs';
import { hasScreen, virtualScreen } from '../../build/electron/screen.mjs';
import { has } from '../../build/setup/debian.mjs';
import { root } from '../../build/setup/place.mjs';
import type { ShellEvent } from '../../shared/contract/shell.ts';
import { aFolder } from '../a-store.ts';
import type { GivenFile, Opened } from './opened.ts';

/** Why the app cannot be opened in Electron here; null where it can. */
export function whyNoElectron(): string | null {
  const chosen = runtime();
  if (chosen.do !== 'use') return chosen.why;
  if (!existsSync(join(root, 'dist', 'main', 'main.cjs'))) return 'the app is not built (npm run build)';
  return has('xvfb') || hasScreen() ? null : 'there is no screen, and Xvfb is not installed';
}

/** A screen that nobody sees for one window; a developer's own is left alone where there can be such a one. */
async function display(): Promise<string | undefined> {
  if (!has('xvfb')) return undefined;
  const { display, close } = await virtualScreen();
  onTestFinished(close);
  return display;
}

/** The built app with pages of a test's own in the place of the window's: everything else is the real thing. */
export function anAppWith(pages: Record<string, string>): string {
  const folder = aFolder();
  mkdirSync(join(folder, 'dist', 'renderer'), { recursive: true });
  for (const part of ['main', 'preload', 'core'])
    symlinkSync(join(root, 'dist', part), join(folder, 'dist', part));
  for (const [name, text] of Object.entries(pages))
    writeFileSync(join(folder, 'dist', 'renderer', name), text);
  writeFileSync(join(folder, 'dist', 'renderer', 'files.json'), JSON.stringify(Object.keys(pages)));
  writeFileSync(join(folder, 'package.json'), readFileSync(join(root, 'package.json')));
  return folder;
}

export type InElectron = Opened & {
  app: ElectronApplication;
  log(): { event: string; [about: string]: unknown }[];
};

/** Opens the app in Electron, with a folder of its own for all that it keeps. */
export async function openInElectron({
  folder = aFolder(),
  from = root,
  files = [],
}: {
  folder?: string;
  from?: string;
  files?: string[];
} = {}): Promise<InElectron> {
  const chosen = runtime();
  if (chosen.do !== 'use') throw new Error(chosen.why);
  const shown = await display();
  const app = await _electron.launch({
    executablePath: chosen.program,
    args: [...runtimeArgs(shown !== undefined), from, `--user-data-dir=${folder}`, ...files],
    env: runtimeEnv(process.execPath, shown),
    timeout: 30_000,
  });
  let open = true;
  app.on('close', () => {
    open = false;
  });
  const close = async () => void (open && (await app.close()));
  onTestFinished(close);
  const page = await app.firstWindow();
  const logs = join(folder, 'logs');
  return {
    ...{ app, page, folder, close },
    log: () =>
      readdirSync(logs).flatMap((name) =>
        readFileSync(join(logs, name), 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line)),
      ),
    choose: async (...chosen) =>
      answerOpen(
        app,
        chosen.map((file) => written(aFolder(), file)),
      ),
    chooseFolder: async () => {
      const place = aFolder();
      await answerOpen(app, [place]);
      return () => readdirSync(place).map((name) => ({ name, bytes: readFileSync(join(place, name)) }));
    },
    chooseSave: async () => {
      const place = aFolder();
      await app.evaluate(({ dialog }, place) => {
        dialog.showSaveDialog = (async (...given: { defaultPath?: string }[]) => {
          const name = given.at(-1)?.defaultPath?.split(/[\\/]/).at(-1);
          return { canceled: false, filePath: `${place}/${name}` };
        }) as never;
      }, place);
      return () => readdirSync(place).map((name) => ({ name, bytes: readFileSync(join(place, name)) }));
    },
    cancelSave: () =>
      app.evaluate(({ dialog }) => {
        dialog.showSaveDialog = (async () => ({ canceled: true, filePath: '' })) as never;
      }),
    failSave: async () => {
      const place = join(aFolder(), 'gone');
      await app.evaluate(({ dialog }, place) => {
        dialog.showSaveDialog = (async (...given: { defaultPath?: string }[]) => {
          const name = given.at(-1)?.defaultPath?.split(/[\\/]/).at(-1);
          return { canceled: false, filePath: `${place}/${name}` };
        }) as never;
      }, place);
    },
    papers: null,
    menu: async (command) => {
      await app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), command);
    },
    tell: async (event: ShellEvent) => {
      await app.evaluate(({ BrowserWindow }, told) => {
        BrowserWindow.getAllWindows()[0]?.webContents.send('csp:event', told);
      }, event);
    },
  };
}

const written = (folder: string, { name, bytes }: GivenFile): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};

/** What the next dialogs that ask for files or a folder are answered with. */
const answerOpen = (app: ElectronApplication, filePaths: string[]): Promise<void> =>
  app.evaluate(({ dialog }, paths) => {
    dialog.showOpenDialog = (async () => ({ canceled: paths.length === 0, filePaths: paths })) as never;
  }, filePaths);
