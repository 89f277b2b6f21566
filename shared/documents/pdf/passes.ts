import { askedPages, withPages } from '../html/page-numbers.ts';
import { destinationsIn } from './destinations.ts';

/** Prints a document: quickly, to see where things fall, or as it is to be kept, with tags and outline. */
export type Print = (html: string, how: 'rehearsal' | 'final') => Promise<Uint8Array>;

/**
 * A PDF whose contents carry page numbers: printed once to learn on which page everything falls, and again
 * with the numbers. Where they moved something, once more. A document that asks for no page is printed once.
 */
export async function printWithPages(html: string, print: Print): Promise<Uint8Array> {
  if (askedPages(html).length === 0) return print(html, 'final');
  let numbered = withPages(html, destinationsIn(await print(html, 'rehearsal')) ?? new Map());
  for (const _ of [1, 2]) {
    const pdf = await print(numbered, 'final');
    const again = withPages(numbered, destinationsIn(pdf) ?? new Map());
    if (again === numbered) return pdf;
    numbered = again;
  }
  return print(numbered, 'final');
}
