import { useLocation } from 'wouter';
import { frame } from '../../shared/words/screens/frame.ts';
import { search } from '../../shared/words/screens/search.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { type Found, SearchBox } from '../parts/SearchBox.tsx';
import type { Command } from './commands.ts';
import { useItems } from './items.ts';
import { recent, remember } from './recent.ts';

type Props = { readonly opened: boolean; readonly commands: readonly Command[]; close(): void };

/** Go anywhere and do anything by typing part of its name. */
export function SearchDialog({ opened, commands, close }: Props) {
  return (
    <Dialog title={frame.commands.search} opened={opened} close={close}>
      <Everything commands={commands} close={close} />
    </Dialog>
  );
}

function Everything({ commands, close }: Omit<Props, 'opened'>) {
  const [, go] = useLocation();
  const items = useItems();
  /** The dialog gives the focus back as it closes; what was chosen does what it will with it after. */
  const choosing = (id: string, act: () => void) => (): void => {
    remember(id);
    close();
    setTimeout(act, 0);
  };
  const commandsIn = (wanted: Command['group']): Found[] =>
    commands
      .filter(({ id, group }) => group === wanted && id !== 'search')
      .map(({ id, label, keys, run }) => ({
        ...{ id, label, group: search.groups[wanted], note: keys ?? '' },
        choose: choosing(id, run),
      }));
  const all: Found[] = [
    ...commandsIn('go'),
    ...items.map(({ path, ...item }) => ({
      ...item,
      note: '',
      whenTyped: true,
      choose: choosing(item.id, () => go(path)),
    })),
    ...commandsIn('do'),
  ];
  return <SearchBox label={search.label} all={all} recent={recent()} none={search.none} />;
}
