import { Button } from '@mantine/core';
import { useState } from 'react';
import type { WindowOutput } from '../../../shared/contract/window.ts';
import { BriefSheet } from '../../../shared/documents/brief/sheet.tsx';
import { briefWords as words } from '../../../shared/words/brief.ts';
import { useDesk } from '../../desk.tsx';
import { useAsk, useTell } from '../../hooks.ts';
import { FaultNote } from '../../parts/FaultNote.tsx';
import { Known } from '../../parts/Known.tsx';
import { Page } from '../../parts/Page.tsx';
import { useShell } from '../../shell.ts';
import { useWhere } from '../../where.ts';
import './brief.css';

/** One side to speak from at the Board: as it is printed, and what prints it. */
export function Brief() {
  const { quarter, rounds } = useDesk();
  const known = rounds.some((one) => one.quarter === quarter);
  const asked = useAsk('brief.get', { quarter }, { when: known });
  return (
    <Page title={words.title} where={useWhere()} lead={words.lead}>
      {known ? <Known of={asked}>{(value) => <Shown made={value} />}</Known> : <p>{words.none}</p>}
    </Page>
  );
}

function Shown({ made: { brief, html, name } }: { made: WindowOutput<'brief.get'> }) {
  const print = useTell('print.send');
  const pdf = useTell('print.pdf');
  const save = useTell('dialog.save');
  const [done, setDone] = useState('');
  const document = () => new TextEncoder().encode(html);
  const send = async (): Promise<void> => {
    const reply = await print.tell({ document: document() });
    setDone(reply.ok && reply.value.sent ? words.sent : '');
  };
  const keep = async (): Promise<void> => {
    const made = await pdf.tell({ document: document() });
    if (!made.ok) return;
    const reply = await save.tell({ file: { name: `${name}.pdf`, bytes: made.value.bytes } });
    setDone(reply.ok && reply.value !== null ? words.saved(reply.value.name) : '');
  };
  useShell('menu', ({ command }) => void (command === 'print' && send()));
  const fault = print.fault ?? pdf.fault ?? save.fault;
  const busy = print.telling || pdf.telling || save.telling;
  return (
    <>
      {fault !== null && <FaultNote fault={fault} />}
      <div className="row">
        <Button disabled={busy} onClick={() => void send()}>
          {words.print}
        </Button>
        <Button variant="default" disabled={busy} onClick={() => void keep()}>
          {words.save}
        </Button>
        <span role="status">{done}</span>
      </div>
      <div className="brief-side">
        <p className="brief-marking">{brief.marking.code}</p>
        <BriefSheet brief={brief} />
        <p className="brief-marking">{brief.marking.code}</p>
      </div>
    </>
  );
}
