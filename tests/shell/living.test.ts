import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runtimeArgs, runtimeEnv } from '../../build/electron/launch.mjs';
import { runtime } from '../../build/electron/runtime.mjs';
import { samplePartnership } from '../../electron/core/sample/index.ts';
import type { Reply } from '../../shared/contract/index.ts';
import type { WindowCallName, WindowInput, WindowOutput } from '../../shared/contract/window.ts';
import { aFolder } from '../a-store.ts';
import { anAppWith, type InElectron, openInElectron, whyNoElectron } from '../journeys/harness-electron.ts';
import { attackPage } from './attack.ts';

const why = whyNoElectron();
const passphrase = 'plover anvil quartz meadow tinsel';

/** Calls as a page does. Bytes are given as text, which the page encodes. */
const calling =
  ({ page }: InElectron) =>
  <N extends WindowCallName>(name: N, input: WindowInput<N>): Promise<Reply<WindowOutput<N>>> =>
    page.evaluate(([name, input]) => window.csp.call(name as string, input), [name, input] as const) as never;

const begin = async ({ page }: InElectron): Promise<string> => {
  const text = JSON.stringify(samplePartnership);
  const reply = (await page.evaluate(
    ([passphrase, text]) =>
      window.csp.call('entry.create', {
        passphrase,
        beginning: { role: 'secretariat', partnership: new TextEncoder().encode(text) },
      }),
    [passphrase, text] as const,
  )) as Reply<WindowOutput<'entry.create'>>;
  if (!reply.ok) throw new Error(reply.fault.message);
  return reply.value.recoveryCode;
};

const open = async (about: Parameters<typeof openInElectron>[0] = {}) => {
  const opened = await openInElectron({ from: anAppWith(attackPage), ...about });
  await opened.page.waitForFunction(() => document.title === 'Ready');
  return { ...opened, call: calling(opened) };
};

const told = ({ page }: InElectron) =>
  page.evaluate(() => (window as unknown as { log: { told: { kind: string }[] } }).log.told);
const waitTold = ({ page }: InElectron, kind: string) =>
  page.waitForFunction(
    (kind) =>
      (window as unknown as { log: { told: { kind: string }[] } }).log.told.some((one) => one.kind === kind),
    kind,
  );

const corePid = ({ log }: InElectron): number =>
  Number(log().findLast(({ event }) => event === 'core.started')?.pid);

