import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What a screen reader would say of what has the focus: its name, or what stands in it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return '';
    const labels = 'labels' in at ? (at.labels as NodeListOf<HTMLLabelElement> | null) : null;
    const label = labels?.[0]?.textContent ?? '';
    return `${at.getAttribute('aria-label') ?? ''} ${label} ${at.innerText}`.trim();
  });

/** Whether what has the focus is drawn with the ring; the page itself and its heading are not. */
const ring = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (at === null || at === document.body || at.tagName === 'H1') return true;
    const drawn = [at, at.closest('.mantine-PasswordInput-input')].filter((one) => one !== null);
    return drawn.some((one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 3;
    });
  });

/** Goes on with the Tab key, as somebody without a mouse does, until what is named has the focus. */
export async function tabTo(page: Page, name: RegExp, most = 40): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < most; step += 1) {
    const said = await focused(page);
    expect(await ring(page), `${said.slice(0, 60)} shows that it has the focus`).toBe(true);
    if (name.test(said)) return;
    passed.push(said.slice(0, 40));
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not lead to ${name}: it led to ${passed.join(' | ')}`);
}

/** Goes to a button or link by the keyboard and presses it. */
export async function press(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** Goes to a field by the keyboard and puts a text in the place of what is there. */
export async function typeInto(page: Page, name: RegExp, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(text);
}
