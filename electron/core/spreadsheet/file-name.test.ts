import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeFileName } from './file-name.ts';

test.each([
  ['Return: City Tasking / 2026-27 Q2', 'cspreturn', 'Return- City Tasking - 2026-27 Q2.cspreturn'],
  ['../../etc/passwd', 'csv', 'etc-passwd.csv'],
  ['..\\..\\windows\\system32', 'csv', 'windows-system32.csv'],
  ['CON', 'csv', '_CON.csv'],
  ['lpt1.old', 'xlsx', '_lpt1.old.xlsx'],
  ['com¹', 'xlsx', '_com1.xlsx'],
  ['nul ', 'xlsx', '_nul.xlsx'],
  ['Cylch Gŵyl Ŷ', 'csv', 'Cylch Gwyl Y.csv'],
  ['.hidden', 'csv', 'hidden.csv'],
  ['plan. . .', 'xlsx', 'plan.xlsx'],
  ['invoice\u202Efdp.exe', 'csv', 'invoice-fdp.exe.csv'],
  ['a\u0000b\nc', 'csv', 'a-b c.csv'],
  ['', 'csv', 'file.csv'],
  ['計画', 'csv', 'file.csv'],
  ['$(rm -rf ~)`', 'csv', '(rm -rf -).csv'],
])('%j makes the file name %s', (words, extension, name) => {
  expect(safeFileName(words, extension)).toBe(name);
});

test('no words make a file name that some system would not take', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (words) => {
      const name = safeFileName(words, 'cspreturn');
      expect(name).toMatch(/^[A-Za-z0-9_()][A-Za-z0-9 ._()-]*\.cspreturn$/);
      expect(name.length).toBeLessThanOrEqual(120);
      expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\s*\./i);
    }),
  );
});
