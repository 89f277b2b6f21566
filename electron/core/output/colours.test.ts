import { expect, test } from 'vitest';
import { tableStyle } from '../../../shared/documents/html/table-style.ts';
import { ink } from '../../../shared/documents/ink.ts';

/** Relative luminance and contrast of two colours (WCAG 2.2, "contrast ratio"). */
function luminance(colour: string): number {
  const hex = colour.length === 4 ? [...colour.slice(1)].map((one) => one + one).join('') : colour.slice(1);
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test('words have at least 4.5:1 against what they stand on', () => {
  for (const ground of [ink.paper, ink.faint])
    for (const words of [ink.text, ink.primary, ink.quiet, ink.improvement, ink.concern, ink.neutral])
      expect(contrast(words, ground)).toBeGreaterThan(4.5);
});

test('marks and lines of a chart have at least 3:1 against its ground and its band', () => {
  for (const ground of [ink.paper, ink.faint])
    for (const mark of [ink.common, ink.improvement, ink.concern, ink.neutral, ink.primary])
      expect(contrast(mark, ground)).toBeGreaterThan(3);
});

test('every status is dark words on a light ground, 4.5:1 or better, and stays so in grey', () => {
  const tags = [...tableStyle.matchAll(/\.tag-\w+ \{\s*color: ([^;]+);\s*background: ([^;]+);/g)];
  expect(tags).toHaveLength(5);
  const named: Record<string, string> = { 'var(--primary)': ink.primary, 'var(--quiet)': ink.quiet };
  for (const [, words = '', ground = ''] of tags)
    expect(contrast(named[words] ?? words, ground)).toBeGreaterThan(4.5);
});
