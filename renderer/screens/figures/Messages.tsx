import type { ReactNode } from 'react';
import type { SheetCell, SheetRow } from '../../../shared/model/sheet.ts';
import { hundredfold } from '../../../shared/rules/sheet-asks.ts';
import { cellText, readCell } from '../../../shared/rules/sheet-cell.ts';
import { figures as words } from '../../../shared/words/screens/figures.ts';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { type Doing, useDoing } from './doing.ts';
import { boxId } from './Field.tsx';

/** The id of what is said of one period of an indicator. */
export const saidId = (row: SheetRow, cell: SheetCell): string =>
  `said-${row.ref}-${cell.period.replace(' ', '-')}`;

/** Whether anything is to be said of a row, or done about it, beyond its figures. */
export const hasMessages = (row: SheetRow, readOnly: boolean): boolean =>
  row.gap !== null ||
  row.cells.some((cell) => saysOf(cell)) ||
  (!readOnly && row.supplied === 'centrally' && row.cells.some(({ supplied }) => supplied !== null));

/** Whether anything is said of one period. */
export const saysOf = ({ drafts, asks, state, supplied }: SheetCell): boolean =>
  drafts.length > 0 ||
  asks.length > 0 ||
  state === 'no-data' ||
  state === 'not-releasable' ||
  supplied?.response === 'disputed';

type Props = {
  readonly row: SheetRow;
  readonly readOnly: boolean;
  /** The period that is being typed in. */
  readonly hidden: string | null;
};

/** What is said of a row, each with what can be done about it. Nothing here stands in anybody's way. */
export function Messages({ row, readOnly, hidden }: Props) {
  const doing = useDoing();
  return (
    <ul className="figures-messages">
      {row.gap !== null && (
        <li>
          <span>{words.gapSaid(row.gap.state, row.gap.why)}</span>
          {!readOnly && (
            <LinkButton act={() => doing.takeBack(row.ref)}>
              {words.takeBack} <span className="unseen">{row.ref}</span>
            </LinkButton>
          )}
        </li>
      )}
      {row.cells
        .filter((cell) => saysOf(cell) && cell.period !== hidden)
        .map((cell) => (
          <CellMessages key={cell.period} {...{ row, cell, readOnly, doing }} />
        ))}
      {row.supplied === 'centrally' && !readOnly && <Supplied row={row} doing={doing} />}
    </ul>
  );
}

function CellMessages({
  row,
  cell,
  readOnly,
  doing,
}: {
  row: SheetRow;
  cell: SheetCell;
  readOnly: boolean;
  doing: Doing;
}) {
  const lines: ReactNode[] = [];
  if (cell.state === 'no-data' || cell.state === 'not-releasable')
    lines.push(
      <li key="state">
        <span>{words.at(cell.name, `${words.states[cell.state]}. ${cell.note}`)}</span>
        {!readOnly && row.supplied === 'chair' && (
          <LinkButton
            act={() => void doing.put('typed', [{ indicator: row.ref, period: cell.period, figure: null }])}
          >
            {words.takeBack}
          </LinkButton>
        )}
      </li>,
    );
  for (const { field, text, wrong } of cell.drafts) {
    const read = readCell(text, row, field);
    lines.push(
      <li key={field} className="figures-wrong">
        <span>{words.typed(cell.name, text, wrong)}</span>
        {!readOnly && read.kind === 'wrong' && read.noFigure && (
          <LinkButton
            act={() => doing.ask({ what: 'no-figure', refs: [row.ref], period: cell.period, why: '' })}
          >
            {words.sayNoData(cell.name)}
          </LinkButton>
        )}
      </li>,
    );
  }
  for (const { code, text } of cell.asks)
    lines.push(
      <li key={code} className="figures-check">
        <span>{words.at(cell.name, text)}</span>
        {!readOnly && (
          <>
            <LinkButton act={() => doing.keep(row.ref, cell)}>
              {words.keep(cell.shown === '[x]' ? cellText(cell.value) : cell.shown)}
            </LinkButton>
            {code === 'fraction' && cell.value !== null && (
              <Share {...{ row, cell, doing }} value={cell.value} />
            )}
            <LinkButton act={() => lookAt(row, cell)}>{words.changeIt}</LinkButton>
          </>
        )}
      </li>,
    );
  const { supplied } = cell;
  if (supplied?.response === 'disputed')
    lines.push(
      <li key="disputed">
        <span>{words.disputed(cell.name, supplied.why)}</span>
        {!readOnly && (
          <LinkButton act={() => doing.respond(row, [cell.period], 'unseen')}>{words.takeBack}</LinkButton>
        )}
      </li>,
    );
  return (
    <li id={saidId(row, cell)}>
      <ul className="figures-messages">{lines}</ul>
    </li>
  );
}

/** A share that was typed for a percentage, made one. */
function Share({ row, cell, value, doing }: { row: SheetRow; cell: SheetCell; value: number; doing: Doing }) {
  const made = hundredfold(value);
  const figure = { value: made, numerator: null, denominator: null };
  return (
    <LinkButton act={() => void doing.put('typed', [{ indicator: row.ref, period: cell.period, figure }])}>
      {words.makeIt(`${cellText(made)}%`)}
    </LinkButton>
  );
}

function Supplied({ row, doing }: { row: SheetRow; doing: Doing }) {
  const here = row.cells.filter(({ supplied }) => supplied !== null);
  if (here.length === 0) return null;
  const unseen = here.filter(({ supplied }) => supplied?.response === 'unseen');
  const disputed = here.some(({ supplied }) => supplied?.response === 'disputed');
  const periodsOf = (cells: readonly SheetCell[]) => cells.map(({ period }) => period);
  if (unseen.length === 0)
    return disputed ? null : (
      <li>
        <span>{words.confirmed}</span>
        <LinkButton act={() => doing.respond(row, periodsOf(here), 'unseen')}>
          {words.again} <span className="unseen">{row.ref}</span>
        </LinkButton>
      </li>
    );
  return (
    <li>
      <span>{words.unseen}</span>
      <LinkButton act={() => doing.respond(row, periodsOf(unseen), 'confirmed')}>
        {words.confirm} <span className="unseen">{row.ref}</span>
      </LinkButton>
      <LinkButton act={() => doing.ask({ what: 'dispute', row })}>
        {words.dispute} <span className="unseen">{row.ref}</span>
      </LinkButton>
    </li>
  );
}

/** Leads to the box of a figure, where it may be changed. */
const lookAt = (row: SheetRow, cell: SheetCell): void =>
  document.getElementById(boxId(row, cell, row.ratio === null ? 'value' : 'numerator'))?.focus();
