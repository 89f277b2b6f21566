import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordDifference, wordsDiffer } from './word-difference.ts';

/** `-removed-` and `+added+` in the running text. */
const shown = (before: string, after: string): string =>
  wordDifference(before, after)
    .map(({ kind, text }) => ({ same: text, removed: `-${text.trim()}- `, added: `+${text.trim()}+ ` })[kind])
    .join('')
    .trim();

const cases: [what: string, before: string, after: string, told: string][] = [
  ['two equal texts', 'Burglary fell.', 'Burglary fell.', 'Burglary fell.'],
  [
    'a word in another’s place',
    'Burglary fell by 8%.',
    'Burglary rose by 8%.',
    'Burglary -fell- +rose+ by 8%.',
  ],
  ['a figure with a comma as one word', 'up to 1,115 now', 'up to 1,204 now', 'up to -1,115- +1,204+ now'],
  ['an addition at the end', 'Patrols go on', 'Patrols go on until March', 'Patrols go on +until March+'],
  ['a removal at the start', 'As before, patrols go on', 'patrols go on', '-As before,- patrols go on'],
  ['two neighbouring changes as one', 'the old lamp', 'a new lamp', '-the old- +a new+ lamp'],
  [
    'changes around one short word as one',
    'Seven of twelve lamps work',
    'All of fifteen lamps work',
    '-Seven of twelve- +All of fifteen+ lamps work',
  ],
  ['a mark that changed apart from its word', 'Is it so.', 'Is it so?', 'Is it so-.- +?+'],
  ['everything added to nothing', '', 'Something new', '+Something new+'],
  ['everything removed', 'Something old', '', '-Something old-'],
  ['nothing at all', '', '', ''],
];

describe('The words that differ', () => {
  test.each(cases)('are told of %s', (_, before, after, told) => {
    expect(shown(before, after)).toBe(told);
  });

  test('are none where only spaces and line breaks differ', () => {
    expect(wordsDiffer('Patrols  go on\n\nin March', 'Patrols go on in March ')).toBe(false);
    expect(wordsDiffer('Patrols go on', 'Patrols went on')).toBe(true);
  });

  const word = fc.constantFrom('the', 'patrols', 'fell', 'rose', 'by', '8%', '1,204', '.', 'lamps', 'of');
  const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
  const bare = (all: readonly { text: string }[]) =>
    all
      .map((one) => one.text)
      .join('')
      .replace(/\s/g, '');

  test('give back both texts, whatever they are', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), fc.oneof(text, fc.string()), (before, after) => {
        const all = wordDifference(before, after);
        expect(bare(all.filter(({ kind }) => kind !== 'added'))).toBe(before.replace(/\s/g, ''));
        expect(bare(all.filter(({ kind }) => kind !== 'removed'))).toBe(after.replace(/\s/g, ''));
      }),
    );
  });

  test('are the same both ways, the added for the removed', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const count = (kind: string, all: ReturnType<typeof wordDifference>) =>
          bare(all.filter((one) => one.kind === kind)).length > 0;
        const [there, back] = [wordDifference(before, after), wordDifference(after, before)];
        expect(count('added', there)).toBe(count('removed', back));
      }),
    );
  });

  test('are told of two long texts that share no order, at once', () => {
    const long = (from: number) =>
      Array.from({ length: 4000 }, (_, at) => `w${(at * from) % 3999}`).join(' ');
    expect(wordDifference(long(7), long(11)).length).toBeGreaterThan(0);
  });
});
