import { NativeSelect } from '@mantine/core';
import { Link } from 'wouter';
import type { ReadingState } from '../../../shared/model/reading.ts';
import type { SheetCell, SheetRow } from '../../../shared/model/sheet.ts';
import { figures as words } from '../../../shared/words/screens/figures.ts';
import { useTell } from '../../hooks.ts';
import { TextArea } from '../../parts/TextArea.tsx';
import { isBuilt, pathTo } from '../../routes.ts';
import { useTyped } from '../../typed.ts';
import '../../parts/sheet.css';

const states = ['final', 'provisional', 'revised'] as const satisfies readonly ReadingState[];

/** What is known of an indicator's figures, and what a reader should know of each. Changes are saved by themselves. */
export function About({ row, readOnly }: { row: SheetRow; readOnly: boolean }) {
  const { about } = words;
  const filled = row.cells.filter(({ value, state }) => value !== null && state !== null);
  return (
    <div className="stack">
      <dl className="facts">
        <dt>{about.status}</dt>
        <dd>{[row.status.letter, row.status.word].filter((one) => one !== '').join(' ')}</dd>
        <dt>{about.reason}</dt>
        <dd>{row.status.reason}</dd>
        {row.elsewhere.length > 0 && (
          <>
            <dt>{about.elsewhere}</dt>
            <dd>{row.elsewhere.join(' ')}</dd>
          </>
        )}
        <dt>{about.rule}</dt>
        <dd>{row.rule}</dd>
        <dt>{about.good}</dt>
        <dd>{row.good}</dd>
        <dt>{about.source}</dt>
        <dd>{row.source}</dd>
      </dl>
      {isBuilt('chair', 'indicator') && <Link href={pathTo('indicator', row.ref)}>{about.page}</Link>}
      {filled.length === 0 && !readOnly && <p className="muted">{about.notes}</p>}
      {filled.map((cell) => (
        <Known key={cell.period} row={row} cell={cell} readOnly={readOnly} />
      ))}
    </div>
  );
}

function Known({ row, cell, readOnly }: { row: SheetRow; cell: SheetCell; readOnly: boolean }) {
  const { about } = words;
  const put = useTell('readings.put');
  const { period, value, numerator, denominator } = cell;
  const state = cell.state ?? 'final';
  const say = (given: { state?: ReadingState; note?: string }) =>
    put.tell({
      step: about.step(cell.name, row.ref),
      readings: [
        { indicator: row.ref, period, value, numerator, denominator, state, note: cell.note, ...given },
      ],
    });
  const { text, setText, flush } = useTyped({ stored: cell.note, keep: (note) => say({ note }) });
  if (readOnly) return cell.note === '' ? null : <p>{`${cell.name}: ${cell.note}`}</p>;
  return (
    <div className="stack">
      <NativeSelect
        label={about.state(cell.name)}
        value={state}
        data={states.map((one) => ({ value: one, label: words.states[one] }))}
        onChange={(event) => void say({ state: event.currentTarget.value as ReadingState, note: text })}
      />
      <TextArea
        label={about.note(cell.name)}
        hint={about.noteHint}
        optional
        rows={2}
        value={text}
        change={setText}
        left={flush}
      />
    </div>
  );
}
