import { Button } from '@mantine/core';
import { useState } from 'react';
import type { WindowOutput } from '../../shared/contract/window.ts';
import { interrupted as words } from '../../shared/words/screens/interrupted.ts';
import { sayWhen } from '../../shared/words/times.ts';
import { useAsk, useTell } from '../hooks.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { SafeCopies } from '../screens/settings/SafeCopies.tsx';

/** After a crash: up to when the work was kept, to be gone on with, or a dated copy from before. */
export function InterruptedDialog() {
  const entry = useAsk('entry.about', {});
  return entry.state === 'known' ? <Told about={entry.value} /> : null;
}

function Told({ about: { open, interruptedAt } }: { about: WindowOutput<'entry.about'> }) {
  const { tell } = useTell('entry.go-on');
  const [before, setBefore] = useState(false);
  const goOn = () => void tell({});
  return (
    <Dialog title={words.title} opened={interruptedAt !== null} close={goOn}>
      <p>
        <strong>{words.kept(sayWhen(interruptedAt ?? 0, Date.now()))}</strong>
      </p>
      <p>{words.why}</p>
      <div className="row">
        <Button data-autofocus onClick={goOn}>
          {words.open}
        </Button>
        {!before && (
          <Button variant="default" onClick={() => setBefore(true)}>
            {words.before}
          </Button>
        )}
      </div>
      {before && open !== null && <SafeCopies workspace={open} />}
    </Dialog>
  );
}
