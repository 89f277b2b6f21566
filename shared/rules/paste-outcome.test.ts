import { describe, expect, test } from 'vitest';
import { aSheetCell, aSheetRow } from '../../tests/a-sheet.ts';
import { readPaste } from './paste.ts';
import { type Decided, fractionsOf, outcomeOf, problemsOf, valuesOf } from './paste-outcome.ts';
import { parsePasted } from './paste-table.ts';

const full = aSheetRow('CT-I01', 'Vehicle crime', {
  cells: [
    aSheetCell('2026-07', 0, { value: 40, state: 'final' }),
    aSheetCell('2026-08', 1, { value: 41, state: 'final' }),
    aSheetCell('2026-09', 2),
  ],
});
const solved = aSheetRow('CT-I02', 'Crimes solved', {
  unit: { kind: 'percent', label: '%', decimals: 1 },
  ratio: { numerator: 'solved', denominator: 'recorded', per: 100 },
  partsNeeded: true,
});
const share = aSheetRow('CT-I03', 'Satisfied', { unit: { kind: 'percent', label: '%', decimals: 1 } });
const reading = (text: string) => readPaste(parsePasted(text), [full, solved, share], null);
const asIs: Decided = { choices: {}, shares: false };
const figures = (text: string, decided: Decided = asIs) =>
  outcomeOf(reading(text), decided).entries.map(({ period, figure }) => [period, figure && { ...figure }]);

describe('what a paste comes to', () => {
  test('replaces what is there, leaves it where the paste is blank, and counts what is replaced', () => {
    const read = reading('Vehicle crime\t40\t\t42');
    expect(valuesOf(read)).toHaveLength(2);
    expect(outcomeOf(read, asIs)).toMatchObject({
      replaced: 0,
      entries: [{ period: '2026-07' }, { period: '2026-09' }],
    });
    expect(outcomeOf(reading('Vehicle crime\t50\t51'), asIs).replaced).toBe(2);
  });

  test('leaves a text that stands for no figure, unless it is said that there is no data', () => {
    const text = 'Vehicle crime\t50\tn/a\t52';
    expect(problemsOf(reading(text)).map((one) => one.text)).toEqual(['n/a']);
    expect(figures(text).map(([period]) => period)).toEqual(['2026-07', '2026-09']);
    const said = figures(text, { choices: { 'CT-I01/2026-08/value': 'no-data' }, shares: false });
    expect(said[1]).toEqual([
      '2026-08',
      { state: 'no-data', why: 'The table that it was pasted from said “n/a”.' },
    ]);
  });

  test('takes (3) as minus three, and asks', () => {
    expect(problemsOf(reading('Vehicle crime\t(3)'))).toHaveLength(1);
    expect(figures('Vehicle crime\t(3)')).toMatchObject([['2026-07', { value: -3 }]]);
    expect(
      figures('Vehicle crime\t(3)', { choices: { 'CT-I01/2026-07/value': 'leave' }, shares: false }),
    ).toEqual([]);
  });

  test('asks once whether fractions are shares, and makes all of them percentages', () => {
    const text = 'Satisfied\t0.81\t0.07\t12%';
    expect(fractionsOf(reading(text)).map(({ value }) => value)).toEqual([0.81, 0.07]);
    const values = (decided: Decided) =>
      figures(text, decided).map(([, figure]) => (figure as { value: number }).value);
    expect(values(asIs)).toEqual([0.81, 0.07, 12]);
    expect(values({ ...asIs, shares: true })).toEqual([81, 7, 12]);
  });

  test('puts the parts of a ratio together, and keeps one that comes alone', () => {
    expect(figures('\tJul\nCrimes solved\t30\nCrimes solved\t200')).toEqual([
      ['2026-07', { value: null, numerator: 30, denominator: 200 }],
    ]);
    const alone = outcomeOf(reading('\t\tJul\nCrimes solved\tsolved\t30'), asIs);
    expect(alone.entries).toEqual([]);
    expect(alone.drafts).toMatchObject([{ field: 'numerator', text: '30' }]);
  });

  test('keeps a text to be mended later where that is chosen', () => {
    const { drafts } = outcomeOf(reading('Vehicle crime\t5O'), {
      choices: { 'CT-I01/2026-07/value': 'keep-text' },
      shares: false,
    });
    expect(drafts).toMatchObject([{ field: 'value', text: '5O' }]);
  });
});
