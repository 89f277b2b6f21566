import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { textFile } from '../chair/desks.ts';
import { heading } from './a-desk.ts';
import { aFullQuarter, type FullQuarter } from './a-full-quarter.ts';
import { quarterCsv } from './calderbrook-figures.ts';
import { type InElectron, openInElectron, whyNoElectron } from './harness-electron.ts';
import { press, tabTo } from './keyboard.ts';
import { killed } from './killed.ts';

/** At most this much typing may be lost, in milliseconds. */
const most = 2000;

/** A kind of field: how to get there from what is due, what is typed first, and what a moment before the end. */
type Kind = {
  readonly what: string;
  reach(page: Page): Promise<void>;
  readonly typed: string;
  readonly rest: string;
  /** Whether the screen shows it again. */
  shown(page: Page): Promise<string>;
};

const whatStandsIn = (name: RegExp) => (page: Page) => page.getByLabel(name).first().inputValue();

/** A field behind a link or button of a screen. */
const fieldAt = (way: RegExp, title: string | RegExp, at: RegExp, open?: RegExp) => ({
  reach: async (page: Page) => {
    await press(page, way);
    await heading(page, title);
    if (open !== undefined) await press(page, open);
    await tabTo(page, at, 160);
  },
  shown: whatStandsIn(at),
});

const kinds: readonly Kind[] = [
  {
    what: 'a figure',
    ...fieldAt(/^Enter indicator values$/, 'Figures', /^\w+ \d{4}, TC-I01/),
    typed: '16',
    rest: '4',
  },
  {
    what: 'a figure that cannot be read',
    ...fieldAt(/^Enter indicator values$/, 'Figures', /^\w+ \d{4}, TC-I04/),
    typed: '3o',
    rest: '!',
  },
  {
    what: 'what changed in an action',
    ...fieldAt(
      /^Update actions$/,
      'Actions',
      /^What changed this quarter/,
      /^(Update|Go on|Change)\s*: TC-A03/,
    ),
    typed: 'Nine of forty shops have signed; two chains wait for their head offices',
    rest: ' in Leeds',
  },
  {
    what: 'what happened in an exception',
    ...fieldAt(/^Explain exceptions$/, 'Exceptions', /^What happened/, /^Explain TC-I02$/),
    typed: 'Theft from shops rose again, most of it on Market Street between noon and three',
    rest: ' on school days',
  },
  {
    what: 'half a date',
    ...fieldAt(/^Explain exceptions$/, 'Exceptions', /^By when will it be/, /^Explain TC-I02$/),
    typed: '31 mar',
    rest: 'c',
  },
  {
    what: 'a contribution',
    ...fieldAt(/^Contribute to other sub-groups/, 'Contributions', /^What you see/),
    typed: 'Wardens met three children with two telephones each',
    rest: ' near the station',
  },
  {
    what: 'an answer to a request',
    ...fieldAt(/^Requests$/, 'Requests', /^Your answer/),
    typed: 'Sixty-one notices since April',
    rest: ', of which fifty-four were kept to',
  },
  {
    what: 'a success story',
    ...fieldAt(
      /^Success stories$/,
      'Success stories and notes',
      /^What there is to say/,
      /^Write one$|^Title/,
    ),
    typed: 'Forty young people come every Friday',
    rest: ' and most Saturdays',
  },
];

async function unlock({ page }: InElectron, { passphrase }: FullQuarter): Promise<void> {
  await heading(page, /^Unlock /);
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');
  await heading(page, 'What is due');
}

const why = whyNoElectron();
describe.skipIf(why !== null)(`Every process is killed${why ? ` (skipped: ${why})` : ''}`, () => {
  test('while each kind of field is typed into: at most two seconds of it are lost, and the app says so', async () => {
    const quarter = await aFullQuarter();
    const { tell, core } = await quarter.chair();
    const rows = quarterCsv(quarter.due, quarter.due).split('\n');
    const some = rows.filter((row) => !/^TC-I0[14]/.test(row)).join('\n');
    await tell('readings.import', { file: textFile('values.csv', some) });
    core.store.close();

    let before: Kind | undefined;
    for (const kind of [...kinds, undefined]) {
      const opened = await openInElectron({ folder: quarter.folder });
      const { page, app } = opened;
      await unlock(opened, quarter);
      if (before !== undefined) {
        await page.getByText(/^We kept your work up to /).waitFor();
        await press(page, /^Open it$/);
        await before.reach(page);
        expect(await before.shown(page), before.what).toContain(before.typed);
        await page.evaluate(() => window.location.assign('#/'));
        await heading(page, 'What is due');
      }
      if (kind === undefined) return;
      await kind.reach(page);
      await page.keyboard.type(kind.typed);
      await setTimeout(most);
      await page.keyboard.type(kind.rest);
      await killed(app);
      before = kind;
    }
  }, 240_000);
});
