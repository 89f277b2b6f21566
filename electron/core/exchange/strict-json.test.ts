import fc from 'fast-check';
import { expect, test } from 'vitest';
import { refuse } from '../../../shared/contract/faults.ts';
import { hasControls } from '../../../shared/model/controls.ts';
import { type Flaw, strictJson, strictText } from './strict-json.ts';

const limits = { string: 20_000, rows: 5_000 };
const flawOf = (text: string): Flaw | 'none' => {
  let flaw: Flaw | 'none' = 'none';
  try {
    strictJson(
      text,
      (found) => {
        flaw = found;
        return refuse('file.json');
      },
      limits,
    );
  } catch {
    // The flaw says why.
  }
  return flaw;
};

test('nesting of twelve is read and of thirteen is not, wherever brackets stand in texts', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  expect(flawOf(nested(12))).toBe('none');
  expect(flawOf(nested(13))).toBe('depth');
  expect(flawOf(JSON.stringify({ a: '['.repeat(50), b: '"[{\\"'.repeat(20), c: '\\\\' }))).toBe('none');
  expect(flawOf(`["\\\\",${nested(12)}]`)).toBe('depth');
  expect(flawOf(`["\\\\\\"",${nested(12)}]`)).toBe('depth');
});

test('depth is counted as a parser counts it', () => {
  const depthOf = (value: unknown): number =>
    typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;
  const anything = fc.jsonValue({ maxDepth: 16, depthSize: 'max', noUnicodeString: false });
  fc.assert(
    fc.property(anything, (value) => {
      const flaw = flawOf(JSON.stringify(value));
      expect(flaw === 'depth').toBe(depthOf(JSON.parse(JSON.stringify(value))) > 12);
    }),
    { numRuns: 300 },
  );
});

test('a text is read exactly when it is what writing its value gives', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"b"',
    '1',
    '-0',
    '1.0',
    'null',
    ' ',
    '\\',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      const same = (() => {
        try {
          return JSON.stringify(JSON.parse(text)) === text;
        } catch {
          return false;
        }
      })();
      expect(flawOf(text) === 'none').toBe(same);
    }),
    { numRuns: 2000 },
  );
});

test('limits are the last values allowed', () => {
  expect(flawOf(JSON.stringify('x'.repeat(20_000)))).toBe('none');
  expect(flawOf(JSON.stringify('x'.repeat(20_001)))).toBe('limits');
  expect(flawOf(JSON.stringify(Array(5_000).fill(0)))).toBe('none');
  expect(flawOf(JSON.stringify(Array(5_001).fill(0)))).toBe('limits');
});

test('Welsh, emoji, tabs and line breaks are ordinary text', () => {
  expect(flawOf(JSON.stringify('Tŷ ŵyneb 👮🏽‍♀️\tcolumn\r\nnext line, café “quoted” – dash'))).toBe('none');
});

test('no text holds a control character or half a character, whichever it is and however it is written', () => {
  const within = (character: string) => flawOf(JSON.stringify({ said: ['Fine.', `a${character}b`] }));
  for (let code = 0; code <= 0xffff; code++) {
    const character = String.fromCharCode(code);
    const refused = hasControls(character) || !character.isWellFormed();
    if (refused !== (within(character) === 'text')) expect.fail(`U+${code.toString(16)} is judged wrongly.`);
  }
});

test('bytes are UTF-8 without a mark, or nothing', () => {
  expect(strictText(Buffer.from('Tŷ'))).toBe('Tŷ');
  for (const bytes of ['efbbbf7b7d', 'c3', 'c0a2', 'eda080', 'f5808080', 'fffe7b00'])
    expect(strictText(Buffer.from(bytes, 'hex'))).toBeUndefined();
});

test.each([
  ['an unclosed text of ten million quotes', `"${'\\"'.repeat(5e6)}`],
  ['ten million backslashes', `"${'\\'.repeat(1e7)}"`],
  ['a million rows', `[${'0,'.repeat(1e6)}0]`],
  ['five million brackets', '['.repeat(5e6)],
])('%s is refused within a second', (_, text) => {
  const began = performance.now();
  expect(flawOf(text)).not.toBe('none');
  expect(performance.now() - began).toBeLessThan(1000);
});
