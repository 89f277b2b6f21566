import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { WindowOutput } from '../../../shared/contract/window.ts';
import { safety } from '../../../shared/words/screens/safety.ts';
import { sayTime } from '../../../shared/words/times.ts';
import { useAsk, useTell } from '../../hooks.ts';
import { FaultNote } from '../../parts/FaultNote.tsx';
import { Known } from '../../parts/Known.tsx';
import { useShell } from '../../shell.ts';

type About = WindowOutput<'copies.about'>;

/** The folder of the user's choosing that each copy goes to as well, and how the last one went. */
export function CopiesElsewhere() {
  const client = useQueryClient();
  const about = useAsk('copies.about', {});
  const choose = useTell('copies.choose');
  const again = useTell('copies.again');
  const stop = useTell('copies.stop');
  const telling = choose.telling || again.telling || stop.telling;
  useShell('copied', () => void client.invalidateQueries({ queryKey: ['copies.about'] }));
  return (
    <section className="stack">
      <h2>{safety.elsewhere}</h2>
      <p>{safety.elsewhereText}</p>
      {choose.fault !== null && <FaultNote fault={choose.fault} />}
      <Known of={about}>
        {(known) => (
          <>
            <State about={known} />
            <div className="row">
              {known.trouble !== null && (
                <Button variant="default" disabled={telling} onClick={() => void again.tell({})}>
                  {safety.elsewhereAgain}
                </Button>
              )}
              <Button variant="default" disabled={telling} onClick={() => void choose.tell({})}>
                {known.called === null ? safety.elsewhereChoose : safety.elsewhereOther}
              </Button>
              {known.called !== null && (
                <Button variant="default" disabled={telling} onClick={() => void stop.tell({})}>
                  {safety.elsewhereStop}
                </Button>
              )}
            </div>
          </>
        )}
      </Known>
    </section>
  );
}

function State({ about: { called: folder, last, trouble } }: { readonly about: About }) {
  if (folder === null) return <p>{safety.elsewhereNone}</p>;
  return (
    <div role="status" className="stack">
      {trouble !== null && <p>{safety.elsewhereTrouble[trouble](folder)}</p>}
      {last !== null && <p>{safety.elsewhereLast(folder, sayTime(last))}</p>}
      {last === null && trouble === null && <p>{safety.elsewhereLater(folder)}</p>}
    </div>
  );
}
