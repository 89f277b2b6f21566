import { Button } from '@mantine/core';
import { safety } from '../../../shared/words/screens/safety.ts';
import { useTell } from '../../hooks.ts';
import { FaultNote } from '../../parts/FaultNote.tsx';

type Props = {
  /** Whether this computer keeps secrets, and IT lets it. */
  readonly offered: boolean;
  /** Whether the plan forbids it all the same. */
  readonly forbidden: boolean;
  readonly allowed: boolean;
};

/** Whether this computer's own sign-in opens the desk. */
export function SignIn({ offered, forbidden, allowed }: Props) {
  const { tell, telling, fault } = useTell('entry.allow-sign-in');
  return (
    <section className="stack">
      <h2>{safety.signIn}</h2>
      {fault !== null && <FaultNote fault={fault} />}
      {!offered && <p>{safety.signInNone}</p>}
      {offered && forbidden && <p>{safety.signInForbidden}</p>}
      {offered && !forbidden && (
        <>
          <p>{safety.signInText}</p>
          <p role="status">{allowed ? safety.signInOn : safety.signInOff}</p>
          <div>
            <Button variant="default" disabled={telling} onClick={() => void tell({ allowed: !allowed })}>
              {allowed ? safety.forbid : safety.allow}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
