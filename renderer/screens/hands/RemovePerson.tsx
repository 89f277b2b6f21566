import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { DeskPerson } from '../../../shared/contract/hands.ts';
import { common } from '../../../shared/words/screens/common.ts';
import { hands } from '../../../shared/words/screens/hands.ts';
import { addPerson as words } from '../../../shared/words/screens/keys-and-passphrases.ts';
import { useTell } from '../../hooks.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { FaultNote } from '../../parts/FaultNote.tsx';
import { focusFault } from '../../parts/focus-fault.ts';
import { toast } from '../../parts/toasts.ts';
import { useMissing } from './HandsForm.tsx';
import { needsPassphrase, PassphraseField } from './PassphraseField.tsx';

/** Asks before somebody is taken off, with what it means. */
export function RemovePerson({ person, close }: { person: DeskPerson | null; close(): void }) {
  return (
    <Dialog title={words.removeTitle(person?.name ?? '')} opened={person !== null} close={close}>
      {person !== null && <Ask person={person} close={close} />}
    </Dialog>
  );
}

function Ask({ person, close }: { person: DeskPerson; close(): void }) {
  const [passphrase, setPassphrase] = useState('');
  const { tell, telling, fault } = useTell('people.remove');
  const missing = useMissing([needsPassphrase(passphrase)]);
  const remove = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (!missing.whole()) return focusFault(event.currentTarget);
    if (!(await tell({ kid: person.kid, passphrase })).ok) return;
    toast(words.removed(person.name));
    close();
  };
  return (
    <form className="stack" onSubmit={(event) => void remove(event)} noValidate>
      {fault !== null && <FaultNote fault={fault} />}
      <p>{words.removeText}</p>
      <PassphraseField value={passphrase} change={setPassphrase} missing={missing} />
      <div className="row">
        <Button type="submit" disabled={telling}>
          {telling ? common.working : hands.remove}
        </Button>
        <Button variant="default" onClick={close}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
