import { spawn } from 'node:child_process';

/** Whether a window can be seen here: everywhere but on a Linux without X or Wayland. */
export const hasScreen = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/**
 * Starts a screen that nobody sees (Xvfb), on the first number that is free, for one program: it ends when the
 * program does, however that was. Ctrl+C does not reach it, since the program needs it to close in order.
 * @returns {Promise<{ display: string, close: () => void }>}
 */
export const virtualScreen = () =>
  new Promise((resolve, reject) => {
    const args = ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp', '-terminate'];
    const child = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true });
    child.once('error', () => reject(new Error('Xvfb is not installed')));
    child.once('exit', () => reject(new Error('Xvfb ended before it had a screen')));
    child.stdio[3]?.once('data', (number) =>
      resolve({ display: `:${String(number).trim()}`, close: () => void child.kill() }),
    );
  });
