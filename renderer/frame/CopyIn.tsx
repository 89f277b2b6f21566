import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { GivenFile } from '../../shared/contract/call.ts';
import { common } from '../../shared/words/screens/common.ts';
import { takeIn } from '../../shared/words/screens/take-in.ts';
import { unlock } from '../../shared/words/screens/unlock.ts';
import { useTell } from '../hooks.ts';
import { FaultNote } from '../parts/FaultNote.tsx';
import { focusFault } from '../parts/focus-fault.ts';
import { SecretField } from '../parts/SecretField.tsx';

/** Takes in a working copy that was handed over; the giver's words are asked for where their key is not known. */
export function CopyIn({ file, done }: { file: GivenFile; done(rows: number): void }) {
  const { tell, telling, fault } = useTell('handover.in');
  const [passphrase, setPassphrase] = useState('');
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState(false);
  const [stranger, setStranger] = useState(false);
  const take = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    setAsked(true);
    if (passphrase === '' || (stranger && words === '')) return focusFault(form);
    const reply = await tell({ file, passphrase, ...(words !== '' && { words }) });
    if (reply.ok) return done(reply.value.rows);
    if (reply.fault.code === 'handover.giver-unknown') {
      setStranger(true);
      setAsked(false);
    }
  };
  const wordless = asked && stranger && words === '';
  return (
    <form className="stack" onSubmit={(event) => void take(event)} noValidate>
      <h3>{file.name}</h3>
      <p>{takeIn.copy}</p>
      {fault !== null && <FaultNote fault={fault} />}
      {stranger && (
        <TextInput
          label={takeIn.words}
          description={takeIn.wordsHint}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          {...(wordless && { error: takeIn.wordsMissing, 'aria-invalid': true })}
          autoComplete="off"
          spellCheck={false}
        />
      )}
      <SecretField
        label={unlock.passphrase}
        value={passphrase}
        change={setPassphrase}
        fault={asked && passphrase === '' ? unlock.missing : null}
      />
      <div>
        <Button type="submit" disabled={telling}>
          {telling ? common.working : takeIn.takeCopy}
        </Button>
      </div>
    </form>
  );
}
