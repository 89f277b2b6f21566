import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import type { Day } from '../../../shared/model/period.ts';
import { type PlanSource, planSource } from '../../../shared/model/plan-source.ts';
import { aPlanSource, asJson, changed, partnership } from '../../../tests/a-plan-source.ts';
import { aWorkbook, sheetData } from '../../../tests/a-workbook.ts';
import { samplePartnership, samplePlan } from '../sample/index.ts';
import { fromAddress } from './address.ts';
import { unpack } from './archive.ts';
import { planTemplate, writePlanWorkbook } from './plan-out.ts';
import { readPlan } from './plan-read.ts';
import { readPlanWorkbook } from './plan-workbook.ts';
import { tidyText } from './tidy-text.ts';
import { type Cell, readWorkbook, type Sheet } from './workbook.ts';

const today = '2026-10-05' as Day;
const read = (bytes: Uint8Array) => readPlanWorkbook(bytes, partnership, today);
const aPlan = (): PlanSource => planSource.parse(aPlanSource());

let unchanged: Sheet[] | undefined;

/** The workbook of the small plan with some cells changed, named like `Indicators!F2`; null empties a cell. */
async function workbook(
  changes: Readonly<Record<string, Cell>>,
  rename: Readonly<Record<string, string>> = {},
) {
  unchanged ??= await readWorkbook(await writePlanWorkbook(aPlan(), partnership));
  const tables = unchanged.map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) }));
  for (const [where, cell] of Object.entries(changes)) {
    const [name, at] = where.split('!');
    const { row = 0, column = 0 } = fromAddress(at ?? '') ?? {};
    const table = tables.find((one) => one.name === name);
    while (table && table.rows.length <= row) table.rows.push([]);
    const cells = table?.rows[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = cell;
  }
  const written = tables.map(({ name, rows }) => ({ sheet: rename[name] ?? name, data: rows.map(typed) }));
  return writeXlsxFile(written).toBuffer();
}

const typed = (row: Cell[]) =>
  row.map((cell) => (cell instanceof Date ? { value: cell, format: 'dd/mm/yyyy' } : cell));

const found = async (changes: Readonly<Record<string, Cell>>, rename = {}) =>
  (await read(await workbook(changes, rename))).findings.map(
    ({ severity, where, message }) => `${severity} ${where}: ${message}`,
  );

describe('a plan in a workbook', () => {
  test('reads back as the same plan that was written', async () => {
    expect(await read(await writePlanWorkbook(aPlan(), partnership))).toEqual({
      source: aPlan(),
      findings: [],
    });
    const sample = await writePlanWorkbook(samplePlan, samplePartnership);
    expect(await readPlanWorkbook(sample, samplePartnership, today)).toEqual({
      source: samplePlan,
      findings: [],
    });
  });

  test('reads back as the same plan whatever its words and figures are', async () => {
    const nasty = [
      '=1+1',
      '@x',
      '-5',
      'constructor',
      '__proto__',
      '_x0041_',
      '<b>&amp;</b>',
      "'a",
      '2026-08',
      'TRUE',
      'ŵ 👮🏽',
    ];
    const words = fc.oneof(
      fc.constantFrom(...nasty),
      fc
        .string({ unit: 'grapheme', maxLength: 60 })
        .map(tidyText)
        .filter((text) => text !== ''),
    );
    const line = words
      .map((text) => text.replaceAll('\n', ' '))
      .map(tidyText)
      .filter((text) => text !== '');
    const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: 1, max: 1e15 });
    await fc.assert(
      fc.asyncProperty(line, words, number, fc.boolean(), async (one, text, value, flag) => {
        const source = planSource.parse(
          changed({
            title: one,
            'ruleSet.why': text,
            'ruleSet.spc': flag,
            'evidence.0.finding': text,
            'themes.0.wording': text,
            'priorities.0.question': text,
            'indicators.0.title': one,
            'indicators.0.target.value': value,
            'indicators.0.baseline': { label: one, value: -value, source: one },
            'indicators.0.rebases.0.reason': text,
            'indicators.1.ratio.numerator': one,
            'indicators.2.card.caution': text,
            'actions.0.owners': [
              { name: one, agency: one },
              { name: 'B', agency: one },
            ],
            'actions.0.milestones.0.title': one,
            'requests.0.text': text,
            'requests.1.owner.name': one,
            'readings.0.value': value,
            'readings.0.note': text,
          }),
        );
        const { source: back, findings } = await read(await writePlanWorkbook(source, partnership));
        expect(findings.filter(({ severity }) => severity === 'refused')).toEqual([]);
        expect(back).toEqual(source);
      }),
      { numRuns: 25 },
    );
  });

  test('holds no formula, whatever its words are', async () => {
    const source = planSource.parse(changed({ title: '=HYPERLINK("http://x")', 'themes.0.wording': '+1' }));
    const parts = unpack(await writePlanWorkbook(source, partnership), (name) =>
      name.includes('worksheets/'),
    );
    expect([...parts.values()].some((xml) => /<f[\s>]/.test(xml.toString()))).toBe(false);
  });

  test('may be typed as people do: names of sub-groups, other words, dates and percentages of Excel', async () => {
    const bytes = await workbook({
      'Priorities!E2': 'city tasking',
      'Priorities!F2': 'PV',
      'Calendar!C2': new Date('2026-10-23'),
      'Calendar!D2': '4 Nov 2026',
      'Indicators!H2': 'LOWER',
      'Indicators!R2': '10%',
      'Indicators!S2': null,
      'Rules!D2': 'Y',
      'Requests!B2': 'Scrutiny Co-ordination Committee',
      'Actions!I2': 'ct-i01; CT-I02',
      'Readings!B2': 'Aug-26',
    });
    expect(await read(bytes)).toEqual({ source: aPlan(), findings: [] });
  });

  test('the template has every sheet and heading, and is refused only for being empty', async () => {
    const { findings } = await read(await planTemplate(partnership));
    expect(findings.map(({ where }) => where)).toEqual([
      'the sheet Plan',
      'the sheet Rules',
      'the sheet Calendar',
      'the sheet Themes',
      'the sheet Priorities',
    ]);
  });
});

