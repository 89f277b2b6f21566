import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { HistoricReturn } from '../../../shared/contract/own-returns.ts';
import type { DocId } from '../../../shared/model/ids.ts';
import { history as words } from '../../../shared/words/screens/history.ts';
import { sayTime } from '../../../shared/words/times.ts';
import { useAsk } from '../../hooks.ts';
import { Heads } from '../../parts/Heads.tsx';
import { Known } from '../../parts/Known.tsx';
import { Page } from '../../parts/Page.tsx';
import { Shape } from '../../parts/Shape.tsx';
import { TableRegion } from '../../parts/TableRegion.tsx';
import { pathTo } from '../../routes.ts';
import { useWhere } from '../../where.ts';
import { pairOf } from './pair.ts';
import './history.css';

/** Every return that was signed here, and the choice of two to compare. */
export function History() {
  const all = useAsk('returns.history', {});
  return (
    <Page title={words.title} where={useWhere()} lead={words.lead}>
      <Known of={all}>{(list) => (list.length === 0 ? <Empty /> : <Listed all={list} />)}</Known>
    </Page>
  );
}

const Empty = () => (
  <section className="stack">
    <h2>{words.empty}</h2>
    <p>{words.emptyText}</p>
  </section>
);

function Listed({ all }: { all: readonly HistoricReturn[] }) {
  const [chosen, setChosen] = useState<readonly DocId[]>([]);
  const [asked, setAsked] = useState(false);
  const [, go] = useLocation();
  const toggle = (docId: DocId): void => {
    setAsked(false);
    setChosen(chosen.includes(docId) ? chosen.filter((one) => one !== docId) : [...chosen, docId]);
  };
  const compare = (): void => {
    // The list runs from the newest to the oldest.
    const [later, earlier, ...more] = all.filter(({ docId }) => chosen.includes(docId));
    if (later === undefined || earlier === undefined || more.length > 0) setAsked(true);
    else go(pathTo('compare', pairOf(earlier.docId, later.docId)));
  };
  return (
    <>
      <TableRegion name={words.table}>
        <Heads of={Object.values(words.heads)} />
        <tbody>
          {all.map((one) => (
            <Row key={one.docId} one={one} chosen={chosen.includes(one.docId)} toggle={toggle} />
          ))}
        </tbody>
      </TableRegion>
      {all.length > 1 && (
        <section className="stack">
          <p role="status">{asked && (chosen.length === 0 ? words.pickTwo : words.picked(chosen.length))}</p>
          <div>
            <Button variant="default" onClick={compare}>
              {words.compare}
            </Button>
          </div>
        </section>
      )}
    </>
  );
}

type RowProps = { readonly one: HistoricReturn; readonly chosen: boolean; toggle(docId: DocId): void };

function Row({ one, chosen, toggle }: RowProps) {
  const { docId, reference, quarter, signedAt, fingerprint, intact } = one;
  return (
    <tr>
      <td className="history-pick">
        {intact && (
          <Checkbox aria-label={words.pick(reference)} checked={chosen} onChange={() => toggle(docId)} />
        )}
      </td>
      <td>{words.quarter(quarter)}</td>
      <th scope="row" className="whole">
        {intact ? <Link href={pathTo('receipt', docId)}>{reference}</Link> : reference}
      </th>
      <td>
        <span className="cell-lines">
          <span className="whole">{sayTime(signedAt)}</span>
          {intact && <span>{words.signedBy(one)}</span>}
        </span>
      </td>
      <td className="whole">{fingerprint}</td>
      <td>{intact ? <Standing one={one} /> : <Damaged />}</td>
    </tr>
  );
}

const Standing = ({ one }: { one: HistoricReturn }) => (
  <span className="cell-lines">
    {words.state(one).map((line) => (
      <span key={line}>{line}</span>
    ))}
  </span>
);

const Damaged = () => (
  <span className="cell-lines damaged">
    <strong>
      <Shape name="diamond" /> {words.damaged}
    </strong>
    <span>{words.damagedText}</span>
  </span>
);
