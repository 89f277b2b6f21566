import { EventEmitter } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askBeforeClosing } from '../../electron/shell/closing.ts';
import { localFolder } from '../../electron/shell/local-folder.ts';
import { logIn } from '../../electron/shell/log.ts';
import { menuTemplate } from '../../electron/shell/menu.ts';
import { signInOffered, systemSignIn } from '../../electron/shell/sign-in.ts';
import { keepPlace, lastPlace } from '../../electron/shell/window-place.ts';
import { menuCommands } from '../../shared/contract/shell.ts';
import { aFolder, aMoment } from '../a-store.ts';
import { anEvent } from './fakes.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

test('what the app keeps is local to the computer, never in a profile that roams', () => {
  const home = '/home/chair';
  expect(localFolder({ platform: 'linux', env: {}, home })).toBe(
    join(home, '.local', 'share', 'csp-returns'),
  );
  expect(localFolder({ platform: 'linux', env: { XDG_DATA_HOME: '/data' }, home })).toBe(
    join('/data', 'csp-returns'),
  );
  expect(localFolder({ platform: 'darwin', env: {}, home })).toBe(
    join(home, 'Library', 'Application Support', 'CSP Returns'),
  );
  const windows = { LOCALAPPDATA: 'C:/Users/Chair/AppData/Local', APPDATA: 'C:/Users/Chair/AppData/Roaming' };
  expect(localFolder({ platform: 'win32', env: windows, home })).toBe(
    join(windows.LOCALAPPDATA, 'CSP Returns'),
  );
  expect(localFolder({ platform: 'win32', env: {}, home })).toContain('Local');
});

const screen = { x: 0, y: 0, width: 1400, height: 1000 };
const second = { x: 1400, y: 0, width: 1400, height: 1000 };

test('a window opens where it was closed, as long as that can be seen', () => {
  const folder = aFolder();
  expect(lastPlace(folder, [screen])).toEqual({});
  const place = { x: 1500, y: 100, width: 900, height: 700 };
  keepPlace(folder, place);
  expect(lastPlace(folder, [screen, second])).toEqual(place);
  expect(lastPlace(folder, [screen])).toEqual({ width: 900, height: 700 });
  for (const odd of ['', '{}', '[]', '{"x":0,"y":0,"width":1,"height":1}', '{"x":"0"}']) {
    writeFileSync(join(folder, 'window.json'), odd);
    expect(lastPlace(folder, [screen])).toEqual({});
  }
});

test('the log keeps a line an event, a file a day, thirty days', () => {
  const folder = aFolder();
  mkdirSync(join(folder, 'logs'));
  for (let day = 1; day <= 31; day++)
    writeFileSync(join(folder, 'logs', `2026-08-${String(day).padStart(2, '0')}.log`), '{}\n');
  writeFileSync(join(folder, 'logs', 'notes.txt'), 'of somebody else');
  const log = logIn(join(folder, 'logs'), () => aMoment);
  expect(readdirSync(join(folder, 'logs'))).toHaveLength(31);
  log.note({ event: 'core.gone', about: { code: 9, again: true } });
  log.note({ event: 'call', about: { name: 'readings.set', took: 120 } });
  const written = readFileSync(join(folder, 'logs', '2026-10-05.log'), 'utf8');
  expect(
    written
      .split('\n')
      .filter(Boolean)
      .map((one) => JSON.parse(one)),
  ).toEqual([
    { at: '2026-10-05T09:00:00.000Z', event: 'core.gone', code: 9, again: true },
    { at: '2026-10-05T09:00:00.000Z', event: 'call', name: 'readings.set', took: 120 },
  ]);
  expect(log.recent(1)).toEqual([written.split('\n')[1]]);
});

test('what somebody wrote is left out of the log, were it ever sent there', () => {
  const log = logIn(aFolder(), () => aMoment);
  for (const text of ['Patrols "doubled" in Tŷ', 'line\nbreak', 'x'.repeat(500), "it's"])
    log.note({ event: 'x', about: { text } });
  for (const line of log.recent(9)) expect(JSON.parse(line).text).toBe('(left out)');
});

