import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { AboutWorkspace } from '../../shared/contract/workspace.ts';
import { begin } from '../../shared/words/screens/begin.ts';
import { common } from '../../shared/words/screens/common.ts';
import { useTell } from '../hooks.ts';
import { FaultNote } from './FaultNote.tsx';
import { focusFault } from './focus-fault.ts';

type Props = { readonly user: AboutWorkspace['user']; readonly label: string; done(): void };

/** The name and title that are printed on what is signed. */
export function WhoForm({ user, label, done }: Props) {
  const [name, setName] = useState(user.name);
  const [title, setTitle] = useState(user.title);
  const [asked, setAsked] = useState(false);
  const { tell, telling, fault } = useTell('workspace.introduce');
  const missing = (text: string): boolean => asked && text.trim() === '';
  const keep = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    setAsked(true);
    if (name.trim() === '' || title.trim() === '') return focusFault(form);
    const reply = await tell({ name: name.trim(), title: title.trim() });
    if (reply.ok) done();
  };
  return (
    <form className="stack field-column" onSubmit={(event) => void keep(event)} noValidate>
      {fault !== null && <FaultNote fault={fault} />}
      <TextInput
        label={begin.name}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={missing(name) ? begin.nameMissing : undefined}
        autoComplete="name"
      />
      <TextInput
        label={begin.position}
        description={begin.positionHint}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        error={missing(title) ? begin.positionMissing : undefined}
        autoComplete="organization-title"
      />
      <div>
        <Button type="submit" disabled={telling}>
          {telling ? common.working : label}
        </Button>
      </div>
    </form>
  );
}
