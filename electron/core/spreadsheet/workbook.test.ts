import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { Refusal } from '../../../shared/contract/faults.ts';
import { aWorkbook, sheetData, withDeflated, workbookParts } from '../../../tests/a-workbook.ts';
import { pack } from './archive.ts';
import { readWorkbook } from './workbook.ts';

const codeOf = (bytes: Uint8Array) =>
  readWorkbook(bytes).then(
    () => 'read',
    (error: unknown) => (error instanceof Refusal ? error.fault.code : error),
  );

const text = (words: string) => new TextEncoder().encode(words);

describe('a workbook', () => {
  test('gives every sheet with its words, numbers, days and yes or no where they stand', async () => {
    const bytes = await writeXlsxFile([
      {
        sheet: 'Plan',
        data: [
          ['Title', 'From'],
          [null, { value: new Date('2026-04-01'), format: 'dd/mm/yyyy' }],
          [-1204.5, true],
        ],
      },
      { sheet: 'Themes & more', data: [['Ref']] },
    ]).toBuffer();
    const [plan, themes] = await readWorkbook(bytes);
    expect(plan?.rows).toEqual([
      ['Title', 'From'],
      [null, new Date('2026-04-01')],
      [-1204.5, true],
    ]);
    expect(themes).toMatchObject({ name: 'Themes & more', rows: [['Ref']] });
  });

  test('long tables come through whole', async () => {
    const data = Array.from({ length: 20_000 }, (_, i) => [`row ${i} <&> "${'x'.repeat(i % 40)}"`, i / 7]);
    const [sheet] = await readWorkbook(await writeXlsxFile(data, { sheet: 'Long' }).toBuffer());
    expect(sheet?.rows).toEqual(data);
  });

  test('a formula gives the result that it was saved with', async () => {
    const [sheet] = await readWorkbook(
      aWorkbook({ One: '<sheetData><row r="1"><c r="A1"><f>6*7</f><v>42</v></c></row></sheetData>' }),
    );
    expect(sheet?.rows).toEqual([[42]]);
    expect(sheet?.marks.withoutValue.size).toBe(0);
  });

  test('formulas without a result, errors, merged cells and hidden rows and columns are named', async () => {
    const [sheet] = await readWorkbook(
      aWorkbook({
        One:
          '<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c>' +
          '<c r="B1"><f>6*7</f></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1" t="str"><f>A1</f><v>x</v></c></row>' +
          '<row r="2" hidden="true"><c r="A2"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A4:B5"/></mergeCells>',
      }),
    );
    expect(sheet?.marks.withoutValue).toEqual(
      new Map([
        ['B1', null],
        ['C1', '#DIV/0!'],
      ]),
    );
    expect(sheet?.marks.merged).toEqual(['A4:B5']);
    expect(sheet?.marks.hiddenRows).toEqual(new Set([1]));
    expect(sheet?.marks.hiddenColumns).toEqual(new Set([1, 2]));
  });

  test('a cell that shows 12% is 12%, not 0.12', async () => {
    const bytes = await writeXlsxFile(
      [
        [
          { value: 0.12, format: '0%' },
          { value: 0.071, format: '0.0%' },
          { value: 0.12, format: '0.00' },
        ],
      ],
      { sheet: 'One' },
    ).toBuffer();
    const [sheet] = await readWorkbook(bytes);
    expect(sheet?.rows).toEqual([['12%', '7.1%', 0.12]]);
  });

  test('formula text and markup are words like any others', async () => {
    const words = ['=1+1', '<img src=x onerror=alert(1)>', '&lt;b&gt;', "'; drop table plan; --", '_x0041_'];
    const [sheet] = await readWorkbook(
      await writeXlsxFile([words.slice(0, 4).map((value) => ({ value, type: String }))]).toBuffer(),
    );
    expect(sheet?.rows[0]).toEqual(words.slice(0, 4));
  });
});

