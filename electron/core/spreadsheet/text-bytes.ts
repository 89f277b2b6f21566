import { mustBeText } from './file-kind.ts';

/** A text file as characters, and how they were written. `windows-1252` is a guess: whatever is not UTF-8. */
export type DecodedText = { readonly text: string; readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252' };

/**
 * The characters of a text file: UTF-8 with or without its mark, UTF-16 with its mark (Excel's "Unicode
 * text"), otherwise Windows-1252 (Excel's plain "CSV" in the United Kingdom).
 * @throws input.empty, input.too-large, table.workbook, table.binary
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  mustBeText(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decoded(bytes, 'utf-16le'), encoding: 'utf-16' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decoded(bytes, 'utf-16be'), encoding: 'utf-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: decoded(bytes, 'windows-1252'), encoding: 'windows-1252' };
  }
}

const decoded = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes);
