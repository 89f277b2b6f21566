import { Button, Checkbox } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import type { Gap } from '../../../shared/model/entries.ts';
import type { Sheet } from '../../../shared/model/sheet.ts';
import { common } from '../../../shared/words/screens/common.ts';
import { figures as words } from '../../../shared/words/screens/figures.ts';
import { useTell } from '../../hooks.ts';
import { ErrorSummary, type FieldError } from '../../parts/ErrorSummary.tsx';
import { FaultNote } from '../../parts/FaultNote.tsx';
import { OneOf } from '../../parts/OneOf.tsx';
import { TextArea } from '../../parts/TextArea.tsx';
import type { Asking } from './doing.ts';

type Props = {
  readonly sheet: Sheet;
  readonly first: Extract<Asking, { what: 'no-figure' }>;
  close(): void;
};

/** Why there is no figure: one answer for one month, one indicator, or many. */
export function NoFigure({ sheet, first, close }: Props) {
  const { noFigure } = words;
  const gap = useTell('figures.gap');
  const put = useTell('figures.put');
  const [rows] = useState(() => sheet.rows.filter((row) => row.open || first.refs.includes(row.ref)));
  const [ticked, tick] = useState<ReadonlySet<string>>(new Set(first.refs));
  const [period, setPeriod] = useState(first.period ?? '');
  const [state, setState] = useState<Gap['state']>('no-data');
  const [why, setWhy] = useState(first.why);
  const [tries, setTries] = useState(0);
  if (rows.length === 0) return <p>{noFigure.all}</p>;

  const chosen = rows.filter(({ ref }) => ticked.has(ref));
  const [only] = chosen;
  const periods =
    chosen.length === 1 && only?.supplied === 'chair' ? only.cells.filter((cell) => cell.value === null) : [];
  const cell = periods.find((one) => one.period === period);
  const errors: FieldError[] = [
    ...(chosen.length === 0 ? [{ field: 'no-figure-which', message: noFigure.needsOne }] : []),
    ...(why.trim() === '' ? [{ field: 'no-figure-why', message: noFigure.needsWhy }] : []),
  ];
  const say = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setTries(tries + 1);
    if (errors.length > 0 || only === undefined) return;
    const { quarter } = sheet;
    const reply =
      cell === undefined
        ? await gap.tell({ quarter, items: chosen.map(({ ref }) => ref), gap: { state, why } })
        : await put.tell({
            ...{ quarter, how: 'typed' },
            entries: [{ indicator: only.ref, period: cell.period, figure: { state, why } }],
          });
    if (reply.ok) close();
  };
  const fault = gap.fault ?? put.fault;
  const error = (field: string) =>
    tries === 0 ? undefined : errors.find((one) => one.field === field)?.message;
  return (
    <form className="stack" onSubmit={(event) => void say(event)} noValidate>
      <ErrorSummary errors={errors} tries={tries} />
      {fault !== null && <FaultNote fault={fault} />}
      <Checkbox.Group
        id="no-figure-which"
        label={noFigure.which}
        value={[...ticked]}
        onChange={(refs) => tick(new Set(refs))}
        error={error('no-figure-which')}
      >
        <div className="figures-choices">
          {rows.map(({ ref, title }) => (
            <Checkbox key={ref} value={ref} label={`${ref} ${title}`} />
          ))}
        </div>
      </Checkbox.Group>
      {periods.length > 0 && (only?.cells.length ?? 0) > 1 && (
        <OneOf<string>
          label={noFigure.periods}
          value={cell === undefined ? '' : cell.period}
          choices={[['', noFigure.whole], ...periods.map((one) => [one.period, one.name] as const)]}
          choose={(one) => setPeriod(one)}
        />
      )}
      <OneOf<Gap['state']>
        label={noFigure.kind}
        value={state}
        choices={Object.entries(noFigure.kinds) as [Gap['state'], string][]}
        choose={(one) => setState(one)}
      />
      <TextArea
        id="no-figure-why"
        label={noFigure.why}
        hint={noFigure.whyHint}
        value={why}
        change={setWhy}
        error={error('no-figure-why')}
      />
      <div className="row">
        <Button type="submit">{noFigure.say}</Button>
        <Button variant="default" onClick={close}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
