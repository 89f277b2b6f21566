import { Button } from '@mantine/core';
import { useEffect, useEffectEvent, useState } from 'react';
import type { MadeFile } from '../../../shared/contract/call.ts';
import { type Giving, give as words } from '../../../shared/words/screens/hand-over.ts';
import { hands } from '../../../shared/words/screens/hands.ts';
import { useAsk, useTell } from '../../hooks.ts';
import { FaultNote } from '../../parts/FaultNote.tsx';
import { Known } from '../../parts/Known.tsx';
import { Page } from '../../parts/Page.tsx';
import { useWhere } from '../../where.ts';
import { OwnWords } from './OwnWords.tsx';
import { WayTo } from './WayTo.tsx';

/** A working copy that was sealed to somebody: to hand over, or to give back. */
export type SealedCopy = {
  readonly name: string;
  readonly as: Giving | 'back';
  readonly file: MadeFile;
};

/** Saves the file, and says what comes next. The copy is made once: until it is saved nobody has it. */
export function Sealed({ copy: { name, as, file } }: { copy: SealedCopy }) {
  const held = useAsk('hands.get', {});
  const save = useTell('dialog.save');
  const show = useTell('place.show');
  const [saved, setSaved] = useState<{ name: string; place: string } | null>(null);
  const keep = async (): Promise<void> => {
    const reply = await save.tell({ file });
    if (reply.ok && reply.value !== null) setSaved(reply.value);
  };
  const atOnce = useEffectEvent(() => void keep());
  useEffect(() => atOnce(), []);
  const own = as === 'new-laptop';
  return (
    <Page title={as === 'back' ? words.backTitle(name) : words.sealedTitle(name)} where={useWhere()}>
      {save.fault !== null && <FaultNote fault={save.fault} />}
      {saved === null ? (
        <section className="hands-state stack">
          <p>{words.notSaved}</p>
          <div>
            <Button disabled={save.telling} onClick={() => void keep()}>
              {words.save}
            </Button>
          </div>
        </section>
      ) : (
        <div className="row">
          <p role="status">{words.saved(saved.name)}</p>
          <Button variant="default" onClick={() => void show.tell({ place: saved.place })}>
            {words.show}
          </Button>
        </div>
      )}
      <section className="stack">
        <h2>{words.next}</h2>
        <ol className="bullets stack-tight">
          <li>{own ? words.nextCarry : words.nextSend(name)}</li>
          {as !== 'back' && (
            <li>
              <div className="stack-tight">
                <span>{own ? words.nextWordsOwn : words.nextWords}</span>
                <Known of={held}>{(now) => <OwnWords own={now.own} />}</Known>
              </div>
            </li>
          )}
          <li>{nextOf(as)}</li>
        </ol>
      </section>
      <p>
        <WayTo task={null}>{hands.other}</WayTo>
      </p>
    </Page>
  );
}

const nextOf = (as: SealedCopy['as']): string => {
  if (as === 'back') return words.nextBack;
  return as === 'deputy' || as === 'preparer' ? words.nextAway : words.nextGood;
};
