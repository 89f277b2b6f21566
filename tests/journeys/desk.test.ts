import { expect, test } from 'vitest';
import { beginChair, enterDesk, example, heading, passphrase } from './a-desk.ts';
import { inEachWindow } from './harness.ts';
import { press, tabTo, typeInto } from './keyboard.ts';
import { looksRight, refusals } from './looks.ts';

inEachWindow('A desk', (open) => {
  test('is set up from the plan file, kept by a recovery code on paper, and opened by either secret', async () => {
    const { page, choose } = await open();
    await heading(page, 'Where would you like to start?');
    await choose(example('return.cspreturn'));
    await press(page, /Open the plan file/);
    await page.getByRole('alert').waitFor();
    await looksRight(page, 'start-wrong-file');

    await choose(example('plan.cspplan'));
    await page.keyboard.press('Control+o');
    await heading(page, /^Set up the desk of /);
    await press(page, /^Set up the desk$/);
    await page.getByText('Type a passphrase, or take the words offered.').waitFor();
    await looksRight(page, 'set-up-empty');
    await typeInto(page, /^Passphrase/, 'password1234');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await looksRight(page, 'set-up-weak');
    await press(page, /^Use these words$/);
    const offered = await page.getByLabel('Passphrase', { exact: true }).inputValue();
    expect(offered.split(/[ -]/)).toHaveLength(5);
    await press(page, /^Set up the desk$/);

    await heading(page, 'Keep the recovery code');
    await press(page, /^Continue$/);
    await page.getByText('Tick the box when you have the code on paper.').waitFor();
    await looksRight(page, 'recovery-sheet');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Whoever has this sheet').isVisible()).toBe(true);
    expect(await page.getByText('If the passphrase is forgotten').isVisible()).toBe(false);
    expect(await page.getByRole('button').count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    const code = (await page.locator('.code').textContent()) ?? '';
    await tabTo(page, /I have printed this sheet/);
    await page.keyboard.press('Space');
    await press(page, /^Continue$/);

    await heading(page, 'Who sits at this desk?');
    await typeInto(page, /^Name/, '');
    await page.keyboard.press('Enter');
    await page.getByText('Enter your name.').waitFor();
    await looksRight(page, 'who-sits');
    await typeInto(page, /^Name/, 'Rosalind Quartermaine');
    await typeInto(page, /^Title/, 'Superintendent');
    await page.keyboard.press('Enter');
    await heading(page, 'What is due');
    await page.getByText('Rosalind Quartermaine, Superintendent').waitFor();
    await page.getByText(/^Saved \d\d:\d\d on this computer$/).waitFor();

    await page.keyboard.press('Control+l');
    await heading(page, /^Unlock /);
    await press(page, /^Use the recovery code instead$/);
    await typeInto(page, /^Recovery code/, 'not a code');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await looksRight(page, 'unlock-wrong-code');
    await typeInto(page, /^Recovery code/, code);
    await page.keyboard.press('Enter');
    await heading(page, 'Set a new passphrase');
    await press(page, /^Not now$/);
    await heading(page, 'What is due');

    await press(page, /^Keys and safe copies$/);
    await heading(page, 'Keys and safe copies');
    await press(page, /^Change the passphrase$/);
    await typeInto(page, /^Passphrase now/, offered);
    await typeInto(page, /^New passphrase/, passphrase);
    await page.keyboard.press('Enter');
    await page.getByText('The passphrase is changed.').waitFor();
    await looksRight(page, 'passphrase-changed');
    await page.keyboard.press('Control+l');
    await heading(page, /^Unlock /);
    await typeInto(page, /^Passphrase/, offered);
    await page.keyboard.press('Enter');
    await page.getByText('That is not the passphrase.').waitFor();
    await typeInto(page, /^Passphrase/, passphrase);
    await page.keyboard.press('Enter');
    await heading(page, 'What is due');
    expect(await refusals(page)).toEqual([]);
  }, 120_000);

  test('of the secretariat is set up from the partnership file, and says what comes first', async () => {
    const { page, choose } = await open();
    await choose(example('partnership.json'));
    await press(page, /Set up the secretariat/);
    await heading(page, 'Set up the secretariat’s desk');
    await enterDesk(page);
    await heading(page, 'Returns board');
    await page.getByText('Enter or import the plan, then issue it to the sub-groups.').waitFor();
    await looksRight(page, 'returns-board-empty');
  }, 60_000);

  test('is as large and as strong in contrast as was chosen, also when the app is opened again', async () => {
    const first = await open();
    await beginChair(first);
    await enterDesk(first.page);
    await heading(first.page, 'What is due');
    await first.page.keyboard.press('Control+,');
    await first.page.getByLabel('150%').check();
    await first.page.getByLabel('High: black on white, no grey').check();
    await looksRight(first.page, 'settings-high-contrast');
    await first.close();

    const { page } = await open({ folder: first.folder });
    await heading(page, /^Unlock /);
    const chosen = await page.evaluate(() => {
      const { dataset, style } = document.documentElement;
      return { size: style.fontSize, contrast: dataset.contrast };
    });
    expect(chosen).toEqual({ size: '150%', contrast: 'high' });
  }, 120_000);
});
