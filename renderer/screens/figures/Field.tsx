import { useLayoutEffect, useRef } from 'react';
import type { SheetCell, SheetField, SheetRow } from '../../../shared/model/sheet.ts';
import { figures as words } from '../../../shared/words/screens/figures.ts';
import { useTyped } from '../../typed.ts';
import type { KeptOrNot } from '../../typist.ts';
import { useDoing } from './doing.ts';

type Props = {
  readonly row: SheetRow;
  readonly cell: SheetCell;
  readonly field: SheetField;
  /** On which line of the grid it stands. */
  readonly line: number;
  readonly stored: string;
  readonly readOnly: boolean;
  /** The ids of what is said of it. */
  readonly saidBy: string;
  keep(text: string): Promise<KeptOrNot>;
  /** Hears what stands in it. */
  shows(text: string): void;
  /** Whether its text is being changed. */
  editing(is: boolean): void;
};

/**
 * One box of the grid. Its text is selected when it gets the focus, so that typing replaces it; F2 goes into the
 * text, Escape brings back what was there. The grid itself hears the keys that lead elsewhere.
 */
export function Field({ row, cell, field, line, stored, readOnly, saidBy, keep, shows, editing }: Props) {
  const doing = useDoing();
  const { text, setText, flush } = useTyped({ stored, keep });
  useLayoutEffect(() => shows(text));
  const before = useRef(text);
  const wrong = cell.drafts.some((draft) => draft.field === field);
  const name = words.cell(row.ref, row.title, cell.name);
  return (
    <input
      id={boxId(row, cell, field)}
      className="figure"
      type="text"
      inputMode="decimal"
      autoComplete="off"
      spellCheck={false}
      data-line={line}
      data-column={cell.column}
      aria-label={row.ratio === null ? name : words.part(field, name)}
      aria-invalid={wrong || undefined}
      aria-describedby={saidBy === '' ? undefined : saidBy}
      readOnly={readOnly}
      value={text}
      onChange={(event) => {
        editing(true);
        setText(event.currentTarget.value);
      }}
      onFocus={(event) => {
        before.current = text;
        event.currentTarget.select();
        doing.enter({ row, cell, field });
      }}
      onBlur={() => {
        editing(false);
        flush();
      }}
      onKeyDown={(event) => {
        const box = event.currentTarget;
        if (event.key === 'F2') box.setSelectionRange(box.value.length, box.value.length);
        if (event.key === 'Escape' && text !== before.current) {
          event.stopPropagation();
          setText(before.current);
          setTimeout(() => box.select()); // once the text is there
        }
      }}
    />
  );
}

/** The id of a box, by which what is said of it leads back to it. */
export const boxId = ({ ref }: SheetRow, { period }: SheetCell, field: SheetField): string =>
  `box-${ref}-${period.replace(' ', '-')}-${field}`;
