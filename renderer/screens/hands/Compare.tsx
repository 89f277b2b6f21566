import { useState } from 'react';
import { desk } from '../../../shared/words/desk.ts';
import { give } from '../../../shared/words/screens/hand-over.ts';
import { handsWays } from '../../../shared/words/screens/hands.ts';
import { compare as words } from '../../../shared/words/screens/keys-and-passphrases.ts';
import { useAsk, useTell } from '../../hooks.ts';
import { Known } from '../../parts/Known.tsx';
import { Page } from '../../parts/Page.tsx';
import { toast } from '../../parts/toasts.ts';
import { useWhere } from '../../where.ts';
import { HandsForm, needs, useMissing } from './HandsForm.tsx';
import { OwnWords } from './OwnWords.tsx';
import { WordsField } from './WordsField.tsx';

/** One telephone call: the secretariat's words are typed here, ours are read out. */
export function Compare() {
  const held = useAsk('hands.get', {});
  return (
    <Page title={handsWays.compare.title} where={useWhere()} lead={words.lead}>
      <Known of={held}>
        {({ secretariat, own }) =>
          secretariat === null ? (
            <p>{words.none}</p>
          ) : (
            <>
              <p>{words.phone(secretariat.name, secretariat.phone)}</p>
              <section className="stack">
                <h2>{words.first}</h2>
                {secretariat.confirmed ? <p role="status">{words.confirmed}</p> : <Theirs />}
              </section>
              <section className="stack">
                <h2>{words.second}</h2>
                <p>{words.secondText}</p>
                <OwnWords own={own} />
              </section>
            </>
          )
        }
      </Known>
    </Page>
  );
}

function Theirs() {
  const [typed, setTyped] = useState('');
  const { tell, telling, fault } = useTell('keys.enrol');
  const missing = useMissing([needs('words', typed, give.wordsMissing)]);
  const send = async (): Promise<void> => {
    if ((await tell({ kid: null, words: typed, verified: desk.byTelephone })).ok) toast(words.same);
  };
  return (
    <>
      <p>{words.notText}</p>
      <HandsForm missing={missing} fault={fault} telling={telling} label={words.do} send={() => void send()}>
        <WordsField
          label={words.words}
          hint={words.wordsHint}
          value={typed}
          change={setTyped}
          missing={missing}
        />
      </HandsForm>
    </>
  );
}
