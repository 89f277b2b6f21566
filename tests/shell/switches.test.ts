import { expect, test } from 'vitest';
import { prepare } from '../../electron/shell/switches.ts';

/** What is set, in the order in which it is. */
function set({ isPackaged, given }: { isPackaged: boolean; given: string[] }): string[] {
  const done: string[] = [];
  prepare({
    isPackaged,
    enableSandbox: () => done.push('sandbox'),
    commandLine: {
      appendSwitch: (name: string, value?: string) =>
        done.push(value === undefined ? name : `${name}=${value}`),
      hasSwitch: (name: string) => given.includes(name),
    },
  } as never);
  return done;
}

test('E2: every window is put in the sandbox, but where an unpacked app is started without one', () => {
  expect(set({ isPackaged: true, given: [] })).toContain('sandbox');
  expect(set({ isPackaged: true, given: ['no-sandbox'] })).toContain('sandbox');
  expect(set({ isPackaged: false, given: [] })).toContain('sandbox');
  expect(set({ isPackaged: false, given: ['no-sandbox'] })).not.toContain('sandbox');
});

test('E14: nothing of Chromium’s own looks for updates, proxies, names or crashes to send', () => {
  expect(set({ isPackaged: true, given: [] })).toEqual(
    expect.arrayContaining([
      'disable-background-networking',
      'disable-breakpad',
      'disable-component-update',
      'disable-domain-reliability',
      'disable-sync',
      'dns-prefetch-disable',
      'no-pings',
      'proxy-server=http://127.0.0.1:9',
      'proxy-bypass-list=<-loopback>',
      'host-resolver-rules=MAP * ~NOTFOUND',
    ]),
  );
});
