import { type ClipboardEvent, type KeyboardEvent, useId } from 'react';
import type { Sheet, SheetRow } from '../../../shared/model/sheet.ts';
import { fieldsOf } from '../../../shared/rules/sheet-cell-of.ts';
import { sayQuarter } from '../../../shared/words/periods.ts';
import { figures as words } from '../../../shared/words/screens/figures.ts';
import { boxesOf, moveOf, moveTo } from './moves.ts';
import { Row } from './Row.tsx';
import '../../parts/table.css';
import './figures.css';

type Props = {
  readonly sheet: Sheet;
  readonly rows: readonly SheetRow[];
  readonly readOnly: boolean;
  /** A table of cells was pasted into a cell. */
  paste(text: string): void;
};

/** The table itself: one row an indicator, a box a month. It scrolls in its own region, under its own head. */
export function Grid({ sheet, rows, readOnly, paste }: Props) {
  const id = useId();
  const { columns } = words;
  const own = rows.filter(({ supplied }) => supplied === 'chair');
  const central = rows.filter(({ supplied }) => supplied === 'centrally');
  const lines = linesBefore(own);
  const shown = (row: SheetRow, nth: number) => (
    <Row
      key={row.ref}
      row={row}
      line={lines[nth] ?? 0}
      current={row.judged === sheet.quarter}
      readOnly={readOnly}
    />
  );
  return (
    <>
      <h2 id={id} className="unseen">
        {words.region(sayQuarter(sheet.quarter))}
      </h2>
      <section
        className="table-region figures-region ring-inside"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        tabIndex={0}
        aria-labelledby={id}
        onPaste={(event) => takeTable(event, readOnly, paste)}
      >
        <table className="table figures" aria-labelledby={id} onKeyDown={steer}>
          <thead>
            <tr>
              <th scope="col">{columns.indicator}</th>
              <th scope="col" className="number">
                {columns.last}
              </th>
              {sheet.months.map((month) => (
                <th key={month} scope="col" className="figure-head">
                  {month}
                </th>
              ))}
              <th scope="col" className="number">
                {columns.now}
              </th>
              <th scope="col" className="number">
                {columns.target}
              </th>
              <th scope="col">{columns.status}</th>
              <th scope="col">{columns.trend}</th>
              <th scope="col">{columns.more}</th>
            </tr>
          </thead>
          <tbody>{own.map(shown)}</tbody>
          {central.length > 0 && (
            <tbody>
              <tr>
                <th scope="rowgroup" colSpan={10} className="figures-group">
                  <span>{words.centrally}</span>
                </th>
              </tr>
              {central.map((row) => shown(row, -1))}
            </tbody>
          )}
        </table>
      </section>
    </>
  );
}

/** How many lines of boxes come before each row. */
function linesBefore(rows: readonly SheetRow[]): number[] {
  let line = 0;
  return rows.map((row) => {
    const first = line;
    line += row.cells.length === 0 ? 0 : fieldsOf(row).length;
    return first;
  });
}

/** Leads from box to box by the keys of a spreadsheet; Tab goes on as everywhere, and so leaves the grid. */
function steer(event: KeyboardEvent<HTMLTableElement>): void {
  const box = event.target;
  if (!(box instanceof HTMLInputElement) || event.nativeEvent.isComposing) return;
  const { selectionStart, selectionEnd, value } = box;
  const move = moveOf(event, { start: selectionStart ?? 0, end: selectionEnd ?? 0, length: value.length });
  if (move === null) return;
  event.preventDefault();
  const boxes = boxesOf(event.currentTarget);
  const next = moveTo(
    boxes.map(({ line, column }) => ({ line, column })),
    boxes.findIndex((one) => one.box === box),
    move,
  );
  if (next !== null) boxes[next]?.box.focus();
}

/** Cells of a spreadsheet are looked at first; a single text goes into the box like any other. */
function takeTable(event: ClipboardEvent, readOnly: boolean, paste: (text: string) => void): void {
  const text = event.clipboardData.getData('text/plain');
  if (readOnly || !/[\t\n\r]/.test(text.replace(/[\r\n]+$/, ''))) return;
  event.preventDefault();
  paste(text);
}
