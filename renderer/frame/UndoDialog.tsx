import { Button } from '@mantine/core';
import type { Fault } from '../../shared/contract/faults.ts';
import { changes } from '../../shared/words/screens/changes.ts';
import { common } from '../../shared/words/screens/common.ts';
import { Dialog } from '../parts/Dialog.tsx';
import type { Turn } from '../undo.ts';

export type Refused = { readonly what: Turn; readonly fault: Fault };

/** Why a step could not be undone. Nothing was changed. */
export function UndoDialog({ refused, close }: { refused: Refused | null; close(): void }) {
  const what = refused?.what ?? 'undo';
  return (
    <Dialog
      title={what === 'undo' ? changes.notUndone : changes.notRedone}
      opened={refused !== null}
      close={close}
    >
      <p>{refused?.fault.message}</p>
      {refused?.fault.next !== undefined && <p>{refused.fault.next}</p>}
      <div>
        <Button onClick={close}>{common.close}</Button>
      </div>
    </Dialog>
  );
}
