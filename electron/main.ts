import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import * as electron from 'electron';
import { shell as words } from '../shared/words/shell.ts';
import { type Desktop, openDesktop } from './shell/desktop.ts';
import { guardEverything } from './shell/guard.ts';
import { localFolder } from './shell/local-folder.ts';
import { logIn } from './shell/log.ts';
import { filesAmong, openedFiles, passedOn } from './shell/opened-files.ts';
import { privileges } from './shell/protocol.ts';
import { prepare } from './shell/switches.ts';

// Boot and quit order, and nothing else. What must be said before the app is ready is said first.
const { app, dialog, protocol } = electron;

const folder = app.commandLine.getSwitchValue('user-data-dir') || localFolder(process);
mkdirSync(join(folder, 'chromium'), { recursive: true, mode: 0o700 });
app.setPath('userData', folder);
app.setPath('sessionData', join(folder, 'chromium'));

const files = filesAmong(process.argv.slice(1), process.cwd());
if (app.requestSingleInstanceLock({ files })) begin();
else app.quit(); // the first instance shows its window, and opens the files

function begin(): void {
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
    .then(() => openDesktop(electron, { folder, log, opened, refused }))
    .then((ready) => {
      desktop = ready;
    })
    .catch((error: unknown) => {
      log.note({ event: 'start.failed', about: { error: error instanceof Error ? error.name : 'unknown' } });
      dialog.showErrorBox(words.broken.title, words.broken.build);
      app.exit(1);
    });
}
