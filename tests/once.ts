import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';

/**
 * Makes something in a folder of its own, once for the whole run, however many test files ask for it: the first
 * makes it and the others wait. Nobody may change it; whoever must, copies it.
 */
export async function once(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(inject('sharedFolder'), name);
  const done = `${folder}.done`;
  if (isFirst(folder)) {
    writeFileSync(
      done,
      await make(folder).then(
        () => '',
        (error: unknown) => String(error),
      ),
    );
  }
  while (!existsSync(done)) await setTimeout(50);
  const trouble = readFileSync(done, 'utf8');
  if (trouble !== '') throw new Error(`${name} could not be made: ${trouble}`);
  return folder;
}

function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
