import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import * as electron from 'electron';
import type { Fault } from '../shared/contract/faults.ts';
import { shell as words } from '../shared/words/shell.ts';
import { type Desktop, openDesktop } from './shell/desktop.ts';
import { guardEverything } from './shell/guard.ts';
import { localFolder } from './shell/local-folder.ts';
import { logIn } from './shell/log.ts';
import { filesAmong, openedFiles, passedOn } from './shell/opened-files.ts';
import { type Policy, policyHere } from './shell/policy.ts';
import { privileges } from './shell/protocol.ts';
import { prepare } from './shell/switches.ts';

// Boot and quit order, and nothing else. What must be said before the app is ready is said first.
const { app, dialog, protocol } = electron;

const policy = policyHere();
if (policy.ok) settle(policy.value);
else stop(policy.fault);

/** IT's folder comes before any other. */
function settle(policy: Policy): void {
  const folder =
    policy.dataFolder ?? (app.commandLine.getSwitchValue('user-data-dir') || localFolder(process));
  mkdirSync(join(folder, 'chromium'), { recursive: true, mode: 0o700 });
  app.setPath('userData', folder);
  app.setPath('sessionData', join(folder, 'chromium'));

  const files = filesAmong(process.argv.slice(1), process.cwd());
  if (app.requestSingleInstanceLock({ files })) begin(folder, policy, files);
  else app.quit(); // the first instance shows its window, and opens the files
}

/** A computer whose policy cannot be followed opens nothing. */
function stop({ message, next, at }: Fault): void {
  void app.whenReady().then(() => {
    dialog.showErrorBox(words.broken.title, [message, next, at].filter(Boolean).join('\n\n'));
    app.exit(1);
  });
}

function begin(folder: string, policy: Policy, files: readonly string[]): void {
  const log = logIn(join(folder, 'logs'), Date.now);
  const refused = (what: string) => log.note({ event: 'refused', about: { what } });
  let desktop: Desktop | undefined;
  const opened = openedFiles(() => desktop?.tell({ kind: 'opened' }));

  prepare(app);
  protocol.registerSchemesAsPrivileged([privileges]);
  guardEverything(app, refused);

  opened.open(files);
  app.on('open-file', (event, path) => {
    event.preventDefault();
    opened.open(passedOn([path]));
  });
  app.on('second-instance', (_event, _args, _folder, given) => {
    desktop?.show();
    opened.open(passedOn((given as { files?: unknown } | null)?.files));
  });
  app.on('activate', () => desktop?.show());
  app.on('window-all-closed', () => app.quit());

  let closed = false;
  app.on('will-quit', (event) => {
    if (closed || !desktop) return;
    event.preventDefault();
    closed = true;
    void desktop.close().finally(() => app.quit());
  });

  app
    .whenReady()
    .then(() => openDesktop(electron, { folder, policy, log, opened, refused }))
    .then((ready) => {
      desktop = ready;
    })
    .catch((error: unknown) => {
      log.note({ event: 'start.failed', about: { error: error instanceof Error ? error.name : 'unknown' } });
      dialog.showErrorBox(words.broken.title, words.broken.build);
      app.exit(1);
    });
}
