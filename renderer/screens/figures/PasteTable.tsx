import { useId } from 'react';
import { groupBy } from '../../../shared/rules/group-by.ts';
import type { Pasted, PasteRead } from '../../../shared/rules/paste.ts';
import { type Decided, figureOf, keyOf } from '../../../shared/rules/paste-outcome.ts';
import { cellText } from '../../../shared/rules/sheet-cell.ts';
import { figures } from '../../../shared/words/screens/figures.ts';
import { paste as words } from '../../../shared/words/screens/paste.ts';
import '../../parts/table.css';

type Props = { readonly read: PasteRead; readonly decided: Decided; readonly months: readonly string[] };

/** Every pasted cell where it goes, with what is there now. */
export function PasteTable({ read, decided, months }: Props) {
  const id = useId();
  const lines = [...groupBy(read.cells, ({ row, field }) => `${row.ref} ${field}`).values()];
  return (
    <>
      <h3 id={id}>{words.table}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="table-region paste-region ring-inside" tabIndex={0} aria-labelledby={id}>
        <table className="table" aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{figures.columns.indicator}</th>
              {months.map((month) => (
                <th key={month} scope="col" className="number">
                  {month}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((cells) => (
              <Line key={cells[0] === undefined ? '' : keyOf(cells[0])} cells={cells} decided={decided} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Line({ cells, decided }: { cells: readonly Pasted[]; decided: Decided }) {
  const [first] = cells;
  if (first === undefined) return null;
  const { row, field } = first;
  const columns = row.frequency === 'month' ? [0, 1, 2] : [0];
  return (
    <tr>
      <th scope="row">
        {row.ref} {row.title}
        {row.ratio !== null && (
          <span className="small muted figures-about">
            {field === 'value' ? row.unit.label : row.ratio[field]}
          </span>
        )}
      </th>
      {columns.map((column) => {
        const one = cells.find(({ cell }) => cell.column === column);
        return (
          <td key={column} className="number" colSpan={columns.length === 1 ? 3 : 1}>
            {one === undefined ? '–' : <Landing pasted={one} decided={decided} />}
          </td>
        );
      })}
    </tr>
  );
}

function Landing({ pasted, decided }: { pasted: Pasted; decided: Decided }) {
  const { cell, field, text, read } = pasted;
  const now = cell[field];
  const was = now === null ? '' : cellText(now);
  const value = figureOf(pasted, decided);
  const choice = decided.choices[keyOf(pasted)];
  const noData = choice === 'no-data';
  if (value === null && !noData && choice !== 'keep-text') {
    return (
      <span className="muted">{read.kind === 'blank' ? was || '–' : `“${text.trim()}”, ${words.left}`}</span>
    );
  }
  const shown = noData ? words.noData : value === null ? `“${text.trim()}”` : cellText(value);
  return (
    <>
      {shown}
      {was !== '' && (
        <span className="small muted figures-about">{was === shown ? words.same : words.was(was)}</span>
      )}
    </>
  );
}
