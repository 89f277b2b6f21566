import { homedir } from 'node:os';
import { join } from 'node:path';

type Here = { platform: NodeJS.Platform; env: NodeJS.ProcessEnv; home?: string };

/**
 * Where the app keeps its own: local to this computer, never in a profile that roams between computers or is
 * copied file by file, since a database and its log must stay together.
 */
export function localFolder({ platform, env, home = homedir() }: Here): string {
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'CSP Returns');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'CSP Returns');
  return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'csp-returns');
}
