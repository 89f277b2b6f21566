import { EventEmitter } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createWindow, windowOptions } from '../../electron/shell/window.ts';

const shown = (packaged: boolean) => windowOptions('/app', { packaged, bounds: {} }).webPreferences ?? {};
const shell = globSync('electron/{main,preload}.ts').concat(globSync('electron/shell/*.ts'));

test('E1: every window is in the sandbox and apart from Node, and asks for nothing experimental', () => {
  for (const packaged of [true, false]) {
    expect(shown(packaged)).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
    });
    for (const never of [
      'allowRunningInsecureContent',
      'experimentalFeatures',
      'enableBlinkFeatures',
      'plugins',
    ])
      expect(shown(packaged)).not.toHaveProperty(never);
  }
});

test('E1: windows are made in one place', () => {
  const making = shell.flatMap(
    (path) =>
      readFileSync(path, 'utf8').match(/new (\w+\.)?(BrowserWindow|WebContentsView|BrowserView)\(/g) ?? [],
  );
  expect(shell.length).toBeGreaterThan(15);
  expect(making).toEqual(['new BrowserWindow(']);
});

test('E3: a packed app has no developer tools', () => {
  expect(shown(true).devTools).toBe(false);
  expect(shown(false).devTools).toBe(true);
});

test('what a window shows is kept in memory alone', () => {
  expect(shown(true).partition).not.toMatch(/^persist:/);
  expect(shown(true).partition).toBeTruthy();
});

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

class AWindow extends EventEmitter {
  shown = 0;
  destroyed = false;
  show = () => {
    this.shown += 1;
  };
  isVisible = () => this.shown > 0;
  isDestroyed = () => this.destroyed;
  loadURL = async () => {};
}

const created = (): AWindow => {
  const made = new AWindow();
  class BrowserWindow {
    constructor() {
      // biome-ignore lint/correctness/noConstructorReturn: what Electron would make is played
      return made;
    }
  }
  createWindow({ BrowserWindow } as never, '/app', { packaged: true, bounds: {} });
  return made;
};

test('a window is shown once there is something in it, and after three seconds whatever there is', () => {
  const ready = created();
  expect(ready.shown).toBe(0);
  ready.emit('ready-to-show');
  vi.advanceTimersByTime(5000);
  expect(ready.shown).toBe(1);

  const late = created();
  vi.advanceTimersByTime(2999);
  expect(late.shown).toBe(0);
  vi.advanceTimersByTime(1);
  late.emit('ready-to-show');
  expect(late.shown).toBe(1);

  const closed = created();
  closed.destroyed = true;
  closed.emit('closed');
  vi.advanceTimersByTime(5000);
  expect(closed.shown).toBe(0);
});
