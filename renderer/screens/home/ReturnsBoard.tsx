import type { SecretariatStatus } from '../../../shared/model/status.ts';
import { home } from '../../../shared/words/screens/home.ts';
import { useDesk } from '../../desk.tsx';
import { useAsk } from '../../hooks.ts';
import { Known } from '../../parts/Known.tsx';
import { OldVersionHere } from '../../parts/OldVersion.tsx';
import { Page } from '../../parts/Page.tsx';
import { useWhere } from '../../where.ts';
import { DueLine } from './DueLine.tsx';
import { ReturnsTable } from './ReturnsTable.tsx';
import './home.css';

/** Where every return of the quarter has got to. */
export function ReturnsBoard() {
  const { quarter } = useDesk();
  const status = useAsk('status.get', { quarter });
  return (
    <Page title={home.boardTitle} where={useWhere()}>
      <OldVersionHere />
      <Known of={status}>{(now) => now.role === 'secretariat' && <Board now={now} />}</Known>
    </Page>
  );
}

function Board({ now }: { now: SecretariatStatus }) {
  const { counts, conflicts, frozen } = now;
  const remarks = [
    ...now.returns.flatMap((one) => one.remarks),
    ...(counts.parked === 0 ? [] : [home.parked(counts.parked)]),
    ...(counts.quarantined === 0 ? [] : [home.quarantined(counts.quarantined)]),
    ...frozen.map(({ variant, edition, on }) => home.frozen(variant, edition, on)),
  ];
  const all = counts.received === counts.expected && counts.expected > 0;
  return (
    <>
      <section className="due due-board stack">
        <h2 className="label">{home.next}</h2>
        <p className="next">{now.next}</p>
        {now.plan !== null && (
          <>
            {!all && <DueLine calendar={now.calendar} daysLeft={now.daysLeft} settled={false} />}
            <ul className="counts" aria-label={home.counts}>
              <li>{home.received(counts.received, counts.expected)}</li>
              <li>{home.late(counts.late)}</li>
              <li>{home.queries(counts.openQueries)}</li>
              <li>{home.exceptions(counts.exceptions)}</li>
            </ul>
          </>
        )}
      </section>
      {now.plan === null ? (
        <section className="stack">
          <h2>{home.noBoard}</h2>
          <p>{home.noBoardText}</p>
        </section>
      ) : (
        <ReturnsTable now={now} />
      )}
      <Lines title={home.remarks} lines={remarks} />
      <Lines title={home.conflicts} lines={conflicts.map(({ ref, title }) => `${ref} ${title}`)} />
    </>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section className="stack">
      <h2>{title}</h2>
      <ul className="bullets">
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
