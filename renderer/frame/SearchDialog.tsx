import { frame } from '../../shared/words/screens/frame.ts';
import { search } from '../../shared/words/screens/search.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { type Found, SearchBox } from '../parts/SearchBox.tsx';
import type { Command } from './commands.ts';

type Props = { readonly opened: boolean; readonly commands: readonly Command[]; close(): void };

/** Go anywhere and do anything by typing part of its name. */
export function SearchDialog({ opened, commands, close }: Props) {
  const all = commands
    .filter(({ id }) => id !== 'search')
    .map(
      ({ id, label, group, keys, run }): Found => ({
        ...{ id, label, group: search.groups[group], note: keys ?? '' },
        // The dialog gives the focus back as it closes; what the command does with it comes after.
        choose: () => {
          close();
          setTimeout(run, 0);
        },
      }),
    );
  return (
    <Dialog title={frame.commands.search} opened={opened} close={close}>
      <SearchBox label={search.label} all={all} none={search.none} />
    </Dialog>
  );
}
