import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aSheetCell, aSheetRow } from '../../tests/a-sheet.ts';
import { readPaste } from './paste.ts';
import { parsePasted } from './paste-table.ts';

const burglary = aSheetRow('CT-I01', 'Residential burglary');
const vehicle = aSheetRow('CT-I02', 'Vehicle crime');
const solved = aSheetRow('CT-I03', 'Crimes solved', {
  ratio: { numerator: 'solved', denominator: 'recorded', per: 100 },
  partsNeeded: true,
});
const calls = aSheetRow('CT-I04', 'Calls answered', {
  frequency: 'quarter',
  cells: [aSheetCell('2026-27 Q2', 0, { name: 'Quarter 2', span: 3 })],
});
const central = aSheetRow('CT-I05', 'Violence', { supplied: 'centrally' });
const rows = [burglary, vehicle, solved, calls, central];

const paste = (text: string, at: { ref: string; field?: 'value'; column?: number } | null = null) =>
  readPaste(parsePasted(text), rows, at && { field: 'value', column: 0, ...at });
const landed = (text: string, at?: Parameters<typeof paste>[1]) =>
  paste(text, at).cells.map(({ row, cell, field, read }) => [
    row.ref,
    cell.period,
    ...(field === 'value' ? [] : [field]),
    read.kind === 'number' ? read.value : read.kind,
  ]);

