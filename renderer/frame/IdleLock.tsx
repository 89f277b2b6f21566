import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { frame } from '../../shared/words/screens/frame.ts';
import { useTell } from '../hooks.ts';
import { allKept } from '../leaving.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { usePreferences } from '../preferences.ts';
import { type Quiet, watchQuiet } from './quiet.ts';

/** Locks the workspace when nobody has touched it for as long as the settings say, and asks a minute before. */
export function IdleLock() {
  const { lockAfter } = usePreferences();
  const [quiet, setQuiet] = useState<Quiet>('busy');
  const client = useQueryClient();
  const { tell } = useTell('entry.lock');
  useEffect(() => watchQuiet(lockAfter * 60_000, setQuiet), [lockAfter]);
  const lock = (): void => void allKept(client).then(() => tell({}));
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is told once, when the time has come
  useEffect(() => {
    if (quiet === 'gone') lock();
  }, [quiet]);
  const stay = () => setQuiet('busy');
  return (
    <Dialog title={frame.idle.title} opened={quiet === 'asked'} close={stay}>
      <p>{frame.idle.text}</p>
      <div className="row">
        <Button onClick={stay} data-autofocus>
          {frame.idle.stay}
        </Button>
        <Button variant="default" onClick={lock}>
          {frame.idle.lock}
        </Button>
      </div>
    </Dialog>
  );
}
