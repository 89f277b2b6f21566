import { Button } from '@mantine/core';
import type { WorkspaceId } from '../../../shared/contract/entry.ts';
import type { WindowInput } from '../../../shared/contract/window.ts';
import type { Day } from '../../../shared/model/period.ts';
import { unlock } from '../../../shared/words/screens/unlock.ts';
import { useAsk, useTell } from '../../hooks.ts';
import { FaultNote } from '../../parts/FaultNote.tsx';
import { Known } from '../../parts/Known.tsx';
import { toast } from '../../parts/toasts.ts';

type Secret = WindowInput<'entry.restore'>['by'];

type Props = { readonly workspace: WorkspaceId; readonly by: Secret | null; readonly none: string };

/** The dated copies of a desk, each to be put in its place. Nothing is deleted by it. */
export function Copies({ workspace, by, none }: Props) {
  const copies = useAsk('entry.copies', { workspace });
  const { tell, telling, fault } = useTell('entry.restore');
  const restore = async (copy: number, day: Day): Promise<void> => {
    if (by !== null && (await tell({ workspace, copy, by })).ok) toast(unlock.restored(day));
  };
  return (
    <>
      {fault !== null && <FaultNote fault={fault} />}
      <Known of={copies}>
        {(found) =>
          found.length === 0 ? (
            <p>{none}</p>
          ) : (
            <ul className="lines">
              {found.map(({ number, day, reason }) => (
                <li key={number}>
                  <span>{unlock.copy(day, reason)}</span>
                  <Button
                    size="sm"
                    variant="default"
                    disabled={telling || by === null}
                    onClick={() => void restore(number, day)}
                  >
                    {unlock.restore}
                    <span className="unseen"> {unlock.copy(day, reason)}</span>
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </Known>
    </>
  );
}
