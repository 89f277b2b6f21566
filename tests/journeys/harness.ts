import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, onTestFinished } from 'vitest';
import { root } from '../../build/setup/place.mjs';
import { openInChromium, whyNoChromium } from './harness-chromium.ts';
import { openInElectron, whyNoElectron } from './harness-electron.ts';
import type { Open } from './opened.ts';

const harnesses: { where: string; open: Open; why: string | null }[] = [
  { where: 'in Electron', open: openInElectron, why: whyNoElectron() },
  { where: 'in Chromium', open: openInChromium, why: whyNoChromium() },
];

/** Runs the same journeys in Electron and in a current Chromium; where one is not to be had, says why and skips. */
export function inEachWindow(name: string, journeys: (open: Open) => void): void {
  for (const { where, open, why } of harnesses)
    describe.skipIf(why !== null)(`${name} ${where}${why ? ` (skipped: ${why})` : ''}`, () =>
      journeys(witnessed(where, open)),
    );
}

/**
 * What a failed journey leaves to look at, in a folder that git ignores: a picture, what was on the page, and a trace
 * of every step (`npx playwright-core show-trace FILE.zip`).
 */
const witnessed =
  (where: string, open: Open): Open =>
  async (about) => {
    const opened = await open(about);
    const { tracing } = opened.page.context();
    await tracing.start({ snapshots: true });
    onTestFinished(async ({ task }) => {
      if (task.result?.state !== 'fail') return;
      const folder = join(root, '.cache', 'failures');
      const name = `${task.name} ${where}`.replace(/\W+/g, '-').slice(0, 100);
      mkdirSync(folder, { recursive: true });
      await tracing.stop({ path: join(folder, `${name}.zip`) }).catch(() => {});
      await opened.page.screenshot({ path: join(folder, `${name}.png`) }).catch(() => {});
      const page = await opened.page.locator('body').ariaSnapshot().catch(String);
      const said = await opened.page.consoleMessages().catch(() => []);
      writeFileSync(join(folder, `${name}.txt`), [page, ...said.map(String)].join('\n'));
    });
    return opened;
  };
