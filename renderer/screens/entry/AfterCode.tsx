import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { common } from '../../../shared/words/screens/common.ts';
import { forgotten as words } from '../../../shared/words/screens/keys-and-passphrases.ts';
import { useTell } from '../../hooks.ts';
import { FaultNote } from '../../parts/FaultNote.tsx';
import { focusFault } from '../../parts/focus-fault.ts';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { NewPassphrase } from '../../parts/NewPassphrase.tsx';
import { Plain } from '../../parts/Plain.tsx';

/** The recovery code has opened the desk: a new passphrase may be set at once, by the same code. */
export function AfterCode({ code, onward }: { code: string; onward(): void }) {
  const [passphrase, setPassphrase] = useState('');
  const [asked, setAsked] = useState(false);
  const { tell, telling, fault } = useTell('entry.change-passphrase');
  const set = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (passphrase === '') return focusFault(event.currentTarget);
    if ((await tell({ by: { recoveryCode: code }, to: passphrase })).ok) onward();
  };
  return (
    <Plain title={words.afterTitle} lead={words.afterLead} typing>
      {fault !== null && <FaultNote fault={fault} />}
      <form className="stack stack-wide" onSubmit={(event) => void set(event)} noValidate>
        <NewPassphrase label={words.fresh} value={passphrase} asked={asked} change={setPassphrase} />
        <div className="row">
          <Button type="submit" disabled={telling}>
            {telling ? common.working : words.do}
          </Button>
          <LinkButton act={onward}>{words.later}</LinkButton>
        </div>
      </form>
    </Plain>
  );
}
