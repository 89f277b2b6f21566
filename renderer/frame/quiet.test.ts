import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Quiet, watchQuiet } from './quiet.ts';

const minutes = (count: number): number => count * 60_000;
let told: Quiet[];
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', new EventTarget());
  told = [];
  stop = watchQuiet(minutes(15), (quiet) => told.push(quiet));
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});
const touch = () => window.dispatchEvent(new Event('keydown'));

test('a workspace that nobody touches is asked about a minute before it is locked', () => {
  vi.advanceTimersByTime(minutes(13.9));
  expect(told).toEqual([]);
  vi.advanceTimersByTime(minutes(0.2));
  expect(told).toEqual(['asked']);
  vi.advanceTimersByTime(minutes(1));
  expect(told).toEqual(['asked', 'gone']);
});

test('any key or click starts the time anew', () => {
  vi.advanceTimersByTime(minutes(14));
  touch();
  expect(told).toEqual(['asked', 'busy']);
  vi.advanceTimersByTime(minutes(13.9));
  expect(told).toEqual(['asked', 'busy']);
});

test('a laptop that slept has been quiet all the while', () => {
  vi.setSystemTime(Date.now() + minutes(600));
  vi.advanceTimersByTime(6_000);
  expect(told).toEqual(['gone']);
});
