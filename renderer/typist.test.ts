import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type KeptOrNot, typistOf } from './typist.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A store that says when it has kept, and a field over it. */
function field(stored = '') {
  const sent: string[] = [];
  const answers: ((reply: KeptOrNot) => void)[] = [];
  const typist = typistOf(stored, (text) => {
    sent.push(text);
    return new Promise((resolve) => answers.push(resolve));
  });
  const answer = async (reply: KeptOrNot): Promise<void> => {
    answers.shift()?.(reply);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { typist, sent, answer };
}

test('a text is kept a moment after the last key', () => {
  const { typist, sent } = field();
  typist.type('R');
  vi.advanceTimersByTime(700);
  typist.type('Ro');
  vi.advanceTimersByTime(700);
  expect(sent).toEqual([]);
  vi.advanceTimersByTime(100);
  expect(sent).toEqual(['Ro']);
});

test('somebody who never pauses has everything kept that is older than a second and a half', () => {
  const { typist, sent } = field();
  for (let count = 1; count <= 20; count += 1) {
    typist.type('x'.repeat(count));
    vi.advanceTimersByTime(200);
  }
  expect(sent.length).toBeGreaterThanOrEqual(2);
  expect(sent[0]).toBe('x'.repeat(8)); // typed by 1.4 s, kept at 1.5 s
});

test('what is typed while an older text comes back from the store stays as it is typed', async () => {
  const { typist, sent, answer } = field();
  typist.type('Rose');
  typist.flush();
  typist.type('Rose by 9');
  typist.hear('Rose');
  expect(typist.text()).toBe('Rose by 9');
  await answer({ ok: true });
  expect(typist.text()).toBe('Rose by 9');
  vi.advanceTimersByTime(800);
  expect(sent).toEqual(['Rose', 'Rose by 9']);
});

test('a space at the end is not taken away while one types on, and is when the field is left', async () => {
  const { typist, sent, answer } = field();
  typist.type('Rose ');
  vi.advanceTimersByTime(800);
  typist.hear('Rose');
  await answer({ ok: true });
  expect(typist.text()).toBe('Rose ');
  typist.leave();
  expect(typist.text()).toBe('Rose');
  expect(sent).toEqual(['Rose ']);
});

test('a text that was undone or changed elsewhere is shown when nothing is being typed', async () => {
  const { typist, answer } = field('Rose');
  typist.hear('');
  expect(typist.text()).toBe('');
  typist.type('Fell');
  typist.leave();
  typist.hear('Fell');
  await answer({ ok: true });
  typist.hear('Rose');
  expect(typist.text()).toBe('Rose');
});

test('a text that was refused stays, and is sent again with the next key or when the field is left', async () => {
  const { typist, sent, answer } = field('Rose');
  typist.type('Fell');
  typist.leave();
  await answer({ ok: false });
  expect(typist.text()).toBe('Fell');
  typist.leave();
  expect(sent).toEqual(['Fell', 'Fell']);
});

test('a field that is left or goes away keeps its text at once, and one that did not change keeps nothing', () => {
  const { typist, sent } = field('Rose');
  typist.leave();
  expect(sent).toEqual([]);
  typist.type('Fell');
  typist.flush();
  expect(sent).toEqual(['Fell']);
  vi.advanceTimersByTime(5_000);
  expect(sent).toEqual(['Fell']);
});
