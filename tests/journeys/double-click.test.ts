import { resolve } from 'node:path';
import { describe, test } from 'vitest';
import { heading } from './a-desk.ts';
import { openInElectron, whyNoElectron } from './harness-electron.ts';

const why = whyNoElectron();
describe.skipIf(why !== null)(`A file opened with the app${why ? ` (skipped: ${why})` : ''}`, () => {
  test('sets up a desk at once on a computer that has none', async () => {
    const { page } = await openInElectron({ files: [resolve('tests/examples/plan.cspplan')] });
    await heading(page, 'Set up the desk of Town Centre Group');
  });

  test('that is no plan is named as what it is, above the ways in', async () => {
    const { page } = await openInElectron({ files: [resolve('tests/examples/return.cspreturn')] });
    await page.getByRole('alert').getByText('This file is a return, not a plan.').waitFor();
    await heading(page, 'Where would you like to start?');
  });
});
