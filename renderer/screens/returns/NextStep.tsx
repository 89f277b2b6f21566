import { Button } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Fault } from '../../../shared/contract/faults.ts';
import type { ReturnReceipt } from '../../../shared/contract/own-returns.ts';
import { common } from '../../../shared/words/screens/common.ts';
import { returns as words } from '../../../shared/words/screens/returns.ts';
import { call } from '../../client.ts';
import { deskName, useDesk } from '../../desk.tsx';
import { CopyText } from '../../parts/CopyText.tsx';
import { FaultNote } from '../../parts/FaultNote.tsx';
import { toast } from '../../parts/toasts.ts';
import { paths } from '../../routes.ts';
import { useShell } from '../../shell.ts';
import { useSaved, useSaveReturn } from './save-return.ts';
import { printSheet, sheetPdf } from './sheet-of-return.ts';

/** The file, the e-mail that carries it, and what comes of them. */
export function NextStep({ now }: { now: ReturnReceipt }) {
  return (
    <section className="stack">
      <h2>{words.nextTitle}</h2>
      <Outlook now={now} />
      <TheFile now={now} />
    </section>
  );
}

function Outlook({ now }: { now: ReturnReceipt }) {
  const desk = useDesk();
  const [, go] = useLocation();
  switch (now.state) {
    case 'signed':
      return <p>{words.mailFirst}</p>;
    case 'exported':
      return (
        <>
          <p>{words.mailTo(now.secretariat.map(({ name, email }) => (email === '' ? name : email)))}</p>
          <p className="muted">{words.contact(now.contact)}</p>
          <CopyText label={words.mailLabel} text={words.mail(now, deskName(desk))} />
        </>
      );
    case 'queried':
      return <p>{words.questionsText}</p>;
    case 'withdrawn':
      return (
        <>
          <p>{words.next.withdrawn}</p>
          <div>
            <Button onClick={() => go(paths.sign)}>{words.goSign}</Button>
          </div>
        </>
      );
    case 'received':
    case 'accepted':
    case 'superseded':
      return <p>{words.next[now.state]}</p>;
    case 'draft':
      return null;
  }
}

function TheFile({ now: { docId, state } }: { now: ReturnReceipt }) {
  const save = useSaveReturn();
  const saved = useSaved(docId);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const first = state === 'signed';
  const doing = async (act: () => Promise<Fault | null>): Promise<void> => {
    setBusy(true);
    setFault(await act());
    setBusy(false);
  };
  const printing = (): void => void doing(() => printSheet(docId));
  useShell('menu', ({ command }) => {
    if (command === 'print') printing();
  });
  const pdf = async (): Promise<Fault | null> => {
    const made = await sheetPdf(docId);
    if ('fault' in made) return made.fault;
    if (made.name !== null) toast(words.pdfSaved(made.name));
    return null;
  };
  const keep = async (): Promise<Fault | null> => {
    await save(docId);
    return null;
  };
  return (
    <>
      {saved?.as === 'failed' && (
        <FaultNote
          fault={{ message: saved.fault.message, next: [saved.fault.next, words.keptSigned].join(' ') }}
        />
      )}
      {fault !== null && <FaultNote fault={fault} />}
      <p role="status">
        {saved?.as === 'cancelled' && words.cancelled}
        {saved?.as === 'saved' && words.savedAs(saved.name)}
      </p>
      <div className="row">
        {state !== 'withdrawn' && state !== 'superseded' && (
          <Button variant={first ? 'filled' : 'default'} disabled={busy} onClick={() => void doing(keep)}>
            {saved?.as === 'failed' ? words.saveElsewhere : first ? words.save : words.saveAgain}
          </Button>
        )}
        {saved?.as === 'saved' && (
          <Button variant="default" onClick={() => void call('place.show', { place: saved.place })}>
            {words.show}
          </Button>
        )}
        <Button variant="default" disabled={busy} onClick={printing}>
          {words.print}
        </Button>
        <Button variant="default" disabled={busy} onClick={() => void doing(pdf)}>
          {words.pdf}
        </Button>
        <span role="status">{busy ? common.working : ''}</span>
      </div>
    </>
  );
}
