import type { Block, Cell, Column, Section, Table, Term } from './paper.ts';

/** Short ways to write the blocks of a paper. */

export const words = (text: string): Block => ({ kind: 'words', text });
export const note = (text: string): Block => ({ kind: 'note', text });
export const headline = (text: string): Block => ({ kind: 'headline', text });
export const heading = (text: string): Block => ({ kind: 'heading', text });
export const terms = (list: readonly (Term | null)[]): Block => ({
  kind: 'terms',
  terms: list.filter((one) => one !== null),
});
export const table = (one: Table): Block => ({ kind: 'table', table: one });

/** A list, or what is said when there is nothing in it. */
export const list = (items: readonly string[], empty: string, numbered = false): Block =>
  items.length === 0 ? words(empty) : { kind: 'list', numbered, items };

/** Nothing at all where the text is empty. */
export const ifSaid = (text: string, block: (text: string) => Block = words): Block[] =>
  text === '' ? [] : [block(text)];

export const cell = (text: string, more = ''): Cell => (more === '' ? { text } : { text, more });

/** Columns from heads and shares of the width: `['ref', 'Ref', 8]`. */
export const columns = (...list: readonly (readonly [Column['kind'], string, number?])[]): Column[] =>
  list.map(([kind, head, share]) => ({ kind, head, ...(share === undefined ? {} : { share }) }));

type Given = Pick<Section, 'id' | 'title'> & Partial<Section>;

export const section = (given: Given): Section => ({
  wide: false,
  newPage: false,
  exempt: false,
  running: false,
  blocks: [],
  sections: [],
  ...given,
});
