import { type ReactNode, useState } from 'react';
import { frame } from '../../shared/words/screens/frame.ts';
import { call } from '../client.ts';
import type { Opened } from '../opened-files.ts';
import { Toasts } from '../parts/Toasts.tsx';
import { useArrivals } from './arrivals.ts';
import { type FrameState, type Shown, useCommandKeys, useCommands } from './commands.ts';
import { HelpPanel } from './HelpPanel.tsx';
import { IdleLock } from './IdleLock.tsx';
import { InterruptedDialog } from './InterruptedDialog.tsx';
import { Navigation } from './Navigation.tsx';
import { QuarterDialog } from './QuarterDialog.tsx';
import { SearchDialog } from './SearchDialog.tsx';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';
import { TakeInDialog } from './TakeInDialog.tsx';
import { TopBar } from './TopBar.tsx';
import { type Refused, UndoDialog } from './UndoDialog.tsx';
import { useUndoing } from './undoing.ts';
import './frame.css';

/** What is the same on every screen of an open workspace. */
export function Frame({ opened, children }: { opened: Opened; children: ReactNode }) {
  const [shown, show] = useState<Shown>(null);
  const [help, setHelp] = useState(false);
  const [menu, setMenu] = useState(false);
  const [refused, refuse] = useState<Refused | null>(null);
  const undoing = useUndoing(refuse);
  const openFiles = async (): Promise<void> => {
    const reply = await call('dialog.open', { kind: 'csp', many: true });
    if (reply.ok) opened.add(reply.value);
  };
  useArrivals((files) => (files.length > 0 ? opened.add(files) : undefined));
  const state: FrameState = {
    ...{ shown, show },
    toggleHelp: () => setHelp((before) => !before),
    openFiles: () => void openFiles(),
    ...undoing,
  };
  const commands = useCommands(state);
  useCommandKeys(commands, state);
  const close = () => show(null);
  return (
    <div className="frame">
      <button type="button" className="skip" onClick={skip}>
        {frame.skip}
      </button>
      <div className="frame-parts" data-help={help}>
        <TopBar
          menuOpen={menu}
          toggleMenu={() => setMenu(!menu)}
          run={(id) => commands.find((one) => one.id === id)?.run()}
        />
        <Navigation open={menu} chosen={() => setMenu(false)} />
        <main id="main" className="frame-main" data-region tabIndex={-1} aria-label={frame.regions.main}>
          {children}
        </main>
        {help && <HelpPanel close={() => setHelp(false)} shortcuts={() => show('shortcuts')} />}
      </div>
      <SearchDialog opened={shown === 'search'} close={close} commands={commands} />
      <ShortcutsDialog opened={shown === 'shortcuts'} close={close} commands={commands} />
      <QuarterDialog opened={shown === 'quarter'} close={close} />
      <TakeInDialog opened={opened} />
      <UndoDialog refused={refused} close={() => refuse(null)} />
      <InterruptedDialog />
      <IdleLock />
      <Toasts />
    </div>
  );
}

/** The address names the screen, so what skips moves the focus and leaves the address as it is. */
const skip = (): void => document.getElementById('main')?.focus();
