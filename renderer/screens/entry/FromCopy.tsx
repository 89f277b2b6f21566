import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { fromCopy } from '../../../shared/words/screens/from-copy.ts';
import { unlock } from '../../../shared/words/screens/unlock.ts';
import { useTell } from '../../hooks.ts';
import { FaultNote } from '../../parts/FaultNote.tsx';
import { focusFault } from '../../parts/focus-fault.ts';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { Plain } from '../../parts/Plain.tsx';
import { SecretField } from '../../parts/SecretField.tsx';
import { toast } from '../../parts/toasts.ts';
import type { Copy } from './step.ts';

/** Goes on from a safe copy, by the passphrase or the recovery code that locked it. */
export function FromCopy({ copy: { file, about }, back }: { readonly copy: Copy; back(): void }) {
  const [by, setBy] = useState<'passphrase' | 'recoveryCode'>('passphrase');
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState(false);
  const { tell, telling, fault, forget } = useTell('entry.begin-from-copy');
  const begin = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (typed === '') return focusFault(event.currentTarget);
    const secret = by === 'passphrase' ? { passphrase: typed } : { recoveryCode: typed };
    if ((await tell({ copy: file.bytes, by: secret })).ok) toast(unlock.restored(about.day));
  };
  const swap = (): void => {
    setBy(by === 'passphrase' ? 'recoveryCode' : 'passphrase');
    setTyped('');
    setAsked(false);
    forget();
  };
  return (
    <Plain title={fromCopy.title(about.label)} lead={fromCopy.lead(about.label, about.day)} typing>
      {fault !== null && <FaultNote fault={fault} />}
      {about.here && <p>{fromCopy.here}</p>}
      <p>{fromCopy.fresh}</p>
      <form className="stack" onSubmit={(event) => void begin(event)}>
        <SecretField
          key={by}
          label={by === 'passphrase' ? unlock.passphrase : unlock.recovery}
          {...(by === 'recoveryCode' && { hint: unlock.recoveryHint, visible: true })}
          value={typed}
          change={setTyped}
          fault={asked && typed === '' ? unlock.missing : null}
        />
        <div className="row">
          <Button type="submit" disabled={telling}>
            {telling ? unlock.unlocking : fromCopy.open}
          </Button>
          <LinkButton act={swap}>
            {by === 'passphrase' ? unlock.useRecovery : unlock.usePassphrase}
          </LinkButton>
        </div>
      </form>
      <div>
        <LinkButton act={back}>{fromCopy.other}</LinkButton>
      </div>
    </Plain>
  );
}