describe('what is not a workbook is refused, and the refusal says what it is', () => {
  test.each([
    ['a CSV file', text('indicator,period,value\nCT-I01,2026-08,12'), 'workbook.text'],
    ['a web page', text('\uFEFF <html><table><tr><td>12</td></tr></table>'), 'workbook.web-page'],
    ['a workbook of Excel 2003', Buffer.from('d0cf11e0a1b11ae1000000', 'hex'), 'workbook.old'],
    [
      'a workbook with a password',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'workbook.password',
    ],
    ['a PDF', text('%PDF-1.7'), 'workbook.pdf'],
    ['a Word document', pack(new Map([['word/document.xml', Buffer.from('<w/>')]])), 'workbook.word'],
    ['a binary workbook', pack(new Map([['xl/workbook.bin', Buffer.from('x')]])), 'workbook.binary'],
    ['some other archive', pack(new Map([['photo.jpg', Buffer.from('x')]])), 'workbook.unknown'],
    ['an empty file', new Uint8Array(), 'input.empty'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'workbook.unknown'],
    ['a file of 21 MB', Buffer.alloc(21 * 1024 * 1024), 'input.too-large'],
    ['half a workbook', aWorkbook({ One: sheetData(['a']) }).subarray(0, 300), 'workbook.damaged'],
    [
      'a workbook with nothing in it',
      aWorkbook({ One: '<sheetData/>', Two: '<sheetData/>' }),
      'workbook.empty',
    ],
  ])('%s', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });
});

describe('a hostile workbook', () => {
  const honest = aWorkbook({ One: sheetData(['a']) });

  test('that unpacks to more than 50 MiB is refused before it is unpacked', async () => {
    const bomb = withDeflated(honest, 'xl/sharedStrings.xml', Buffer.alloc(60 * 1024 * 1024, 32));
    expect(bomb.length).toBeLessThan(100_000);
    const before = process.memoryUsage().arrayBuffers;
    expect(await codeOf(bomb)).toBe('workbook.packed');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1024 * 1024);
  });

  test('that shrinks two hundred and fifty times and more is refused', async () => {
    const bomb = withDeflated(honest, 'xl/sharedStrings.xml', Buffer.alloc(20 * 1024 * 1024, 32));
    expect(await codeOf(bomb)).toBe('workbook.packed');
  });

  test('that declares less than it holds is refused without unpacking the rest', async () => {
    const liar = withDeflated(honest, 'xl/sharedStrings.xml', Buffer.alloc(30 * 1024 * 1024, 32), 1000);
    expect(await codeOf(liar)).toBe('workbook.damaged');
  });

  test('that names a part twice is refused: two readers would see two workbooks', async () => {
    const content = workbookParts({ One: sheetData(['b']) }).get('xl/worksheets/sheet1.xml') as Buffer;
    expect(await codeOf(withDeflated(honest, 'xl/worksheets/sheet1.xml', content))).toBe('workbook.damaged');
  });

  test('with a cell far out is refused, naming it, instead of filling the memory with blanks', async () => {
    const far = (cell: string, row: string) =>
      aWorkbook({ One: `<sheetData><row r="${row}"><c r="${cell}"><v>1</v></c></row></sheetData>` });
    expect(await codeOf(far('A1048576', '1048576'))).toBe('workbook.too-wide');
    expect(await codeOf(far('XFD1', '1'))).toBe('workbook.too-wide');
    expect(await codeOf(far('A1', '99999999999'))).toBe('workbook.too-wide');
    expect(await codeOf(far('A99999999999', '1'))).toBe('workbook.damaged');
  });

  test('with entities that multiply, or with broken tags by the hundred thousand, is done with quickly', async () => {
    const lol = `<!DOCTYPE x [<!ENTITY a "${'lol'.repeat(1000)}"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
    const started = performance.now();
    await codeOf(aWorkbook({ One: `${lol}${sheetData(['&b;'])}` }));
    await codeOf(aWorkbook({ One: '<c r="A1"'.repeat(300_000) }));
    await codeOf(aWorkbook({ One: '<c a="'.repeat(300_000) }));
    await codeOf(aWorkbook({ One: `<c ${'a'.repeat(1_000_000)}><row r="`.repeat(3) }));
    await codeOf(aWorkbook({ One: '<c r="A1">'.repeat(300_000) }));
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('no change of bytes makes anything but a refusal or a table', async () => {
    const good = aWorkbook({ One: sheetData(['Ref', 'Title'], ['CT-T01', 'Safer streets'], [null, 12]) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (changes) => {
          const bytes = Buffer.from(good);
          for (const [at, byte] of changes) bytes[at] = byte;
          expect(await codeOf(bytes)).toMatch(/^(read|workbook\.[a-z-]+)$/);
        },
      ),
      { numRuns: 200 },
    );
  });
});
