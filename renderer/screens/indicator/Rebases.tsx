import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { IndicatorPage, RebaseProposal } from '../../../shared/contract/indicator.ts';
import { sayPeriod } from '../../../shared/words/periods.ts';
import { indicatorWords as words } from '../../../shared/words/screens/indicator.ts';
import { useDesk } from '../../desk.tsx';
import { useTell } from '../../hooks.ts';
import { FaultNote } from '../../parts/FaultNote.tsx';
import { ProposeRebase } from './ProposeRebase.tsx';
import type { Preview } from './preview.ts';

type Props = { readonly page: IndicatorPage; show(preview: Preview | null): void };

/** The fresh starts of the plan, what is proposed, and the way to propose one. */
export function Rebases({ page, show }: Props) {
  const { indicator, proposals, own, values } = page;
  const { about } = useDesk();
  const [open, setOpen] = useState(false);
  const current = proposals.find(({ sent }) => !sent);
  const drawn = proposals[0];
  useEffect(() => {
    if (!open) show(drawn === undefined ? null : { from: drawn.from, why: drawn.why });
  }, [open, drawn, show]);
  const mayPropose = own && about.readOnly === '' && values.length > 1;
  return (
    <section className="stack">
      <h2>{words.rebases}</h2>
      {indicator.rebases.length === 0 && <p className="muted">{words.noRebases}</p>}
      {indicator.rebases.length > 0 && (
        <ul className="bullets">
          {indicator.rebases.map(({ from, reason, by, on }) => (
            <li key={from}>{words.rebase(sayPeriod(from, indicator.frequency), reason, by, on)}</li>
          ))}
        </ul>
      )}
      {proposals.map((one) => (
        <Proposed key={one.note} one={one} page={page} />
      ))}
      {mayPropose && !open && (
        <div>
          <Button variant="default" onClick={() => setOpen(true)}>
            {current === undefined ? words.propose : words.change}
          </Button>
        </div>
      )}
      {mayPropose && open && (
        <ProposeRebase page={page} current={current} show={show} close={() => setOpen(false)} />
      )}
    </section>
  );
}

function Proposed({ one, page: { indicator } }: { one: RebaseProposal; page: IndicatorPage }) {
  const { tell, telling, fault } = useTell('indicator.take-back-rebase');
  return (
    <div className="proposed stack">
      {fault !== null && <FaultNote fault={fault} />}
      <p className="as-typed">{words.proposal(sayPeriod(one.from, indicator.frequency), one.why)}</p>
      <p className="muted">{one.sent ? words.sent(one.quarter) : words.waiting(one.quarter)}</p>
      {!one.sent && (
        <div>
          <Button
            variant="default"
            disabled={telling}
            onClick={() => void tell({ ref: indicator.ref, note: one.note })}
          >
            {words.takeBack}
          </Button>
        </div>
      )}
    </div>
  );
}
