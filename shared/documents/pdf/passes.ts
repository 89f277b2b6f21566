import { askedPages, withPages } from '../html/page-numbers.ts';
import { destinationsIn } from './destinations.ts';

/** Prints a document: quickly, to see where things fall, or as it is to be kept, with tags and outline. */
export type Print = (html: string, how: 'rehearsal' | 'final') => Promise<Uint8Array>;

/** A document with the numbers of the pages that it asks for, learnt by printing it once; else as it is. */
export const numbered = async (html: string, print: Print): Promise<string> =>
  askedPages(html).length === 0
    ? html
    : withPages(html, destinationsIn(await print(html, 'rehearsal')) ?? new Map());

/**
 * A PDF whose contents carry page numbers: printed once to learn on which page everything falls, and again
 * with the numbers. Where they moved something, once more. A document that asks for no page is printed once.
 */
export async function printWithPages(html: string, print: Print): Promise<Uint8Array> {
  let known = await numbered(html, print);
  if (known === html) return print(html, 'final');
  for (const _ of [1, 2]) {
    const pdf = await print(known, 'final');
    const again = withPages(known, destinationsIn(pdf) ?? new Map());
    if (again === known) return pdf;
    known = again;
  }
  return print(known, 'final');
}
