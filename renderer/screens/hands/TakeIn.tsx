import { Button } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { GivenFile } from '../../../shared/contract/call.ts';
import type { WindowOutput } from '../../../shared/contract/window.ts';
import { give, takeInCopy as words } from '../../../shared/words/screens/hand-over.ts';
import { useAsk, useTell } from '../../hooks.ts';
import { Known } from '../../parts/Known.tsx';
import { Page } from '../../parts/Page.tsx';
import { paths } from '../../routes.ts';
import { useWhere } from '../../where.ts';
import { FileField } from './FileField.tsx';
import { HandsForm, needs, useMissing } from './HandsForm.tsx';
import { Happens } from './Happens.tsx';
import { needsPassphrase, PassphraseField } from './PassphraseField.tsx';
import { WordsField } from './WordsField.tsx';

/** Takes in a working copy: another's at a fresh desk, or one's own back. */
export function TakeIn() {
  const held = useAsk('hands.get', {});
  // What was so when the page was opened: once the copy is in, it is no longer away.
  const [back, setBack] = useState<boolean | null>(null);
  const away = back ?? (held.state === 'known' && held.value.out !== null);
  const [done, setDone] = useState<WindowOutput<'handover.in'> | null>(null);
  const where = useWhere();
  if (done !== null) return <Done done={done} fresh={!away} />;
  return (
    <Page title={away ? words.back : words.title} where={where}>
      <Known of={held}>
        {() => (
          <>
            <Happens lines={away ? words.happensBack : words.happens} />
            <Ask
              taken={(value) => {
                setBack(away);
                setDone(value);
              }}
            />
          </>
        )}
      </Known>
    </Page>
  );
}

function Ask({ taken }: { taken(value: WindowOutput<'handover.in'>): void }) {
  const [file, setFile] = useState<GivenFile | null>(null);
  const [typed, setTyped] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [unknown, setUnknown] = useState(false);
  const { tell, telling, fault } = useTell('handover.in');
  const missing = useMissing([
    file === null ? { field: 'copy', message: words.fileMissing } : null,
    unknown ? needs('words', typed, give.wordsMissing) : null,
    needsPassphrase(passphrase),
  ]);
  const take = async (): Promise<void> => {
    if (file === null) return;
    const reply = await tell({ file, passphrase, ...(unknown && { words: typed }) });
    if (reply.ok) taken(reply.value);
    // The words are asked only where the giver's key is not known already.
    else if (reply.fault.code === 'handover.giver-unknown') {
      setUnknown(true);
      missing.afresh();
    }
  };
  return (
    <HandsForm missing={missing} fault={fault} telling={telling} label={words.do} send={() => void take()}>
      <FileField
        id="copy"
        label={words.file}
        hint={words.fileHint}
        button={words.choose}
        chosen={file?.name ?? ''}
        error={missing.at('copy')}
        choose={setFile}
      />
      {unknown && (
        <WordsField
          label={words.words}
          hint={words.wordsHint}
          value={typed}
          change={setTyped}
          missing={missing}
        />
      )}
      <PassphraseField value={passphrase} change={setPassphrase} missing={missing} />
    </HandsForm>
  );
}

function Done({ done, fresh }: { done: WindowOutput<'handover.in'>; fresh: boolean }) {
  const [, go] = useLocation();
  return (
    <Page title={words.doneTitle} where={useWhere()}>
      <p role="status">{words.done(done.rows)}</p>
      {fresh && <p>{words.doneNew}</p>}
      <div>
        <Button onClick={() => go(paths.home)}>{words.go}</Button>
      </div>
    </Page>
  );
}