test('a log that cannot be written stops nobody', () => {
  const folder = aFolder();
  const log = logIn(folder, () => aMoment);
  mkdirSync(join(folder, '2026-10-05.log'));
  expect(() => log.note({ event: 'x', about: {} })).not.toThrow();
});

class AWindow extends EventEmitter {
  destroyed = false;
  isDestroyed = () => this.destroyed;
  close() {
    const event = anEvent();
    this.emit('close', event);
    if (!event.stopped) this.destroyed = true;
  }
}

function aClosing() {
  const window = new AWindow();
  const told: string[] = [];
  const closing = askBeforeClosing(window as never, {
    ask: () => told.push('asked'),
    last: () => told.push('last'),
    patience: 2000,
  });
  return { window, told, closing };
}

test('a window is asked before it closes, so that what was just typed is saved', () => {
  const { window, told, closing } = aClosing();
  closing.mayClose(); // nobody has asked yet
  expect(window.destroyed).toBe(false);
  window.close();
  window.close();
  expect([window.destroyed, told]).toEqual([false, ['asked']]);
  closing.mayClose();
  expect([window.destroyed, told]).toEqual([true, ['asked', 'last']]);
  vi.advanceTimersByTime(5000);
  expect(told).toEqual(['asked', 'last']);
});

test('a page that does not answer keeps no window open', () => {
  const { window, told } = aClosing();
  window.close();
  vi.advanceTimersByTime(1999);
  expect(window.destroyed).toBe(false);
  vi.advanceTimersByTime(1);
  expect([window.destroyed, told]).toEqual([true, ['asked', 'last']]);
});

test.each(['linux', 'win32', 'darwin'] as const)(
  'on %s the menu has every command once, each key once, and a name for everything',
  (platform) => {
    const asked: string[] = [];
    const items = menuTemplate({
      platform,
      packaged: true,
      ask: (command) => void asked.push(command),
      copyLog: () => asked.push('copy'),
    });
    const all = items.flatMap((one) => [one, ...(one.submenu as typeof items)]);
    expect(all.filter(({ type, label }) => type !== 'separator' && !label)).toEqual([]);
    const keys = all.flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { click } of all) (click as (() => void) | undefined)?.();
    expect(asked.sort()).toEqual([...menuCommands, 'copy'].sort());
    expect(all.map(({ role }) => role)).toContain('quit');
  },
);

test('E3: the menu of a packed app has no developer tools and nothing that reloads', () => {
  const roles = (packaged: boolean) =>
    menuTemplate({ platform: 'linux', packaged, ask: () => {}, copyLog: () => {} }).flatMap((one) =>
      (one.submenu as { role?: string }[]).map(({ role }) => role),
    );
  expect(roles(true)).not.toContain('toggleDevTools');
  expect(roles(false)).toContain('toggleDevTools');
  for (const packaged of [true, false]) expect(roles(packaged)).not.toContain('reload');
});

/** Electron's own keeping of secrets, turned round so that it is seen to be used. */
const turned = (available = true) => ({
  isEncryptionAvailable: () => available,
  encryptString: (text: string) => Buffer.from([...text].reverse().join('')),
  decryptString: (kept: Buffer) => [...kept.toString()].reverse().join(''),
});

test('the system’s sign-in is offered on Windows and macOS, never where its key may be one that everybody knows', () => {
  expect(signInOffered(turned() as never, 'win32')).toBe(true);
  expect(signInOffered(turned() as never, 'darwin')).toBe(true);
  expect(signInOffered(turned(false) as never, 'win32')).toBe(false);
  expect(signInOffered(turned() as never, 'linux')).toBe(false);
});

test('a secret that the system keeps comes back as it was, and on Linux none is given to it', async () => {
  const secret = Uint8Array.from({ length: 32 }, (_, n) => 255 - n);
  const system = systemSignIn(turned() as never, 'win32');
  const kept = await system.protect(secret);
  expect(kept).not.toEqual(secret);
  expect(await system.reveal(kept)).toEqual(secret);
  await expect(systemSignIn(turned() as never, 'linux').protect(secret)).rejects.toThrow();
});
