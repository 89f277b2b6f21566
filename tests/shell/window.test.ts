import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { windowOptions } from '../../electron/shell/window.ts';

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
