import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';

import { describe, expect, onTestFinished, test } from 'vitest';

import { anAppWith, openInElectron, whyNoElectron } from '../journeys/harness-electron.ts';
import { attackPage } from './attack.ts';

const why = whyNoElectron();

/** A server of ours on this computer that nobody should ever reach; gives its port and how often it was. */
async function aTrap() {
  let reached = 0;
  const server = createServer((socket) => {
    reached++;
    socket.destroy();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const udp = createSocket('udp4', () => void reached++).bind(port, '127.0.0.1');
  onTestFinished(() => {
    server.close();
    udp.close();
  });
  return { port, reached: () => reached };
}

type Log = { violations: string[]; tried: Record<string, string>; told: object[] };
type Page = { attack(port: number): Promise<Log>; leave(to: string): Promise<number>; log: Log } & Record<
  string,
  unknown
>;

const attacked = async () => {
  const opened = await openInElectron({ from: anAppWith(attackPage) });
  await opened.page.waitForFunction(() => document.title === 'Ready');
  return opened;
};

describe.skipIf(why !== null)(`the running app${why ? ` (skipped: ${why})` : ''}`, () => {
  test('E6, E12: a page of ours that tries everything is refused everything, and reaches nobody', {
    timeout: 60_000,
  }, async () => {
    const { page, app, log } = await attacked();
    const trap = await aTrap();
    const found = await page.evaluate((port) => (window as unknown as Page).attack(port), trap.port);

    expect(trap.reached()).toBe(0);
    const violated = new Set(found.violations.map((one) => one.split(' ')[0]));
    expect([...violated].sort()).toEqual(
      expect.arrayContaining([
        'base-uri',
        'connect-src',
        'form-action',
        'frame-src',
        'img-src',
        'media-src',
        'object-src',
        'script-src',
        'script-src-attr',
        'script-src-elem',
        'style-src-attr',
        'style-src-elem',
        'worker-src',
      ]),
    );
    const done = Object.entries(found.tried)
      .filter(([, what]) => what !== 'refused')
      .map(([name]) => name);
    // These say nothing when they are stopped; that they were is in the violations, and in what was reached.
    const silent = [
      'beacon',
      'base',
      'blob',
      'events',
      'form',
      'frame',
      'handler',
      'image',
      'inline',
      'media',
      'object',
      'preconnect',
      'prefetch',
      'rtc',
      'script',
      'socket',
      'srcdoc',
      'style',
      'styled',
      'timeout',
      'worker',
      'xhr',
    ];
    expect(done.filter((name) => !silent.includes(name))).toEqual([]);
    const left = await page.evaluate(() =>
      ['inline', 'handler', 'timed', 'appended', 'framed'].filter((name) => name in window),
    );
    expect(left).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('h1') as Element).color)).toBe(
      'rgb(1, 2, 3)',
    );
    expect(
      await page.evaluate(() => getComputedStyle(document.querySelector('h1') as Element).letterSpacing),
    ).toBe('normal');
    expect(app.windows()).toHaveLength(1);
    const refused = new Set(
      log()
        .filter(({ event }) => event === 'refused')
        .map(({ what }) => what),
    );
    expect([...refused]).toEqual(
      expect.arrayContaining(['window', 'permission geolocation', 'permission media']),
    );
  });

  test('E8, E9: nothing that a page does leads it away from its own pages', { timeout: 60_000 }, async () => {
    const { page, app, log } = await attacked();
    const trap = await aTrap();
    const places = [
      `http://127.0.0.1:${trap.port}/`,
      'file:///etc/passwd',
      'data:text/html,x',
      'app://evil/',
    ];
    for (const to of [...places, 'blob:app://bundle/x', 'javascript:document.title="Left"'])
      expect(await page.evaluate((to) => (window as unknown as Page).leave(to), to)).toBe(10);
    await page.waitForTimeout(300);
    expect(page.url()).toBe('app://bundle/index.html');
    expect(await page.evaluate(() => document.title)).toBe('Ready');
    expect(app.windows()).toHaveLength(1);
    expect(trap.reached()).toBe(0);
    expect(log().map(({ what }) => what)).toEqual(
      expect.arrayContaining(['frame navigation', 'window', 'download']),
    );
  });

  test('E5, E16: a page of another origin is not served, and is not answered', {
    timeout: 60_000,
  }, async () => {
    const { app, page } = await attacked();
    const answers = await app.evaluate(async ({ session }) => {
      const own = session.fromPartition('window', { cache: false });
      const ask = async (url: string) => (await own.fetch(url).catch(() => ({ status: 0 }))).status;
      return [
        await ask('app://bundle/index.html'),
        await ask('app://bundle/nowhere.js'),
        await ask('app://evil/index.html'),
        await ask('app://bundle/%2e%2e/package.json'),
      ];
    });
    expect(answers).toEqual([200, 404, 404, 404]);
    const strange = await app.evaluate(async ({ BrowserWindow, app }) => {
      const preload = `${app.getAppPath()}/dist/preload/preload.cjs`;
      const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await window.loadURL('data:text/html,x').catch(() => {});
      const asked = await window.webContents
        .executeJavaScript(
          'window.csp ? csp.call("app.about", {}).then(() => "answered", () => "refused") : "no bridge"',
        )
        .catch(() => 'nothing');
      window.destroy();
      return asked;
    });
    expect(['refused', 'no bridge', 'nothing']).toContain(strange);
    expect(await page.evaluate(() => window.csp.call('app.about', {}))).toMatchObject({ ok: true });
  });

  test('E19: a window is given two functions, which nothing can change, and no object of Electron’s', async () => {
    const { page } = await attacked();
    const found = await page.evaluate(() => ({
      names: Object.keys(window.csp),
      kinds: Object.values(window.csp).map((one) => typeof one),
      frozen: Object.isFrozen(window.csp),
      globals: ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
        (name) => name in window,
      ),
    }));
    expect(found).toEqual({
      names: ['call', 'listen'],
      kinds: ['function', 'function'],
      frozen: true,
      globals: [],
    });
  });

  test('the shell tells the window what the menu asks, and the window hears no event object', async () => {
    const { page, menu } = await attacked();
    await menu('print');
    await page.waitForFunction(() => (window as unknown as Page).log.told.length > 0);
    expect(await page.evaluate(() => (window as unknown as Page).log.told)).toEqual([
      { kind: 'menu', command: 'print' },
    ]);
  });

  test('E12: of all the processes of the app none has a socket that leads off this computer', {
    timeout: 60_000,
  }, async () => {
    const { app, page } = await attacked();
    const pid = app.process().pid ?? 0;
    const sockets = () => socketsOf(family(pid));
    expect(family(pid).length).toBeGreaterThan(3);
    await page.waitForTimeout(500);
    expect(sockets().filter(leadsAway)).toEqual([]);
    // A page under attack may have one made that looks for this computer's own address, but none that is connected.
    await page.evaluate(() => (window as unknown as Page).attack(9));
    expect(sockets().filter((socket) => leadsAway(socket) && !isIdle(socket))).toEqual([]);
  });
});

