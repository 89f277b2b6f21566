import { expect, test } from 'vitest';
import { inEachWindow } from './harness.ts';

inEachWindow('the built window', (open) => {
  test('E7: opens with its styles under the policy, without one violation or fault', {
    timeout: 60_000,
  }, async () => {
    const { page } = await open();
    const faults: string[] = [];
    page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())));
    page.on('pageerror', (error) => void faults.push(error.message));
    await page.addInitScript(() => {
      const violations: string[] = [];
      Object.assign(window, { violations });
      addEventListener('securitypolicyviolation', (event) =>
        violations.push(`${event.effectiveDirective} ${event.blockedURI}`),
      );
    });
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    // The library of the screens writes its styles into the page when it starts; they hold only if it has the nonce.
    expect(await page.evaluate(() => document.querySelectorAll('style').length)).toBeGreaterThan(0);
    expect(
      await page.evaluate(() => document.fonts.ready.then(() => getComputedStyle(document.body).fontFamily)),
    ).toContain('Atkinson');
    expect(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('a menu command is heard, and asking for a file that nobody chooses changes nothing', {
    timeout: 60_000,
  }, async () => {
    const { page, choose, menu } = await open();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await choose();
    await menu('open');
    const reply = await page.evaluate(() => window.csp.call('dialog.open', { kind: 'csp', many: true }));
    expect(reply).toEqual({ ok: true, value: [] });
  });
});
