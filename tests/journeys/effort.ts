import type { Page } from 'playwright-core';
import { heading } from './a-desk.ts';

/**
 * What a journey asks of a person, by the keystroke-level model (S. K. Card, T. P. Moran, A. Newell, "The
 * keystroke-level model for user performance time with interactive systems", Communications of the ACM 23(7),
 * 1980): 0.28 s for a key pressed by somebody who types 40 words a minute, 1.35 s to make up one's mind before
 * each act. To that is added the reading of every new screen at 238 words a minute (M. Brysbaert, "How many words
 * do we read per minute?", Journal of Memory and Language 109, 2019), and what each test adds for the telephone.
 */
const key = 0.28;
const mind = 1.35;
const readWord = 60 / 238;

export type Effort = {
  readonly screens: string[];
  keys: number;
  acts: number;
  words: number;
  /** Words of the return itself, which are read as at any desk in any quarter: told, and not added. */
  returned: number;
  /** Seconds spent otherwise: on the telephone, or waiting. */
  other: number;
};

export const anEffort = (): Effort => ({ screens: [], keys: 0, acts: 0, words: 0, returned: 0, other: 0 });

/** Counts every key that is pressed in a window from now on. */
export function countKeys(page: Page, effort: Effort): void {
  const { keyboard } = page;
  const [press, insertText] = [keyboard.press.bind(keyboard), keyboard.insertText.bind(keyboard)];
  keyboard.press = (name, about) => {
    effort.keys += 1;
    if (name !== 'Tab') effort.acts += 1;
    return press(name, about);
  };
  keyboard.insertText = (text) => {
    effort.keys += text.length;
    effort.acts += 1;
    return insertText(text);
  };
}

/** Waits for a screen, and counts that it is read; `returned` where it shows the return itself. */
export async function arrive(
  page: Page,
  effort: Effort,
  name: string | RegExp,
  what: 'words' | 'returned' = 'words',
): Promise<void> {
  await heading(page, name);
  const text = await settled(page);
  const [title = ''] = text.split('\n');
  // Who comes to a screen again knows where to look.
  if (!effort.screens.includes(title)) effort[what] += text.split(/\s+/).length;
  effort.screens.push(title);
}

/** The text of a screen once every answer is in it. */
async function settled(page: Page): Promise<string> {
  let [before, text] = ['', await page.locator('main').innerText()];
  while (text !== before) {
    await page.waitForTimeout(250);
    [before, text] = [text, await page.locator('main').innerText()];
  }
  return text;
}

export const seconds = ({ keys, acts, words, other }: Effort): number =>
  keys * key + acts * mind + words * readWord + other;

/** One line of the account, as the test prints it. */
export function tell(who: string, effort: Effort): string {
  const { screens, keys, acts, words, returned, other } = effort;
  const minutes = (seconds(effort) / 60).toFixed(1);
  const reading = ((returned * readWord) / 60).toFixed(1);
  return `${who}: ${screens.length} screens, ${keys} keystrokes in ${acts} acts, ${words} words read, ${other} s on the telephone or waiting: ${minutes} minutes; and ${reading} to read the return of ${returned} words and its receipt`;
}