describe.skipIf(why !== null)(`the living app${why ? ` (skipped: ${why})` : ''}`, () => {
  test('when the core is killed nothing acknowledged is lost, the window is told, and one call goes on', {
    timeout: 60_000,
  }, async () => {
    const app = await open();
    await begin(app);
    let acknowledged = 0;
    for (let round = 0; round < 3; round++) {
      const writing = app.page.evaluate(async (from) => {
        let last = from;
        for (;;) {
          const reply = await window.csp.call('workspace.introduce', {
            name: `Officer ${last + 1}`,
            title: 'Secretariat',
          });
          if (!reply.ok) return { last, code: reply.fault.code };
          last++;
        }
      }, acknowledged);
      await app.page.waitForTimeout(60 + round * 30);
      process.kill(corePid(app), 'SIGKILL');
      const stopped = await writing;
      expect(stopped.code).toBe('core.gone');
      expect(stopped.last).toBeGreaterThan(acknowledged);
      await waitTold(app, 'core-gone');
      expect(await app.call('workspace.about', {})).toMatchObject({
        ok: false,
        fault: { code: 'entry.locked' },
      });
      expect(await app.call('core.continue', {})).toEqual({ ok: true, value: {} });
      const about = await app.call('workspace.about', {});
      if (!about.ok) throw new Error(about.fault.message);
      // What was being written when it stopped may be there; what was acknowledged must be.
      const there = Number(about.value.user.name.replace('Officer ', ''));
      expect([stopped.last, stopped.last + 1]).toContain(there);
      acknowledged = there;
    }
    expect((await told(app)).filter(({ kind }) => kind === 'core-gone')).toEqual(
      [1, 2, 3].map(() => ({ kind: 'core-gone', again: true })),
    );
    expect(app.log().filter(({ event }) => event === 'core.gone')).toHaveLength(3);
  });

  test('E21: neither a passphrase, a recovery code nor what was typed is in any file that the app leaves', {
    timeout: 60_000,
  }, async () => {
    const app = await open();
    const recoveryCode = await begin(app);
    await app.call('workspace.introduce', { name: 'Canary Wharfinger', title: 'Secretariat' });
    await app.call('keys.unlock', { passphrase });
    await app.call('entry.open', { workspace: 'desk-1' as never, by: { passphrase: `${passphrase} wrong` } });
    await app.call('log.report', { screen: 'home', error: 'TypeError', at: 'app.js:1' });
    await app.call('no.such.call' as never, { secret: passphrase } as never);
    await app.close();
    const files = globSync('**/*', { cwd: app.folder, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name));
    const names = files.map((path) => path.slice(app.folder.length + 1));
    expect(names).toEqual(
      expect.arrayContaining([
        expect.stringContaining('workspace.db'),
        expect.stringMatching(/^logs.+\.log$/),
      ]),
    );
    const canaries = [passphrase, recoveryCode, recoveryCode.replaceAll('-', ''), 'Wharfinger'];
    const found = files.filter((path) => {
      const bytes = readFileSync(path);
      return canaries.some(
        (canary) => bytes.includes(canary) || bytes.includes(Buffer.from(canary, 'utf16le')),
      );
    });
    expect(found).toEqual([]);
  });

  test('closing the window finishes what is being done, and leaves one sound file and a dated copy of the day’s work', {
    timeout: 60_000,
  }, async () => {
    const app = await open();
    await begin(app);
    await app.call('workspace.introduce', { name: 'Ann Officer', title: 'Secretariat' });
    await app.close();
    const workspace = join(app.folder, 'workspaces', 'desk-1');
    expect(existsSync(join(workspace, 'workspace.db-wal'))).toBe(false);
    expect(globSync('copies/*-closing.db', { cwd: workspace })).toHaveLength(1);
    expect(app.log().at(-1)).toMatchObject({ event: 'closed' });
    const again = await open({ folder: app.folder });
    expect(await again.call('entry.about', {})).toMatchObject({
      ok: true,
      value: {
        open: null,
        workspaces: [{ id: 'desk-1', label: { role: 'secretariat', sample: true, subGroup: null } }],
      },
    });
    expect(
      await again.call('entry.open', { workspace: 'desk-1' as never, by: { passphrase } }),
    ).toMatchObject({ ok: true });
    expect(await again.call('workspace.about', {})).toMatchObject({
      ok: true,
      value: { user: { name: 'Ann Officer' } },
    });
  });

  test('a file opened with the app, or with a second start of it, waits in the first window', {
    timeout: 60_000,
  }, async () => {
    const folder = aFolder();
    for (const name of ['First.cspplan', 'Second.cspreturn']) writeFileSync(join(folder, name), name);
    const app = await open({ files: [join(folder, 'First.cspplan'), join(folder, 'none.txt')] });
    expect(await names(app)).toEqual(['First.cspplan']);
    const second = runtime();
    if (second.do !== 'use') throw new Error(second.why);
    const env = await app.app.evaluate(() => ({ DISPLAY: process.env.DISPLAY ?? '' }));
    const from = await app.app.evaluate(({ app }) => app.getAppPath());
    const started = spawn(
      second.program,
      [...runtimeArgs(true), from, `--user-data-dir=${app.folder}`, 'Second.cspreturn'],
      {
        cwd: folder,
        env: { ...runtimeEnv(process.execPath), ...env },
        stdio: 'ignore',
      },
    );
    const [code] = await once(started, 'exit');
    expect(code).toBe(0);
    await waitTold(app, 'opened');
    expect(await names(app)).toEqual(['Second.cspreturn']);
    expect(app.app.windows()).toHaveLength(1);
    expect(app.log().filter(({ event }) => event === 'started')).toHaveLength(1);
  });

  test('a window opens where and as large as it was when it was closed', { timeout: 60_000 }, async () => {
    const place = { x: 120, y: 90, width: 900, height: 640 };
    const app = await open();
    await app.app.evaluate(
      ({ BrowserWindow }, place) => BrowserWindow.getAllWindows()[0]?.setBounds(place),
      place,
    );
    await app.close();
    const again = await open({ folder: app.folder });
    expect(
      await again.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds()),
    ).toEqual(place);
  });
});

const names = async (app: InElectron): Promise<string[]> => {
  const reply = await calling(app)('opened.take', {});
  if (!reply.ok) throw new Error(reply.fault.message);
  return reply.value.map((one) => one.name);
};
