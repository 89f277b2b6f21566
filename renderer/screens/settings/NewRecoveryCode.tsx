import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { common } from '../../../shared/words/screens/common.ts';
import { safety } from '../../../shared/words/screens/safety.ts';
import { useTell } from '../../hooks.ts';
import { FaultNote } from '../../parts/FaultNote.tsx';
import { focusFault } from '../../parts/focus-fault.ts';
import { SecretField } from '../../parts/SecretField.tsx';
import { Sheet } from '../../parts/Sheet.tsx';

/** Makes a new recovery code and shows its sheet, once. */
export function NewRecoveryCode() {
  const [passphrase, setPassphrase] = useState('');
  const [asked, setAsked] = useState(false);
  const [code, setCode] = useState<string | null>(null);
  const { tell, telling, fault } = useTell('entry.replace-recovery-code');
  const make = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (passphrase === '') return focusFault(event.currentTarget);
    const reply = await tell({ by: { passphrase } });
    if (!reply.ok) return;
    setPassphrase('');
    setCode(reply.value.recoveryCode);
  };
  return (
    <section className="stack">
      <h2>{safety.recovery}</h2>
      <p>{safety.recoveryText}</p>
      {code === null ? (
        <form className="stack" onSubmit={(event) => void make(event)}>
          {fault !== null && <FaultNote fault={fault} />}
          <SecretField
            label={safety.old}
            value={passphrase}
            change={setPassphrase}
            fault={asked && passphrase === '' ? safety.oldMissing : null}
          />
          <div>
            <Button type="submit" variant="default" disabled={telling}>
              {telling ? common.working : safety.replace}
            </Button>
          </div>
        </form>
      ) : (
        <Sheet code={code} />
      )}
    </section>
  );
}
