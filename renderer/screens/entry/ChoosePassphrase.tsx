import { Button, Checkbox } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { begin } from '../../../shared/words/screens/begin.ts';
import { common } from '../../../shared/words/screens/common.ts';
import { unlock } from '../../../shared/words/screens/unlock.ts';
import { useTell } from '../../hooks.ts';
import { FaultNote } from '../../parts/FaultNote.tsx';
import { focusFault } from '../../parts/focus-fault.ts';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { NewPassphrase } from '../../parts/NewPassphrase.tsx';
import { Plain } from '../../parts/Plain.tsx';
import { type Beginning, beginningOf } from './step.ts';

type Props = {
  readonly from: Beginning;
  readonly signInOffered: boolean;
  made(recoveryCode: string): void;
  back(): void;
};

/** Chooses what locks the desk, then makes it. */
export function ChoosePassphrase({ from: { file, label }, signInOffered, made, back }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [asked, setAsked] = useState(false);
  const [signIn, setSignIn] = useState(true);
  const create = useTell('entry.create');
  const allow = useTell('entry.allow-sign-in');
  const make = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (passphrase === '') return focusFault(event.currentTarget);
    const reply = await create.tell({ passphrase, beginning: beginningOf(label.role, file) });
    if (!reply.ok) return;
    // Without it the passphrase is asked each time, which is no harm: what the system says of it is not shown.
    if (signInOffered && signIn) await allow.tell({ allowed: true });
    made(reply.value.recoveryCode);
  };
  return (
    <Plain title={begin.title(label)} lead={begin.from(label, file.name)}>
      {create.fault !== null && <FaultNote fault={create.fault} />}
      <form className="stack stack-wide" onSubmit={(event) => void make(event)}>
        <section className="stack">
          <h2>{begin.passphrase}</h2>
          <p>{begin.why}</p>
          <NewPassphrase label={unlock.passphrase} value={passphrase} asked={asked} change={setPassphrase} />
        </section>
        {signInOffered && (
          <Checkbox
            label={begin.signIn}
            checked={signIn}
            onChange={(event) => setSignIn(event.currentTarget.checked)}
          />
        )}
        <div className="row">
          <Button type="submit" disabled={create.telling}>
            {create.telling ? common.working : begin.make}
          </Button>
          <LinkButton act={back}>{common.back}</LinkButton>
        </div>
        <p role="status">{create.telling ? begin.making : ''}</p>
      </form>
    </Plain>
  );
}
