import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { root } from '../../build/setup/place.mjs';

/** Where the pictures of every screen are kept; git ignores it. */
const album = join(root, '.cache', 'pictures');

/** The windows that a screen must hold in: a usual laptop, 400% zoom, text at 200%, a contrast theme. */
const windows = {
  laptop: { width: 1366, height: 768 },
  narrow: { width: 320, height: 640 },
  large: { width: 1366, height: 768, text: '200%' },
  forced: { width: 1366, height: 768, forced: true },
} as const;
type Size = { width: number; height: number; text?: string; forced?: boolean };

/**
 * Holds the screen that is shown to what every screen must keep: nothing for axe-core to say, nothing that runs
 * off a narrow window, and a picture in each kind of window for people to look at. The page is the same in Electron,
 * where only the journeys that ask for it are held to axe-core again.
 */
export async function looksRight(page: Page, name: string, { alsoInElectron = false } = {}): Promise<void> {
  const electron = page.context().browser() === null;
  if (electron && !alsoInElectron) return;
  await page.evaluate(() => document.fonts.ready);
  // Legacy mode opens no page of its own, which an Electron window would not allow.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  const said = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  expect(said, name).toEqual([]);
  // Electron's windows keep their size; Chromium's are any that is asked for.
  if (electron) return;
  for (const [kind, size] of Object.entries(windows)) await picture(page, `${name}-${kind}`, size);
  await page.setViewportSize(windows.laptop);
}

async function picture(page: Page, name: string, { width, height, text = '', forced }: Size): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ forcedColors: forced ? 'active' : 'none' });
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = size;
  }, text);
  const over = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(over, `${name} runs off the window`).toBeLessThanOrEqual(0);
  mkdirSync(album, { recursive: true });
  await page.screenshot({
    path: join(album, `${name}.png`),
    animations: 'disabled',
    fullPage: height === 640,
  });
  await page.emulateMedia({ forcedColors: 'none' });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '100%';
  });
}

/** What the page's policy refused while the app was used: nothing, for the app asks for nothing else. */
export async function refusals(page: Page): Promise<string[]> {
  const said = await page.consoleMessages();
  return said.map((one) => one.text()).filter((text) => /content security policy|refused to/i.test(text));
}
