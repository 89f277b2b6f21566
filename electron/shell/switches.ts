import type { App } from 'electron';

/**
 * What Chromium would do over a network by itself, each turned off where it starts: component and dictionary
 * updates, name look-ups, beacons. Whatever were to connect after all is sent to a proxy that is not there: the
 * port of this computer that throws away what it gets (discard, RFC 863).
 */
export const switches: readonly [name: string, value?: string][] = [
  ['disable-background-networking'],
  ['disable-breakpad'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['dns-prefetch-disable'],
  ['no-pings'],
  ['proxy-server', 'http://127.0.0.1:9'],
  ['proxy-bypass-list', '<-loopback>'],
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['disable-features', 'WebRtcHideLocalIpsWithMdns'],
];

type Beginning = Pick<App, 'commandLine' | 'enableSandbox' | 'isPackaged'>;

/**
 * Sets the switches, and puts every window in the sandbox: both only count before the app is ready. Under
 * `--no-sandbox`, which an app that is not packaged is started with by an administrator on Linux, asking for
 * the sandbox would make each child process fail at once.
 */
export function prepare(app: Beginning): void {
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value);
  const without = !app.isPackaged && app.commandLine.hasSwitch('no-sandbox');
  if (!without) app.enableSandbox();
}
