import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { ShellEvent } from '../../shared/contract/shell.ts';
import { askBeforeClosing, type Closing } from './closing.ts';
import { launcher } from './core-launch.ts';
import { coreProcess } from './core-process.ts';
import { dialogs } from './dialogs.ts';
import { answerWindows, tellWindow } from './ipc.ts';
import type { Log } from './log.ts';
import { menuTemplate } from './menu.ts';
import type { openedFiles } from './opened-files.ts';
import type { Policy } from './policy.ts';
import { preferencesIn } from './preferences.ts';
import { printing } from './printing.ts';
import { serveWindowFiles } from './protocol.ts';
import { releasedOn } from './released-on.ts';
import { reloadWhenTold } from './reloading.ts';
import { openSampleDesk, sampleSwitch } from './sample-desk.ts';
import { answeringWindow, type Desk } from './shell-calls.ts';
import { signInOffered, systemSignIn } from './sign-in.ts';
import { createWindow, partition } from './window.ts';
import { keepPlace, lastPlace } from './window-place.ts';

/** The app once it is ready: its window and its core. */
export type Desktop = {
  tell(event: ShellEvent): void;
  /** Brings the window to the front, or opens it anew. */
  show(): void;
  /** Lets the core finish and close the workspace. */
  close(): Promise<void>;
};

type About = {
  /** Where the app keeps its own. */
  folder: string;
  policy: Policy;
  log: Log;
  opened: ReturnType<typeof openedFiles>;
  refused(what: string): void;
};

/** Puts the parts together: files, core, calls, menu and window. */
export async function openDesktop(
  electron: typeof import('electron'),
  { folder, policy, log, opened, refused }: About,
): Promise<Desktop> {
  const { app, clipboard, ipcMain, Menu, safeStorage, screen, session, utilityProcess } = electron;
  const { platform, versions } = process;
  const packaged = app.isPackaged;
  const built = join(app.getAppPath(), 'dist');
  let window: BrowserWindow | undefined;
  let closing: Closing | undefined;
  const tell = (event: ShellEvent): void => tellWindow(window?.webContents, event);

  const { protocol } = session.fromPartition(partition, { cache: false });
  await serveWindowFiles(protocol, join(built, 'renderer'));
  reloadWhenTold(
    { packaged, channel: process },
    {
      reload: () =>
        void serveWindowFiles(protocol, join(built, 'renderer')).then(() => window?.webContents.reload()),
      end: () => app.quit(),
    },
  );

  const core = coreProcess({
    launch: launcher({
      utilityProcess,
      script: join(built, 'core', 'process.cjs'),
      nodeApi: Number(versions.napi),
      node: process.env.CSP_RETURNS_NODE,
    }),
    start: {
      folder: join(folder, 'workspaces'),
      appVersion: app.getVersion(),
      signInOffered: signInOffered(safeStorage, platform, policy),
      checkOutput: !packaged,
    },
    signIn: systemSignIn(safeStorage, platform, policy),
    now: Date.now,
    note: log.note,
    gone: (again) => tell({ kind: 'core-gone', again }),
  });

  const desk: Desk = {
    about: {
      version: app.getVersion(),
      platform: `${platform} ${process.arch}`,
      electron: versions.electron,
      chromium: versions.chrome,
      packaged,
      releasedOn: releasedOn(app.getAppPath()),
      marking: policy.marking,
    },
    dialogs: dialogs(electron, { window: () => window, documents: () => app.getPath('documents') }),
    preferences: preferencesIn(folder),
    printing: printing(electron, {
      ...{ chromium: versions.chrome, packaged },
      remark: (text) => void process.stderr.write(`${text}\n`),
    }),
    ...{ opened, core, log, clipboard },
    mayClose: () => closing?.mayClose(),
  };
  answerWindows(ipcMain, {
    isOurs: (sender) => sender === window?.webContents,
    serve: answeringWindow(desk, () => performance.now()),
    refused: (why) => refused(`message: ${why}`),
  });
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      menuTemplate({
        ...{ platform, packaged },
        ask: (command) => tell({ kind: 'menu', command }),
        copyLog: () => clipboard.writeText(log.recent(400).join('\n')),
      }),
    ),
  );

  function openWindow(): BrowserWindow {
    const screens = screen.getAllDisplays().map(({ workArea }) => workArea);
    const opening = createWindow(electron, app.getAppPath(), {
      packaged,
      bounds: lastPlace(folder, screens),
    });
    closing = askBeforeClosing(opening, {
      ask: () => tell({ kind: 'closing' }),
      last: () => keepPlace(folder, opening.getNormalBounds()),
    });
    opening.on('closed', () => {
      window = undefined;
    });
    opening.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
      log.note({ event: 'window.gone', about: { reason, exitCode } });
      if (reason !== 'clean-exit') setTimeout(() => !opening.isDestroyed() && opening.reload(), 500);
    });
    opening.on('unresponsive', () => log.note({ event: 'window.unresponsive', about: {} }));
    return opening;
  }

  const sample = packaged ? '' : app.commandLine.getSwitchValue(sampleSwitch);
  if (sample !== '') await openSampleDesk(core, sample);
  window = openWindow();
  log.note({
    event: 'started',
    about: { version: desk.about.version, electron: versions.electron, packaged },
  });
  return {
    tell,
    show() {
      window ??= openWindow();
      if (window.isMinimized()) window.restore();
      window.focus();
    },
    async close() {
      await core.close();
      log.note({ event: 'closed', about: {} });
    },
  };
}
