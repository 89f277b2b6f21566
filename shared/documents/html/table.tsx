import { Sparkline } from '../chart/run-chart.tsx';
import type { Cell, Column, Table } from '../paper.ts';
import { paragraphsOf } from '../paragraphs.ts';
import { Prose } from './prose.tsx';
import { StatusTag } from './status.tsx';

/** A table that scrolls inside itself where the page is narrow; or a sentence when it has no rows. */
export function TableBlock({ table }: { readonly table: Table }) {
  if (table.rows.length === 0)
    return (
      <p>
        <b>{table.caption}.</b> {table.empty}
      </p>
    );
  const name = `${table.id}-caption`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll" aria-labelledby={name} tabIndex={0}>
      <table id={table.id} className={table.columns.length > 4 ? 'many' : ''}>
        <caption id={name}>{table.caption}</caption>
        <colgroup>
          {table.columns.map(({ head, share }) => (
            <col key={head} {...(share === undefined ? {} : { width: `${share}%` })} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {table.columns.map(({ head, kind }) => (
              <th key={head} scope="col" className={kind}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a static table never changes its order
            <Row key={at} row={row} columns={table.columns} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

const Row = ({ row, columns }: { row: readonly Cell[]; columns: readonly Column[] }) => (
  <tr>
    {columns.map(({ head, kind }, at) => {
      const cell = row[at] ?? { text: '' };
      return at === 0 ? (
        <th key={head} scope="row" className={kind}>
          <Inside cell={cell} />
        </th>
      ) : (
        <td key={head} className={kind}>
          <Inside cell={cell} />
        </td>
      );
    })}
  </tr>
);

function Inside({ cell }: { readonly cell: Cell }) {
  const { text, more, status, plot, to } = cell;
  return (
    <>
      {status && <StatusTag status={status} />}
      {plot && <Sparkline plot={plot} />}
      {text === status?.word ? null : to === undefined ? <Text text={text} /> : <a href={`#${to}`}>{text}</a>}
      {more !== undefined && <span className="more">{more}</span>}
    </>
  );
}

/** One line stays a line, so that a cell of one word is no paragraph to a screen reader. */
const Text = ({ text }: { readonly text: string }) =>
  paragraphsOf(text).length < 2 && !text.includes('\n') ? <span>{text}</span> : <Prose text={text} />;
