import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import type { Indicator } from '../../../shared/model/indicator.ts';
import type { Day } from '../../../shared/model/period.ts';
import { aWorkbook, sheetData } from '../../../tests/a-workbook.ts';
import { writeCsv } from './csv.ts';
import type { ReadIndicator } from './reading-cells.ts';
import { checkReadings } from './readings-check.ts';
import { readReadings, readReadingsCsv, readReadingsWorkbook } from './readings-table.ts';

const today = '2026-10-05' as Day;

const anIndicator = (ref: string, about: Partial<ReadIndicator> = {}): ReadIndicator => ({
  ref: ref as Indicator['ref'],
  frequency: 'month',
  unit: { kind: 'count', label: 'incidents', decimals: 0 },
  ratio: null,
  rollUp: 'sum',
  ...about,
});

const indicators = [
  anIndicator('CT-I01'),
  anIndicator('CT-I02', { frequency: 'quarter' }),
  anIndicator('CT-I03', { frequency: 'year' }),
  anIndicator('HA-I01', {
    unit: { kind: 'percent', label: '%', decimals: 1 },
    ratio: { numerator: 'solved', denominator: 'all', per: 100 },
    rollUp: 'ratio',
  }),
  anIndicator('HA-I02', { unit: { kind: 'percent', label: '%', decimals: 1 }, rollUp: 'mean' }),
];

/** Reads and checks CSV lines below the usual headings. */
function read(...lines: string[]) {
  const text = ['indicator,period,value,numerator,denominator,state,note', ...lines].join('\n');
  return judged(new TextEncoder().encode(text));
}

function judged(bytes: Uint8Array) {
  const { rows, findings } = readReadingsCsv(bytes);
  const { good, refused, checks } = checkReadings(rows, indicators, today);
  const said = [...findings, ...refused, ...checks].map(
    ({ severity, where, message }) => `${severity} ${where}: ${message}`,
  );
  return { good, said };
}

