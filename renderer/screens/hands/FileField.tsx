import { Button } from '@mantine/core';
import { useState } from 'react';
import type { GivenFile } from '../../../shared/contract/call.ts';
import type { Fault } from '../../../shared/contract/faults.ts';
import { give } from '../../../shared/words/screens/hand-over.ts';
import { call } from '../../client.ts';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly button: string;
  /** What is said of the chosen file; empty while there is none. */
  readonly chosen: string;
  readonly error?: string | undefined;
  choose(file: GivenFile): void;
};

/** A file to choose: what it is, which one is chosen, and what is wrong with it. */
export function FileField({ id, label, hint, button, chosen, error, choose }: Props) {
  const [fault, setFault] = useState<Fault | null>(null);
  const ask = async (): Promise<void> => {
    const reply = await call('dialog.open', { kind: 'csp' });
    if (!reply.ok) return setFault(reply.fault);
    setFault(null);
    const [file] = reply.value;
    if (file !== undefined) choose(file);
  };
  const wrong = fault?.message ?? error;
  return (
    <fieldset className="file-field stack-tight" id={id} aria-describedby={`${id}-said`}>
      <legend>{label}</legend>
      <p className="small muted">{hint}</p>
      <p id={`${id}-said`} role="status">
        {chosen}
      </p>
      {wrong !== undefined && <p className="field-error">{wrong}</p>}
      <div>
        <Button variant="default" aria-invalid={wrong !== undefined} onClick={() => void ask()}>
          {chosen === '' ? button : give.chooseOther}
        </Button>
      </div>
    </fieldset>
  );
}
