import type { Page } from 'playwright-core';
import { heading } from './a-desk.ts';

/**
 * What a journey asks of a person, by the keystroke-level model (S. K. Card, T. P. Moran, A. Newell, "The
 * keystroke-level model for user performance time with interactive systems", Communications of the ACM 23(7),
 * 1980): 0.28 s for a key pressed by somebody who types 40 words a minute, 1.35 s to make up one's mind before
 * each act. To that is added the reading of every new screen at 238 words a minute (M. Brysbaert, "How many words
 * do we read per minute?", Journal of Memory and Language 109, 2019), a mind made up for each row of a table, which
 * nobody reads word by word, and what each test adds for the telephone.
 */
const key = 0.28;
const mind = 1.35;
const readWord = 60 / 238;

export type Effort = {
  readonly screens: string[];
  readonly kinds: Set<string>;
  keys: number;
  acts: number;
  words: number;
  /** Rows of tables that are looked over. */
  rows: number;
  /** Words of the return itself, which are read as at any desk in any quarter: told, and not added. */
  returned: number;
  /** Seconds spent otherwise: on the telephone, or waiting. */
  other: number;
};

export const anEffort = (): Effort => ({
  screens: [],
  kinds: new Set(),
  keys: 0,
  acts: 0,
  words: 0,
  rows: 0,
  returned: 0,
  other: 0,
});

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
  const { title, words, rows } = await settled(page);
  // Who comes to a screen of a kind again knows where to look: one exception is laid out like another.
  const kind = new URL(page.url()).hash.replace(/\/[A-Z]{2}-\w+$/, '/:ref') || title;
  if (!effort.kinds.has(kind)) {
    effort[what] += words;
    effort.rows += rows;
  }
  effort.kinds.add(kind);
  effort.screens.push(title);
}

type Shown = { title: string; words: number; rows: number };

/** What is on a screen once every answer is in it. */
async function settled(page: Page): Promise<Shown> {
  let [before, now] = [undefined as Shown | undefined, await shown(page)];
  while (JSON.stringify(now) !== JSON.stringify(before)) {
    await page.waitForTimeout(250);
    [before, now] = [now, await shown(page)];
  }
  return now;
}

const shown = (page: Page): Promise<Shown> =>
  page.locator('main').evaluate((main: HTMLElement) => {
    const count = (text: string): number => text.split(/\s+/).filter(Boolean).length;
    const tables = [...main.querySelectorAll('table')];
    const inTables = tables.reduce((sum, { innerText }) => sum + count(innerText), 0);
    return {
      title: main.querySelector('h1')?.innerText ?? '',
      words: count(main.innerText) - inTables,
      rows: [...main.querySelectorAll('tbody tr')].filter((row) => row.checkVisibility()).length,
    };
  });

export const seconds = ({ keys, acts, words, rows, other }: Effort): number =>
  keys * key + (acts + rows) * mind + words * readWord + other;

/** One line of the account, as the test prints it. */
export function tell(who: string, effort: Effort): string {
  const { screens, keys, acts, words, rows, returned, other } = effort;
  const minutes = (seconds(effort) / 60).toFixed(1);
  const reading = ((returned * readWord) / 60).toFixed(1);
  return `${who}: ${screens.length} screens, ${keys} keystrokes in ${acts} acts, ${words} words read and ${rows} rows looked over, ${other} s on the telephone or waiting: ${minutes} minutes; and ${reading} to read the return of ${returned} words and its receipt`;
}