describe('readings in CSV', () => {
  test('are taken as typed, in any order of columns, thousands and all', () => {
    const text = 'Note;VALUE;Period;Indicator\nas published;1,204;Aug 2026;ct-i01\n;12;2026/27 Q1;CT-I02\n';
    expect(judged(new TextEncoder().encode(text))).toEqual({
      good: [
        {
          indicator: 'CT-I01',
          period: '2026-08',
          value: 1204,
          numerator: null,
          denominator: null,
          state: 'final',
          note: 'as published',
        },
        {
          indicator: 'CT-I02',
          period: '2026-27 Q1',
          value: 12,
          numerator: null,
          denominator: null,
          state: 'final',
          note: '',
        },
      ],
      said: [],
    });
  });

  test('2011-12 is December for a monthly indicator and a financial year for a yearly one', () => {
    const { good } = read('CT-I01,2011-12,5', 'CT-I03,2011-12,60');
    expect(good.map(({ period, value }) => [period, value])).toEqual([
      ['2011-12', 5],
      ['2011-12', 60],
    ]);
  });

  test('a ratio may be given by its parts alone', () => {
    const { good, said } = read('HA-I01,2026-08,,30,120', 'HA-I01,2026-07,33.3,40,120');
    expect(good.map(({ value }) => value)).toEqual([25, (40 * 100) / 120]);
    expect(said).toEqual([]);
  });

  test('a figure that is missing with a reason, provisional or revised is kept as such', () => {
    const { good, said } = read(
      'CT-I01,2026-06,,,,no data,The analyst was away',
      'CT-I01,2026-07,3,,,Provisional,',
      'CT-I01,2026-05,3,,,r,',
      'CT-I01,2026-04,,,,not releasable,Court case',
    );
    expect(good.map(({ state }) => state)).toEqual(['no-data', 'provisional', 'revised', 'not-releasable']);
    expect(said).toEqual([]);
  });

  test.each([
    [
      'an indicator that the plan does not have',
      'CT-I09,2026-08,1',
      'refused row 2, indicator: The plan has no indicator CT-I09.',
    ],
    ['no indicator', ',2026-08,1', 'refused row 2, indicator: No indicator is named.'],
    [
      'a month for a quarterly indicator',
      'CT-I02,2026-08,1',
      'refused row 2, period: CT-I02 is read every quarter, and "2026-08" is a period of another kind.',
    ],
    [
      'a quarter for a monthly indicator',
      'CT-I01,2026-27 Q1,1',
      'refused row 2, period: CT-I01 is read every month, and "2026-27 Q1" is a period of another kind.',
    ],
    ['a period that is none', 'CT-I01,last month,1', 'refused row 2, period: "last month" is not a period.'],
    ['no period', 'CT-I01,,1', 'refused row 2, period: No period is named.'],
    ['a month to come', 'CT-I01,2026-11,1', 'refused row 2, period: November 2026 has not begun.'],
    [
      'a quarter to come',
      'CT-I02,2026-27 Q4,1',
      'refused row 2, period: Quarter 4 (January to March) 2026 to 2027 has not begun.',
    ],
    ['no value', 'CT-I01,2026-08,', 'refused row 2, value: There is no value.'],
    [
      'n/a for a value',
      'CT-I01,2026-08,n/a',
      'refused row 2, value: "n/a" cannot be read as "value". This stands for "no figure". Leave the value empty and say why there is none.',
    ],
    [
      'a value with no data',
      'CT-I01,2026-08,5,,,no data,why',
      'refused row 2, state: There is a value, and the state says that there is no data.',
    ],
    [
      'no data without a reason',
      'CT-I01,2026-08,,,,no data,',
      'refused row 2, note: This says that there is no data, and not why.',
    ],
    [
      'an unknown state',
      'CT-I01,2026-08,5,,,draft,',
      'refused row 2, state: "draft" is not a state of a figure.',
    ],
    [
      'half a ratio',
      'HA-I01,2026-08,,30,',
      'refused row 2, denominator: Only one of numerator and denominator is filled in.',
    ],
    [
      'a value that its parts do not make',
      'HA-I01,2026-08,26,30,120',
      'refused row 2, value: The value is 26, but numerator and denominator make 25.',
    ],
    [
      'a value from a denominator of 0',
      'HA-I01,2026-08,0,0,0',
      'refused row 2, value: The value is 0, but nothing can be made from a denominator of 0.',
    ],
    [
      'a percentage for a count',
      'CT-I01,2026-08,12%',
      'refused row 2, value: "12%" is a percentage, and CT-I01 is not counted in per cent.',
    ],
  ])('%s is refused, and nothing of the row is taken', (_, row, said) => {
    expect(read(row)).toEqual({ good: [], said: [said] });
  });

  test.each([
    [
      'more than all',
      'HA-I01,2026-08,,130,120',
      'check row 2, numerator: The numerator is larger than the denominator, which makes more than 100%.',
    ],
    [
      '0.12 for a percentage',
      'HA-I02,2026-08,0.12',
      'check row 2, value: "0.12" was read as 0.12%, less than one in a hundred.',
    ],
    ['a negative count', 'CT-I01,2026-08,-2', 'check row 2, value: This count is negative.'],
    [
      'a count with decimals',
      'CT-I01,2026-08,2.5',
      'check row 2, value: This has decimals, and the indicator is counted in whole numbers.',
    ],
    [
      'a month that is not over',
      'CT-I01,2026-10,2',
      'check row 2, period: October 2026 is not over: the figure may still grow.',
    ],
    [
      'a ratio without its parts',
      'HA-I01,2026-08,25',
      'check row 2, value: HA-I01 is made from numerators and denominators, and here there is only a value.',
    ],
    [
      'nothing out of nothing',
      'HA-I01,2026-08,,0,0',
      'check row 2, denominator: The denominator is 0, and nothing can be made from that. The figure is kept without a value.',
    ],
    [
      'brackets',
      'CT-I01,2026-08,(2)',
      'check row 2, value: "(2)" in "value": Brackets were read as a minus, as accountants write it. Is that right?',
    ],
  ])('%s is taken, and a look is asked for', (_, row, said) => {
    const result = read(row);
    expect(result.good).toHaveLength(1);
    expect(result.said).toContain(said);
  });

  test('12% is twelve per cent, without a question', () => {
    const { good, said } = read('HA-I02,2026-08,12%', 'HA-I02,2026-07,0.4%');
    expect(good.map(({ value }) => value)).toEqual([12, 0.4]);
    expect(said).toEqual([]);
  });

  test('the symbols of official statistics are read and kept in the note', () => {
    const { good, said } = read(
      'CT-I01,2026-08,[u]',
      'CT-I01,2026-07,"1,204 [p]"',
      'CT-I01,2026-06,[c],,,,Court',
    );
    expect(good.map(({ value, state, note }) => [value, state, note])).toEqual([
      [null, 'no-data', 'The publisher marks this figure [u]: too small to be reliable.'],
      [1204, 'provisional', 'The publisher marks this figure [p]: provisional.'],
      [null, 'not-releasable', 'Court The publisher marks this figure [c]: confidential.'],
    ]);
    expect(said).toHaveLength(3);
  });

  test('two different figures for one month refuse each other; the same one twice is taken once', () => {
    expect(read('CT-I01,2026-08,5', 'CT-I01,Aug 2026,6', 'CT-I01,2026-07,4')).toEqual({
      good: [expect.objectContaining({ period: '2026-07' })],
      said: ['refused row 3: CT-I01 has another figure for August 2026 in row 2.'],
    });
    expect(read('CT-I01,2026-08,5', 'CT-I01,Aug 2026,5')).toEqual({
      good: [expect.objectContaining({ value: 5 })],
      said: ['check row 3: CT-I01 has the same figure for August 2026 in row 2. It is taken once.'],
    });
  });

  test('everything that is wrong is said at once, in the order of the file', () => {
    const { good, said } = read(
      'CT-I09,2026-08,1',
      'CT-I01,2026-08,x',
      '',
      'CT-I01,2027-08,3',
      'CT-I01,2026-07,4',
    );
    expect(good).toHaveLength(1);
    expect(said.map((one) => one.slice(0, 26))).toEqual([
      'refused row 2, indicator: ',
      'refused row 3, value: "x" ',
      'refused row 5, period: Aug',
    ]);
  });

  test('a thousand that its comma has split in two is refused, never read as 1', () => {
    const text = 'indicator,period,value\nCT-I01,2026-08,1,204\n';
    const { rows, findings } = readReadingsCsv(new TextEncoder().encode(text));
    expect(findings).toMatchObject([{ severity: 'refused', where: 'row 2' }]);
    expect(checkReadings(rows, indicators, today).good).toEqual([]);
  });
});

