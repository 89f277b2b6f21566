// `npm start` opens the app, with any files named after it: `npm start -- Plan.cspplan`.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { runtimeArgs, runtimeEnv } from './electron/launch.mjs';
import { runtime } from './electron/runtime.mjs';
import { hasScreen, virtualScreen } from './electron/screen.mjs';
import { giveUp, root, say } from './setup/place.mjs';

const chosen = runtime();
if (chosen.do !== 'use') giveUp('the app needs a window; the command line (npm run cli) does not.');
const { program } = chosen as Extract<typeof chosen, { do: 'use' }>;

const screen = hasScreen()
  ? undefined
  : await virtualScreen().catch((error: Error) => giveUp(`there is no screen here, and ${error.message}.`));
if (screen) say('there is no screen here, so the window opens on a virtual one that nobody sees.');

const files = process.argv.slice(2).map((one) => (one.startsWith('-') ? one : resolve(one)));
const app = spawn(program, [...runtimeArgs(screen !== undefined), root, ...files], {
  env: runtimeEnv(process.execPath, screen?.display),
  stdio: 'inherit',
});
for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.kill(signal));
// A terminal sends Ctrl+C to the app itself, which saves and closes; this waits for it.
process.on('SIGINT', () => {});
app.on('exit', (code, signal) => {
  screen?.close();
  process.exit(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1));
});
