import { readFileSync, writeFileSync } from 'node:fs';
import readXlsxFile from 'read-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import type { Exception } from '../../shared/model/exception.ts';
import type { ReturnFile } from '../../shared/model/return-file.ts';

type Cell = string | number | boolean | null;

/** Everything that a return says, as the sheets of a workbook: what people send today. */
const sheetsOf = (file: ReturnFile): Record<string, Cell[][]> => ({
  Return: headingsOf(file),
  Coverage: file.coverage.rows.map(({ item, kind, state, watch, why }) => [
    ...[item.id, item.ref, item.rev, kind, state, watch, why],
  ]),
  Exceptions: file.exceptions.map(told),
  Readings: file.exceptions.flatMap((one) =>
    one.kind !== 'indicator'
      ? []
      : one.figures.series.map(({ period, value, numerator, denominator, state, note }) => [
          ...[one.item.ref, period, value, numerator, denominator, state, note],
        ]),
  ),
  Contributions: file.contributions.map(({ priority, view, text }) => [priority, view, text]),
});

/** What stands at the head of a return, a line each. */
const headingsOf = (file: ReturnFile): Cell[][] =>
  Object.entries({ ...file, ...file.signer, ...file.plan }).flatMap(([name, value]) =>
    value === null || typeof value === 'object' ? [] : [[name, value]],
  );

function told(one: Exception): Cell[] {
  const { what, why, doing, owner, by, confidence, ask, stillSo } = one.answers;
  const said = [one.class, what, why, doing, owner, by, confidence, ask.kind, ask.text, stillSo];
  const reasons = one.reasons.flatMap(({ code, text }) => [code, text]);
  if (one.kind !== 'indicator') return [one.kind, ...said, ...reasons];
  const { series: _, target, ...figures } = one.figures;
  const numbers = Object.values({ ...figures, ...one.verdict });
  return [one.item.id, one.item.ref, one.item.rev, ...said, JSON.stringify(target), ...numbers, ...reasons];
}

export async function writeWorkbook(path: string, file: ReturnFile): Promise<void> {
  const sheets = Object.entries(sheetsOf(file)).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) => row.map((value) => (value === null || value === '' ? null : { value }))),
  }));
  writeFileSync(path, await writeXlsxFile(sheets as never).toBuffer());
}

/** How many cells of a workbook hold something. */
export async function readWorkbook(path: string): Promise<number> {
  const sheets = await readXlsxFile(readFileSync(path));
  return sheets.reduce(
    (total, { data }) =>
      total + data.reduce((cells, row) => cells + row.filter((one) => one !== null).length, 0),
    0,
  );
}
