import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import type { ReturnReceipt } from '../../../shared/contract/own-returns.ts';
import { common } from '../../../shared/words/screens/common.ts';
import { returns as words } from '../../../shared/words/screens/returns.ts';
import { useDesk } from '../../desk.tsx';
import { useTell } from '../../hooks.ts';
import { ErrorSummary } from '../../parts/ErrorSummary.tsx';
import { FaultNote } from '../../parts/FaultNote.tsx';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { OneOf } from '../../parts/OneOf.tsx';
import { TextArea } from '../../parts/TextArea.tsx';
import { paths } from '../../routes.ts';

/** One that stands and is locked. */
const open: readonly ReturnReceipt['state'][] = ['signed', 'exported', 'received', 'accepted'];

/** Opens what was signed again, for a version that says why; one that nobody was sent is taken back altogether. */
export function Revise({ now }: { now: ReturnReceipt }) {
  const [shown, show] = useState(false);
  const { about } = useDesk();
  if (!open.includes(now.state) || now.revising !== null || about.readOnly !== '') return null;
  return (
    <section className="stack">
      <h2>{words.revise}</h2>
      <p>{words.reviseText(now.version)}</p>
      {shown ? (
        <ReviseForm now={now} close={() => show(false)} />
      ) : (
        <div>
          <Button variant="default" onClick={() => show(true)}>
            {words.revise}
          </Button>
        </div>
      )}
    </section>
  );
}

function ReviseForm({ now: { docId, quarter, state }, close }: { now: ReturnReceipt; close(): void }) {
  const { choose } = useDesk();
  const [, go] = useLocation();
  const [sent, setSent] = useState<'yes' | 'no'>(state === 'signed' ? 'no' : 'yes');
  const [why, setWhy] = useState('');
  const [tries, setTries] = useState(0);
  const withdraw = useTell('returns.withdraw');
  const revise = useTell('returns.revise');
  const fault = withdraw.fault ?? revise.fault;
  const missing = why.trim() === '';
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTries(tries + 1);
    if (missing) return;
    const order = { docId, why: why.trim() };
    const reply = sent === 'no' ? await withdraw.tell(order) : await revise.tell(order);
    if (!reply.ok) return;
    choose(quarter);
    go(paths.sign);
  };
  return (
    <form className="stack field-form" onSubmit={(event) => void submit(event)} noValidate>
      <ErrorSummary
        errors={missing ? [{ field: 'revise-why', message: words.whyMissing }] : []}
        tries={tries}
      />
      {fault !== null && <FaultNote fault={fault} />}
      {state === 'exported' && (
        <OneOf<'yes' | 'no'>
          label={words.sent}
          value={sent}
          choices={[
            ['yes', words.sentYes],
            ['no', words.sentNo],
          ]}
          choose={setSent}
        />
      )}
      <p className="inset">{sent === 'no' ? words.unsentText : words.reviseSeen}</p>
      <TextArea
        id="revise-why"
        label={words.why}
        value={why}
        change={setWhy}
        guide={40}
        error={tries > 0 && missing ? words.whyMissing : undefined}
      />
      <div className="row">
        <Button type="submit">{words.doRevise}</Button>
        <LinkButton act={close}>{common.cancel}</LinkButton>
      </div>
    </form>
  );
}
