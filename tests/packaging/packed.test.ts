import { spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { runtime } from '../../build/electron/runtime.mjs';
import { readFuses } from '../../build/pack/fuses.ts';
import { start } from '../../shared/words/screens/start.ts';
import { unlock } from '../../shared/words/screens/unlock.ts';
import { enterDesk, heading, passphrase } from '../journeys/a-desk.ts';
import {
  aHome,
  aPublicFolder,
  type Packed,
  packApp,
  startPacked,
  whyNotPacked,
  whyNotStarted,
} from './packed-app.ts';

const why = whyNotPacked() ?? whyNotStarted();

describe.skipIf(why !== null)(`the packed app${why ? ` (skipped: ${why})` : ''}`, () => {
  let packed: Packed;
  beforeAll(() => {
    packed = packApp();
  });

  const plan = (): string => {
    const file = join(aPublicFolder(), 'City Tasking.cspplan');
    copyFileSync('tests/examples/plan.cspplan', file);
    return file;
  };

  test('E22: the fuses of the program that starts read back as they should be', async () => {
    expect(await readFuses(packed.program)).toMatchObject({
      RunAsNode: false,
      EnableCookieEncryption: true,
      EnableNodeOptionsEnvironmentVariable: false,
      EnableNodeCliInspectArguments: false,
      EnableEmbeddedAsarIntegrityValidation: true,
      OnlyLoadAppFromAsar: true,
      LoadBrowserProcessSpecificV8Snapshot: false,
    });
  });

  test('E22: nobody can use the program as a plain Node, as they can an Electron that is not packed', () => {
    const env = { PATH: process.env.PATH, ELECTRON_RUN_AS_NODE: '1' };
    const sum = (program: string) =>
      spawnSync(program, ['-p', '6 * 7'], { env, encoding: 'utf8', timeout: 20_000 }).stdout;
    const chosen = runtime();
    expect(chosen.do === 'use' && sum(chosen.program)).toBe('42\n');
    expect(sum(packed.program)).not.toContain('42');
  });

  test('a plan that is double-clicked while the app is open begins a desk, which is there when the app is opened again', async () => {
    const home = aHome();
    const env = { NODE_OPTIONS: '--inspect=0' };
    const first = await startPacked(packed, { home, env, args: ['--inspect=0'] });
    const { page } = first;
    await page.getByRole('button', { name: start.plan }).waitFor();
    await first.open(plan());
    await heading(page, /^Set up the desk of /);
    await enterDesk(page);
    await page.getByRole('navigation').first().waitFor();
    expect(first.said()).not.toContain('Debugger listening');
    await first.quit();

    const second = await startPacked(packed, { home, args: [plan()] });
    await second.page.getByText(unlock.waiting('City Tasking.cspplan')).waitFor();
    await second.page.getByLabel(unlock.passphrase).fill(passphrase);
    await second.page.getByRole('button', { name: unlock.unlock, exact: true }).click();
    await second.page.getByRole('navigation').first().waitFor();
    await second.quit();
  }, 120_000);
});
