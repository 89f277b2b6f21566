import { expect, test } from 'vitest';
import { percentStylesOf } from './sheet-marks.ts';

const styles = (code: string) =>
  `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${code}"/></numFmts>` +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>';

test('a cell that Excel shows as a percentage is known by its format', () => {
  expect(percentStylesOf(styles('0.0%'))).toEqual(new Set([1]));
});

// A column of percentages kept as 46.5 with the sign written behind it was read as 4,650 per cent.
// The sign in quotes, or after a backslash, is text: the number is what it is.
test.each(['0.0&quot;%&quot;', '0.0\\%'])(
  'a per cent sign that is only text (%s) leaves the number alone',
  (code) => {
    expect(percentStylesOf(styles(code))).toEqual(new Set());
  },
);
