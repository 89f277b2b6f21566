import { useState } from 'react';
import { give, giveBackWords as words } from '../../../shared/words/screens/hand-over.ts';
import { hands } from '../../../shared/words/screens/hands.ts';
import { useAsk, useTell } from '../../hooks.ts';
import { Known } from '../../parts/Known.tsx';
import { Page } from '../../parts/Page.tsx';
import { useWhere } from '../../where.ts';
import { HandsForm, needs, useMissing } from './HandsForm.tsx';
import { Happens } from './Happens.tsx';
import { NothingToDo } from './NothingToDo.tsx';
import { needsPassphrase, PassphraseField } from './PassphraseField.tsx';
import { Sealed, type SealedCopy } from './Sealed.tsx';
import { WhyField } from './WhyField.tsx';

/** Gives the working copy back to whoever gave it for a time. */
export function GiveBack() {
  const held = useAsk('hands.get', {});
  const [why, setWhy] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [sealed, setSealed] = useState<SealedCopy | null>(null);
  const { tell, telling, fault } = useTell('handover.back');
  const missing = useMissing([needs('why', why, give.whyMissing), needsPassphrase(passphrase)]);
  const where = useWhere();
  const seal = async (name: string): Promise<void> => {
    const reply = await tell({ why, passphrase });
    if (reply.ok) setSealed({ name, as: 'back', file: reply.value.file });
  };
  if (sealed !== null) return <Sealed copy={sealed} />;
  return (
    <Page title={hands.giveBack} where={where}>
      <Known of={held}>
        {({ from }) =>
          from === null ? (
            <NothingToDo why={words.none} />
          ) : (
            <>
              <Happens lines={words.happens} />
              <HandsForm
                missing={missing}
                fault={fault}
                telling={telling}
                label={words.do(from.name)}
                send={() => void seal(from.name)}
              >
                <WhyField
                  label={words.why}
                  hint={words.whyHint}
                  value={why}
                  change={setWhy}
                  missing={missing}
                />
                <PassphraseField value={passphrase} change={setPassphrase} missing={missing} />
              </HandsForm>
            </>
          )
        }
      </Known>
    </Page>
  );
}
