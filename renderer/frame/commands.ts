import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useLocation } from 'wouter';
import type { MenuCommand } from '../../shared/contract/shell.ts';
import { changes } from '../../shared/words/screens/changes.ts';
import { frame } from '../../shared/words/screens/frame.ts';
import { useDesk } from '../desk.tsx';
import { useTell } from '../hooks.ts';
import { allKept } from '../leaving.ts';
import { navigation, paths } from '../routes.ts';
import { useShell } from '../shell.ts';
import { type Turn, useNextSteps } from '../undo.ts';
import { isPressed, type Keys } from './keys.ts';
import { useNeighbours } from './neighbours.ts';
import { moveRegion } from './regions.ts';

/** Something that can be done from anywhere: by its keys, from the search, or from the menu. */
export type Command = {
  readonly id: string;
  readonly label: string;
  readonly group: 'go' | 'do';
  readonly keys?: Keys;
  /** Another chord for the same. */
  readonly also?: Keys;
  /** Whether its keys and the menu are left to what has the focus, this time. */
  left?(): boolean;
  run(): void;
};

/** What the frame itself can show. */
export type Shown = 'search' | 'shortcuts' | 'quarter' | null;
export type FrameState = {
  readonly shown: Shown;
  show(what: Shown): void;
  toggleHelp(): void;
  openFiles(): void;
  turn(what: Turn): void;
  /** Whether the field that one types in undoes by itself. */
  fieldHas(what: Turn): boolean;
};

/** Every command of the frame, in the order in which they are listed. */
export function useCommands({ show, toggleHelp, openFiles, turn, fieldHas }: FrameState): readonly Command[] {
  const { about, rounds, quarter, choose } = useDesk();
  const [, go] = useLocation();
  const client = useQueryClient();
  const lock = useTell('entry.lock');
  const beside = useNeighbours();
  const toQuarter = (by: 1 | -1): void => {
    const next = rounds[rounds.findIndex((one) => one.quarter === quarter) + by];
    if (next !== undefined) choose(next.quarter);
  };
  const step = beside?.step ?? toQuarter;
  const words = frame.commands;
  const steps = useNextSteps();
  return [
    ...navigation(about.role)
      .flat()
      .map(
        ({ path, label }): Command => ({
          ...{ id: path, label, group: 'go' as const },
          ...(path === paths.settings && { keys: 'Ctrl+,' }),
          run: () => go(path),
        }),
      ),
    { id: 'search', label: words.search, group: 'do', keys: 'Ctrl+K', run: () => show('search') },
    { id: 'open', label: words.open, group: 'do', keys: 'Ctrl+O', run: openFiles },
    {
      ...{ id: 'undo', label: changes.undo(steps.undo), group: 'do', keys: 'Ctrl+Z' },
      left: () => fieldHas('undo'),
      run: () => turn('undo'),
    },
    {
      ...{ id: 'redo', label: changes.redo(steps.redo), group: 'do', keys: 'Ctrl+Y', also: 'Ctrl+Shift+Z' },
      left: () => fieldHas('redo'),
      run: () => turn('redo'),
    },
    { id: 'quarter', label: words.quarter, group: 'do', run: () => show('quarter') },
    {
      id: 'earlier',
      label: beside?.earlier ?? words.earlier,
      group: 'do',
      keys: 'Ctrl+PageUp',
      run: () => step(-1),
    },
    {
      id: 'later',
      label: beside?.later ?? words.later,
      group: 'do',
      keys: 'Ctrl+PageDown',
      run: () => step(1),
    },
    { id: 'help', label: words.help, group: 'do', keys: 'F1', run: toggleHelp },
    { id: 'shortcuts', label: words.shortcuts, group: 'do', keys: 'Ctrl+/', run: () => show('shortcuts') },
    {
      id: 'lock',
      label: words.lock,
      group: 'do',
      keys: 'Ctrl+L',
      run: () => void allKept(client).then(() => lock.tell({})),
    },
    { id: 'next', label: words.nextRegion, group: 'do', keys: 'F6', run: () => moveRegion(1) },
    { id: 'before', label: words.regionBefore, group: 'do', keys: 'Shift+F6', run: () => moveRegion(-1) },
  ];
}

/** What the menu's entries do; printing is for screens with something to print, which hear it themselves. */
const byMenu: Partial<Record<MenuCommand, string>> = {
  open: 'open',
  undo: 'undo',
  redo: 'redo',
  lock: 'lock',
  settings: paths.settings,
  search: 'search',
  help: 'help',
  about: 'help',
};

/** Runs commands by their keys and from the menu, except while a dialog is open. */
export function useCommandKeys(commands: readonly Command[], { shown }: FrameState): void {
  const run = (command: Command | undefined): boolean => {
    if (command === undefined || shown !== null || command.left?.()) return false;
    command.run();
    return true;
  };
  const pressed = useEffectEvent((press: KeyboardEvent) => {
    const hears = (keys: Keys | undefined): boolean => keys !== undefined && isPressed(keys, press);
    const command = commands.find(({ keys, also }) => hears(keys) || hears(also));
    if (run(command)) press.preventDefault();
  });
  useEffect(() => {
    const hear = (press: KeyboardEvent) => pressed(press);
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
  useShell('menu', ({ command }) => {
    const done = run(commands.find(({ id }) => id === byMenu[command]));
    // The menu has no other way to a field's own undo; with nothing to undo there it does nothing.
    if (!done && (command === 'undo' || command === 'redo')) document.execCommand(command);
  });
}
