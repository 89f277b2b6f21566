import { describe, expect, test } from 'vitest';
import type { GivenFile } from '../../shared/contract/call.ts';
import { aWorkbook, sheetData } from '../a-workbook.ts';
import { refusalOf } from '../signed.ts';
import { aTown, type Desk, textFile } from './desks.ts';
import { q2 } from './quarter.ts';

const town = aTown('streets');
const book = (sheets: Record<string, string>, styles = ''): GivenFile => ({
  name: 'figures.xlsx',
  bytes: aWorkbook(sheets, styles),
});

/** Goes through the four steps, taking what is offered at each. */
async function throughSteps({ tell }: Desk, file: GivenFile, sheet = 0) {
  const looked = await tell('import.look', { file, quarter: q2 });
  const header = looked.sheets[sheet]?.header ?? 0;
  const table = { file, sheet, header, quarter: q2 };
  const match = await tell('import.match', table);
  const columns = match.columns.map(({ column, as }) => ({ column, as }));
  const asked = { ...table, columns };
  const preview = await tell('import.preview', asked);
  return { looked, match, asked, preview };
}

const matchWords = ({ match }: Awaited<ReturnType<typeof throughSteps>>) =>
  match.columns.map(({ letter, as, sure }) => `${letter} ${as}${sure === null ? '' : ` ${sure}`}`);
const valuesOf = ({ preview }: Awaited<ReturnType<typeof throughSteps>>) =>
  preview.values.map(
    ({ where, ref, period, was, now }) => `${where} ${ref} ${period}: ${was ?? '-'} → ${now}`,
  );
const foundIn = ({ preview }: Awaited<ReturnType<typeof throughSteps>>) =>
  preview.findings.map(({ severity, where, message }) => `${severity} ${where}: ${message}`);

describe('figures from a spreadsheet', () => {
  test('are understood with a row for each reading, under a title, whatever the columns are called', async () => {
    const { streets } = town();
    const text = [
      'Streets Group figures;;;;',
      ';;;;',
      'Ref;Measure name;Month;Actual;Comments',
      'ST-I01;Thefts;Jul 2026;1,204;as published',
      'ST-I01;Thefts;03/08/2026;97;',
      'ST-I01;Thefts;Sep 2026;;',
    ].join('\n');
    const steps = await throughSteps(streets, textFile('figures.csv', text));
    expect(steps.looked.sheets[0]).toMatchObject({ header: 2, rows: 6 });
    expect(matchWords(steps)).toEqual([
      'A indicator sure',
      'B none',
      'C period sure',
      'D value sure',
      'E note sure',
    ]);
    expect(valuesOf(steps)).toEqual(['D4 ST-I01 2026-07: - → 1,204', 'D5 ST-I01 2026-08: - → 97']);
    expect(steps.preview.values[1]?.read).toEqual(['03/08/2026 = 3 August 2026']);
    expect(steps.preview.counts).toMatchObject({ new: 2, empty: 1, refused: 0 });
  });

  test('are understood with a column for each month, and with a column for each indicator', async () => {
    const { streets } = town();
    const wide = ['Indicator,Target,Jul,Aug 2026,Sep-26', 'ST-I01 Thefts,300,100,101,102'].join('\n');
    const steps = await throughSteps(streets, textFile('wide.csv', wide));
    expect(matchWords(steps)).toEqual([
      'A indicator sure',
      'B none',
      'C value check',
      'D value sure',
      'E value sure',
    ]);
    expect(valuesOf(steps)).toEqual([
      'C2 ST-I01 2026-07: - → 100',
      'D2 ST-I01 2026-08: - → 101',
      'E2 ST-I01 2026-09: - → 102',
    ]);
    expect(foundIn(steps)).toEqual(['check C1: “Jul” has no year. It was read as July 2026.']);

    const down = ['Month,ST-I01,HO-I01', 'July 2026,100,7', 'August 2026,101,8'].join('\n');
    const across = await throughSteps(streets, textFile('down.csv', down));
    expect(matchWords(across)).toEqual(['A period sure', 'B value sure', 'C none']);
    expect(valuesOf(across)).toEqual(['B2 ST-I01 2026-07: - → 100', 'B3 ST-I01 2026-08: - → 101']);
  });

  test('of others, unknown or supplied centrally are listed as left out, with the reason', async () => {
    const { streets } = town();
    const rows = ['ST-I01,2026-07,100', 'HO-I01,2026-07,7', 'ST-I03,2026-27 Q2,50', 'ST-I09,2026-07,1'];
    const { preview } = await throughSteps(
      streets,
      textFile('all.csv', ['indicator,period,value', ...rows].join('\n')),
    );
    expect(preview.counts).toMatchObject({ new: 1, leftOut: 3 });
    expect(preview.leftOut).toEqual([
      { where: 'A3', text: 'HO-I01', why: expect.stringMatching(/no such indicator|led by/) },
      {
        where: 'A4',
        text: 'ST-I03',
        why: 'It is supplied centrally. Confirm or dispute it with the figures.',
      },
      { where: 'A5', text: 'ST-I09', why: expect.stringContaining('no such indicator') },
    ]);
  });

  test('are taken in one named step, old beside new, and taken back in one', async () => {
    const { streets } = town();
    const first = 'indicator,period,value,note\nST-I01,2026-07,100,counted\nST-I01,2026-08,90,';
    const before = await throughSteps(streets, textFile('first.csv', first));
    expect(await streets.tell('import.take', before.asked)).toEqual({
      taken: 2,
      step: '2 values from first.csv',
    });

    const wide = 'Indicator,2026-07,2026-08,2026-09\nST-I01,100,95,99';
    const steps = await throughSteps(streets, textFile('second.csv', wide));
    expect(valuesOf(steps)).toEqual(['C2 ST-I01 2026-08: 90 → 95', 'D2 ST-I01 2026-09: - → 99']);
    expect(steps.preview.counts).toMatchObject({ new: 1, changed: 1, same: 1 });
    expect(await streets.tell('import.take', steps.asked)).toMatchObject({ taken: 2 });
    const of = { indicator: 'ST-I01' as never };
    expect((await streets.tell('readings.of', of)).map(({ value, note }) => [value, note])).toEqual([
      [100, 'counted'],
      [95, ''],
      [99, ''],
    ]);
    expect(await streets.tell('changes.undo', {})).toMatchObject({
      name: '2 values from second.csv',
      rows: 2,
    });
    expect((await streets.tell('readings.of', of)).map(({ value }) => value)).toEqual([100, 90]);
  });

  test('are matched next time as they were, for another quarter of the same source, and that is said', async () => {
    const { streets } = town();
    const headings = 'Theme,What,When,Crimes';
    const first = await throughSteps(streets, textFile('june.csv', `${headings}\nx,ST-I01,2026-07,100`));
    const asked = {
      ...first.asked,
      columns: (['none', 'indicator', 'period', 'value'] as const).map((as, column) => ({ column, as })),
    };
    await streets.tell('import.take', asked);
    const next = await throughSteps(streets, textFile('july.csv', `${headings}\nx,ST-I01,2026-08,101`));
    expect(next.match.remembered).toEqual({ file: 'june.csv', on: '2026-10-05' });
    expect(matchWords(next)).toEqual(['A none', 'B indicator sure', 'C period sure', 'D value sure']);
    const other = await throughSteps(
      streets,
      textFile('other.csv', 'Theme,What,When,Thefts\nx,ST-I01,2026-07,9'),
    );
    expect(other.match.remembered).toBeNull();
  });
});

