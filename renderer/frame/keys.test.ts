import { expect, test } from 'vitest';
import { isPressed } from './keys.ts';

const press = (key: string, held: Partial<Parameters<typeof isPressed>[1]> = {}) => ({
  ...{ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false },
  ...held,
});

test('a chord is its key with exactly the keys held that it names', () => {
  expect(isPressed('Ctrl+K', press('k', { ctrlKey: true }))).toBe(true);
  expect(isPressed('Ctrl+K', press('K', { metaKey: true }))).toBe(true);
  expect(isPressed('Ctrl+K', press('k'))).toBe(false);
  expect(isPressed('Ctrl+K', press('k', { ctrlKey: true, shiftKey: true }))).toBe(false);
  expect(isPressed('F6', press('F6'))).toBe(true);
  expect(isPressed('F6', press('F6', { shiftKey: true }))).toBe(false);
  expect(isPressed('Shift+F6', press('F6', { shiftKey: true }))).toBe(true);
  expect(isPressed('Ctrl+/', press('/', { ctrlKey: true }))).toBe(true);
});

test('what AltGr types on a British keyboard is never taken for a chord', () => {
  expect(isPressed('Ctrl+K', press('k', { ctrlKey: true, altKey: true }))).toBe(false);
});
