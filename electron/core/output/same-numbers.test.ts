import { beforeAll, describe, expect, test } from 'vitest';
import { packPaper } from '../../../shared/documents/pack/paper-of-pack.ts';
import { packSheets } from '../../../shared/documents/sheets/sheets-of-pack.ts';
import type { Unit } from '../../../shared/model/indicator.ts';
import { type Pack, packVariant } from '../../../shared/model/pack.ts';
import type { ShownFigure } from '../../../shared/model/pack-figures.ts';
import { formatValue, parseUkNumber } from '../../../shared/rules/number.ts';
import { packText } from '../../../shared/rules/pack.ts';
import { sayPeriod } from '../../../shared/words/periods.ts';
import { aDraft, aSamplePack } from '../../../tests/a-sample-pack.ts';
import {
  type FoundTable,
  factsInCsv,
  rowsInXlsx,
  tablesInDocx,
  tablesInHtml,
} from '../../../tests/read-back.ts';
import { writeSheetsCsv } from './csv.ts';
import { writeDocx } from './docx.ts';
import { writeHtml } from './html.ts';
import { writeSheetsXlsx } from './xlsx.ts';

/** Every figure of a paper by what it is: `CT-I01 value`, `CT-I01 August 2026`; a hidden one as its sign. */
type Figures = Record<string, number | string>;

const numberIn = (text: string): number | string => {
  const parsed = parseUkNumber(text);
  return parsed.ok ? parsed.value : text;
};

const named = {
  value: 'Value',
  lastQuarter: 'Quarter before',
  lastYear: 'Same quarter last year',
  yearToDate: 'Year to date',
} as const;

/** From the data alone. */
function ofJson(text: string): Figures {
  const pack: Pack = JSON.parse(text);
  const figures: Figures = {};
  const take = (key: string, unit: Unit, { value, hidden }: ShownFigure) => {
    if (hidden) figures[key] = '[c]';
    else if (value !== null) figures[key] = numberIn(formatValue({ unit }, value));
  };
  for (const one of [...pack.exceptions, ...pack.arguedAway]) {
    if (one.kind !== 'indicator') continue;
    const { unit, frequency } = one.indicator;
    for (const [name, head] of Object.entries(named))
      take(`${one.item.title} ${head}`, unit, one.figures[name as keyof typeof named]);
    for (const end of ['low', 'high'] as const)
      take(`${one.item.title} target ${end}`, unit, {
        value: one.figures.target?.[end] ?? null,
        hidden: false,
      });
    for (const point of one.figures.series)
      take(`${one.item.title} at ${sayPeriod(point.period, frequency)}`, unit, point);
  }
  for (const { title, indicator, figure, readings } of pack.appendix) {
    if (indicator === null || figure === null) continue;
    take(`${title} in the appendix`, indicator.unit, figure);
    if (readings.length > 1)
      for (const one of readings)
        take(
          `${title} in the appendix at ${sayPeriod(one.period, indicator.frequency)}`,
          indicator.unit,
          one,
        );
  }
  return figures;
}

/** From the tables that people read, on paper and in Word. */
function ofTables(tables: readonly FoundTable[], titles: readonly string[]): Figures {
  const figures: Figures = {};
  const put = (key: string, text = '[x]') => {
    if (text !== '[x]') figures[key] = numberIn(text);
  };
  for (const title of titles) {
    const own = tables.find(
      ({ caption, heads }) => caption.startsWith(`${title} (`) && heads[1] === 'Target',
    );
    const [row = []] = own?.rows ?? [];
    own?.heads.forEach((head, at) => {
      const [text = ''] = row[at] ?? [];
      if (at === 0) put(`${title} Value`, text);
      else if (head === 'Target') putTarget(title, text, put);
      else if (!head.startsWith('Baseline')) put(`${title} ${head}`, text);
    });
    const values = tables.find(({ caption }) => caption.startsWith(`Values of the chart: ${title} (`));
    for (const [period = [], value = []] of values?.rows ?? []) put(`${title} at ${period[0]}`, value[0]);
  }
  for (const { rows } of tables.filter(({ caption }) => caption === 'Every allocated item')) {
    for (const [, [title = ''] = [], , , [figure = '', more = ''] = []] of rows) {
      if (/^Not reported|^No figure/.test(figure)) continue;
      put(`${title} in the appendix`, figure.replace(' (provisional)', ''));
      for (const [, period, value] of more.matchAll(/([A-Z][a-z]+ \d{4}) ([£\d.,%-]+|\[[cx]\])(?:, |\. )/g))
        put(`${title} in the appendix at ${period}`, value);
    }
  }
  return figures;
}

function putTarget(title: string, text: string, put: (key: string, text?: string) => void): void {
  const [low, high] = text.split(' to ');
  if (high !== undefined) {
    put(`${title} target low`, low);
    put(`${title} target high`, high);
  } else if (text.startsWith('at least ')) put(`${title} target low`, text.slice(9));
  else if (text.startsWith('at most ')) put(`${title} target high`, text.slice(8));
}

const sheetTargets = { 'Target at least': 'target low', 'Target at most': 'target high' } as const;

