import { Button, Checkbox } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import type { SheetRow } from '../../../shared/model/sheet.ts';
import { common } from '../../../shared/words/screens/common.ts';
import { figures as words } from '../../../shared/words/screens/figures.ts';
import { useTell } from '../../hooks.ts';
import { ErrorSummary, type FieldError } from '../../parts/ErrorSummary.tsx';
import { FaultNote } from '../../parts/FaultNote.tsx';
import { TextArea } from '../../parts/TextArea.tsx';

/** What is wrong with figures that were supplied centrally. */
export function Dispute({ row, close }: { row: SheetRow; close(): void }) {
  const { disputing } = words;
  const respond = useTell('figures.respond');
  const cells = row.cells.filter(({ supplied }) => supplied !== null);
  const [ticked, tick] = useState<readonly string[]>(
    cells.length === 1 ? cells.map(({ period }) => period) : [],
  );
  const [why, setWhy] = useState('');
  const [tries, setTries] = useState(0);
  const errors: FieldError[] = [
    ...(ticked.length === 0 ? [{ field: 'dispute-which', message: disputing.needsOne }] : []),
    ...(why.trim() === '' ? [{ field: 'dispute-why', message: disputing.needsWhy }] : []),
  ];
  const say = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setTries(tries + 1);
    if (errors.length > 0) return;
    const of = cells
      .filter(({ period }) => ticked.includes(period))
      .map(({ period }) => ({ indicator: row.ref, period }));
    const reply = await respond.tell({ of, response: 'disputed', why });
    if (reply.ok) close();
  };
  const error = (field: string) =>
    tries === 0 ? undefined : errors.find((one) => one.field === field)?.message;
  return (
    <form className="stack" onSubmit={(event) => void say(event)} noValidate>
      <ErrorSummary errors={errors} tries={tries} />
      {respond.fault !== null && <FaultNote fault={respond.fault} />}
      <p>{row.title}</p>
      <Checkbox.Group
        id="dispute-which"
        label={disputing.which}
        value={[...ticked]}
        onChange={tick}
        error={error('dispute-which')}
      >
        <div className="figures-choices">
          {cells.map(({ period, name, shown }) => (
            <Checkbox key={period} value={period} label={`${name}: ${shown}`} />
          ))}
        </div>
      </Checkbox.Group>
      <TextArea
        id="dispute-why"
        label={disputing.why}
        hint={disputing.whyHint}
        value={why}
        change={setWhy}
        error={error('dispute-why')}
      />
      <div className="row">
        <Button type="submit">{disputing.say}</Button>
        <Button variant="default" onClick={close}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
