import { useState } from 'react';
import type { WorkspaceId } from '../../../shared/contract/entry.ts';
import { safety } from '../../../shared/words/screens/safety.ts';
import { SecretField } from '../../parts/SecretField.tsx';
import { Copies } from '../entry/Copies.tsx';

/** The dated copies of the open desk. */
export function SafeCopies({ workspace }: { workspace: WorkspaceId }) {
  const [passphrase, setPassphrase] = useState('');
  return (
    <section className="stack">
      <h2>{safety.copies}</h2>
      <p>{safety.copiesText}</p>
      <SecretField label={safety.old} value={passphrase} change={setPassphrase} />
      <Copies workspace={workspace} by={passphrase === '' ? null : { passphrase }} none={safety.copiesNone} />
    </section>
  );
}
