import { Button } from '@mantine/core';
import { useState } from 'react';
import { withoutControls } from '../../../shared/model/controls.ts';
import type { Ref } from '../../../shared/model/ids.ts';
import type { Quarter } from '../../../shared/model/period.ts';
import { common } from '../../../shared/words/screens/common.ts';
import { exceptions } from '../../../shared/words/screens/exceptions.ts';
import { useTell } from '../../hooks.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { ErrorSummary } from '../../parts/ErrorSummary.tsx';
import { FaultNote } from '../../parts/FaultNote.tsx';
import { TextArea } from '../../parts/TextArea.tsx';

const words = exceptions.arguing;
const field = 'not-one-reason';

type Props = { readonly quarter: Quarter; readonly item: Ref; close(): void };

/** Asks why the chair holds that what the rules found is no exception. */
export function NotOneDialog({ quarter, item, close }: Props) {
  const [reason, setReason] = useState('');
  const [tries, setTries] = useState(0);
  const argue = useTell('exceptions.argue');
  const missing = reason.trim() === '' ? words.none : undefined;
  const save = async (): Promise<void> => {
    setTries((before) => before + 1);
    if (missing !== undefined) return;
    const reply = await argue.tell({ quarter, item, reason: reason.trim() });
    if (reply.ok) close();
  };
  return (
    <Dialog title={words.title(item)} opened close={close}>
      <ErrorSummary errors={missing === undefined ? [] : [{ field, message: missing }]} tries={tries} />
      {argue.fault !== null && <FaultNote fault={argue.fault} />}
      <p>{words.text}</p>
      <TextArea
        id={field}
        label={words.reason}
        guide={40}
        error={tries > 0 ? missing : undefined}
        value={reason}
        change={(text) => setReason(withoutControls(text))}
      />
      <div className="row">
        <Button disabled={argue.telling} onClick={() => void save()}>
          {words.save}
        </Button>
        <Button variant="default" onClick={close}>
          {common.cancel}
        </Button>
      </div>
    </Dialog>
  );
}
