import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { takeIn } from '../../shared/words/screens/take-in.ts';
import { deskName, useDesk } from '../desk.tsx';
import { useTell } from '../hooks.ts';
import { LinkButton } from '../parts/LinkButton.tsx';
import { Plain } from '../parts/Plain.tsx';

/**
 * Instead of all else: a file was opened that is for another sub-group than the one whose desk this is (GOV.UK
 * Design System, "Interruption pages"). Nothing of it was taken in.
 */
export function OtherDesk({ name, message, back }: { name: string; message: string; back(): void }) {
  const desk = deskName(useDesk());
  const lock = useTell('entry.lock');
  useEffect(() => {
    const frame = document.querySelector<HTMLElement>('.frame');
    if (frame === null) return;
    frame.inert = true;
    return () => {
      frame.inert = false;
    };
  }, []);
  return createPortal(
    <div className="over-all">
      <Plain title={takeIn.otherTitle} lead={message}>
        <p>{takeIn.otherText(name, desk)}</p>
        <p>{takeIn.otherWhy}</p>
        <div>
          <Button onClick={back}>{takeIn.otherBack(desk)}</Button>
        </div>
        <p>
          <LinkButton act={() => void lock.tell({})}>{takeIn.otherLock}</LinkButton>
        </p>
      </Plain>
    </div>,
    document.body,
  );
}
