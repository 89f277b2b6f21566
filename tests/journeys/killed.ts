import { readdirSync, readFileSync } from 'node:fs';
import type { ElectronApplication } from 'playwright-core';

/** Ends the app and every process that it started, as a power cut does: nothing is finished and nothing is closed. */
export async function killed(app: ElectronApplication): Promise<void> {
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  for (const pid of family(app.process().pid ?? 0)) process.kill(pid, 'SIGKILL');
  await ended;
}

/** A process and all that it started, the youngest first. */
function family(pid: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        return [{ pid: Number(name), parent: Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) }];
      } catch {
        return []; // it has ended meanwhile
      }
    });
  const under = (one: number): number[] => [
    ...parents.filter(({ parent }) => parent === one).flatMap(({ pid }) => under(pid)),
    one,
  ];
  return under(pid);
}
