import type { Plot } from './chart/plot.ts';

/**
 * A paper without a form: what every output that people read is made from. HTML and Word draw the same
 * sections, tables and words.
 */
export type Paper = {
  readonly title: string;
  readonly marking: { readonly code: string; readonly handling: string };
  /** Printed at the foot of every page. */
  readonly foot: readonly string[];
  readonly cover: Cover;
  /** On the cover, before the contents. */
  readonly opening: readonly Section[];
  readonly sections: readonly Section[];
};

export type Cover = {
  readonly body: string;
  readonly title: string;
  readonly subtitle: string;
  /** Said first, where a reader must not miss it. */
  readonly warnings: readonly string[];
  readonly terms: readonly Term[];
};

export type Term = { readonly term: string; readonly text: string };

export type Section = {
  /** Also the name of the place in the PDF: letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  /** Wide sections lie across the page. */
  readonly wide: boolean;
  readonly newPage: boolean;
  /** Restricted: its pages say so at the top. */
  readonly exempt: boolean;
  /** Has pages of its own, which repeat its title at their top. */
  readonly running: boolean;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
};

export type Block =
  | { readonly kind: 'words'; readonly text: string }
  /** The one sentence that a section says. */
  | { readonly kind: 'headline'; readonly text: string }
  /** Small print: who said it, what a sign means. */
  | { readonly kind: 'note'; readonly text: string }
  /** A heading that is in no contents. */
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'status'; readonly status: Status; readonly text: string }
  /** The key to all of them. */
  | { readonly kind: 'statuses'; readonly statuses: readonly Status[] }
  | { readonly kind: 'list'; readonly numbered: boolean; readonly items: readonly string[] }
  | { readonly kind: 'terms'; readonly terms: readonly Term[] }
  | { readonly kind: 'table'; readonly table: Table }
  /** `values`: what is drawn, in figures. */
  | { readonly kind: 'chart'; readonly id: string; readonly plot: Plot; readonly values: Table };

/** A state is always told by letter, word and shape; colour only repeats it. */
export type Status = {
  readonly shape: 'diamond' | 'triangle' | 'circle' | 'tick' | 'ring';
  readonly letter: string;
  readonly word: string;
};

export type Cell = {
  /** In words: every output may stop here. */
  readonly text: string;
  /** A second line in smaller type. */
  readonly more?: string;
  readonly status?: Status;
  readonly plot?: Plot;
  /** The id of a section that says more. */
  readonly to?: string;
};

/** `ref` and `short` never break; `figure` stands to the right; `words` takes the room that is left. */
export type Column = {
  readonly head: string;
  readonly kind: 'ref' | 'short' | 'figure' | 'words';
  /** How much of the table's width it takes, in per cent; left out where the content decides. */
  readonly share?: number;
};

export type Table = {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly Cell[])[];
  /** Said instead of a table without rows. */
  readonly empty: string;
};

/** Every section in the order of the paper, with how deep it lies. */
export const eachSection = (sections: readonly Section[], depth = 1): { section: Section; depth: number }[] =>
  sections.flatMap((section) => [{ section, depth }, ...eachSection(section.sections, depth + 1)]);
