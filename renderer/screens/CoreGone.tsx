import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { broken } from '../../shared/words/screens/broken.ts';
import { common } from '../../shared/words/screens/common.ts';
import { call } from '../client.ts';
import { useTell } from '../hooks.ts';
import { FaultNote } from '../parts/FaultNote.tsx';
import { Plain } from '../parts/Plain.tsx';
import { useShell } from '../shell.ts';

/**
 * Shows the screens and, when the process behind them has stopped, how to go on. What was being typed stays
 * where it is, underneath.
 */
export function CoreWatch({ children }: { children: ReactNode }) {
  const [gone, setGone] = useState<'again' | 'twice' | null>(null);
  useShell('core-gone', ({ again }) => setGone(again ? 'again' : 'twice'));
  return (
    <>
      <div inert={gone !== null}>{children}</div>
      {gone !== null && (
        <div className="over-all">
          <CoreGone twice={gone === 'twice'} onward={() => setGone(null)} />
        </div>
      )}
    </>
  );
}

function CoreGone({ twice, onward }: { twice: boolean; onward(): void }) {
  const client = useQueryClient();
  const { tell, telling, fault } = useTell('core.continue');
  const goOn = async (): Promise<void> => {
    const reply = await tell({});
    if (!reply.ok) return;
    await client.invalidateQueries(); // what was known may be older than what is on the disk
    onward();
  };
  return (
    <Plain title={broken.coreTitle} lead={broken.coreWhat}>
      <p>{twice ? broken.coreTwice : broken.coreNext}</p>
      {fault !== null && <FaultNote fault={fault} />}
      <div className="row">
        <Button onClick={() => void goOn()} disabled={telling}>
          {telling ? common.working : broken.coreContinue}
        </Button>
        <Button variant="default" onClick={() => void call('log.copy', {})}>
          {broken.copyLog}
        </Button>
      </div>
    </Plain>
  );
}
