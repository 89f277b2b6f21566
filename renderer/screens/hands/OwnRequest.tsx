import { useState } from 'react';
import { handsWays } from '../../../shared/words/screens/hands.ts';
import { request as words } from '../../../shared/words/screens/keys-and-passphrases.ts';
import { useAsk, useTell } from '../../hooks.ts';
import { FaultNote } from '../../parts/FaultNote.tsx';
import { Known } from '../../parts/Known.tsx';
import { Page } from '../../parts/Page.tsx';
import { useWhere } from '../../where.ts';
import { HandsForm, useMissing } from './HandsForm.tsx';
import { OwnWords } from './OwnWords.tsx';
import { needsPassphrase, PassphraseField } from './PassphraseField.tsx';

/** Makes the file by which others seal to this desk, and shows the words that prove it. */
export function OwnRequest() {
  const held = useAsk('hands.get', {});
  const [passphrase, setPassphrase] = useState('');
  const [saved, setSaved] = useState<string | null>(null);
  const { tell, telling, fault } = useTell('keys.request');
  const save = useTell('dialog.save');
  const missing = useMissing([needsPassphrase(passphrase)]);
  const make = async (): Promise<void> => {
    const made = await tell({ passphrase });
    if (!made.ok) return;
    setPassphrase('');
    const reply = await save.tell({ file: made.value });
    if (reply.ok && reply.value !== null) setSaved(reply.value.name);
  };
  return (
    <Page title={handsWays.request.title} where={useWhere()} lead={words.lead}>
      <ol className="bullets stack-tight">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {save.fault !== null && <FaultNote fault={save.fault} />}
      <HandsForm missing={missing} fault={fault} telling={telling} label={words.do} send={() => void make()}>
        <PassphraseField value={passphrase} change={setPassphrase} missing={missing} />
        <p role="status">{saved === null ? '' : words.saved(saved)}</p>
      </HandsForm>
      <section className="stack">
        <h2>{words.words}</h2>
        <p>{words.readOut}</p>
        <Known of={held}>{(now) => <OwnWords own={now.own} />}</Known>
      </section>
    </Page>
  );
}
