import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { GivenFile } from '../../shared/contract/call.ts';
import type { ImportOutcome } from '../../shared/contract/files.ts';
import { common } from '../../shared/words/screens/common.ts';
import { takeIn } from '../../shared/words/screens/take-in.ts';
import { useTell } from '../hooks.ts';
import type { Opened, OpenedFile } from '../opened-files.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { FaultNote } from '../parts/FaultNote.tsx';

const isRead = (file: OpenedFile): file is GivenFile => 'bytes' in file;

/** Takes in what was opened with the app or chosen, and says of each what became of it. */
export function TakeInDialog({ opened }: { opened: Opened }) {
  const { tell, telling, fault, forget } = useTell('files.import');
  const [outcomes, setOutcomes] = useState<readonly ImportOutcome[]>([]);
  const { files } = opened;
  useEffect(() => {
    const readable = files.filter(isRead);
    if (readable.length === 0) return;
    void tell({ files: readable }).then((reply) => setOutcomes(reply.ok ? reply.value : []));
  }, [files, tell]);
  const close = (): void => {
    setOutcomes([]);
    forget();
    opened.done();
  };
  return (
    <Dialog title={takeIn.title(files.length)} opened={files.length > 0} close={close}>
      {telling && <p role="status">{common.working}</p>}
      {fault !== null && <FaultNote fault={fault} />}
      {files.map((file) => !isRead(file) && <Said key={file.name} name={file.name} {...file.fault} />)}
      {outcomes.map((one) => (
        <Said key={`${one.name} ${one.document}`} {...one} />
      ))}
      {!telling && (
        <div>
          <Button onClick={close}>{common.close}</Button>
        </div>
      )}
    </Dialog>
  );
}

type SaidProps = { readonly name: string; readonly message: string; readonly next?: string | undefined };

const Said = ({ name, message, next }: SaidProps) => (
  <div className="said">
    <h3>{name}</h3>
    <p>{message}</p>
    {next !== undefined && <p className="muted">{next}</p>}
  </div>
);