/** From facts `{Section, Title, Measure, Period, Number or Words}`, as the CSV holds them. */
function ofFacts(facts: readonly Record<string, string>[]): Figures {
  const figures: Figures = {};
  const measures = new Set<string>([...Object.values(named), ...Object.keys(sheetTargets)]);
  const readings = new Map<string, number>();
  for (const { Section = '', Title: title, Measure = '', Period = '' } of facts)
    if (Section === 'Coverage' && Measure === 'Value' && !Period.startsWith('Quarter'))
      readings.set(`${title}`, (readings.get(`${title}`) ?? 0) + 1);
  for (const { Section, Title: title, Measure = '', Period = '', Number: number, Words } of facts) {
    const value = number === '' ? (Words ?? '') : Number(number);
    if (!measures.has(Measure)) continue;
    if (Section === 'Exceptions')
      figures[`${title} ${sheetTargets[Measure as keyof typeof sheetTargets] ?? Measure}`] = value;
    if (Section === 'Run charts') figures[`${title} at ${Period}`] = value;
    if (Section !== 'Coverage') continue;
    if (Period.startsWith('Quarter')) figures[`${title} in the appendix`] ??= value;
    else if ((readings.get(`${title}`) ?? 0) > 1) figures[`${title} in the appendix at ${Period}`] = value;
  }
  return figures;
}

/** The workbook's rows as such facts. */
function factsOf(sheets: Awaited<ReturnType<typeof rowsInXlsx>>): Record<string, string>[] {
  return [...sheets].flatMap(([Section, rows]) =>
    rows.flatMap((row) =>
      Object.entries(row)
        .filter(([, cell]) => cell !== null)
        .map(([Measure, cell]) => ({
          Section,
          Title: String(row.Title),
          Measure,
          Period: String(row.Period ?? ''),
          Number: typeof cell === 'number' ? String(cell) : '',
          Words: typeof cell === 'number' ? '' : String(cell),
        })),
    ),
  );
}

const board = aSamplePack();
const [held, ...others] = board.exceptions.filter((one) => one.kind === 'indicator');
if (held === undefined) throw new Error('The sample has no exceptions.');
const cases: [string, Pack][] = [
  ...packVariant.options.map((variant): [string, Pack] => [variant, aSamplePack(variant)]),
  [
    'argued-away',
    { ...board, exceptions: others, arguedAway: [{ ...held, number: '', arguedAway: 'It has ended.' }] },
  ],
];

describe.each(cases)('the %s pack', (_, pack) => {
  const titles = [...pack.exceptions, ...pack.arguedAway].flatMap((one) =>
    one.kind === 'indicator' ? [one.item.title] : [],
  );
  const expected = ofJson(packText(pack));
  let docx: Uint8Array;
  let xlsx: Uint8Array;
  const html = new TextDecoder().decode(writeHtml(packPaper(pack, aDraft)));
  const csv = writeSheetsCsv(packSheets(pack, aDraft));
  beforeAll(async () => {
    docx = await writeDocx(packPaper(pack, aDraft));
    xlsx = await writeSheetsXlsx(packSheets(pack, aDraft));
  });

  test('has figures to compare', () => {
    expect(Object.keys(expected).length).toBeGreaterThan(150);
    expect(titles.length).toBeGreaterThan(4);
  });
  test('has the same numbers in HTML as in its data', () => {
    expect(ofTables(tablesInHtml(html), titles)).toEqual(expected);
  });
  test('has the same numbers in Word', () => {
    expect(ofTables(tablesInDocx(docx), titles)).toEqual(expected);
  });
  test('has the same numbers in Excel', async () => {
    expect(ofFacts(factsOf(await rowsInXlsx(xlsx)))).toEqual(expected);
  });
  test('has the same numbers in CSV', () => {
    expect(ofFacts(factsInCsv(csv))).toEqual(expected);
  });
  test('has the same tables in HTML and in Word, cell by cell', () => {
    const cells = (tables: readonly FoundTable[]) =>
      tables
        .map(({ caption, heads, rows }) => [
          caption,
          heads.join('|'),
          rows.map((row) => row.map(tidy).join('|')),
        ])
        .sort();
    expect(cells(tablesInDocx(docx))).toEqual(cells(tablesInHtml(html)));
  });
  test('counts the same in Excel and CSV as in its data', async () => {
    const { exceptions, coverage, returns } = pack.summary;
    const counts = {
      Exceptions: exceptions.all,
      New: exceptions.new,
      'Allocated items': coverage.items,
      'Returns received': returns.received,
    };
    const inXlsx = (await rowsInXlsx(xlsx)).get('Summary') ?? [];
    const inCsv = factsInCsv(csv).filter(({ Section }) => Section === 'Summary');
    for (const [title, count] of Object.entries(counts)) {
      expect(inXlsx.find((row) => row.Title === title)?.Number).toBe(count);
      expect(inCsv.find((row) => row.Title === title)?.Number).toBe(String(count));
    }
  });
});

/** A status is drawn in HTML and typed in Word; words and numbers are the same. */
const tidy = (lines: readonly string[]): string =>
  lines
    .join(' ')
    .replace(/[◆▲●✓○] /g, '')
    .replace(/\s+/g, ' ');
