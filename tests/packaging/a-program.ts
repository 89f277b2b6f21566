/** How a program carries its fuses: this mark, their version, their number, and a digit for each (Electron, "Electron Fuses"). */
const mark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** The nine fuses of Electron 45 as its makers set them. */
export const asElectron45 = '101100011';

/** What a program of Electron's has of one, as far as its fuses go. */
export const aProgram = (fuses: string): Buffer =>
  Buffer.concat([
    Buffer.alloc(1000, 7),
    Buffer.from(mark),
    Buffer.from([1, fuses.length]),
    Buffer.from(fuses),
    Buffer.alloc(1000, 7),
  ]);
