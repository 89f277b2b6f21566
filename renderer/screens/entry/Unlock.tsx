import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { samplePassphrase } from '../../../shared/contract/entry.ts';
import { common } from '../../../shared/words/screens/common.ts';
import { forgotten } from '../../../shared/words/screens/keys-and-passphrases.ts';
import { unlock } from '../../../shared/words/screens/unlock.ts';
import { useTell } from '../../hooks.ts';
import type { OpenedFile } from '../../opened-files.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { FaultNote } from '../../parts/FaultNote.tsx';
import { focusFault } from '../../parts/focus-fault.ts';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { Plain } from '../../parts/Plain.tsx';
import { SecretField } from '../../parts/SecretField.tsx';
import { Lost } from '../hands/Lost.tsx';
import { AfterCode } from './AfterCode.tsx';
import { Copies } from './Copies.tsx';
import type { Listed } from './step.ts';

type Props = {
  readonly desk: Listed;
  readonly waiting: readonly OpenedFile[];
  /** Keeps this on the screen although the desk is open by now. */
  hold(held: boolean): void;
  back(): void;
};

/** Opens a desk by its passphrase, its recovery code, or this computer's own sign-in. */
export function Unlock({ desk: { id, label, signIn }, waiting, hold, back }: Props) {
  const [by, setBy] = useState<'passphrase' | 'recoveryCode'>('passphrase');
  const [typed, setTyped] = useState(label?.sample ? samplePassphrase : '');
  const [asked, setAsked] = useState(false);
  const { tell, telling, fault, forget } = useTell('entry.open');
  const secret = by === 'passphrase' ? { passphrase: typed } : { recoveryCode: typed };
  const [byCode, setByCode] = useState(false);
  const open = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (typed === '') return focusFault(event.currentTarget);
    // Whoever needed the code has no passphrase any more: a new one is offered before the desk is shown.
    const code = by === 'recoveryCode';
    if (code) hold(true);
    const { ok } = await tell({ workspace: id, by: secret });
    if (code && ok) setByCode(true);
    else if (code) hold(false);
  };
  const swap = (): void => {
    setBy(by === 'passphrase' ? 'recoveryCode' : 'passphrase');
    setTyped('');
    setAsked(false);
    forget();
  };
  // A secret that is wrong can be typed again; what is wrong with the store itself calls for a copy.
  const broken = fault !== null && !fault.code.startsWith('key.') && fault.code !== 'call.invalid';
  if (byCode) return <AfterCode code={typed} onward={() => hold(false)} />;
  return (
    <Plain title={unlock.title(label)} lead={label?.body} typing={!signIn}>
      {waiting[0] !== undefined && <p>{unlock.waiting(waiting[0].name)}</p>}
      {fault !== null && <FaultNote fault={fault} />}
      {label?.sample && by === 'passphrase' && <p>{unlock.sample}</p>}
      {signIn && (
        <div className="stack">
          <div>
            <Button disabled={telling} onClick={() => void tell({ workspace: id, by: { signIn: true } })}>
              {unlock.bySignIn}
            </Button>
          </div>
          <p className="muted">{unlock.orType}</p>
        </div>
      )}
      <form className="stack" onSubmit={(event) => void open(event)}>
        <SecretField
          key={by}
          label={by === 'passphrase' ? unlock.passphrase : unlock.recovery}
          {...(by === 'recoveryCode' && { hint: unlock.recoveryHint, visible: true })}
          value={typed}
          change={setTyped}
          fault={asked && typed === '' ? unlock.missing : null}
        />
        <div className="row">
          <Button type="submit" variant={signIn ? 'default' : 'filled'} disabled={telling}>
            {telling ? unlock.unlocking : unlock.unlock}
          </Button>
          <LinkButton act={swap}>
            {by === 'passphrase' ? unlock.useRecovery : unlock.usePassphrase}
          </LinkButton>
        </div>
      </form>
      {broken && (
        <section className="stack">
          <h2>{unlock.copies}</h2>
          <p>{unlock.copiesText}</p>
          <Copies workspace={id} by={typed === '' ? null : secret} none={unlock.noCopies} />
        </section>
      )}
      {fault !== null && !broken && (
        <Disclosure summary={forgotten.neither}>
          <Lost />
        </Disclosure>
      )}
      <div>
        <LinkButton act={back}>{unlock.other}</LinkButton>
      </div>
      <span className="unseen" role="status">
        {telling ? common.working : ''}
      </span>
    </Plain>
  );
}
