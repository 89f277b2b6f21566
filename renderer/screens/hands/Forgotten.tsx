import { useState } from 'react';
import { useLocation } from 'wouter';
import { handsWays } from '../../../shared/words/screens/hands.ts';
import { forgotten as words } from '../../../shared/words/screens/keys-and-passphrases.ts';
import { useTell } from '../../hooks.ts';
import { NewPassphrase } from '../../parts/NewPassphrase.tsx';
import { Page } from '../../parts/Page.tsx';
import { SecretField } from '../../parts/SecretField.tsx';
import { toast } from '../../parts/toasts.ts';
import { paths } from '../../routes.ts';
import { useWhere } from '../../where.ts';
import { HandsForm, needs, useMissing } from './HandsForm.tsx';
import { Lost } from './Lost.tsx';

/** Sets a new passphrase by the recovery code, and says what is left when that is lost too. */
export function Forgotten() {
  const [code, setCode] = useState('');
  const [fresh, setFresh] = useState('');
  const { tell, telling, fault } = useTell('entry.change-passphrase');
  const missing = useMissing([
    needs('code', code, words.codeMissing),
    needs('fresh', fresh, words.freshMissing),
  ]);
  const [, go] = useLocation();
  const set = async (): Promise<void> => {
    if (!(await tell({ by: { recoveryCode: code }, to: fresh })).ok) return;
    go(paths.hands);
    toast(words.done);
  };
  return (
    <Page title={handsWays.passphrase.title} where={useWhere()}>
      <section className="stack">
        <h2>{words.codeTitle}</h2>
        <p>{words.codeText}</p>
      </section>
      <HandsForm missing={missing} fault={fault} telling={telling} label={words.do} send={() => void set()}>
        <div id="code">
          <SecretField
            label={words.code}
            hint={words.codeHint}
            value={code}
            change={setCode}
            fault={missing.at('code') ?? null}
            visible
          />
        </div>
        <div id="fresh">
          <NewPassphrase label={words.fresh} value={fresh} asked={missing.tries > 0} change={setFresh} />
        </div>
      </HandsForm>
      <section className="stack">
        <h2>{words.lostTitle}</h2>
        <Lost />
      </section>
    </Page>
  );
}
