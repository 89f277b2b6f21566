/**
 * Reads what a spreadsheet puts on the clipboard as text: cells parted by tabs, rows by line ends. Excel puts
 * quotation marks around a cell that holds a tab, a line end or a quotation mark, and doubles those within.
 * A mark that opens nothing is part of the text, so that nothing is ever lost. The empty row that Excel leaves
 * at the end is none.
 */
export function parsePasted(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const { cell, end } = text[at] === '"' ? (quoted(text, at) ?? plain(text, at)) : plain(text, at);
    rows.at(-1)?.push(cell);
    if (end >= text.length) break;
    if (text[end] !== '\t') rows.push([]);
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  const last = rows.at(-1);
  if (rows.length > 1 && last?.length === 1 && last[0] === '') rows.pop();
  return rows;
}

type Cell = { cell: string; end: number };

function plain(text: string, from: number): Cell {
  const length = text.slice(from).search(/[\t\r\n]/);
  const end = length < 0 ? text.length : from + length;
  return { cell: text.slice(from, end), end };
}

/** A cell in quotation marks, which must end where the cell ends; null when the mark is only part of a text. */
function quoted(text: string, from: number): Cell | null {
  let cell = '';
  for (let at = from + 1; ; ) {
    const mark = text.indexOf('"', at);
    if (mark < 0) return null;
    cell += text.slice(at, mark);
    if (text[mark + 1] === '"') {
      cell += '"';
      at = mark + 2;
      continue;
    }
    return mark + 1 === text.length || /[\t\r\n]/.test(text[mark + 1] ?? '') ? { cell, end: mark + 1 } : null;
  }
}
