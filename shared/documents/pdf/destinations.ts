/**
 * On which page of a PDF each named place lies, the first page being 1. It reads what Chromium writes: objects
 * that are not packed, found by a cross-reference table (ISO 32000-1, 7.5.4, 7.7.3 and 12.3.2.3). Null when the
 * file is built in another way: then nobody knows, and nothing is guessed.
 */
export function destinationsIn(pdf: Uint8Array): ReadonlyMap<string, number> | null {
  const text = new TextDecoder('latin1').decode(pdf);
  const offsets = offsetsIn(text);
  const object = (number: string | undefined): string => {
    const from = offsets.get(Number(number));
    return from === undefined ? '' : text.slice(from, text.indexOf('endobj', from));
  };
  const catalog = object(/\/Root (\d+) 0 R/.exec(text.slice(text.lastIndexOf('trailer')))?.[1]);
  const pages = pagesUnder(object, /\/Pages (\d+) 0 R/.exec(catalog)?.[1]);
  const names = object(/\/Dests (\d+) 0 R/.exec(catalog)?.[1]);
  if (pages.length === 0 || names === '') return null;
  const numbers = new Map(pages.map((page, at) => [page, at + 1]));
  const found = [...names.matchAll(/\/([A-Za-z0-9-]+) \[(\d+) 0 R/g)];
  return new Map(
    found.flatMap(([, name = '', page = '']) => {
      const number = numbers.get(page);
      return number === undefined ? [] : [[name, number] as const];
    }),
  );
}

/** Where each object begins, by its number. */
function offsetsIn(text: string): Map<number, number> {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1]);
  const table = /^xref\s+0 (\d+)\s+/.exec(text.slice(start, start + 40));
  const offsets = new Map<number, number>();
  if (table === null) return offsets;
  const first = start + table[0].length;
  // Every line of the table is 20 bytes: ten digits of an offset, five of a generation, and its kind.
  for (let number = 0; number < Number(table[1]); number++) {
    const line = text.slice(first + number * 20, first + number * 20 + 20);
    if (line[17] === 'n') offsets.set(number, Number(line.slice(0, 10)));
  }
  return offsets;
}

/** The numbers of the page objects in reading order. */
function pagesUnder(object: (number: string | undefined) => string, root: string | undefined): string[] {
  const kids = /\/Kids \[([^\]]*)\]/.exec(object(root))?.[1];
  if (root === undefined) return [];
  if (kids === undefined) return [root];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pagesUnder(object, kid));
}
