import { Button } from '@mantine/core';
import { useState } from 'react';
import type { WindowOutput } from '../../../shared/contract/window.ts';
import { changes as words } from '../../../shared/words/screens/changes.ts';
import { sayWhen } from '../../../shared/words/times.ts';
import { type Refused, UndoDialog } from '../../frame/UndoDialog.tsx';
import { useAsk } from '../../hooks.ts';
import { Heads } from '../../parts/Heads.tsx';
import { Known } from '../../parts/Known.tsx';
import { Page } from '../../parts/Page.tsx';
import { TableRegion } from '../../parts/TableRegion.tsx';
import { useNextSteps, useTurn } from '../../undo.ts';
import { useWhere } from '../../where.ts';

type Step = WindowOutput<'changes.list'>[number];

const most = 200;

/** Who changed what at this desk, and when; the newest can be taken back. */
export function Changes() {
  const steps = useAsk('changes.list', { limit: most });
  return (
    <Page title={words.title} where={useWhere()} lead={words.lead}>
      <Known of={steps}>{(found) => (found.length === 0 ? <Nothing /> : <Steps steps={found} />)}</Known>
    </Page>
  );
}

const Nothing = () => (
  <section className="stack">
    <h2>{words.none}</h2>
    <p>{words.noneText}</p>
  </section>
);

function Steps({ steps }: { steps: readonly Step[] }) {
  const [refused, refuse] = useState<Refused | null>(null);
  const turn = useTurn((what, fault) => refuse({ what, fault }));
  const next = useNextSteps();
  const now = Date.now();
  return (
    <>
      <div className="row">
        <Button disabled={next.undo === null} onClick={() => void turn('undo')}>
          {words.undo(next.undo)}
        </Button>
        {next.redo !== null && (
          <Button variant="default" onClick={() => void turn('redo')}>
            {words.redo(next.redo)}
          </Button>
        )}
      </div>
      <TableRegion name={words.table}>
        <Heads of={[words.what, words.who, words.when, words.stands]} />
        <tbody>
          {steps.map(({ step, name, who, at, undone }) => (
            <tr key={step}>
              <th scope="row">{name}</th>
              <td>{who}</td>
              <td className="whole">{sayWhen(at, now)}</td>
              <td>{undone ? words.taken : words.standing}</td>
            </tr>
          ))}
        </tbody>
      </TableRegion>
      {steps.length === most && <p className="muted">{words.newest(most)}</p>}
      <UndoDialog refused={refused} close={() => refuse(null)} />
    </>
  );
}
