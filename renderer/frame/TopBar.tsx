import { Button } from '@mantine/core';
import { common } from '../../shared/words/screens/common.ts';
import { frame } from '../../shared/words/screens/frame.ts';
import { MarkingStrip } from './MarkingStrip.tsx';
import { QuarterChip } from './QuarterChip.tsx';
import { SaveState } from './SaveState.tsx';

type Props = {
  readonly menuOpen: boolean;
  toggleMenu(): void;
  run(command: string): void;
};

/** Which quarter, whether what was typed is saved, and the ways to everything else. */
export function TopBar({ menuOpen, toggleMenu, run }: Props) {
  return (
    <header className="top" data-region tabIndex={-1}>
      <MarkingStrip />
      <div className="bar">
        <div className="bar-head">
          <Button
            className="bar-menu"
            variant="default"
            size="sm"
            aria-expanded={menuOpen}
            aria-controls="navigation"
            onClick={toggleMenu}
          >
            {frame.menu}
          </Button>
          <span className="wordmark">{common.app}</span>
        </div>
        <QuarterChip choose={() => run('quarter')} />
        <div className="bar-end">
          <SaveState />
          <Button variant="default" size="sm" onClick={() => run('search')}>
            {frame.commands.searchShort}
            <kbd className="keys-hint">Ctrl K</kbd>
          </Button>
          <Button variant="default" size="sm" onClick={() => run('help')}>
            {frame.commands.helpShort}
          </Button>
          <Button variant="default" size="sm" onClick={() => run('lock')}>
            {frame.commands.lockShort}
          </Button>
        </div>
      </div>
    </header>
  );
}
