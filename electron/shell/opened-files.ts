import { basename, extname, isAbsolute, resolve } from 'node:path';
import { Refusal } from '../../shared/contract/faults.ts';
import type { WindowOutput } from '../../shared/contract/window.ts';
import { largestFile, readUserFile } from '../disk/user-file.ts';

type Opened = WindowOutput<'opened.take'>[number];

/** The endings that the system opens with this app. */
export const endings = ['plan', 'return', 'receipt', 'decisions', 'key', 'handover', 'pack'].map(
  (one) => `csp${one}`,
);

/** The files among what a program was started with: nothing but names with an ending of ours. */
export const filesAmong = (args: readonly string[], folder: string): string[] =>
  args
    .filter((one) => !one.startsWith('-') && endings.includes(extname(one).slice(1).toLowerCase()))
    .map((one) => resolve(folder, one));

/** The files that a second start of the app passes on to the first: absolute paths with an ending of ours. */
export const passedOn = (given: unknown): string[] =>
  Array.isArray(given)
    ? filesAmong(
        given.filter((one) => typeof one === 'string' && isAbsolute(one)),
        '/',
      )
    : [];

/** Files opened with the app, kept until the window takes them. */
export function openedFiles(arrived: () => void) {
  let waiting: Opened[] = [];
  return {
    open(paths: readonly string[]): void {
      if (paths.length === 0) return;
      waiting.push(...paths.slice(0, 50).map(read));
      arrived();
    },
    take(): Opened[] {
      const taken = waiting;
      waiting = [];
      return taken;
    },
  };
}

function read(path: string): Opened {
  const name = basename(path);
  try {
    return { name, bytes: readUserFile(path, largestFile) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { name, fault: error.fault };
  }
}
