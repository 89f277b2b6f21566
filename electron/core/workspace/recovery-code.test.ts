import fc from 'fast-check';
import { expect, test } from 'vitest';
import { refusalOf } from '../../../tests/signed.ts';
import { newRecoveryCode, readRecoveryCode } from './recovery-code.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const anyCode = fc.constant(null).map(newRecoveryCode);

test('a recovery code is seven groups of four that cannot be misread, and never the same', () => {
  const codes = Array.from({ length: 200 }, newRecoveryCode);
  for (const code of codes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(new Set(codes).size).toBe(200);
});

test('a code is read however it is typed', () => {
  fc.assert(
    fc.property(anyCode, (code) => {
      expect(readRecoveryCode(code)).toBe(code);
      expect(readRecoveryCode(` ${code.toLowerCase().replaceAll('-', ' ')}\n`)).toBe(code);
      expect(readRecoveryCode(code.replaceAll('-', '').replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(code);
    }),
  );
});

test('any one wrong character is noticed', async () => {
  await fc.assert(
    fc.asyncProperty(anyCode, fc.nat(27), fc.integer({ min: 1, max: 31 }), async (code, at, step) => {
      const typed = [...code.replaceAll('-', '')];
      const other = alphabet.charAt((alphabet.indexOf(typed[at] ?? '') + step) % 32);
      const wrong = typed.with(at, other).join('');
      expect(await refusalOf(() => readRecoveryCode(wrong))).toBe('key.recovery-mistyped');
    }),
  );
});

test('two neighbours exchanged, one lost or one added are noticed', async () => {
  await fc.assert(
    fc.asyncProperty(anyCode, fc.nat(24), async (code, at) => {
      const typed = code.replaceAll('-', '');
      const [a = '', b = ''] = [typed[at], typed[at + 1]];
      const wrong = [typed.slice(0, at) + typed.slice(at + 1), `${typed}0`];
      if (a !== b) wrong.push(typed.slice(0, at) + b + a + typed.slice(at + 2));
      for (const text of wrong)
        expect(await refusalOf(() => readRecoveryCode(text))).toBe('key.recovery-mistyped');
    }),
  );
  expect(await refusalOf(() => readRecoveryCode(''))).toBe('key.recovery-mistyped');
  expect(await refusalOf(() => readRecoveryCode('U'.repeat(28)))).toBe('key.recovery-mistyped');
});
