/** A cell that takes typing: on which line of the grid, from the top, and in which column. */
export type Stop = { readonly line: number; readonly column: number };

export type Move = 'up' | 'down' | 'left' | 'right' | 'line-start' | 'line-end' | 'first' | 'last';

/**
 * Which cell a move leads to, by its place in `stops` (in the order of the page); null where there is none.
 * Up and down look for the same column, or the nearest, since some lines have one wide cell.
 */
export function moveTo(stops: readonly Stop[], from: number, move: Move): number | null {
  const at = stops[from];
  if (at === undefined) return null;
  const line = (number: number) =>
    stops.map((stop, index) => ({ ...stop, index })).filter((stop) => stop.line === number);
  const own = line(at.line);
  switch (move) {
    case 'left':
      return own.findLast(({ column }) => column < at.column)?.index ?? null;
    case 'right':
      return own.find(({ column }) => column > at.column)?.index ?? null;
    case 'line-start':
      return own[0]?.index ?? null;
    case 'line-end':
      return own.at(-1)?.index ?? null;
    case 'first':
      return 0;
    case 'last':
      return stops.length - 1;
    case 'up':
    case 'down': {
      const beside = line(at.line + (move === 'down' ? 1 : -1));
      const away = (column: number) => Math.abs(column - at.column);
      return beside.sort((a, b) => away(a.column) - away(b.column))[0]?.index ?? null;
    }
  }
}

export type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;
/** Where the caret is in the text of a cell. */
export type Caret = { readonly start: number; readonly end: number; readonly length: number };

/**
 * What a key asks for: a move, or nothing, so that it does in the text what it does everywhere. A cell whose
 * whole text is selected is as one picked in a spreadsheet: its arrows, Home and End lead out of it.
 */
export function moveOf({ key, ctrlKey, metaKey, shiftKey, altKey }: Pressed, caret: Caret): Move | null {
  if (altKey) return null;
  const whole = caret.start === 0 && caret.end === caret.length;
  const atStart = whole || (caret.start === 0 && caret.end === 0);
  const atEnd = whole || (caret.start === caret.length && caret.end === caret.length);
  if (ctrlKey || metaKey) {
    if (shiftKey) return null;
    return key === 'Home' ? 'first' : key === 'End' ? 'last' : null;
  }
  if (key === 'Enter') return shiftKey ? 'up' : 'down';
  if (shiftKey) return null;
  switch (key) {
    case 'ArrowUp':
      return 'up';
    case 'ArrowDown':
      return 'down';
    case 'ArrowLeft':
      return atStart ? 'left' : null;
    case 'ArrowRight':
      return atEnd ? 'right' : null;
    case 'Home':
      return atStart ? 'line-start' : null;
    case 'End':
      return atEnd ? 'line-end' : null;
    default:
      return null;
  }
}

/**
 * The boxes of a table in the order of the page, with where they stand. Lines without a box (a ratio whose figure
 * is made from its parts) are passed by, so lines are counted anew.
 */
export function boxesOf(table: ParentNode): (Stop & { readonly box: HTMLInputElement })[] {
  const boxes = [...table.querySelectorAll<HTMLInputElement>('input[data-line]')];
  const lines = [...new Set(boxes.map(({ dataset }) => Number(dataset.line)))].sort((a, b) => a - b);
  return boxes.map((box) => ({
    box,
    line: lines.indexOf(Number(box.dataset.line)),
    column: Number(box.dataset.column),
  }));
}
