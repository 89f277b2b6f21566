import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { packPaper } from '../../../shared/documents/pack/paper-of-pack.ts';
import { packSheets } from '../../../shared/documents/sheets/sheets-of-pack.ts';
import { aHostilePack, attacks, endless, turned } from '../../../tests/a-hostile-pack.ts';
import { aDraft } from '../../../tests/a-sample-pack.ts';
import { partsOfDocx, rowsInXlsx } from '../../../tests/read-back.ts';
import { unpack } from '../spreadsheet/archive.ts';
import { writeSheetsCsv } from './csv.ts';
import { writeDocx } from './docx.ts';
import { writeHtml } from './html.ts';
import { writeSheetsXlsx } from './xlsx.ts';

const pack = aHostilePack();
const shownTurned = 'exe.[U+202E]gnp.scr';

/** The text that a reader sees, entities resolved. */
const seen = (markup: string): string =>
  markup
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&(#x27|apos);/g, "'")
    .replace(/&amp;/g, '&');

describe('hostile words in a paper for screens', () => {
  const html = new TextDecoder().decode(writeHtml(packPaper(pack, aDraft)));
  const tags = [...html.matchAll(/<([a-z][a-z0-9]*)([^>]*)>/gi)];

  test.each(Object.entries(attacks))('are printed as they were typed: %s', (_, attack) => {
    expect(seen(html)).toContain(attack);
  });
  test('are never an element, an attribute or an address', () => {
    const known =
      'a b body br caption col colgroup dd desc details div dl dt figcaption figure g h1 h2 h3 h4 head header html li main meta nav ol p path rect section span style summary svg table tbody td text th thead title tr ul';
    const found = new Set(tags.map(([, name]) => name));
    expect([...found].filter((name) => !known.split(' ').includes(name ?? ''))).toEqual([]);
    const attributes = tags.flatMap(([, , rest = '']) => [...rest.matchAll(/([\w:-]+)="([^"]*)"/g)]);
    expect(attributes.filter(([, name]) => /^(on|style$|src$)/i.test(name ?? ''))).toEqual([]);
    const addresses = attributes.filter(([, name]) => name === 'href').map(([, , to]) => to);
    expect(addresses.filter((to) => !/^#[a-z0-9-]+$/.test(to ?? ''))).toEqual([]);
  });
  test('cannot leave the style, in which the marking stands', () => {
    expect(html.match(/<\/?style>/g)).toHaveLength(2);
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    // Whatever came from the pack stands between quotation marks, and no other sign than these is left there.
    const rest = style.replace(/"[A-Za-z0-9 \\]*"/g, '');
    expect(rest).not.toMatch(/url\(|script|evil|[<@]import|</);
    expect(rest.match(/"/g)?.length ?? 0).toBe(0);
    expect(style.match(/@page/g)?.length).toBeGreaterThan(3);
  });
  test('that turn the reading direction are named instead of obeyed', () => {
    expect(html).not.toContain('\u202e');
    expect(html).toContain(shownTurned);
  });
  test('may be as long as they like', () => expect(html).toContain(endless));
});

describe('hostile words in Word, Excel and CSV', () => {
  let docx: Uint8Array;
  let xlsx: Uint8Array;
  beforeAll(async () => {
    docx = await writeDocx(packPaper(pack, aDraft));
    xlsx = await writeSheetsXlsx(packSheets(pack, aDraft));
  });

  test.each(Object.entries(attacks))('are text in Word as they were typed: %s', (_, attack) => {
    expect(seen(partsOfDocx(docx).get('word/document.xml') ?? '')).toContain(attack);
  });
  test('bring nothing into Word from outside, and no macro', () => {
    const names = [...unpack(docx, () => true)];
    expect(names.filter(([name]) => /vba|\.bin$/i.test(name)).map(([name]) => name)).toEqual([]);
    const outside = names.filter(
      ([name, part]) => name.endsWith('.rels') && part.includes('TargetMode="External"'),
    );
    expect(outside.map(([name]) => name)).toEqual([]);
    expect(partsOfDocx(docx).get('word/document.xml')).toContain(endless);
    expect(partsOfDocx(docx).get('word/document.xml')).not.toContain('\u202e');
  });
  test('are text cells in Excel, never a formula', async () => {
    const parts = [...unpack(xlsx, (name) => name.endsWith('.xml'))].map(([, part]) => part.toString('utf8'));
    expect(parts.filter((part) => /<f[ >]/.test(part))).toEqual([]);
    const texts = [...(await rowsInXlsx(xlsx)).values()].flatMap((rows) =>
      rows.flatMap((row) => Object.values(row)),
    );
    for (const attack of Object.values(attacks))
      expect(texts.some((text) => typeof text === 'string' && text.includes(attack))).toBe(true);
  });
  test('are nothing that a spreadsheet program runs when it opens the CSV', () => {
    const text = new TextDecoder().decode(writeSheetsCsv(packSheets(pack, aDraft)));
    const cells = Papa.parse<string[]>(text.trim()).data.flat();
    expect(cells.filter((cell) => /^[=+@\t\r-]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell))).toEqual([]);
    expect(cells.some((cell) => cell.startsWith("'=HYPERLINK"))).toBe(true);
    expect(text).not.toContain(turned);
  });
});
