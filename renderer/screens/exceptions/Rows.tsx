import type { KeyboardEvent } from 'react';
import { Link } from 'wouter';
import type { InboxRow } from '../../../shared/contract/explaining.ts';
import type { Quarter } from '../../../shared/model/period.ts';
import { exceptions as words } from '../../../shared/words/screens/exceptions.ts';
import { useTell } from '../../hooks.ts';
import { FaultNote } from '../../parts/FaultNote.tsx';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { pathTo } from '../../routes.ts';
import { ClassTag, StateTag } from './tags.tsx';

type Props = {
  readonly quarter: Quarter;
  readonly rows: readonly InboxRow[];
  readonly closed: boolean;
  argue(row: InboxRow): void;
};

/** The exceptions, one under the other. The arrow keys go from one to the next, Enter opens it. */
export function Rows({ quarter, rows, closed, argue }: Props) {
  const back = useTell('exceptions.argue');
  return (
    <>
      {back.fault !== null && <FaultNote fault={back.fault} />}
      <ul className="exceptions" aria-label={words.list} onKeyDown={moveBetween}>
        {rows.map((row) => (
          <li key={row.which} className="exception stack-tight">
            <p className="row-tight">
              <ClassTag of={row.class} />
              <StateTag of={row.state} />
            </p>
            <h2 className="exception-title">
              <Link href={pathTo('exception', row.which)} data-exception>
                {row.ref} {row.title}
              </Link>
            </h2>
            {row.figures !== '' && <p>{row.figures}</p>}
            <ul className="bullets">
              {row.reasons.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
            <p className="small muted">
              {row.continuing === null ? words.fresh : words.since(row.continuing)}
            </p>
            {row.last !== '' && (
              <p className="small exception-last">
                <span className="muted">{words.last}</span> {row.last}
              </p>
            )}
            {row.arguedAway !== null && <p className="as-typed">{words.argued(row.arguedAway)}</p>}
            {!closed && (
              <Ways
                row={row}
                argue={argue}
                back={() => void back.tell({ quarter, item: row.ref, reason: null })}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

type WaysProps = Pick<Props, 'argue'> & { readonly row: InboxRow; back(): void };

/** One that nobody but the chair found is taken back on its own screen. */
function Ways({ row, argue, back }: WaysProps) {
  const of = <span className="unseen">: {row.ref}</span>;
  if (row.arguedAway !== null)
    return (
      <div>
        <LinkButton act={back}>
          {words.arguing.back}
          {of}
        </LinkButton>
      </div>
    );
  return row.computed ? (
    <div>
      <LinkButton act={() => argue(row)}>
        {words.arguing.open}
        {of}
      </LinkButton>
    </div>
  ) : null;
}

function moveBetween(press: KeyboardEvent<HTMLElement>): void {
  const by = press.key === 'ArrowDown' ? 1 : press.key === 'ArrowUp' ? -1 : 0;
  const links = [...press.currentTarget.querySelectorAll<HTMLElement>('[data-exception]')];
  const at = links.indexOf(document.activeElement as HTMLElement);
  if (by === 0 || at < 0) return;
  press.preventDefault();
  links[at + by]?.focus();
}
