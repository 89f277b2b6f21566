import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { handsWays } from '../../../shared/words/screens/hands.ts';
import { addPerson as words } from '../../../shared/words/screens/keys-and-passphrases.ts';
import { useTell } from '../../hooks.ts';
import { NewPassphrase } from '../../parts/NewPassphrase.tsx';
import { OneOf } from '../../parts/OneOf.tsx';
import { Page } from '../../parts/Page.tsx';
import { toast } from '../../parts/toasts.ts';
import { paths } from '../../routes.ts';
import { useWhere } from '../../where.ts';
import { HandsForm, needs, useMissing } from './HandsForm.tsx';
import { Happens } from './Happens.tsx';
import { needsPassphrase, PassphraseField } from './PassphraseField.tsx';

/** Lets somebody else work at this desk on this computer, under a passphrase of their own. */
export function AddPerson() {
  const [role, setRole] = useState<'preparer' | 'deputy'>('preparer');
  const [name, setName] = useState('');
  const [title, setTitle] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [theirs, setTheirs] = useState('');
  const { tell, telling, fault } = useTell('people.add');
  const missing = useMissing([
    needs('name', name, words.nameMissing),
    needs('title', title, words.positionMissing),
    needsPassphrase(passphrase),
    needs('theirs', theirs, words.theirsMissing),
  ]);
  const [, go] = useLocation();
  const add = async (): Promise<void> => {
    const reply = await tell({ role, name: name.trim(), title: title.trim(), passphrase, theirs });
    if (!reply.ok) return;
    go(paths.hands);
    toast(words.done(name.trim()));
  };
  return (
    <Page title={handsWays.person.title} where={useWhere()}>
      <Happens lines={words.happens} />
      <HandsForm missing={missing} fault={fault} telling={telling} label={words.do} send={() => void add()}>
        <OneOf<'preparer' | 'deputy'>
          label={words.role}
          value={role}
          choices={[
            ['preparer', words.roles.preparer],
            ['deputy', words.roles.deputy],
          ]}
          choose={setRole}
        />
        <TextInput
          id="name"
          label={words.name}
          className="field-column"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={missing.at('name')}
          autoComplete="off"
        />
        <TextInput
          id="title"
          label={words.position}
          description={words.positionHint}
          className="field-column"
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          error={missing.at('title')}
          autoComplete="off"
        />
        <PassphraseField label={words.own} value={passphrase} change={setPassphrase} missing={missing} />
        <div id="theirs" className="stack-tight">
          <p>{words.theirsText}</p>
          <NewPassphrase label={words.theirs} value={theirs} asked={missing.tries > 0} change={setTheirs} />
        </div>
      </HandsForm>
    </Page>
  );
}