describe('files of readings', () => {
  test('in Windows-1252 are read, and that is said; in UTF-16 they are read', () => {
    const words = 'indicator,period,value,note\nCT-I01,2026-08,5,café\n';
    const windows = judged(Buffer.from(words, 'latin1'));
    expect(windows.good[0]?.note).toBe('café');
    expect(windows.said[0]).toContain('not written in UTF-8');
    const wide = judged(Buffer.from(`\uFEFF${words.replaceAll(',', '\t')}`, 'utf16le'));
    expect(wide.good[0]?.note).toBe('café');
    expect(wide.said).toEqual([]);
  });

  test('that are workbooks are told by their content, whatever their name', async () => {
    const bytes = await writeXlsxFile(
      [
        ['Indicator', 'Period', 'Value'],
        ['CT-I01', { value: new Date('2026-08-01'), format: 'mmm-yy' }, 1204],
        ['HA-I02', '2026-08', { value: 0.071, format: '0.0%' }],
      ],
      { sheet: 'Figures' },
    ).toBuffer();
    const { rows, findings } = await readReadings(bytes);
    expect(findings).toEqual([]);
    const { good } = checkReadings(rows, indicators, today);
    expect(good.map(({ period, value }) => [period, value])).toEqual([
      ['2026-08', 1204],
      ['2026-08', 7.1],
    ]);
    expect(readReadingsCsv(bytes).findings).toMatchObject([{ severity: 'refused', where: 'the file' }]);
  });

  test('that are neither CSV nor a workbook are named for what they are', async () => {
    const old = await readReadings(Buffer.from('d0cf11e0a1b11ae1000000', 'hex'));
    expect(old.findings[0]?.message).toContain('Excel 97 to 2003');
    const page = await readReadings(new TextEncoder().encode('\uFEFF\n<table><tr><td>1</td></tr></table>'));
    expect(page.findings[0]?.message).toContain('web page');
  });

  test('name the sheet and the cell of what is wrong in a workbook', async () => {
    const bytes = aWorkbook({
      Notes: '<sheetData/>',
      'My figures': sheetData(['indicator', 'period', 'value'], ['CT-I01', '2026-08', 'twelve']),
    });
    const { rows } = await readReadingsWorkbook(bytes);
    expect(checkReadings(rows, indicators, today).refused).toMatchObject([{ where: "'My figures'!C2" }]);
  });

  test('that are not tables of readings say what is expected', () => {
    const { findings } = readReadingsCsv(
      new TextEncoder().encode('month,crime_type,count\n2024-01,Burglary,12\n'),
    );
    expect(findings).toMatchObject([
      { severity: 'refused', message: expect.stringContaining('"month", "crime_type", "count"') },
    ]);
  });

  test('with any content at all are read or refused, never a failure', async () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('CT-I01', 'HA-I01', '2026-08', '2026-27', '12', '', '[u]'),
    );
    const table = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 6 });
    fc.assert(
      fc.property(table, (rows) => {
        const headed = [
          ['indicator', 'period', 'value', 'numerator', 'denominator', 'state', 'note'],
          ...rows,
        ];
        const { rows: typed } = readReadingsCsv(writeCsv(headed));
        const { good } = checkReadings(typed, indicators, today);
        expect(good.every(({ value }) => value === null || Number.isFinite(value))).toBe(true);
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(await readReadings(bytes)).toHaveProperty('rows');
      }),
    );
  });
});
