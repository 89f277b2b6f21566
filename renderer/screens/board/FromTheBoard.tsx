import { Link } from 'wouter';
import type { BoardSheet } from '../../../shared/contract/board.ts';
import { board as words } from '../../../shared/words/screens/board.ts';
import { home } from '../../../shared/words/screens/home.ts';
import { useAsk } from '../../hooks.ts';
import { Known } from '../../parts/Known.tsx';
import { Page } from '../../parts/Page.tsx';
import { paths } from '../../routes.ts';
import { useWhere } from '../../where.ts';
import { Meetings } from './Meetings.tsx';
import { Questions } from './Questions.tsx';
import './board.css';

/** Everything that has come back to a chair: what was resolved, what is asked, and whether returns arrived. */
export function FromTheBoard() {
  const sheet = useAsk('board.sheet', {});
  return (
    <Page title={words.title} lead={words.lead} where={useWhere()}>
      <Known of={sheet}>
        {({ questions, meetings, receipts }) => (
          <>
            <Questions questions={questions} />
            <p>
              <Link href={paths.requests}>{words.toRequests}</Link>
            </p>
            <Meetings meetings={meetings} />
            <Receipts receipts={receipts} />
          </>
        )}
      </Known>
    </Page>
  );
}

function Receipts({ receipts }: Pick<BoardSheet, 'receipts'>) {
  return (
    <section className="stack">
      <h2>{words.receipts}</h2>
      {receipts.length === 0 ? (
        <p className="muted">{words.noReceipts}</p>
      ) : (
        <ul className="bullets">
          {receipts.map((one) => (
            <li key={one.docId}>
              <strong>{words.receipt(one.quarter)}.</strong> {home.receipt(one)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
