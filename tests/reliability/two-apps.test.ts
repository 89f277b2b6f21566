import { expect, test } from 'vitest';
import { codeOf } from '../a-store.ts';
import { aWorkspace, column, launch, reopen, until } from './launch.ts';

// R20
test('a second app on the same workspace is told so at once, and the first goes on', {
  timeout: 20_000,
}, async () => {
  const path = aWorkspace();
  const first = launch(['pairs', path]);
  await until(() => first.lines.length > 3, 'the first changes');
  const began = performance.now();
  expect(codeOf(() => reopen(path))).toBe('store.busy');
  expect(performance.now() - began).toBeLessThan(3000);
  const then = first.lines.length;
  await until(() => first.lines.length > then, 'another change by the first');
  first.process.kill('SIGKILL');
  await first.ended;
  const store = reopen(path);
  expect(column<number>(store, 'select count(*) from note')[0]).toBeGreaterThanOrEqual(
    Number(first.lines.at(-1)),
  );
  store.close();
});

// R32
test('a laptop that sleeps in the middle of a change finishes it when it wakes', {
  timeout: 20_000,
}, async () => {
  const path = aWorkspace();
  const worker = launch(['hold', path, '300']);
  await until(() => worker.lines.includes('holding'), 'the change to begin');
  worker.process.kill('SIGSTOP');
  expect(codeOf(() => reopen(path))).toBe('store.busy');
  expect(worker.lines).not.toContain('kept');
  worker.process.kill('SIGCONT');
  await worker.ended;
  expect(worker.lines).toEqual(['holding', 'kept']);
  const store = reopen(path);
  expect(column(store, 'select count(*) from note')).toEqual([1]);
  expect(column(store, 'select count(*) from gap')).toEqual([1]);
  store.close();
});
