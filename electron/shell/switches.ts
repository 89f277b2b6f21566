import type { App } from 'electron';

/**
 * What Chromium would do over a network by itself, each turned off where it starts: component and dictionary
 * updates, name look-ups, proxy discovery, beacons, and the sockets that WebRTC opens without asking.
 */
export const switches: readonly [name: string, value?: string][] = [
  ['disable-background-networking'],
  ['disable-breakpad'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['dns-prefetch-disable'],
  ['no-pings'],
  ['no-proxy-server'],
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
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
