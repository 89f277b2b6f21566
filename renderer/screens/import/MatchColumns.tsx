import { Button, NativeSelect } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { ColumnSuggestion } from '../../../shared/contract/import.ts';
import type { WindowOutput } from '../../../shared/contract/window.ts';
import {
  type ColumnRole,
  columnRoles,
  type Match,
  matchFaults,
  shapeOf,
} from '../../../shared/rules/table-match.ts';
import { common } from '../../../shared/words/screens/common.ts';
import { importWords, roleWords, sayMatchFault } from '../../../shared/words/screens/import.ts';
import { useDesk } from '../../desk.tsx';
import { ErrorSummary } from '../../parts/ErrorSummary.tsx';
import { Heads } from '../../parts/Heads.tsx';
import { Known } from '../../parts/Known.tsx';
import { TableRegion } from '../../parts/TableRegion.tsx';
import { Tag } from '../../parts/Tag.tsx';
import { useAskOnce } from './ask-once.ts';
import type { Chosen } from './chosen.ts';
import { ImportPage } from './ImportPage.tsx';

const words = importWords.match;

type Props = {
  readonly chosen: Chosen;
  choose(columns: readonly Match[]): void;
  back(columns: readonly Match[] | null): void;
};

/** What each column is, as far as it can be told, to be put right. */
export function MatchColumns({ chosen, choose, back }: Props) {
  const { quarter } = useDesk();
  const { file, sheet, header } = chosen;
  const asked = useAskOnce('import.match', { file, sheet, header: header ?? 0, quarter });
  return (
    <ImportPage step={3} title={words.title} lead={words.lead}>
      <Known of={asked}>
        {(found) => <Columns found={found} chosen={chosen} choose={choose} back={back} />}
      </Known>
    </ImportPage>
  );
}

type Found = WindowOutput<'import.match'>;

function Columns({ found, chosen, choose, back }: Props & { readonly found: Found }) {
  const [columns, setColumns] = useState<readonly Match[]>(
    chosen.columns ?? found.columns.map(({ column, as }) => ({ column, as })),
  );
  const [tries, setTries] = useState(0);
  const letterOf = (column: number): string => found.columns[column]?.letter ?? '';
  const faults = matchFaults(columns);
  const errors = faults.map((fault) => ({
    field: `column-${'columns' in fault ? fault.columns.at(-1) : 0}`,
    message: sayMatchFault(fault, letterOf),
  }));
  const on = (event: FormEvent): void => {
    event.preventDefault();
    setTries(tries + 1);
    if (faults.length === 0) choose(columns);
  };
  const shape = shapeOf(columns);
  const { remembered } = found;
  return (
    <form className="stack" onSubmit={on} noValidate>
      <ErrorSummary errors={errors} tries={tries} />
      {remembered !== null && <p>{words.remembered(remembered.file, remembered.on)}</p>}
      <TableRegion name={words.table}>
        <Heads
          of={[words.heads.column, words.heads.heading, words.heads.as, words.heads.how, words.heads.samples]}
        />
        <tbody>
          {found.columns.map((one) => (
            <ColumnRow
              key={one.column}
              one={one}
              as={columns[one.column]?.as ?? 'none'}
              error={
                tries === 0
                  ? undefined
                  : errors.find(({ field }) => field === `column-${one.column}`)?.message
              }
              choose={(as) =>
                setColumns(columns.map((each) => (each.column === one.column ? { ...each, as } : each)))
              }
            />
          ))}
        </tbody>
      </TableRegion>
      <p role="status">{shape === null ? '' : words.shape[shape]}</p>
      <div className="row">
        <Button type="submit">{common.continue}</Button>
        <Button variant="default" onClick={() => back(columns)}>
          {importWords.back}
        </Button>
      </div>
    </form>
  );
}

type RowProps = {
  readonly one: ColumnSuggestion;
  readonly as: ColumnRole;
  readonly error: string | undefined;
  choose(as: ColumnRole): void;
};

function ColumnRow({ one, as, error, choose }: RowProps) {
  const { letter, heading, samples, readAs, sure, column } = one;
  return (
    <tr>
      <th scope="row">{letter}</th>
      <td>
        {heading === '' ? <span className="muted">{words.noHeading}</span> : heading}
        {readAs !== '' && readAs !== heading && (
          <span className="small muted read-as">{words.readAs(readAs)}</span>
        )}
      </td>
      <td>
        <NativeSelect
          id={`column-${column}`}
          aria-label={words.as(letter, heading)}
          value={as}
          error={error}
          aria-invalid={error !== undefined}
          onChange={(event) => choose(event.currentTarget.value as ColumnRole)}
          data={columnRoles.map((role) => ({ value: role, label: roleWords[role] }))}
        />
      </td>
      <td>
        {as === one.as && sure !== null && (
          <Tag colour={sure === 'sure' ? 'grey' : 'amber'}>{sure === 'sure' ? words.sure : words.check}</Tag>
        )}
      </td>
      <td className="small">{samples.join(' · ')}</td>
    </tr>
  );
}
