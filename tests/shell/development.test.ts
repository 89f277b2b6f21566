import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { deskMeant } from '../../build/sample/desk.ts';
import { root } from '../../build/setup/place.mjs';
import { start } from '../../shared/words/screens/start.ts';
import { aFolder } from '../a-store.ts';
import { whyNoElectron } from '../journeys/harness-electron.ts';
import { windowOf } from '../window-of.ts';

test('a desk of the sample is meant by its name or its id, in any letters', () => {
  for (const name of ['City Tasking', 'city tasking', 'city-tasking', 'sg:city-tasking', ' CITY TASKING '])
    expect(deskMeant(name)).toBe('City Tasking');
  expect(deskMeant('Secretariat')).toBe('secretariat');
  expect(deskMeant('City')).toBeUndefined();
});

test('a name that the sample does not have is answered with those that it has', () => {
  const { status, stderr } = spawnSync(process.execPath, ['build/sample.ts', '--as', 'Town Centre'], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain(
    'the sample has no desk called “Town Centre”. Its desks are “secretariat”, “City Tasking”',
  );
});

/** Runs a command of the workshop that opens the app; gives the page of its window, and what it has said. */
async function opened(script: string, folder: string, ...args: string[]) {
  const child = spawn(
    process.execPath,
    [script, ...args, `--user-data-dir=${folder}`, '--remote-debugging-port=0'],
    // What it starts is on a screen of its own, which nobody sees where there is Xvfb.
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' } },
  );
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  const over = new Promise((resolve) => child.once('exit', resolve));
  const end = async () => {
    child.kill();
    await over;
  };
  onTestFinished(end);
  return { page: await windowOf(() => said, 60_000), said: () => said, end };
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

const why = whyNoElectron();
describe.skipIf(why !== null)(`the workshop${why ? ` (skipped: ${why})` : ''}`, () => {
  test('npm run sample opens the desk that is asked for, unlocked, and makes the sample once', async () => {
    const folder = join(aFolder(), 'sample');
    const first = await opened('build/sample.ts', folder, '--as', 'City Tasking');
    expect(first.said()).toContain('making the sample');
    await heading(first.page, 'What is due');
    await first.page.getByText('City Tasking').first().waitFor();
    await first.end();
    expect(existsSync(`${folder}.being-made`)).toBe(false);

    const second = await opened('build/sample.ts', folder);
    await heading(second.page, 'Returns board');
    expect(second.said()).not.toContain('making the sample');
    await second.end();
  }, 120_000);

  test('npm run dev shows a change of the window in the window that is open', async () => {
    const copy = aRepository();
    const folder = aFolder();
    mkdirSync(join(folder, 'workspaces')); // desks need not be made to see the first screen
    const { page, said } = await opened(join(copy, 'build', 'dev.ts'), folder);
    await heading(page, start.title);
    const screen = join(copy, 'renderer', 'screens', 'entry', 'Start.tsx');
    change(screen, 'start.title', "'Changed'");
    await heading(page, 'Changed');
    const good = readFileSync(screen);
    writeFileSync(screen, 'this is no program');
    await until(() => said().includes('renderer stays as it was until that is mended'), said);
    await heading(page, 'Changed');
    writeFileSync(screen, good);
    change(join(copy, 'electron', 'shell', 'window.ts'), 'width: 1280', 'width: 1200');
    await until(() => said().split('DevTools listening').length === 3, said);
  }, 120_000);
});

const until = async (so: () => boolean, why: () => string): Promise<void> => {
  for (let tries = 0; !so() && tries < 200; tries++) await setTimeout(100);
  expect(so(), why()).toBe(true);
};

const change = (path: string, from: string, to: string): void => {
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
};

/** The sources and what is built of them, to be changed by a test, with the same packages and the same Electron. */
function aRepository(): string {
  const copy = aFolder();
  const names = ['build', 'db', 'dist', 'electron', 'renderer', 'shared'];
  for (const name of [...names, 'package.json', 'package-lock.json', 'tsconfig.json'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  mkdirSync(join(copy, '.cache'));
  for (const name of ['node_modules', '.cache/electron'])
    if (existsSync(join(root, name))) symlinkSync(join(root, name), join(copy, name));
  return copy;
}
