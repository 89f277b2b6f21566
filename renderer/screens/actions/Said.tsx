import type { ReactNode } from 'react';
import type { ActionOnSheet } from '../../../shared/contract/actions.ts';
import type { ActionProgress } from '../../../shared/model/entries.ts';
import { actions as words } from '../../../shared/words/screens/actions.ts';
import { Shape } from '../../parts/Shape.tsx';
import { StatusTag } from '../../parts/StatusTag.tsx';
import { DueDay } from './DueDay.tsx';

/** How an action stood a quarter ago and how it stands now, side by side where there is room. */
export function Said({ one }: { one: ActionOnSheet }) {
  const { last, progress, unchanged, unfinished, gap, reasons, watch } = one;
  return (
    <>
      <div className="item-card-halves">
        <section className="stack-tight">
          <h3 className="label">{words.last}</h3>
          {last === null ? <p className="muted">{words.lastNothing}</p> : <Standing said={last} />}
        </section>
        <section className="stack-tight">
          <h3 className="label">{words.now}</h3>
          {progress === null && <p className="muted">{gap === null ? words.nowNothing : gap.why}</p>}
          {progress !== null && (
            <Standing said={progress}>{unchanged && <p className="small">{words.unchanged}</p>}</Standing>
          )}
          {unfinished && (
            <p className="row-tight">
              <Shape name="triangle" />
              {words.unfinished}
            </p>
          )}
        </section>
      </div>
      <Reasons head={words.goes} lines={reasons} />
      <Reasons head={words.watched} lines={watch} />
      <Milestones one={one} />
    </>
  );
}

function Standing({ said, children }: { said: ActionProgress; children?: ReactNode }) {
  const { status, rag, text, completedOn } = said;
  return (
    <>
      <div>
        <StatusTag status={status === 'complete' ? 'complete' : rag} />
      </div>
      {children}
      {status === 'not-started' && <p>{words.notStarted}</p>}
      {completedOn !== null && <p>{words.completedOn(completedOn)}</p>}
      {text !== '' && <p className="as-typed">{text}</p>}
    </>
  );
}

function Reasons({ head, lines }: { head: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <p>
      <strong>{head}</strong> {lines.join(' ')}
    </p>
  );
}

function Milestones({ one: { action, form } }: { one: ActionOnSheet }) {
  if (action.milestones.length === 0 && !(form.moved && form.whyMoved !== '')) return null;
  return (
    <div className="stack-tight">
      {form.moved && form.whyMoved !== '' && <p className="small">{words.why(form.whyMoved)}</p>}
      {action.milestones.length > 0 && (
        <>
          <h3 className="label">{words.milestones}</h3>
          <ul className="milestones">
            {action.milestones.map(({ ref, title, due }) => {
              const at = form.milestones.find(({ milestone }) => milestone === ref);
              const doneOn = at?.done === true ? at.doneOn : null;
              return (
                <li key={ref}>
                  <Shape name={doneOn === null ? 'ring' : 'tick'} />
                  <span>
                    {title},{' '}
                    {doneOn === null ? (
                      <>
                        {words.dueOn} <DueDay due={due} moved={at ?? { moved: false, newDue: null }} />
                      </>
                    ) : (
                      words.milestoneDone(doneOn)
                    )}
                    {at?.moved === true && at.whyMoved !== '' && (
                      <span className="small muted"> {words.why(at.whyMoved)}</span>
                    )}
                  </span>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </div>
  );
}
