import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { common } from '../../shared/words/screens/common.ts';
import { takeIn } from '../../shared/words/screens/take-in.ts';
import { useTell } from '../hooks.ts';
import { FaultNote } from '../parts/FaultNote.tsx';
import { focusFault } from '../parts/focus-fault.ts';
import { SecretField } from '../parts/SecretField.tsx';

/** Asks for what opens a file that is sealed to this desk; `opened` takes it in again. */
export function OpenSealed({ opened }: { opened(): void }) {
  const { tell, telling, fault } = useTell('keys.unlock');
  const [passphrase, setPassphrase] = useState('');
  const [asked, setAsked] = useState(false);
  const wrong = fault?.code === 'key.passphrase' ? fault.message : null;
  const unlock = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (passphrase === '') return focusFault(event.currentTarget);
    const reply = await tell({ passphrase });
    if (reply.ok) opened();
  };
  return (
    <form className="stack" onSubmit={(event) => void unlock(event)} noValidate>
      <h3>{takeIn.sealed}</h3>
      <p>{takeIn.sealedText}</p>
      {fault !== null && wrong === null && <FaultNote fault={fault} />}
      <SecretField
        label={takeIn.passphrase}
        value={passphrase}
        change={setPassphrase}
        fault={asked && passphrase === '' ? takeIn.passphraseMissing : wrong}
      />
      <div>
        <Button type="submit" disabled={telling}>
          {telling ? common.working : takeIn.open}
        </Button>
      </div>
    </form>
  );
}
