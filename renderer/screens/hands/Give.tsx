import { useState } from 'react';
import type { GivenFile } from '../../../shared/contract/call.ts';
import type { Fault } from '../../../shared/contract/faults.ts';
import { type Giving, giving, give as words } from '../../../shared/words/screens/hand-over.ts';
import { handsWays } from '../../../shared/words/screens/hands.ts';
import { call } from '../../client.ts';
import { useTell } from '../../hooks.ts';
import { FaultNote } from '../../parts/FaultNote.tsx';
import { Page } from '../../parts/Page.tsx';
import { useWhere } from '../../where.ts';
import { FileField } from './FileField.tsx';
import { HandsForm, needs, useMissing } from './HandsForm.tsx';
import { Happens } from './Happens.tsx';
import { needsPassphrase, PassphraseField } from './PassphraseField.tsx';
import { Sealed, type SealedCopy } from './Sealed.tsx';
import { WhyField } from './WhyField.tsx';
import { WordsField } from './WordsField.tsx';

const purposes = {
  preparer: 'preparer',
  deputy: 'deputy',
  'new-chair': 'successor',
  'new-laptop': 'new-laptop',
} as const;

type Recipient = { readonly file: GivenFile; readonly name: string; readonly title: string };

/** Hands the working copy to one named person, whose key is compared by its words. */
export function Give({ as }: { as: Giving }) {
  const [to, setTo] = useState<Recipient | null>(null);
  const [unread, setUnread] = useState<Fault | null>(null);
  const [typed, setTyped] = useState('');
  const [why, setWhy] = useState(giving[as].why);
  const [passphrase, setPassphrase] = useState('');
  const [sealed, setSealed] = useState<SealedCopy | null>(null);
  const { tell, telling, fault } = useTell('handover.out');
  const missing = useMissing([
    to === null ? { field: 'key', message: words.keyMissing } : null,
    needs('words', typed, words.wordsMissing),
    needs('why', why, words.whyMissing),
    needsPassphrase(passphrase),
  ]);
  const where = useWhere();
  const own = as === 'new-laptop';

  const choose = async (file: GivenFile): Promise<void> => {
    const reply = await call('hands.recipient', { file });
    setTo(reply.ok ? { file, ...reply.value } : null);
    setUnread(reply.ok ? null : reply.fault);
  };
  const seal = async (): Promise<void> => {
    if (to === null) return;
    const reply = await tell({ to: to.file, words: typed, purpose: purposes[as], why, passphrase });
    if (reply.ok) setSealed({ name: to.name, as, file: reply.value.file });
  };

  if (sealed !== null) return <Sealed copy={sealed} />;
  return (
    <Page title={handsWays[as].title} where={where}>
      <Happens lines={giving[as].happens} />
      {unread !== null && <FaultNote fault={unread} />}
      <HandsForm
        missing={missing}
        fault={fault}
        telling={telling}
        label={words.seal(own ? null : (to?.name ?? null))}
        send={() => void seal()}
      >
        <FileField
          id="key"
          label={own ? words.keyOwn : words.key}
          hint={giving[as].key}
          button={words.choose}
          chosen={to === null ? '' : words.chosen(to.name, to.title, to.file.name)}
          error={missing.at('key')}
          choose={(file) => void choose(file)}
        />
        <WordsField
          label={words.words}
          hint={own ? words.wordsOwnHint : words.wordsHint(to?.name ?? words.theirs)}
          value={typed}
          change={setTyped}
          missing={missing}
        />
        <WhyField label={words.why} hint={giving[as].whyHint} value={why} change={setWhy} missing={missing} />
        <PassphraseField value={passphrase} change={setPassphrase} missing={missing} />
      </HandsForm>
    </Page>
  );
}
