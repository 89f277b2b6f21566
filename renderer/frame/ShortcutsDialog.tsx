import { frame } from '../../shared/words/screens/frame.ts';
import { Dialog } from '../parts/Dialog.tsx';
import type { Command } from './commands.ts';

type Props = { readonly opened: boolean; readonly commands: readonly Command[]; close(): void };

/** Every key that does something, in one place. */
export function ShortcutsDialog({ opened, commands, close }: Props) {
  return (
    <Dialog title={frame.commands.shortcuts} opened={opened} close={close}>
      <dl className="shortcuts">
        {commands.map(
          ({ id, label, keys }) =>
            keys !== undefined && (
              <div key={id}>
                <dt>{label}</dt>
                <dd>
                  <kbd>{keys}</kbd>
                </dd>
              </div>
            ),
        )}
      </dl>
    </Dialog>
  );
}