describe('whatever is wrong is named by sheet and cell', () => {
  test('all of it at once, in the order of the workbook', async () => {
    expect(
      await found({
        'Plan!B2': 46113,
        'Calendar!C2': '13/25/2026',
        'Priorities!E2': 'City Taskng',
        'Indicators!H3': 'up',
        'Indicators!B4': 'CT-P09',
        'Targets!A4': 'CT-I09',
        'Actions!H2': null,
        'Readings!C2': 'lots',
      }),
    ).toEqual([
      'refused Plan!B2: "From" should be a date, and the cell holds a number.',
      'refused Calendar!C2: "13/25/2026" cannot be read as "Due". There is no such day in the calendar.',
      'refused Priorities!E2: There is no sub-group "City Taskng".',
      'refused Indicators!H3: "Direction" cannot be "up".',
      'refused Indicators!B4: The plan has no priority CT-P09.',
      'refused Targets!A4: The plan has no indicator CT-I09.',
      'refused Actions!H2: "Due" is not filled in.',
      'refused Readings!C2: "lots" cannot be read as "value". There are letters in this number. Type digits only, such as 1,204 or 12.5.',
    ]);
  });

  test.each<[string, Record<string, Cell>, string]>([
    [
      'two kinds of target for one indicator',
      { 'Targets!B4': null },
      'refused Targets!A4: This row and Targets!A3 are targets of different kinds for the same indicator.',
    ],
    ['half a range', { 'Targets!D5': null }, 'refused Targets!D5: "Lowest" is not filled in.'],
    ['a target without a value', { 'Targets!C2': null }, 'refused Targets!C2: "Value" is not filled in.'],
    [
      'a percentage for a count',
      { 'Targets!C2': '12%' },
      'refused Targets!C2: This is a percentage, and the indicator is not counted in per cent.',
    ],
    [
      'a part of 1 for a percentage',
      { 'Targets!C3': 0.12 },
      'check Targets!C3: "0.12" was read as 0.12%, less than one in a hundred.',
    ],
    [
      'a percentage for a whole number',
      { 'Rules!G2': '36%' },
      'refused Rules!G2: "Points" cannot be a percentage.',
    ],
    [
      'a number with decimals for a whole one',
      { 'Rules!G2': 36.5 },
      'refused Rules!G2: "Points" should be a whole number.',
    ],
    ['too few points', { 'Rules!G2': 12 }, 'refused Rules!G2: "Points" cannot be less than 13.'],
    [
      'a tolerance of two minds',
      { 'Indicators!R2': '10%', 'Indicators!S2': 'same unit' },
      'refused Indicators!R2: The tolerance is written with a per cent sign, and is said to be in the unit of the indicator.',
    ],
    ['half a ratio', { 'Indicators!L3': null }, 'refused Indicators!L3: "Denominator" is not filled in.'],
    [
      'a ratio of nothing',
      { 'Indicators!K3': null, 'Indicators!L3': null, 'Indicators!M3': null },
      'refused Indicators!K3: The roll-up is a ratio, and nobody can tell of what.',
    ],
    [
      'a fresh start in a period of another kind',
      { 'Rebases!B2': '2025-26 Q3' },
      'refused Rebases!B2: "2025-26 Q3" is not a period of this indicator.',
    ],
    [
      'more owners than agencies',
      { 'Actions!G2': 'Police' },
      'refused Actions!G2: The number of owners is 2, and that of agencies 1.',
    ],
    [
      'a request to two',
      { 'Requests!G2': 'The Mayor' },
      'refused Requests!G2: The request has a sub-group and an outside owner.',
    ],
    ['a request to nobody', { 'Requests!G3': null }, 'refused Requests!G3: The request is given to nobody.'],
    [
      'a milestone of an unknown action',
      { 'Milestones!A2': 'CT-A02' },
      'refused Milestones!A2: The plan has no action CT-A02.',
    ],
    ['a target of nobody', { 'Targets!A2': null }, 'refused Targets!A2: "Indicator" is not filled in.'],
    [
      'a second row of rules',
      { 'Rules!A3': 2 },
      'refused Rules!A3: The sheet "Rules" has one row, and here is another.',
    ],
    [
      'a reference that is none',
      { 'Themes!A2': 'theme 1' },
      'refused Themes!A2: "THEME 1" is not a reference.',
    ],
    [
      'a heading nearly right',
      { 'Indicators!H1': 'Direktion' },
      'refused Indicators!H1: The heading "Direktion" is not known, and there is no column "Direction".',
    ],
    [
      'five clear days that are four',
      { 'Calendar!E2': '14/11/2026' },
      'check Calendar!E2: There are 4 clear days between dispatch and the meeting.',
    ],
  ])('%s', async (_, changes, said) => {
    expect(await found(changes)).toContain(said);
  });

  test('a heading that is missing is said once, and not again for every row', async () => {
    const said = await found({ 'Indicators!H1': null });
    expect(said).toContain('refused the sheet Indicators: The column "Direction" is missing.');
    expect(said.filter((one) => one.includes('"Direction" is not filled in'))).toEqual([]);
  });

  test('sheets that are missing, misspelt or strange are said', async () => {
    const said = await found({}, { Calendar: 'Calender', Evidence: 'Shopping list', 'How to': 'How to' });
    expect(said).toContain('refused the sheet Calender: There is no sheet "Calendar".');
    expect(said).toContain(
      'check the sheet Shopping list: The sheet "Shopping list" is not part of a plan. It is not read.',
    );
    const { findings } = await read(aWorkbook({ Plan: sheetData(['Title', 'From', 'To']) }));
    expect(findings.filter(({ where }) => where === 'the file').map(({ message }) => message)).toEqual([
      'There is no sheet "Rules".',
      'There is no sheet "Calendar".',
      'There is no sheet "Themes".',
      'There is no sheet "Priorities".',
    ]);
  });

  test('a file that is no workbook is one finding that says what it is', async () => {
    const html = new TextEncoder().encode('<html><table><tr><td>Title</td></tr></table>');
    expect((await read(html)).findings).toMatchObject([
      { severity: 'refused', where: 'the file', message: expect.stringContaining('web page') },
    ]);
  });

  test('a plan is told by its content, JSON or workbook, and anything else is named for what it is', async () => {
    expect(await readPlan(asJson(aPlanSource()), partnership, today)).toEqual({
      source: aPlan(),
      findings: [],
    });
    const bytes = await writePlanWorkbook(aPlan(), partnership);
    expect(await readPlan(bytes, partnership, today)).toEqual({ source: aPlan(), findings: [] });
    const csv = await readPlan(new TextEncoder().encode('Title,From,To'), partnership, today);
    expect(csv.findings[0]?.message).toContain('a text file, such as CSV');
  });

  test('any cells at all are read or refused, never a failure', async () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
    );
    const column = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTU');
    const sheet = fc.constantFrom(
      'Plan',
      'Rules',
      'Calendar',
      'Priorities',
      'Indicators',
      'Targets',
      'Rebases',
      'Actions',
      'Requests',
      'Readings',
    );
    const change = fc.tuple(sheet, column, fc.integer({ min: 1, max: 4 }), cell);
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const bytes = await workbook(
          Object.fromEntries(changes.map(([name, c, r, value]) => [`${name}!${c}${r}`, value])),
        );
        const { source, findings } = await read(bytes);
        expect(source === undefined).toBe(findings.some(({ severity }) => severity === 'refused'));
      }),
      { numRuns: 50 },
    );
  });
});
