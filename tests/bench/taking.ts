import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Desk } from './a-large-desk.ts';

/** How many files at a time, as whoever imports a folder gives them. */
const batch = 100;

/**
 * Takes the named returns of a folder in, by the call that everybody's files go through, and gives how many
 * milliseconds it took, reading the files included. Each must be taken.
 */
export async function take(desk: Desk, folder: string, names: readonly string[]): Promise<number> {
  const began = performance.now();
  for (let from = 0; from < names.length; from += batch) {
    const files = names
      .slice(from, from + batch)
      .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
    for (const { name, result, message, warnings } of await desk.tell('files.import', { files })) {
      const odd = warnings.filter((one) => !/ due\.$/.test(one));
      if ((result !== 'accepted' && result !== 'late') || odd.length > 0)
        throw new Error(`${name} was not simply taken: ${result}. ${message} ${odd.join(' ')}`);
    }
  }
  return performance.now() - began;
}
