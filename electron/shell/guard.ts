import type { App, Session, WebContents } from 'electron';
import { isOwn } from './content-policy.ts';

/** Told of everything that was refused: what it was, never where it led. */
export type Refused = (what: string) => void;

/**
 * Nothing that a window shows may lead it anywhere: it stays on its own pages, opens no other window, and
 * holds no web view.
 */
export function guardContents(contents: WebContents, refused: Refused): void {
  const stay = (what: string) => (event: { preventDefault(): void; url?: string }, address?: string) => {
    if (isOwn(event.url ?? address ?? '')) return;
    event.preventDefault();
    refused(what);
  };
  contents.on('will-navigate', stay('navigation'));
  contents.on('will-frame-navigate', stay('frame navigation'));
  contents.on('will-redirect', stay('redirection'));
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
    refused('web view');
  });
  contents.setWindowOpenHandler(() => {
    refused('window');
    return { action: 'deny' };
  });
  // Calls between pages open sockets of their own, which no request handler sees.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

/** What may be asked for: the window's own files and, where developer tools are on, theirs. */
const mayAsk = (address: string): boolean =>
  isOwn(address) || ['devtools:', 'data:', 'blob:'].some((start) => address.startsWith(start));

/** No permission is ever given, and no request leaves the computer. */
export function guardSession(session: Session, refused: Refused): void {
  session.setPermissionRequestHandler((_contents, permission, decide) => {
    refused(`permission ${permission}`);
    decide(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, decide) => {
    refused('screen capture');
    decide({});
  });
  session.on('select-hid-device', (event) => event.preventDefault());
  session.on('select-serial-port', (event) => event.preventDefault());
  session.on('select-usb-device', (event) => event.preventDefault());
  session.on('will-download', (event) => {
    event.preventDefault();
    refused('download');
  });
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    const cancel = !mayAsk(url);
    if (cancel) refused(`request ${url.split(':', 1)[0]}`);
    decide({ cancel });
  });
  session.setSpellCheckerEnabled(false); // its dictionaries would be downloaded
}

/** Guards every window and every session, whoever makes them. */
export function guardEverything(app: App, refused: Refused): void {
  app.on('session-created', (session) => guardSession(session, refused));
  app.on('web-contents-created', (_event, contents) => guardContents(contents, refused));
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, trust) => {
    event.preventDefault();
    trust(false);
  });
  app.on('select-client-certificate', (event) => event.preventDefault());
  app.on('login', (event) => event.preventDefault());
}
