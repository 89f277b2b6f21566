import type { Brief, BriefException } from '../../contract/brief.ts';
import { briefWords as words } from '../../words/brief.ts';
import { sayDay, sayQuarter } from '../../words/periods.ts';
import { plotOf } from '../chart/plot.ts';
import { RunChart } from '../chart/run-chart.tsx';

/** The side itself, the same in the window and on paper. */
export const BriefSheet = ({ brief }: { readonly brief: Brief }) => (
  <article className="brief">
    <header>
      <p className="brief-body">{brief.body}</p>
      <p className="brief-head">
        <strong>{brief.subGroup}</strong>, {sayQuarter(brief.quarter)}
      </p>
      <p className="brief-about">
        {brief.who}. {sayDay(brief.on)}. {brief.standing}.{brief.sample ? ` ${words.sample}.` : ''}
      </p>
    </header>
    <p className="brief-summary">{brief.summary}</p>
    {brief.exceptions.map((one) => (
      <Told key={`${one.ref} ${one.title}`} one={one} brief={brief} />
    ))}
    {brief.others !== '' && <p className="brief-others">{brief.others}</p>}
    <div className="brief-below">
      <section>
        <h2>{words.changed}</h2>
        <p>{brief.changed}</p>
      </section>
      <section>
        <h2>{words.asked}</h2>
        <p>{brief.asked}</p>
      </section>
    </div>
    {brief.shortened && <p className="brief-note">{words.shortened}</p>}
  </article>
);

function Told({ one, brief }: { readonly one: BriefException; readonly brief: Brief }) {
  const { ref, title, tag, figure, chart, what, why, doing, ask } = one;
  return (
    <section className="brief-one">
      <h2>
        {ref} {title} <span className="brief-tag">{tag}</span>
      </h2>
      {chart !== null && (
        <div className="brief-chart">
          <RunChart plot={plotOf(chart, brief)} id={`brief-${ref.toLowerCase()}`} size="small" />
        </div>
      )}
      {figure !== '' && <p className="brief-figure">{figure}</p>}
      <Said label={words.what} text={what} />
      <Said label={words.why} text={why} />
      <Said label={one.class === 'over' ? words.worked : words.doing} text={doing} />
      <Said label={words.ask} text={ask} />
    </section>
  );
}

const Said = ({ label, text }: { readonly label: string; readonly text: string }) =>
  text === '' ? null : (
    <p>
      <b>{label}.</b> {text}
    </p>
  );
