import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { common } from '../../../shared/words/screens/common.ts';
import { safety } from '../../../shared/words/screens/safety.ts';
import { useTell } from '../../hooks.ts';
import { FaultNote } from '../../parts/FaultNote.tsx';
import { focusFault } from '../../parts/focus-fault.ts';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { NewPassphrase } from '../../parts/NewPassphrase.tsx';
import { SecretField } from '../../parts/SecretField.tsx';
import { toast } from '../../parts/toasts.ts';

/** Sets another passphrase, by the one that holds now. */
export function ChangePassphrase() {
  const [open, setOpen] = useState(false);
  const [old, setOld] = useState('');
  const [asked, setAsked] = useState(false);
  const [to, setTo] = useState('');
  const { tell, telling, fault } = useTell('entry.change-passphrase');
  const change = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (old === '' || to === '') return focusFault(event.currentTarget);
    const reply = await tell({ by: { passphrase: old }, to });
    if (!reply.ok) return;
    setOld('');
    setTo('');
    setOpen(false);
    toast(safety.changed);
  };
  return (
    <section className="stack">
      <h2>{safety.passphrase}</h2>
      <p>{safety.passphraseText}</p>
      {!open && (
        <div>
          <Button variant="default" onClick={() => setOpen(true)}>
            {safety.change}
          </Button>
        </div>
      )}
      {open && (
        <form className="stack" onSubmit={(event) => void change(event)}>
          {fault !== null && <FaultNote fault={fault} />}
          <SecretField
            label={safety.old}
            value={old}
            change={setOld}
            fault={asked && old === '' ? safety.oldMissing : null}
          />
          <NewPassphrase label={safety.fresh} value={to} change={setTo} asked={asked} />
          <div className="row">
            <Button type="submit" disabled={telling}>
              {telling ? common.working : safety.change}
            </Button>
            <LinkButton act={() => setOpen(false)}>{common.cancel}</LinkButton>
          </div>
        </form>
      )}
    </section>
  );
}
