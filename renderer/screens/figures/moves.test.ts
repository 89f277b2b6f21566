import { describe, expect, test } from 'vitest';
import { type Move, moveOf, moveTo, type Pressed } from './moves.ts';

/** Three months of one indicator, one wide cell of another, three months again. */
const stops = [
  { line: 0, column: 0 },
  { line: 0, column: 1 },
  { line: 0, column: 2 },
  { line: 1, column: 0 },
  { line: 2, column: 0 },
  { line: 2, column: 1 },
  { line: 2, column: 2 },
];
const from = (index: number, move: Move) => moveTo(stops, index, move);

describe('the keys of the grid', () => {
  test('lead to the next cell of the line and of the column, and nowhere at its ends', () => {
    expect([from(0, 'right'), from(2, 'right'), from(0, 'left'), from(0, 'up'), from(4, 'down')]).toEqual([
      1,
      null,
      null,
      null,
      null,
    ]);
    expect([from(1, 'down'), from(3, 'down'), from(6, 'up')]).toEqual([3, 4, 3]);
  });

  test('lead to the ends of the line and of the grid', () => {
    expect([from(5, 'line-start'), from(5, 'line-end'), from(5, 'first'), from(1, 'last')]).toEqual([
      4, 6, 0, 6,
    ]);
  });

  const press = (key: string, given: Partial<Pressed> = {}): Pressed => ({
    key,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    ...given,
  });
  const picked = { start: 0, end: 5, length: 5 };
  const within = { start: 2, end: 2, length: 5 };

  test('leave the arrows to the text until the caret is at its edge; up and down always lead on', () => {
    expect(moveOf(press('ArrowLeft'), picked)).toBe('left');
    expect(moveOf(press('ArrowRight'), picked)).toBe('right');
    expect(moveOf(press('ArrowLeft'), within)).toBeNull();
    expect(moveOf(press('ArrowRight'), { start: 5, end: 5, length: 5 })).toBe('right');
    expect(moveOf(press('ArrowLeft'), { start: 5, end: 5, length: 5 })).toBeNull();
    expect(moveOf(press('ArrowDown'), within)).toBe('down');
    expect(moveOf(press('Home'), within)).toBeNull();
    expect(moveOf(press('End'), picked)).toBe('line-end');
  });

  test('go down with Enter, up with Shift and Enter, and leave every other chord alone', () => {
    expect(moveOf(press('Enter'), within)).toBe('down');
    expect(moveOf(press('Enter', { shiftKey: true }), within)).toBe('up');
    expect(moveOf(press('Enter', { ctrlKey: true }), within)).toBeNull();
    expect(moveOf(press('Home', { ctrlKey: true }), within)).toBe('first');
    expect(moveOf(press('ArrowRight', { shiftKey: true }), picked)).toBeNull();
    expect(moveOf(press('Tab'), picked)).toBeNull();
  });
});
