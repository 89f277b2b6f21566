import { expect, test } from 'vitest';
import { matching } from './matching.ts';

const names = ['What is due', 'Settings', 'Help with this screen', 'Lock the workspace'];
const found = (typed: string) => matching(typed, names, (one) => one);

test('everything is offered until something is typed', () => {
  expect(found('')).toEqual(names);
  expect(found('   ')).toEqual(names);
});

test('part of a name finds it, in any case and any order of words', () => {
  expect(found('SET')).toEqual(['Settings']);
  expect(found('screen help')).toEqual(['Help with this screen']);
  expect(found('xyz')).toEqual([]);
});

test('names that start with what was typed come first', () => {
  expect(found('w')[0]).toBe('What is due');
  expect(found('w')).toContain('Lock the workspace');
});

test('a letter left out is forgiven, and only where nothing has the name as it was typed', () => {
  expect(found('setings')).toEqual(['Settings']);
  expect(found('lok workspce')).toEqual(['Lock the workspace']);
  expect(found('st')).toEqual([]);
  expect(found('gnis')).toEqual([]);
  expect(matching('set', ['Sweet', 'Settings'], (one) => one)).toEqual(['Settings']);
});
