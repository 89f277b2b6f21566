import { Button } from '@mantine/core';
import { type DragEvent, useState } from 'react';
import type { GivenFile } from '../../../shared/contract/call.ts';
import type { Fault } from '../../../shared/contract/faults.ts';
import { common } from '../../../shared/words/screens/common.ts';
import { fileMessages, importWords } from '../../../shared/words/screens/import.ts';
import { call } from '../../client.ts';
import { useDesk } from '../../desk.tsx';
import { FaultNote } from '../../parts/FaultNote.tsx';
import { OneOf } from '../../parts/OneOf.tsx';
import type { Chosen } from './chosen.ts';
import { ImportPage } from './ImportPage.tsx';

const words = importWords.choose;

type Props = { readonly chosen: Chosen | null; choose(chosen: Chosen | null): void; go(): void };

/** Which file, and of a workbook with several sheets which of them. */
export function ChooseFile({ chosen, choose, go }: Props) {
  const { quarter } = useDesk();
  const [reading, setReading] = useState(false);
  const [fault, setFault] = useState<Pick<Fault, 'message' | 'next'> | null>(null);
  const refused = (given: Fault): void =>
    setFault({ ...given, message: fileMessages[given.code] ?? given.message });
  const look = async (file: GivenFile): Promise<void> => {
    setReading(true);
    setFault(null);
    const reply = await call('import.look', { file, quarter });
    setReading(false);
    if (!reply.ok) {
      choose(null);
      refused(reply.fault);
      return;
    }
    const looked = reply.value;
    const sheet = Math.max(
      0,
      looked.sheets.findIndex(({ rows }) => rows > 0),
    );
    choose({ file, looked, sheet, header: looked.sheets[sheet]?.header ?? null, columns: null });
  };
  const ask = async (): Promise<void> => {
    const reply = await call('dialog.open', { kind: 'table' });
    if (!reply.ok) refused(reply.fault);
    else if (reply.value[0] !== undefined) await look(reply.value[0]);
  };
  const drop = async (event: DragEvent): Promise<void> => {
    event.preventDefault();
    const [file, more] = event.dataTransfer.files;
    if (file === undefined) return;
    if (more !== undefined) setFault({ message: words.one });
    else await look({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  };
  return (
    <ImportPage step={1} title={words.title} lead={words.lead}>
      {fault !== null && <FaultNote fault={fault} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is one more way to what the button does */}
      <div
        className="drop stack"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => void drop(event)}
      >
        <h2>{words.label}</h2>
        <ul className="bullets">
          {words.kinds.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <div className="row">
          <Button
            variant={chosen === null ? 'filled' : 'default'}
            disabled={reading}
            onClick={() => void ask()}
          >
            {chosen === null ? words.button : words.another}
          </Button>
          <span className="muted">{words.drop}</span>
        </div>
        <p role="status">{reading ? words.reading : chosen === null ? '' : words.chosen(chosen.file.name)}</p>
      </div>
      {chosen !== null && <Sheets chosen={chosen} choose={choose} go={go} />}
    </ImportPage>
  );
}

function Sheets({ chosen, choose, go }: Props & { readonly chosen: Chosen }) {
  const { sheets, notes } = chosen.looked;
  const filled = sheets.flatMap((sheet, at) => (sheet.rows > 0 ? [{ sheet, at }] : []));
  return (
    <section className="stack">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {filled.length > 1 && (
        <OneOf
          label={words.sheet}
          value={chosen.sheet}
          choices={filled.map(({ sheet: { name, rows, columns }, at }) => [
            at,
            words.sheetSize(name, rows, columns),
          ])}
          choose={(sheet) =>
            choose({ ...chosen, sheet, header: sheets[sheet]?.header ?? null, columns: null })
          }
        />
      )}
      <div>
        <Button onClick={go}>{common.continue}</Button>
      </div>
    </section>
  );
}
