import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const sheet = readFileSync('renderer/theme/tokens.css', 'utf8');

/** The colours of a block of tokens.css, by name. */
const coloursIn = (selector: string): Record<string, string> => {
  const block = sheet.split(`${selector} {`)[1]?.split('}')[0] ?? '';
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, n, v]) => [n, v]));
};
const usual = coloursIn(':root');
const high = { ...usual, ...coloursIn(':root[data-contrast="high"]') };

/** WCAG 2.2, "relative luminance" and "contrast ratio". */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function ratio(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const status = ['red', 'amber', 'green', 'blue', 'grey'];
const words: [string, string][] = [
  ...['paper', 'wash', 'primary-wash'].flatMap((ground): [string, string][] => [
    ['ink', ground],
    ['muted', ground],
    ['primary', ground],
  ]),
  ['paper', 'ink'],
  ['paper', 'primary'],
  ['paper', 'primary-deep'],
  ['red-text', 'paper'],
  ...status.map((one): [string, string] => [`${one}-text`, `${one}-fill`]),
];
const marks: [string, string][] = [
  ...['edge', 'primary', 'improvement', 'concern', 'common-cause', 'neutral'].map((one): [string, string] => [
    one,
    'paper',
  ]),
  ...status.flatMap((one): [string, string][] => [
    [`${one}-edge`, 'paper'],
    [`${one}-edge`, `${one}-fill`],
  ]),
];

describe.each([
  ['as it is usually', usual],
  ['with high contrast', high],
])('the window %s', (_, colours) => {
  const found = (name: string): string => colours[name] ?? 'missing';

  test.each(words)('shows words in %s on %s at 4.5 to 1 or more', (text, ground) => {
    expect(ratio(found(text), found(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(marks)('shows marks and lines in %s on %s at 3 to 1 or more', (mark, ground) => {
    expect(ratio(found(mark), found(ground))).toBeGreaterThanOrEqual(3);
  });
});

test('the ratios are those of the published formula', () => {
  expect(ratio('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(ratio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
