import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { common } from '../../../shared/words/screens/common.ts';
import { settings as words } from '../../../shared/words/screens/settings.ts';
import { useKeys } from '../../frame/use-keys.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { OldVersionHere } from '../../parts/OldVersion.tsx';
import { PlainBarEnd } from '../../parts/Plain.tsx';
import { useShell } from '../../shell.ts';
import { ThisWindow } from '../settings/ThisWindow.tsx';

/** The settings of this computer, over whatever screen of the way in is shown: what is typed there stays. */
export function LookSettings({ children }: { children: ReactNode }) {
  const [opened, open] = useState(false);
  useKeys('Ctrl+,', () => open(true));
  useShell('menu', ({ command }) => void (command === 'settings' && open(true)));
  const button = (
    <Button variant="default" size="sm" onClick={() => open(true)}>
      {words.title}
    </Button>
  );
  return (
    <PlainBarEnd value={button}>
      {children}
      <Dialog title={words.here} opened={opened} close={() => open(false)}>
        <OldVersionHere />
        <ThisWindow />
        <div>
          <Button onClick={() => open(false)}>{common.close}</Button>
        </div>
      </Dialog>
    </PlainBarEnd>
  );
}
