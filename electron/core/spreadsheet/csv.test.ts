import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { harmless, parseCsv, unharmed, writeCsv } from './csv.ts';
import { tidyText } from './tidy-text.ts';

const written = (rows: Parameters<typeof writeCsv>[0]) => new TextDecoder().decode(writeCsv(rows));

describe('CSV that leaves the app', () => {
  test.each([
    '=1+1',
    '+44 24 7683 1234',
    '-5+cmd|calc',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '\u0000=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
  ])('text that a spreadsheet program could run, %j, is written so that it is text', (text) => {
    expect(harmless(text)).toBe(`'${text}`);
  });

  test('a negative number stays a number, typed as a number or as text', () => {
    expect(written([[-3, '-3.25']])).toBe('-3,-3.25\r\n');
  });

  test('words, numbers, yes or no and empty cells follow RFC 4180, and Excel is told that it is UTF-8', () => {
    expect([...writeCsv([['ŵ']]).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(written([['say "no"', 'a,b', 1204.5, true, null, 'two\nlines']])).toBe(
      '"say ""no""","a,b",1204.5,true,,"two\nlines"\r\n',
    );
  });

  test('whatever text is written is read back as it was, and no cell opens with a formula', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).map(tidyText);
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, (rows) => {
        const headed = [['first', 'second'], ...rows];
        const { rows: back, openQuote } = parseCsv(written(headed));
        expect(openQuote).toBeNull();
        expect(back.slice(0, headed.length)).toEqual(headed);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(unharmed(harmless(text))).toBe(text);
        expect([...'=+@\t\r\n\0＝＋－＠']).not.toContain(harmless(text).charAt(0));
      }),
    );
  });
});

describe('CSV that comes in', () => {
  test.each([',', ';', '\t'])('cells may be parted by %j', (delimiter) => {
    const text = ['indicator', 'period', 'value'].join(delimiter);
    expect(parseCsv(`${text}\nCT-I01${delimiter}2026-08${delimiter}12`).rows).toEqual([
      ['indicator', 'period', 'value'],
      ['CT-I01', '2026-08', '12'],
    ]);
  });

  test('any text at all is read without a failure', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void parseCsv(text)));
  });

  test('a quotation mark that never closes is named by its row', () => {
    expect(parseCsv('indicator,value\nCT-I01,1\nCT-I02,"2\nCT-I03,3').openQuote).toBe(2);
  });
});
