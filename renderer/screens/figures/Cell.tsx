import { useRef } from 'react';
import type { SheetEntry } from '../../../shared/contract/sheet.ts';
import type { Quarter } from '../../../shared/model/period.ts';
import type { SheetCell, SheetField, SheetRow } from '../../../shared/model/sheet.ts';
import { cellText, readCell } from '../../../shared/rules/sheet-cell.ts';
import { fieldsOf } from '../../../shared/rules/sheet-cell-of.ts';
import { sayMonthsIn } from '../../../shared/words/periods.ts';
import { figures as words } from '../../../shared/words/screens/figures.ts';
import type { KeptOrNot } from '../../typist.ts';
import { useDoing } from './doing.ts';
import { Field } from './Field.tsx';

type Props = {
  readonly row: SheetRow;
  readonly cell: SheetCell;
  /** The grid's line of its first box. */
  readonly line: number;
  /** Whether the head of its column does not say which period it is. */
  readonly named: boolean;
  readonly readOnly: boolean;
  readonly saidBy: string;
  editing(is: boolean): void;
};

const kept: KeptOrNot = { ok: true };

/** One period of an indicator: a box for its figure, or one for each part that it is made from. */
export function Cell({ row, cell, line, named, readOnly, saidBy, editing }: Props) {
  const doing = useDoing();
  const fields = fieldsOf(row);
  const texts = useRef<Partial<Record<SheetField, string>>>({});
  const storedOf = (field: SheetField): string =>
    cell.drafts.find((draft) => draft.field === field)?.text ?? cellText(cell[field]);
  const textOf = (field: SheetField): string => texts.current[field] ?? storedOf(field);
  const put = (figure: SheetEntry['figure']) =>
    doing.put('typed', [{ indicator: row.ref, period: cell.period, figure }]);
  const isWithheld = cell.state === 'no-data' || cell.state === 'not-releasable';
  const clear = () =>
    cell.state === null || isWithheld
      ? Promise.all(fields.map((one) => forget(one))).then(() => kept)
      : put(null);
  const forget = (field: SheetField) =>
    cell.drafts.some((draft) => draft.field === field)
      ? doing.draft(row.ref, cell, field, null)
      : Promise.resolve(kept);

  const keep = (field: SheetField, text: string): Promise<KeptOrNot> => {
    const read = readCell(text, row, field);
    if (field === 'value') {
      if (read.kind === 'blank') return clear();
      if (read.kind === 'wrong') return doing.draft(row.ref, cell, field, text);
      return put({ value: read.value, numerator: null, denominator: null });
    }
    const other = field === 'numerator' ? 'denominator' : 'numerator';
    const beside = readCell(textOf(other), row, other);
    if (read.kind === 'blank' && beside.kind === 'blank') return clear();
    if (read.kind !== 'number' || beside.kind !== 'number') return doing.draft(row.ref, cell, field, text);
    const [numerator, denominator] =
      field === 'numerator' ? [read.value, beside.value] : [beside.value, read.value];
    return put({ value: null, numerator, denominator });
  };

  const hasParts = cell.numerator !== null || cell.denominator !== null;
  const shown = fields.filter((field) => field !== 'value' || row.ratio === null || !hasParts);
  const wrong = cell.drafts.length > 0;
  return (
    <td className="figure-cell" colSpan={cell.span}>
      {(named || cell.span === 3) && <span className="figure-period">{periodShort(row, cell)}</span>}
      {shown.map((field) => (
        <div key={field} className="figure-part">
          {row.ratio !== null && (
            <span className="figure-period" aria-hidden="true">
              {field === 'value' ? words.orValue(row.unit.label) : row.ratio[field]}
            </span>
          )}
          <Field
            {...{ row, cell, field, readOnly, saidBy, editing }}
            line={line + fields.indexOf(field)}
            stored={storedOf(field)}
            keep={(text) => keep(field, text)}
            shows={(text) => {
              texts.current[field] = text;
            }}
          />
        </div>
      ))}
      {row.ratio !== null && cell.value !== null && <span className="figure-made">{cell.shown}</span>}
      {isWithheld && <span className="figure-mark">{words.states[cell.state ?? 'no-data']}</span>}
      {cell.state === 'provisional' && <span className="figure-mark">{words.states.provisional}</span>}
      {wrong && <strong className="figure-wrong">{words.wrong}</strong>}
      {!wrong && cell.asks.length > 0 && <strong className="figure-check">{words.check}</strong>}
    </td>
  );
}

/** A quarter by its months, which takes less room than its full name. */
export const periodShort = ({ frequency }: SheetRow, { period, name }: SheetCell): string =>
  frequency === 'quarter' ? sayMonthsIn(period as Quarter) : name;
