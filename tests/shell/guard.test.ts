import type { App, Session, WebContents } from 'electron';
import { expect, test } from 'vitest';
import { guardContents, guardEverything, guardSession } from '../../electron/shell/guard.ts';
import { anEvent, Recorder } from './fakes.ts';

const addresses = [
  'https://example.org/',
  'http://127.0.0.1/',
  'file:///etc/passwd',
  'app://evil/',
  'javascript:alert(1)',
  'data:text/html,x',
  'about:blank',
  'not an address',
];

function contents() {
  const refused: string[] = [];
  const guarded = Recorder.make<WebContents>();
  guardContents(guarded, (what) => void refused.push(what));
  return { guarded, refused };
}

test.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])(
  'E8: %s leads nowhere but to our own pages',
  (name) => {
    const { guarded, refused } = contents();
    for (const url of addresses) {
      const [now, before] = [anEvent({ url }), anEvent()];
      guarded.emit(name, now);
      guarded.emit(name, before, url); // as older versions of Electron tell it
      expect([now.stopped, before.stopped], url).toEqual([true, true]);
    }
    expect(refused).toHaveLength(2 * addresses.length);
    const home = anEvent({ url: 'app://bundle/index.html#/x' });
    guarded.emit(name, home);
    expect(home.stopped).toBe(false);
  },
);

test('E9: no other window is ever opened', () => {
  const { guarded, refused } = contents();
  const answer = guarded.given<(about: { url: string }) => unknown>('setWindowOpenHandler');
  for (const url of [...addresses, 'app://bundle/index.html'])
    expect(answer({ url })).toEqual({ action: 'deny' });
  expect(refused).toContain('window');
});

test('E12: pages that call one another open no socket but through a proxy, and there is none', () => {
  expect(contents().guarded.given('setWebRTCIPHandlingPolicy')).toBe('disable_non_proxied_udp');
});

test('E10: no web view is attached', () => {
  const { guarded } = contents();
  const event = anEvent();
  guarded.emit('will-attach-webview', event, {}, {});
  expect(event.stopped).toBe(true);
});

function session() {
  const refused: string[] = [];
  const webRequest = Recorder.make<Session['webRequest']>();
  const guarded = Recorder.make<Session>({ webRequest });
  guardSession(guarded, (what) => void refused.push(what));
  return { guarded, webRequest, refused };
}

// https://www.electronjs.org/docs/latest/api/session#sessetpermissionrequesthandlerhandler
const permissions = [
  'clipboard-read',
  'clipboard-sanitized-write',
  'display-capture',
  'fullscreen',
  'geolocation',
  'hid',
  'idle-detection',
  'media',
  'mediaKeySystem',
  'midi',
  'midiSysex',
  'notifications',
  'openExternal',
  'pointerLock',
  'keyboardLock',
  'serial',
  'speaker-selection',
  'storage-access',
  'top-level-storage-access',
  'usb',
  'window-management',
  'fileSystem',
  'deprecated-sync-clipboard-read',
  'background-sync',
  'accessibility-events',
  'unknown',
  'of-tomorrow',
];

test('E11: every permission is refused, asked for or looked up', () => {
  const { guarded } = session();
  const ask = guarded.given<(c: null, name: string, decide: (yes: boolean) => void) => void>(
    'setPermissionRequestHandler',
  );
  const look = guarded.given<(c: null, name: string) => boolean>('setPermissionCheckHandler');
  const device = guarded.given<(about: object) => boolean>('setDevicePermissionHandler');
  const answers: boolean[] = [];
  for (const name of permissions) {
    ask(null, name, (yes) => void answers.push(yes));
    answers.push(look(null, name), device({ deviceType: name }));
  }
  expect(answers).toEqual(permissions.flatMap(() => [false, false, false]));
});

test('E11: no screen is captured, no device is chosen and nothing is downloaded', () => {
  const { guarded, refused } = session();
  let streams: object | undefined;
  guarded.given<(r: null, decide: (streams: object) => void) => void>('setDisplayMediaRequestHandler')(
    null,
    (given) => {
      streams = given;
    },
  );
  expect(streams).toEqual({});
  for (const name of ['select-hid-device', 'select-serial-port', 'select-usb-device', 'will-download']) {
    const event = anEvent();
    guarded.emit(name, event);
    expect(event.stopped, name).toBe(true);
  }
  expect(refused).toEqual(['screen capture', 'download']);
});

test('E12: no request leaves: only the window’s own files and the developer tools’ are let through', () => {
  const { webRequest, refused } = session();
  const ask =
    webRequest.given<(about: { url: string }, decide: (a: { cancel: boolean }) => void) => void>(
      'onBeforeRequest',
    );
  const cancelled = (url: string) => {
    let cancel: boolean | undefined;
    ask({ url }, (answer) => {
      cancel = answer.cancel;
    });
    return cancel;
  };
  const let_through = [
    'app://bundle/index.html',
    'app://bundle/assets/a.js',
    'devtools://devtools/bundled/x.js',
    'data:image/png;base64,x',
  ];
  const stopped = [
    'https://example.org/',
    'http://127.0.0.1:80/',
    'ws://x/',
    'wss://x/',
    'ftp://x/',
    'file:///etc/passwd',
    'app://evil/',
    'chrome-extension://x/',
    'filesystem:app://bundle/x',
    'about:srcdoc',
    '',
  ];
  expect(let_through.map(cancelled)).toEqual(let_through.map(() => false));
  expect(stopped.map(cancelled)).toEqual(stopped.map(() => true));
  expect(refused).toContain('request https');
});

test('E14: no dictionary is downloaded to check spelling with', () => {
  expect(session().guarded.given('setSpellCheckerEnabled')).toBe(false);
});

test('every session and every window is guarded, whoever makes it', () => {
  const app = Recorder.make<App>();
  guardEverything(app, () => {});
  const made = Recorder.make<Session>({ webRequest: Recorder.make() });
  app.emit('session-created', made);
  expect(made.calls.map(([name]) => name)).toContain('setPermissionRequestHandler');
  const shown = Recorder.make<WebContents>();
  app.emit('web-contents-created', anEvent(), shown);
  expect(shown.calls.map(([name]) => name)).toContain('setWindowOpenHandler');
  const event = anEvent();
  let trusted: boolean | undefined;
  app.emit('certificate-error', event, null, '', '', null, (yes: boolean) => {
    trusted = yes;
  });
  expect([event.stopped, trusted]).toEqual([true, false]);
});