describe('what is odd about a workbook', () => {
  test('is named by its cell: merged, hidden, without value, an error, text for a number or a date', async () => {
    const { streets } = town();
    const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const row = (r: number, cells: string, more = '') => `<row r="${r}"${more}>${cells}</row>`;
    const reading = (r: number, period: string, value: string, more = '') =>
      row(r, cell(`A${r}`, 'ST-I01') + cell(`B${r}`, period) + value, more);
    const sheet = [
      '<cols><col min="2" max="2" hidden="1"/></cols><sheetData>',
      row(1, cell('A1', 'Indicator') + cell('B1', 'Month') + cell('C1', 'Value')),
      reading(2, 'Apr 2026', '<c r="C2"><v>90</v></c>', ' hidden="1"'),
      reading(3, 'May 2026', '<c r="C3"><f>SUM(D1:D9)</f></c>'),
      reading(4, 'Jun 2026', '<c r="C4" t="e"><f>VLOOKUP(1,D:D,1)</f><v>#N/A</v></c>'),
      reading(5, 'Jul 2026', cell('C5', '1,204')),
      reading(6, '3/8/2026', cell('C6', '96')),
      reading(7, 'Sep 2026', '<c r="C7"><v>99</v></c>'),
      reading(8, 'Mar 2026', '<c r="C8"><v>98</v></c>'),
      reading(9, 'Feb 2026', cell('C9', 'n/a')),
      '</sheetData><mergeCells><mergeCell ref="C7:C8"/></mergeCells>',
    ].join('');
    const steps = await throughSteps(streets, book({ Figures: sheet }));
    expect(foundIn(steps)).toEqual([
      'check B1: The column "Month" is hidden in the workbook. It is read like the others.',
      'check A2: Row 2 is hidden in the workbook. It is read like the others.',
      'refused C3: This cell holds a formula that was saved without its result.',
      'refused C4: The formula in this cell ends in the error #N/A.',
      'check C5, C6: A number is stored as text here. It was read as a number.',
      'check B6: “3/8/2026” is a date stored as text. It was read as 3 August 2026.',
      'refused C7: The cells C7:C8 are merged, so that nobody can tell which row or column the value belongs to.',
      expect.stringMatching(/^refused C9: "n\/a" cannot be read as "value"/),
    ]);
    expect(valuesOf(steps)).toEqual([
      'C2 ST-I01 2026-04: - → 90',
      'C5 ST-I01 2026-07: - → 1,204',
      'C6 ST-I01 2026-08: - → 96',
    ]);
  });

  test('one broken cell of a wide row leaves the others of its row alone', async () => {
    const { streets } = town();
    const sheet = [
      '<sheetData><row r="1">',
      ...['Indicator', '2026-07', '2026-08'].map(
        (text, n) => `<c r="${'ABC'[n]}1" t="inlineStr"><is><t>${text}</t></is></c>`,
      ),
      '</row><row r="2"><c r="A2" t="inlineStr"><is><t>ST-I01</t></is></c>',
      '<c r="B2" t="e"><v>#REF!</v></c><c r="C2"><v>97</v></c></row></sheetData>',
    ].join('');
    const steps = await throughSteps(streets, book({ Figures: sheet }));
    expect(valuesOf(steps)).toEqual(['C2 ST-I01 2026-08: - → 97']);
    expect(steps.preview.counts).toMatchObject({ refused: 1, empty: 0 });
  });

  test('a percentage is read as it is shown, and every sheet may be chosen', async () => {
    const { streets } = town();
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs>';
    const percent = [
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Indicator</t></is></c>',
      '<c r="B1" t="inlineStr"><is><t>2026-27 Q2</t></is></c></row>',
      '<row r="2"><c r="A2" t="inlineStr"><is><t>ST-I04</t></is></c><c r="B2" s="1"><v>0.071</v></c></row></sheetData>',
    ].join('');
    const file = book({ Notes: sheetData(['Read me']), Solved: percent }, styles);
    const steps = await throughSteps(streets, file, 1);
    expect(steps.looked.sheets.map(({ name }) => name)).toEqual(['Notes', 'Solved']);
    expect(valuesOf(steps)).toEqual(['B2 ST-I04 2026-27 Q2: - → 7.1%']);
    expect(foundIn(steps).filter((one) => one.includes('stored as text'))).toEqual([]);
  });
});

