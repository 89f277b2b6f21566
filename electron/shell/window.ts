import { join } from 'node:path';
import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { shell as words } from '../../shared/words/shell.ts';
import { startPage } from './content-policy.ts';

/** The session of every window: in memory alone, so that nothing shown is left on the disk. */
export const partition = 'window';

/** How every window is made: in the sandbox, apart from Node, on its own origin. */
export const windowOptions = (
  appFolder: string,
  { packaged, bounds }: { packaged: boolean; bounds: Partial<Rectangle> },
): BrowserWindowConstructorOptions => ({
  width: 1280,
  height: 860,
  ...bounds,
  minWidth: 480,
  minHeight: 400,
  title: words.title,
  show: false,
  backgroundColor: '#ffffff',
  webPreferences: {
    preload: join(appFolder, 'dist', 'preload', 'preload.cjs'),
    partition,
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    webSecurity: true,
    spellcheck: false,
    devTools: !packaged,
  },
});

/** The session of every window that prints: in memory alone as well, and nothing that a window knows is in it. */
export const printPartition = 'print';

/** How a window that prints is made: never shown, and without anything that a paper does not need, scripts first. */
export const printWindowOptions: BrowserWindowConstructorOptions = {
  show: false,
  webPreferences: {
    partition: printPartition,
    javascript: false,
    images: true,
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    webSecurity: true,
    spellcheck: false,
    devTools: false,
  },
};

type Windows = { BrowserWindow: new (options: BrowserWindowConstructorOptions) => BrowserWindow };

/** The one place where windows are made. */
const make = ({ BrowserWindow }: Windows, options: BrowserWindowConstructorOptions): BrowserWindow =>
  new BrowserWindow(options);

export const createPrintWindow = (windows: Windows): BrowserWindow => make(windows, printWindowOptions);

/** How long a window is waited for, in milliseconds: one that cannot draw itself is better seen than not. */
const patience = 3000;

/** Makes the window of the app. It is shown once there is something to see, or after a moment. */
export function createWindow(
  { BrowserWindow }: Windows,
  appFolder: string,
  about: { packaged: boolean; bounds: Partial<Rectangle> },
): BrowserWindow {
  const window = make({ BrowserWindow }, windowOptions(appFolder, about));
  const late = setTimeout(show, patience);
  function show(): void {
    clearTimeout(late);
    if (!window.isDestroyed() && !window.isVisible()) window.show();
  }
  window.once('ready-to-show', show);
  window.once('closed', () => clearTimeout(late));
  void window.loadURL(startPage);
  return window;
}
