import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

// Inside the repository, so that the made-up test files find Vitest; git ignores the folder.
mkdirSync('.cache', { recursive: true });
const folder = mkdtempSync('.cache/count-');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs made-up test files with the reporter of `npm test`; gives what it counted and how Vitest ended. */
const countOf = (name: string, files: Record<string, string>) => {
  const root = resolve(folder, name);
  mkdirSync(root);
  const head = "import { beforeAll, describe, expect, test } from 'vitest';\n";
  for (const [file, source] of Object.entries(files)) writeFileSync(resolve(root, file), head + source);
  const reporter = resolve('build/count.ts');
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--root', root, `--reporter=${reporter}`],
    { env: { ...process.env, CSP_RETURNS_COUNT: resolve(root, 'count.json') } },
  );
  return { ...JSON.parse(readFileSync(resolve(root, 'count.json'), 'utf8')), passing: status === 0 };
};

test('what passes, fails and is skipped is counted as such', () => {
  const three =
    "test('a', () => {}); test('b', () => expect(1).toBe(1)); test.skip('c', () => {}); test.todo('d');";
  expect(countOf('green', { 'a.test.ts': three })).toEqual({
    passed: 2,
    failed: 0,
    skipped: 2,
    passing: true,
  });
  const oneFails = "test('a', () => {}); test('b', () => expect(1).toBe(2));";
  expect(countOf('red', { 'a.test.ts': oneFails })).toEqual({
    passed: 1,
    failed: 1,
    skipped: 0,
    passing: false,
  });
});

test('a file that does not load, a failing hook and a stray error are failures, not silence', () => {
  const run = countOf('broken', {
    'loads.test.ts': "test('a', () => {});",
    'throws.test.ts': "throw new Error('no'); test('never reached', () => {});",
    'missing.test.ts': "import './nowhere.ts'; test('never reached', () => {});",
    'hook.test.ts':
      "describe('g', () => { beforeAll(() => { throw new Error('no'); }); test('b', () => {}); });",
    'stray.test.ts':
      "test('c', async () => { setTimeout(() => { throw new Error('no'); }); await new Promise((done) => setTimeout(done, 50)); });",
  });
  expect(run).toEqual({ passed: 2, failed: 4, skipped: 1, passing: false });
});

test('a run in which no test ran has failed', () => {
  expect(countOf('none', {})).toEqual({ passed: 0, failed: 1, skipped: 0, passing: false });
  expect(countOf('skipped', { 'a.test.ts': "test.skip('a', () => {});" })).toMatchObject({ failed: 1 });
});