describe('what Excel puts on the clipboard', () => {
  test('is read cell by cell, with line ends, tabs and quotation marks within cells', () => {
    expect(parsePasted('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(parsePasted('"two\nlines"\t"a\ttab"\t"a ""word"""\n5')).toEqual([
      ['two\nlines', 'a\ttab', 'a "word"'],
      ['5'],
    ]);
    expect(parsePasted('1\t\t3')).toEqual([['1', '', '3']]);
    expect(parsePasted('1\n\n3\n')).toEqual([['1'], [''], ['3']]);
  });

  test('keeps a quotation mark that opens nothing', () => {
    expect(parsePasted('"5\t6')).toEqual([['"5', '6']]);
    expect(parsePasted('5" pipe\t"x" y')).toEqual([['5" pipe', '"x" y']]);
  });

  test('whatever stands in the cells, what is pasted is what is read', () => {
    const cell = fc.stringMatching(/^[\w "\t\n£,.%-]{0,8}$/);
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    const asExcel = (text: string) => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    fc.assert(
      fc.property(table, (cells) => {
        const text = cells.map((row) => row.map(asExcel).join('\t')).join('\r\n');
        expect(parsePasted(`${text}\r\n`)).toEqual(cells);
      }),
    );
  });
});

describe('a paste without names', () => {
  test('fills the grid from the cell that it was pasted into', () => {
    expect(landed('1\t2\t3\n4\t5\t6', { ref: 'CT-I01' })).toEqual([
      ['CT-I01', '2026-07', 1],
      ['CT-I01', '2026-08', 2],
      ['CT-I01', '2026-09', 3],
      ['CT-I02', '2026-07', 4],
      ['CT-I02', '2026-08', 5],
      ['CT-I02', '2026-09', 6],
    ]);
    expect(landed('7\t8', { ref: 'CT-I02', column: 1 })).toEqual([
      ['CT-I02', '2026-08', 7],
      ['CT-I02', '2026-09', 8],
    ]);
  });

  test('passes by what is supplied centrally, and fills numerators and denominators in turn', () => {
    expect(landed('1\n2\n3\n4\n5', { ref: 'CT-I01' })).toEqual([
      ['CT-I01', '2026-07', 1],
      ['CT-I02', '2026-07', 2],
      ['CT-I03', '2026-07', 'numerator', 3],
      ['CT-I03', '2026-07', 'denominator', 4],
      ['CT-I04', '2026-27 Q2', 5],
    ]);
  });

  test('says which rows and columns do not fit', () => {
    const { unplaced } = paste('1\t2\t3\t99\n\n\n\n8\n77\n78', { ref: 'CT-I01' });
    expect(unplaced).toEqual([
      { what: 'row', name: '6', why: 'beyond', texts: ['77'] },
      { what: 'row', name: '7', why: 'beyond', texts: ['78'] },
      { what: 'column', name: '4', why: 'beyond', texts: ['99'] },
    ]);
  });

  test('takes "n/a" for a figure that is none, not for a name', () => {
    expect(landed('n/a\t2\nn/a\t5', { ref: 'CT-I01' })).toEqual([
      ['CT-I01', '2026-07', 'wrong'],
      ['CT-I01', '2026-08', 2],
      ['CT-I02', '2026-07', 'wrong'],
      ['CT-I02', '2026-08', 5],
    ]);
  });
});

describe('a paste with names', () => {
  test('goes where its names and periods say, in whatever order they come', () => {
    const text = 'Indicator\tSep\tJuly 2026\nVehicle crime\t9\t7\nct-i01\t3\t1';
    expect(landed(text, { ref: 'CT-I02', column: 2 })).toEqual([
      ['CT-I02', '2026-09', 9],
      ['CT-I02', '2026-07', 7],
      ['CT-I01', '2026-09', 3],
      ['CT-I01', '2026-07', 1],
    ]);
    expect(paste(text).by).toEqual({ rows: 'name', columns: 'name' });
  });

  test('goes by names alone, or by periods alone', () => {
    expect(landed('VEHICLE CRIME\t7\t8\t9')).toEqual([
      ['CT-I02', '2026-07', 7],
      ['CT-I02', '2026-08', 8],
      ['CT-I02', '2026-09', 9],
    ]);
    expect(landed('2026-08\tSept\n1\t2\n3\t4', { ref: 'CT-I01' })).toEqual([
      ['CT-I01', '2026-08', 1],
      ['CT-I01', '2026-09', 2],
      ['CT-I02', '2026-08', 3],
      ['CT-I02', '2026-09', 4],
    ]);
  });

  test('goes on from the month it was pasted into where its figures fit there, else from the first', () => {
    expect(landed('Vehicle crime\t9', { ref: 'CT-I01', column: 2 })).toEqual([['CT-I02', '2026-09', 9]]);
    expect(landed('Vehicle crime\t7\t8\t9', { ref: 'CT-I01', column: 2 }).map(([, month]) => month)).toEqual([
      '2026-07',
      '2026-08',
      '2026-09',
    ]);
  });

  test('says which names and columns the grid does not have, with what stood there', () => {
    const { cells, unplaced } = paste('\tJul\tTotal\nVehicle crime\t7\t70\nBicycle theft\t5\t50');
    expect(cells.map(({ read }) => read)).toMatchObject([{ value: 7 }]);
    expect(unplaced).toEqual([
      { what: 'row', name: 'Bicycle theft', why: 'unknown', texts: ['5', '50'] },
      { what: 'column', name: 'Total', why: 'unknown', texts: ['70'] },
    ]);
  });

  test('knows the parts of a ratio by their names or their order, and wants both', () => {
    const expected = [
      ['CT-I03', '2026-07', 'numerator', 20],
      ['CT-I03', '2026-07', 'denominator', 200],
    ];
    expect(landed('\tJul\nCrimes solved\t20\nCrimes solved\t200')).toEqual(expected);
    expect(landed('\t\tJul\nCrimes solved\trecorded\t200\nCrimes solved\tsolved\t20').reverse()).toEqual(
      expected,
    );
    expect(paste('\tJul\nCrimes solved\t10%').unplaced).toEqual([
      { what: 'row', name: 'Crimes solved', why: 'needs-parts', texts: ['10%'] },
    ]);
  });

  test('knows the quarter of a quarterly figure', () => {
    expect(landed('\tQ2\nCalls answered\t96')).toEqual([['CT-I04', '2026-27 Q2', 96]]);
    expect(landed('\t2026-27 Q2\nCT-I04\t96')).toEqual([['CT-I04', '2026-27 Q2', 96]]);
  });
});

test('nothing that is pasted is ever lost in silence, and no cell is filled twice', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      'n/a',
      '12%',
      '(3)',
      'Vehicle crime',
      'CT-I01',
      'Jul',
      'Total',
      'solved',
      '2026-08',
      'x',
    ),
    fc.integer({ min: -99, max: 99 }).map(String),
  );
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 9 });
  const anchor = fc.option(
    fc.record({ ref: fc.constantFrom('CT-I01', 'CT-I02', 'XX-I99'), column: fc.nat(2) }),
  );
  fc.assert(
    fc.property(table, anchor, (cells, at) => {
      const read = readPaste(cells, rows, at && { field: 'value', ...at });
      const kept = [...read.cells.map(({ text }) => text), ...read.unplaced.flatMap(({ texts }) => texts)];
      const said = (texts: readonly string[]) => texts.filter((text) => text.trim() !== '').sort();
      expect(said([...kept, ...read.names])).toEqual(said(cells.flat()));
      expect(read.names.filter((name) => /^(-?\d+|12%|\(3\))$/.test(name))).toEqual([]);
      const places = read.cells.map((one) => `${one.row.ref} ${one.cell.period} ${one.field}`);
      expect(new Set(places).size).toBe(places.length);
    }),
    { numRuns: 3000 },
  );
});
