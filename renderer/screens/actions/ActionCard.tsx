import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { ActionOnSheet } from '../../../shared/contract/actions.ts';
import type { Quarter } from '../../../shared/model/period.ts';
import type { Standing } from '../../../shared/model/progress-form.ts';
import { actions as words } from '../../../shared/words/screens/actions.ts';
import { useTell } from '../../hooks.ts';
import { FaultNote } from '../../parts/FaultNote.tsx';
import { ItemCard } from '../../parts/ItemCard.tsx';
import { toast } from '../../parts/toasts.ts';
import { AboutAction } from './AboutAction.tsx';
import { ProgressForm } from './ProgressForm.tsx';
import { Said } from './Said.tsx';

type Props = {
  readonly quarter: Quarter;
  readonly one: ActionOnSheet;
  readonly closed: boolean;
  readonly open: boolean;
  /** Whether this is the action to speak of next. */
  readonly first: boolean;
  /** Whether no other action waits for a word. */
  readonly last: boolean;
  setOpen(open: boolean): void;
  same(): void;
  saved(): void;
};

export const cardId = (ref: string): string => `action-${ref}`;

/** One action: what it is, how it stood, how it stands, and the three things that can be said of it. */
export function ActionCard({ quarter, one, closed, open, first, last, setOpen, same, saved }: Props) {
  const { action, progress, whyNotSame, unfinished, gap } = one;
  const { ref, title } = action;
  const [preset, setPreset] = useState<Standing | null>(null);
  const back = useTell('actions.take-back');
  const buttons = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !open && document.activeElement === document.body)
      buttons.current?.querySelector('button')?.focus();
    wasOpen.current = open;
  }, [open]);
  const show = (standing: Standing | null): void => {
    setPreset(standing);
    setOpen(true);
  };
  const takeBack = async (): Promise<void> => {
    const reply = await back.tell({ quarter, action: ref });
    if (reply.ok) toast(words.takenBack(ref));
    buttons.current?.querySelector('button')?.focus();
  };
  const waits = progress === null && !unfinished;
  const named = <span className="unseen">{words.of(ref)}</span>;
  return (
    <ItemCard id={cardId(ref)} about={ref} title={title}>
      <AboutAction one={one} />
      {back.fault !== null && <FaultNote fault={back.fault} />}
      {open && !closed ? (
        <ProgressForm {...{ quarter, one, preset, last, saved }} close={() => setOpen(false)} />
      ) : (
        <>
          <Said one={one} />
          {!closed && (
            <div ref={buttons} className="row">
              {waits && gap === null && whyNotSame === null && (
                <Button variant={first ? 'filled' : 'default'} onClick={same}>
                  {words.no}
                  {named}
                </Button>
              )}
              <Button variant="default" onClick={() => show(null)}>
                {waits ? words.update : unfinished ? words.goOn : words.change}
                {named}
              </Button>
              {progress?.status !== 'complete' && (
                <Button variant="default" onClick={() => show('complete')}>
                  {words.complete}
                  {named}
                </Button>
              )}
              {!waits && (
                <Button variant="default" disabled={back.telling} onClick={() => void takeBack()}>
                  {words.takeBack}
                  {named}
                </Button>
              )}
            </div>
          )}
          {!closed && waits && gap === null && whyNotSame !== null && (
            <p className="small muted">{whyNotSame}</p>
          )}
        </>
      )}
    </ItemCard>
  );
}
