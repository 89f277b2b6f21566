import type { ReturnPreview } from '../../../shared/contract/own-returns.ts';
import type { Told as ToldThing } from '../../../shared/model/told.ts';
import { sign as words } from '../../../shared/words/screens/sign.ts';
import { SummaryCard } from '../../parts/SummaryCard.tsx';
import { Told } from '../../parts/Told.tsx';
import { useLeaveFor } from '../../return-to.ts';
import { isBuilt, type Place, paths } from '../../routes.ts';
import { here } from './here.ts';

/** The parts of a return, each with the way to change it and to come straight back. */
export function Cards({ now }: { now: ReturnPreview }) {
  const leave = useLeaveFor(here);
  const to = (place: Place) => (isBuilt('chair', place) ? () => leave(paths[place]) : undefined);
  const { told, figures, actions, leaves } = now;
  return (
    <>
      <SummaryCard title={words.figures} change={to('figures')}>
        <p>{words.figuresText(figures)}</p>
        {told.disputes.length > 0 && <ListOf title={words.disputes} all={told.disputes} />}
      </SummaryCard>
      <SummaryCard title={words.actions} change={to('actions')}>
        <p>{words.actionsText(actions)}</p>
      </SummaryCard>
      <SummaryCard title={words.exceptions(told.exceptions.length)} change={to('exceptions')}>
        <p>{told.exceptions.length === 0 ? words.noExceptions : words.asItTravels}</p>
        <p className="muted">{now.since === null ? words.noSince : words.since(now.since)}</p>
        <Things all={told.exceptions} />
      </SummaryCard>
      {told.contributions.length > 0 && (
        <SummaryCard title={words.contributions} change={to('contributions')}>
          <Things all={told.contributions} />
        </SummaryCard>
      )}
      <SummaryCard title={words.requests} change={to('requests')}>
        {told.requests.length === 0 && <p>{words.noRequests}</p>}
        <Things all={told.requests} />
      </SummaryCard>
      <SummaryCard title={words.notes} change={to('stories')}>
        {told.notes.length === 0 && <p>{words.noNotes}</p>}
        <Things all={told.notes} />
        {leaves.notesKept > 0 && <p className="muted">{words.notesKept(leaves.notesKept)}</p>}
      </SummaryCard>
    </>
  );
}

const ListOf = ({ title, all }: { title: string; all: readonly ToldThing[] }) => (
  <div className="stack">
    <h3>{title}</h3>
    <ul className="bullets">
      {all.flatMap(({ ref, lines }) => lines.map((line) => <li key={ref + line}>{`${ref}, ${line}`}</li>))}
    </ul>
  </div>
);

const Things = ({ all }: { all: readonly ToldThing[] }) =>
  all.length === 0 ? null : (
    <div>
      {all.map((one) => (
        <Told key={`${one.ref} ${one.title}`} of={one} />
      ))}
    </div>
  );
