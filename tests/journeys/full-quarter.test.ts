import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { root } from '../../build/setup/place.mjs';
import { payloadOf, take } from '../chair/desks.ts';
import { aFullQuarter, passphrase } from './a-full-quarter.ts';
import { pastedQuarter } from './calderbrook-figures.ts';
import { anEffort, arrive, countKeys, type Effort, seconds, tell } from './effort.ts';
import { inEachWindow } from './harness.ts';
import { press, tabTo, typeInto } from './keyboard.ts';
import { refusals } from './looks.ts';

/** To stretch a passphrase twice, to unlock and to sign, on a laptop of some years. */
const stretched = 4;

/** What a chair says of the three exceptions; of the first, which continues, last time's answers still hold. */
const said = {
  'TC-I02': { what: 'Theft from shops rose again, to 456 reports. The scheme began in the last week.' },
  'TC-I05': {
    what: 'Two victims in three were satisfied when their case was closed. The target is 81%.',
    why: 'Cases waited for the new case system in August, and calls back to victims came late.',
    doing: 'A second officer calls every victim back within three days.',
    by: '31 3 2031',
  },
  'TC-I09': { what: 'Nights with taxi marshals saw hardly any robbery; two other towns want to know how.' },
} as const;

/** A picture for the walk-through, in a laptop's window; a journey elsewhere goes on without. */
async function picture(page: Page, name: string): Promise<void> {
  if (page.context().browser() === null) return;
  const album = join(root, '.cache', 'pictures');
  mkdirSync(album, { recursive: true });
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.screenshot({ path: join(album, `walk-${name}.png`), animations: 'disabled' });
}

const pasteHere = (page: Page, text: string) =>
  page.evaluate((pasted) => {
    const given = new DataTransfer();
    given.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData: given, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);

async function enterFigures(page: Page, effort: Effort, pasted: string): Promise<void> {
  await tabTo(page, /^\w+ \d{4}, TC-I01/);
  effort.keys += 1; // Ctrl+V
  effort.acts += 1;
  await pasteHere(page, pasted);
  await page.getByText('36 values found. All are fine.').waitFor();
  await picture(page, '03-paste');
  await press(page, /^Put 36 values in$/);
  await page.getByText('36 of 36 entered').waitFor();
  await picture(page, '04-figures');
  await page.keyboard.press('Control+End'); // the last cell; what is supplied stands below it
  await press(page, /^Confirm\s+TC-I13$/);
  await page.getByText('You confirmed these figures.').waitFor();
  await page.keyboard.press('Control+Enter');
}

async function sayActions(page: Page, effort: Effort): Promise<void> {
  await press(page, /^Update\s*: TC-A03/);
  await tabTo(page, /A At risk|On track/);
  await page.keyboard.press('ArrowDown');
  await typeInto(page, /^What changed this quarter/, 'Nine of forty shops have signed; two chains wait.');
  await picture(page, '05-action');
  await page.keyboard.press('Control+Enter');
  await page.getByText('1 of 8 actions said').waitFor();
  await tabTo(page, /^No change in the 7 that remain/, 60);
  await page.keyboard.press('Enter');
  await page.getByText('All 8 actions are said').first().waitFor();
  await picture(page, '06-actions');
  await press(page, /^Go on to exceptions/);
  await arrive(page, effort, 'Exceptions');
}

async function explain(page: Page, effort: Effort): Promise<void> {
  await picture(page, '07-exceptions');
  await press(page, /^Explain TC-I02$/);
  await arrive(page, effort, /^TC-I02/);
  await typeInto(page, /^What happened/, said['TC-I02'].what);
  await tabTo(page, /^Still so/, 60);
  await page.keyboard.press('Space');
  await picture(page, '08-exception');
  await page.keyboard.press('Control+Enter');

  await arrive(page, effort, /^TC-I05/);
  await typeInto(page, /^What happened/, said['TC-I05'].what);
  await typeInto(page, /^Why/, said['TC-I05'].why);
  await typeInto(page, /^What is being done/, said['TC-I05'].doing);
  await typeInto(page, /^By when will it be/, said['TC-I05'].by);
  await page.keyboard.press('Control+Enter');

  await arrive(page, effort, /^TC-I09/);
  await typeInto(page, /^What happened/, said['TC-I09'].what);
  await page.keyboard.press('Control+Enter');
  await arrive(page, effort, 'Exceptions');
  await page.getByText('All 3 are explained').waitFor();
}

inEachWindow('A whole quarter', (open) => {
  test('is done by the keyboard alone, from the lock to a signed return that the secretariat accepts', async () => {
    const quarter = await aFullQuarter();
    const { page, chooseSave } = await open({ folder: quarter.folder });
    const effort = anEffort();
    countKeys(page, effort);
    effort.other += stretched;

    await arrive(page, effort, /^Unlock /);
    await typeInto(page, /^Passphrase/, passphrase);
    await page.keyboard.press('Enter');
    await arrive(page, effort, 'What is due');
    await picture(page, '01-what-is-due');
    await press(page, /^Continue$/);
    await arrive(page, effort, 'Figures');
    await picture(page, '02-empty-figures');
    await enterFigures(page, effort, pastedQuarter(quarter.due));
    await arrive(page, effort, 'Actions');
    await sayActions(page, effort);
    await explain(page, effort);

    await press(page, /^What is due$/);
    await arrive(page, effort, 'What is due');
    await press(page, /^Continue$/);
    await arrive(page, effort, 'Contributions');
    await picture(page, '09-contributions');
    await press(page, /^Nothing to add/);
    await page.getByText('All said: 1 of 1').waitFor();

    await press(page, /^What is due$/);
    await arrive(page, effort, 'What is due');
    await press(page, /^Continue$/);
    await arrive(page, effort, 'Check and sign', 'returned');
    await picture(page, '10-check');
    const saved = await chooseSave();
    await typeInto(page, /^Passphrase/, passphrase);
    await page.keyboard.press('Control+Enter');
    await arrive(page, effort, 'Signed return');
    await page.getByRole('heading', { name: 'Signed and saved' }).waitFor();
    await picture(page, '11-signed');

    const [file] = saved();
    if (file === undefined) throw new Error('Nothing was saved.');
    expect(await take(await quarter.secretariat(), file)).toMatchObject({ result: 'accepted', warnings: [] });
    const { exceptions, coverage } = payloadOf(file);
    expect(exceptions.map(({ kind, class: as }) => [kind, as])).toEqual([
      ['indicator', 'under'],
      ['indicator', 'under'],
      ['indicator', 'over'],
    ]);
    expect(coverage.rows).toHaveLength(21);
    console.info(tell('A whole quarter', effort));
    console.info(`  ${effort.screens.join(' → ')}`);
    expect(seconds(effort) / 60).toBeLessThan(15);
    expect(await refusals(page)).toEqual([]);
  }, 240_000);
});
