import { useState } from 'react';
import type { Opened } from '../../opened-files.ts';
import { Begin } from './Begin.tsx';
import { LookRound } from './LookRound.tsx';
import { LookSettings } from './LookSettings.tsx';
import { NoDeskYet } from './NoDeskYet.tsx';
import { Start } from './Start.tsx';
import type { EntryAbout, Step } from './step.ts';
import { Unlock } from './Unlock.tsx';

type Props = {
  readonly about: EntryAbout;
  readonly opened: Opened;
  /** Keeps the way in on the screen although a workspace is open by now. */
  hold(held: boolean): void;
};

/** The way in: choose, begin or unlock a desk. With one desk on the computer, that one is asked for at once. */
export function Entry(props: Props) {
  return (
    <LookSettings>
      <Steps {...props} />
    </LookSettings>
  );
}

function Steps({ about, opened, hold }: Props) {
  const only = about.workspaces.length === 1 ? about.workspaces[0] : undefined;
  const [step, go] = useState<Step>(
    only === undefined ? { at: 'start' } : { at: 'unlock', workspace: only.id },
  );
  const back = () => go({ at: 'start' });
  switch (step.at) {
    case 'start':
      return <Start about={about} opened={opened} go={go} />;
    case 'unlock': {
      const desk = about.workspaces.find(({ id }) => id === step.workspace);
      return desk === undefined ? (
        <Start about={about} opened={opened} go={go} />
      ) : (
        <Unlock desk={desk} waiting={opened.files} hold={hold} back={back} />
      );
    }
    case 'begin':
      return <Begin from={step.from} signInOffered={about.signInOffered} hold={hold} back={back} />;
    case 'no-desk-yet':
      return <NoDeskYet about={about} opened={opened} go={go} file={step.file} back={back} />;
    case 'look-round':
      return <LookRound go={go} />;
  }
}
