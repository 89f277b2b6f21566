/** The ids whose pages the contents ask for. */
export const askedPages = (html: string): string[] =>
  [...html.matchAll(/data-page-of="([a-z0-9-]+)"/g)].map(([, id]) => id ?? '');

/** The same document with the pages of its contents filled in; an id without a page stays empty. */
export const withPages = (html: string, pages: ReadonlyMap<string, number>): string =>
  html.replace(
    /(data-page-of="([a-z0-9-]+)">)\d*(<\/span>)/g,
    (_, open: string, id: string, close: string) => `${open}${pages.get(id) ?? ''}${close}`,
  );