/** A process and all that it started, by /proc. */
function family(pid: number): number[] {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const [, parent] = /^\d+ \(.*\) \w (\d+)/s.exec(readFileSync(`/proc/${name}/stat`, 'utf8')) ?? [];
        return Number(parent) === pid ? [Number(name)] : [];
      } catch {
        return [];
      }
    });
  return [pid, ...children.flatMap(family)];
}

type Socket = { kind: string; local: string; remote: string };

/** The internet sockets that processes hold, by /proc/net (proc_net(5)). */
function socketsOf(pids: readonly number[]): Socket[] {
  const held = new Set(
    pids.flatMap((pid) =>
      safely(() => readdirSync(`/proc/${pid}/fd`)).map(
        (fd) => safely(() => [String(statSync(`/proc/${pid}/fd/${fd}`).ino)])[0],
      ),
    ),
  );
  return ['tcp', 'tcp6', 'udp', 'udp6', 'raw', 'raw6'].flatMap((kind) =>
    safely(() => readFileSync(`/proc/net/${kind}`, 'utf8').trim().split('\n').slice(1)).flatMap((line) => {
      const [, local = '', remote = '', , , , , , , inode = ''] = line.trim().split(/\s+/);
      return held.has(inode) ? [{ kind, local, remote }] : [];
    }),
  );
}

const safely = <T>(read: () => T[]): T[] => {
  try {
    return read();
  } catch {
    return [];
  }
};

/** Whether a socket is bound to or reaches anything but 127.0.0.1 or ::1. Tests drive the app through such ones. */
const leadsAway = ({ local, remote }: Socket): boolean => {
  const home =
    /^(0100007F|0{24}0100007F|0{8}0{16}01000000|00000000000000000000000001000000|0000000000000000FFFF00000100007F):/;
  const none = /^0+:0000$/;
  return !(home.test(local) && (home.test(remote) || none.test(remote)));
};

/** Whether a socket without a connection waits for nobody: it has neither a peer nor a port that others know. */
const isIdle = ({ kind, local, remote }: Socket): boolean =>
  kind.startsWith('udp') && /^0+:0000$/.test(remote) && /^0+:/.test(local);
