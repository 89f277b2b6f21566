import { Button, Textarea } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Sheet } from '../../../shared/model/sheet.ts';
import { readPaste } from '../../../shared/rules/paste.ts';
import {
  type Decided,
  fractionsOf,
  keyOf,
  outcomeOf,
  problemsOf,
  valuesOf,
} from '../../../shared/rules/paste-outcome.ts';
import { parsePasted } from '../../../shared/rules/paste-table.ts';
import { hundredfold } from '../../../shared/rules/sheet-asks.ts';
import { cellText } from '../../../shared/rules/sheet-cell.ts';
import { common } from '../../../shared/words/screens/common.ts';
import { paste as words } from '../../../shared/words/screens/paste.ts';
import { useTell } from '../../hooks.ts';
import { FaultNote } from '../../parts/FaultNote.tsx';
import { OneOf } from '../../parts/OneOf.tsx';
import { toast } from '../../parts/toasts.ts';
import { type At, useDoing } from './doing.ts';
import { PasteProblem } from './PasteProblem.tsx';
import { PasteTable } from './PasteTable.tsx';

type Props = {
  readonly sheet: Sheet;
  readonly first: string;
  /** From where cells without names fill the grid. */
  readonly at: At | null;
  close(): void;
};

/** What was copied in Excel, how it was read and where it goes, before any of it is saved. */
export function Paste({ sheet, first, at, close }: Props) {
  const doing = useDoing();
  const put = useTell('figures.put');
  const [text, setText] = useState(first);
  const [decided, decide] = useState<Decided>({ choices: {}, shares: false });
  const read = useMemo(() => {
    const anchor = at && { ref: at.row.ref, field: at.field, column: at.cell.column };
    return readPaste(parsePasted(text), sheet.rows, anchor);
  }, [text, sheet.rows, at]);
  const outcome = outcomeOf(read, decided);
  const problems = problemsOf(read);
  const [fraction] = fractionsOf(read);
  const values = valuesOf(read);
  const wrong = problems.filter((one) => one.read.kind === 'wrong').length;
  const blanks = read.cells.length - values.length;

  const take = async (): Promise<void> => {
    const entries = [...outcome.entries];
    const reply =
      entries.length === 0 ? null : await put.tell({ quarter: sheet.quarter, how: 'pasted', entries });
    if (reply?.ok === false) return;
    for (const { row, cell, field, text: kept } of outcome.drafts)
      await doing.draft(row.ref, cell, field, kept);
    if (entries.length > 0) toast(words.done(entries.length));
    close();
  };
  const count = outcome.entries.length;
  return (
    <div className="stack">
      {put.fault !== null && <FaultNote fault={put.fault} />}
      <Textarea
        label={words.box}
        description={`${words.boxHint}${at === null ? '' : ` ${words.from(`${at.cell.name}, ${at.row.ref}`)}`}`}
        rows={3}
        value={text}
        data-autofocus={first === '' || undefined}
        wrap="off"
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {text.trim() !== '' && (
        <>
          <div role="status" className="stack">
            <p>
              <strong>{words.found(values.length, values.length - problems.length)}</strong>{' '}
              {wrong > 0 && words.wrong(wrong)}{' '}
              {problems.length > wrong && words.toCheck(problems.length - wrong)}
            </p>
            {values.length > 0 && (
              <p>
                {words.matched(read.by)} {words.overwrites(outcome.replaced)}{' '}
                {blanks > 0 && words.blanks(blanks)}
              </p>
            )}
          </div>
          {(problems.length > 0 || fraction !== undefined) && (
            <section className="stack">
              <h3>{words.problems}</h3>
              {fraction !== undefined && (
                <OneOf
                  label={words.fractions(fraction.text.trim(), `${cellText(hundredfold(fraction.value))}%`)}
                  value={decided.shares ? 'yes' : 'no'}
                  choices={[
                    ['yes', words.fractionsYes(`${cellText(hundredfold(fraction.value))}%`)],
                    ['no', words.fractionsNo(`${cellText(fraction.value)}%`)],
                  ]}
                  choose={(one) => decide({ ...decided, shares: one === 'yes' })}
                />
              )}
              {problems.map((one) => (
                <PasteProblem
                  key={keyOf(one)}
                  pasted={one}
                  choice={decided.choices[keyOf(one)]}
                  choose={(choice) =>
                    decide({ ...decided, choices: { ...decided.choices, [keyOf(one)]: choice } })
                  }
                />
              ))}
            </section>
          )}
          {read.unplaced.length > 0 && (
            <section className="stack">
              <h3>{words.unplaced}</h3>
              <ul className="bullets">
                {read.unplaced.map((one) => (
                  <li key={`${one.what} ${one.name}`}>{words.unplacedOne(one)}</li>
                ))}
              </ul>
            </section>
          )}
          {values.length > 0 && <PasteTable read={read} decided={decided} months={sheet.months} />}
        </>
      )}
      <div className="row">
        {(count > 0 || outcome.drafts.length > 0) && (
          <Button
            data-autofocus={first !== '' || undefined}
            onClick={() => void take()}
            loading={put.telling}
          >
            {words.put(count)}
          </Button>
        )}
        <Button variant="default" onClick={close}>
          {common.cancel}
        </Button>
      </div>
    </div>
  );
}