describe('a file that is no table of figures', () => {
  const looking = (bytes: Uint8Array, name = 'figures.xlsx') =>
    refusalOf(() => town().streets.tell('import.look', { file: { name, bytes }, quarter: q2 }));
  const compound = (more = '') =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(more, 'utf16le')]);

  test.each([
    ['an empty file', Buffer.alloc(0), 'input.empty'],
    ['a file of blanks', Buffer.from(' \n;;\n'), 'input.empty'],
    ['a workbook with a password', compound('EncryptedPackage'), 'workbook.password'],
    ['an old workbook', compound(), 'workbook.old'],
    ['a PDF', Buffer.from('%PDF-1.7 figures'), 'workbook.pdf'],
    ['a web page', Buffer.from('<html><table><tr><td>1</td></tr></table></html>'), 'workbook.web-page'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'table.binary'],
    ['a hundred thousand rows', Buffer.from('indicator,period,value\n'.repeat(100_000)), 'table.too-long'],
    ['an empty workbook', aWorkbook({ Sheet1: '<sheetData/>' }), 'workbook.empty'],
  ])('%s is refused, and said to be what it is', async (_, bytes, code) => {
    expect(await looking(bytes)).toBe(code);
  });

  test('a CSV under the name of a workbook, in UTF-16, or parted by semicolons is read for what it is', async () => {
    const { streets } = town();
    const words = 'indicator;period;value\nST-I01;2026-07;100\n';
    for (const bytes of [
      Buffer.from(words),
      Buffer.from(`\uFEFF${words.replaceAll(';', '\t')}`, 'utf16le'),
    ]) {
      const steps = await throughSteps(streets, { name: 'figures.xlsx', bytes });
      expect(valuesOf(steps)).toEqual(['C2 ST-I01 2026-07: - → 100']);
    }
    const rest = await throughSteps(
      streets,
      textFile('thousands.csv', 'indicator,period,value\nST-I01,2026-07,1,204\n'),
    );
    expect(rest.preview).toMatchObject({ values: [], counts: { refused: 1 } });
  });

  test('columns that are not matched are refused, and nothing is written before the last step', async () => {
    const { streets } = town();
    const { asked } = await throughSteps(
      streets,
      textFile('a.csv', 'indicator,period,value\nST-I01,2026-07,100'),
    );
    const columns = [{ column: 0, as: 'none' as const }];
    expect(await refusalOf(() => streets.tell('import.preview', { ...asked, columns }))).toBe('import.match');
    expect(
      await refusalOf(() =>
        streets.tell('import.match', { file: asked.file, sheet: 0, header: 9, quarter: q2 }),
      ),
    ).toBe('table.no-sheet');
    expect(await streets.tell('readings.of', { indicator: 'ST-I01' as never })).toEqual([]);
  });
});
