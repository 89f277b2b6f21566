import { writeFileSync } from 'node:fs';

/** How a program carries its fuses: this mark, their version, their number, and a digit for each (Electron, "Electron Fuses"). */
const mark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** The nine fuses of Electron 45 as its makers set them. */
export const asElectron45 = '101100011';

/** Writes what a program of Electron's has of one, as far as its fuses go. */
export function aProgram(path: string, fuses: string): string {
  const wire = Buffer.concat([Buffer.from(mark), Buffer.from([1, fuses.length]), Buffer.from(fuses)]);
  writeFileSync(path, Buffer.concat([Buffer.alloc(1000, 7), wire, Buffer.alloc(1000, 7)]), { mode: 0o755 });
  return path;
}
