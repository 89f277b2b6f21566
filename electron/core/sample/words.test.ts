import { describe, expect, test } from 'vitest';
import * as sample from './index.ts';

const chairs = sample.samplePartnership.subGroups.map(({ id }) => id);
const explanations = sample.sampleQuarters.flatMap((quarter) =>
  chairs.map((subGroup) => sample.sampleExplanations(quarter, subGroup)),
);
const { readings: _, ...plan } = sample.samplePlan;
const everything = [
  sample.samplePartnership,
  plan,
  explanations,
  sample.sampleDecisions,
  sample.sampleDetermination,
  sample.sampleTranscription,
];

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];
const texts = everything.flatMap(stringsIn);
const words = (text: string) => text.split(/\s+/).filter(Boolean).length;

describe('the words of the sample', () => {
  test('nobody in it is an officer or a politician who is named in public papers', () => {
    const real = /Hamir|Gohhania|\bLyons\b|\bDaryl\b|\bFoster\b|\bParker\b|\bKhan\b(?<!Partridge-Khan)/;
    expect(texts.filter((text) => real.test(text))).toEqual([]);
  });

  test('telephone numbers are from the ranges kept for drama, and addresses lead nowhere', () => {
    for (const { phone, email } of sample.samplePartnership.people) {
      expect(phone).toMatch(/^(01632 960\d{3}|07700 900\d{3})$/);
      expect(email).toMatch(/@example\.org$/);
    }
    const numbers = texts.flatMap((text) => text.match(/\b0\d{4} \d{6}\b/g) ?? []);
    for (const number of numbers) expect(number).toMatch(/^(01632 960|07700 900)/);
    for (const text of texts) expect(text.match(/\S+@(?!example\.org)\S+/)).toBeNull();
  });

  test('it is written in British English with proper quotation marks, and is finished', () => {
    const american =
      /\b(\w*(center|color|behavior|neighborhood|labor|favor)\w*|\w+(ize|izes|ized|izing|ization)|program|gotten)\b/i;
    const unfinished = /lorem|ipsum|todo|tbc|xxx|\?\?|\.\.\.|!/i;
    const wordsOnly = texts.filter((text) => / /.test(text));
    expect(wordsOnly.filter((text) => american.test(text.replace(/\bsize\w*|seized/gi, '')))).toEqual([]);
    expect(wordsOnly.filter((text) => unfinished.test(text))).toEqual([]);
    expect(texts.filter((text) => /['"]| {2}(?! )\S/.test(text) && !text.includes('\n'))).toEqual([]);
    expect(texts.filter((text) => text !== text.trim() && !text.includes('\n'))).toEqual([]);
  });

  test('prose ends like a sentence', () => {
    const prose = [
      ...plan.evidence.map(({ finding }) => finding),
      ...plan.priorities.flatMap(({ wording, question }) => [wording, question].filter(Boolean)),
      ...plan.indicators.flatMap(({ card }) => Object.values(card)),
      ...plan.actions.map(({ outcome }) => outcome),
      ...explanations.flatMap(({ answers, raised }) =>
        [...answers, ...raised.map((one) => one.answers)].flatMap(({ what, why, doing, ask }) =>
          [what, why, doing, ask?.text].filter(Boolean),
        ),
      ),
    ];
    expect(prose.filter((text) => !/[.?”]$/.test(text ?? ''))).toEqual([]);
  });

  test('answers keep to the lengths that the Board reads: 60, 60, 80 and 40 words', () => {
    const answers = explanations.flatMap(({ answers, raised }) => [
      ...answers,
      ...raised.map((one) => ({ item: one.title, ...one.answers })),
    ]);
    for (const { item, what = '', why = '', doing = '', ask } of answers) {
      expect(words(what), `${item} what`).toBeLessThanOrEqual(60);
      expect(words(why), `${item} why`).toBeLessThanOrEqual(60);
      expect(words(doing), `${item} doing`).toBeLessThanOrEqual(80);
      expect(words(ask?.text ?? ''), `${item} ask`).toBeLessThanOrEqual(40);
    }
  });

  test('titles fit on a line and cards can be read in a minute', () => {
    for (const { title } of [...plan.priorities, ...plan.indicators, ...plan.actions]) {
      expect(title.length, title).toBeLessThanOrEqual(100);
      expect(title, title).not.toMatch(/\.$/);
    }
    for (const { ref, card } of plan.indicators) {
      for (const text of Object.values(card)) expect(words(text ?? ''), ref).toBeLessThanOrEqual(45);
    }
  });

  test('whoever explains or owns something is in the plan or the partnership under that very name', () => {
    const known = new Set([
      ...sample.samplePartnership.people.map(({ name }) => name),
      ...plan.actions.flatMap(({ owners }) => owners.map(({ name }) => name)),
    ]);
    const named = [
      ...explanations.flatMap(({ answers, raised }) => [...answers, ...raised.map((one) => one.answers)]),
      ...sample.sampleDecisions.decisions,
    ].flatMap(({ owner }) => (owner ? [owner.split(',')[0]] : []));
    expect(named.filter((name) => !known.has(name ?? ''))).toEqual([]);
  });

  test('no two texts of any length are the same', () => {
    const long = texts.filter((text) => words(text) > 20);
    expect(long.filter((text, i) => long.indexOf(text) !== i)).toEqual([]);
  });
});
