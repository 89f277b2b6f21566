import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { GivenFile } from '../../shared/contract/call.ts';
import type { ImportOutcome } from '../../shared/contract/files.ts';
import { common } from '../../shared/words/screens/common.ts';
import { takeIn } from '../../shared/words/screens/take-in.ts';
import { call } from '../client.ts';
import { useTell } from '../hooks.ts';
import type { Opened, OpenedFile } from '../opened-files.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { FaultNote } from '../parts/FaultNote.tsx';
import { toast } from '../parts/toasts.ts';
import { CopyIn } from './CopyIn.tsx';
import { OpenSealed } from './OpenSealed.tsx';
import { OtherDesk } from './OtherDesk.tsx';
import { Said, TakenIn } from './TakenIn.tsx';

const isRead = (file: OpenedFile): file is GivenFile => 'bytes' in file;

/** Takes in what was opened with the app or chosen, and says of each what became of it. */
export function TakeInDialog({ opened }: { opened: Opened }) {
  const { tell, telling, fault, forget } = useTell('files.import');
  const [outcomes, setOutcomes] = useState<readonly ImportOutcome[]>([]);
  const [copy, setCopy] = useState<GivenFile | null>(null);
  const [taking, setTaking] = useState<GivenFile[]>([]);
  const { files } = opened;
  useEffect(() => {
    const readable = files.filter(isRead);
    if (readable.length === 0) return;
    void sorted(readable).then(async ({ copies, others }) => {
      setCopy(copies[0] ?? null);
      setTaking(others);
      if (others.length === 0) return;
      const reply = await tell({ files: others });
      setOutcomes(reply.ok ? reply.value : []);
    });
  }, [files, tell]);
  const again = async (): Promise<void> => {
    const reply = await tell({ files: taking });
    if (reply.ok) setOutcomes(reply.value);
  };
  const close = (): void => {
    setOutcomes([]);
    setCopy(null);
    forget();
    opened.done();
  };
  const taken = (rows: number): void => {
    toast(takeIn.copyTaken(rows));
    close();
  };
  const locked = outcomes.some(({ code }) => code === 'sealed.locked');
  const stranger = outcomes.find(({ code }) => code === 'binding.sub-group');
  if (stranger !== undefined)
    return <OtherDesk name={stranger.name} message={stranger.message} back={close} />;
  return (
    <Dialog
      title={copy === null ? takeIn.title(files.length) : takeIn.copyTitle}
      opened={files.length > 0}
      close={close}
    >
      {telling && <p role="status">{common.working}</p>}
      {fault !== null && <FaultNote fault={fault} />}
      {files.map((file) => !isRead(file) && <Said key={file.name} name={file.name} {...file.fault} />)}
      {outcomes.map((one) => (
        <TakenIn key={`${one.name} ${one.document}`} one={one} close={close} />
      ))}
      {locked && <OpenSealed opened={() => void again()} />}
      {copy !== null && <CopyIn file={copy} done={taken} />}
      {!telling && copy === null && (
        <div>
          <Button variant={locked ? 'default' : 'filled'} onClick={close}>
            {common.close}
          </Button>
        </div>
      )}
    </Dialog>
  );
}

/** A working copy takes the place of the desk, and so is asked about; all else is taken in by itself. */
async function sorted(files: readonly GivenFile[]) {
  const kinds = await Promise.all(files.map((file) => call('entry.whose', { file })));
  const isCopy = (at: number): boolean => {
    const whose = kinds[at];
    return whose?.ok === true && whose.value.kind === 'handover';
  };
  return {
    copies: files.filter((_, at) => isCopy(at)),
    others: files.filter((_, at) => !isCopy(at)),
  };
}
