import { memo, useEffect, useRef, useState } from 'react';
import type { SheetCell, SheetRow, SheetStatus } from '../../../shared/model/sheet.ts';
import { figures as words } from '../../../shared/words/screens/figures.ts';
import { symbols } from '../../../shared/words/symbols.ts';
import { Shape, type ShapeName } from '../../parts/Shape.tsx';
import { Tag, type TagColour } from '../../parts/Tag.tsx';
import { Cell, periodShort } from './Cell.tsx';
import { useDoing } from './doing.ts';
import { hasMessages, Messages, saidId, saysOf } from './Messages.tsx';
import { Sparkline } from './Sparkline.tsx';

type Props = {
  readonly row: SheetRow;
  /** The grid's line of its first box. */
  readonly line: number;
  /** Whether its periods are the months in the head. */
  readonly current: boolean;
  readonly readOnly: boolean;
};

/** One indicator of the grid. It is drawn again only when its own figures change. */
export const Row = memo(function Row({ row, line, current, readOnly }: Props) {
  const doing = useDoing();
  const [editing, setEditing] = useState<string | null>(null);
  const said = row.cells.flatMap(({ drafts, asks }) => [
    ...drafts.map(({ wrong }) => wrong),
    ...asks.map(({ text }) => text),
  ]);
  useSpoken(editing === null && said.length > 0 ? `${row.ref}: ${said.join(' ')}` : '');
  const typed = row.supplied === 'chair';
  return (
    <>
      <tr className="figures-row">
        <th scope="row">
          <span className="figures-title">{row.title}</span>
          <span className="small muted figures-about">
            {row.ref} · {row.unit.label} · {row.good}
          </span>
          {row.remark !== '' && row.cells.length > 0 && (
            <span className="small muted figures-about">{row.remark}</span>
          )}
        </th>
        <td className="number">
          <Shown figure={row.last} />
        </td>
        {row.cells.length === 0 && (
          <td colSpan={3} className="muted">
            {row.remark}
          </td>
        )}
        {row.cells.map((cell) =>
          typed ? (
            <Cell
              key={cell.period}
              {...{ row, cell, line, readOnly }}
              named={!current}
              saidBy={saysOf(cell) ? saidId(row, cell) : ''}
              editing={(is) => setEditing(is ? cell.period : null)}
            />
          ) : (
            <Given key={cell.period} row={row} cell={cell} named={!current} />
          ),
        )}
        <td className="number">
          <strong>
            <Shown figure={row.now} />
          </strong>
          <span className="small muted figures-rule">{row.rule}</span>
        </td>
        <td className="number figures-target">{row.target}</td>
        <td>
          <Status status={row.status} />
        </td>
        <td>
          <Sparkline points={row.points} />
        </td>
        <td>
          <button type="button" className="link" onClick={() => doing.ask({ what: 'about', row })}>
            {words.more} <span className="unseen">{row.ref}</span>
          </button>
        </td>
      </tr>
      {hasMessages(row, readOnly) && (
        <tr className="figures-said">
          <td colSpan={9}>
            <Messages row={row} readOnly={readOnly} hidden={editing} />
          </td>
        </tr>
      )}
    </>
  );
});

/** Says what is newly wrong or asked, once the cell is left; what was there when the screen opened is not new. */
function useSpoken(text: string): void {
  const { say } = useDoing();
  const before = useRef(text);
  useEffect(() => {
    if (text !== before.current) say(text);
    before.current = text;
  }, [text, say]);
}

/** A figure as it is printed; none is a dash to the eye and said to the ear. */
function Shown({ figure }: { figure: string }) {
  if (figure !== symbols.notAvailable) return figure;
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="unseen">{words.noValue}</span>
    </>
  );
}

/** A figure that nobody types here. */
function Given({ row, cell, named }: { row: SheetRow; cell: SheetCell; named: boolean }) {
  return (
    <td className="number" colSpan={cell.span}>
      {(named || cell.span === 3) && <span className="figure-period">{periodShort(row, cell)}</span>}
      <Shown figure={cell.shown} />
      {cell.state === 'provisional' && <span className="figure-mark">{words.states.provisional}</span>}
    </td>
  );
}

const look: Record<SheetStatus['name'], { colour: TagColour; shape: ShapeName }> = {
  red: { colour: 'red', shape: 'diamond' },
  amber: { colour: 'amber', shape: 'triangle' },
  green: { colour: 'green', shape: 'circle' },
  none: { colour: 'grey', shape: 'ring' },
};

function Status({ status: { name, letter, word } }: { status: SheetStatus }) {
  const { colour, shape } = look[name];
  return (
    <Tag colour={colour}>
      <Shape name={shape} />
      {letter !== '' && <strong>{letter}</strong>}
      <span>{word}</span>
    </Tag>
  );
}
