import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { common } from '../../../shared/words/screens/common.ts';
import { importWords } from '../../../shared/words/screens/import.ts';
import { ErrorSummary } from '../../parts/ErrorSummary.tsx';
import { TableRegion } from '../../parts/TableRegion.tsx';
import { Tag } from '../../parts/Tag.tsx';
import type { Chosen } from './chosen.ts';
import { ImportPage } from './ImportPage.tsx';

const words = importWords.header;

type Props = { readonly chosen: Chosen; choose(header: number): void; back(): void };

/** The first rows as they stand, one of which says what the columns are. */
export function ChooseHeader({ chosen, choose, back }: Props) {
  const sheet = chosen.looked.sheets[chosen.sheet];
  const [header, setHeader] = useState(chosen.header);
  const [tries, setTries] = useState(0);
  const on = (event: FormEvent): void => {
    event.preventDefault();
    setTries(tries + 1);
    if (header !== null) choose(header);
  };
  const top = sheet?.top ?? [];
  const width = Math.max(0, ...top.map((row) => row.length));
  const more = (sheet?.columns ?? 0) - width;
  return (
    <ImportPage step={2} title={words.title} lead={words.lead}>
      <form className="stack" onSubmit={on} noValidate>
        <ErrorSummary
          errors={header === null ? [{ field: 'header-0', message: words.missing }] : []}
          tries={tries}
        />
        <TableRegion name={words.table}>
          <thead>
            <tr>
              <th scope="col">{words.legend}</th>
              {Array.from({ length: width }, (_, at) => letterOf(at)).map((letter) => (
                <th key={letter} scope="col">
                  {letter}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {top.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a file are known by their number alone
              <tr key={at} className={at === header ? 'chosen-row' : undefined}>
                <th scope="row" className="whole">
                  <label className="row-choice">
                    <input
                      id={`header-${at}`}
                      type="radio"
                      name="header"
                      checked={at === header}
                      onChange={() => setHeader(at)}
                    />
                    {words.row(at + 1)}
                  </label>
                  {at === sheet?.header && <Tag colour="blue">{words.looks}</Tag>}
                </th>
                {Array.from({ length: width }, (_, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: and so are its columns
                  <td key={column}>{row[column]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </TableRegion>
        {more > 0 && <p className="muted">{words.more(more)}</p>}
        <div className="row">
          <Button type="submit">{common.continue}</Button>
          <Button variant="default" onClick={back}>
            {importWords.back}
          </Button>
        </div>
      </form>
    </ImportPage>
  );
}

const letterOf = (column: number): string => String.fromCharCode(65 + column);
