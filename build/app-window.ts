import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { runtimeArgs, runtimeEnv } from './electron/launch.mjs';
import { runtime } from './electron/runtime.mjs';
import { hasScreen, virtualScreen } from './electron/screen.mjs';
import { giveUp, root, say } from './setup/place.mjs';

/**
 * Starts the app in the Electron that is there, on the screen that is there or on one that nobody sees, which ends
 * with the app. Without either it gives up. `stdio` is as Node's `spawn` takes it.
 */
export async function startApp(
  args: readonly string[],
  stdio: StdioOptions = 'inherit',
): Promise<ChildProcess> {
  const chosen = runtime();
  if (chosen.do !== 'use') return giveUp('the app needs a window; the command line (npm run cli) does not.');
  const screen = hasScreen()
    ? undefined
    : await virtualScreen().catch((error: Error) => giveUp(`there is no screen here, and ${error.message}.`));
  if (screen) say('there is no screen here, so the window opens on a virtual one that nobody sees.');
  const app = spawn(chosen.program, [...runtimeArgs(screen !== undefined), root, ...args], {
    env: runtimeEnv(process.execPath, screen?.display),
    stdio,
  });
  app.once('exit', () => screen?.close());
  return app;
}

/** Passes signals on to the app. A terminal sends Ctrl+C to the app itself, which saves and closes. */
export function passSignals(app: () => ChildProcess): void {
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app().kill(signal));
  process.on('SIGINT', () => {});
}

/** Ends this process as the app ended. */
export const endWith = (code: number | null, signal: NodeJS.Signals | null): never =>
  process.exit(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1));
