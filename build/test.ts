// `npm test` runs the checks and every test; `npm test -- PATH ...` runs only those tests. The last line
// is the count of both: it and the exit code agree.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runStrictChecks } from './check.ts';
import type { Count } from './count.ts';

/** Runs Vitest and reads the count that the reporter left; a run that left none has failed. */
function runTests(args: readonly string[]): Count {
  const folder = mkdtempSync(join(tmpdir(), 'csp-returns-count-'));
  const file = join(folder, 'count.json');
  // Tests choose NODE_ENV themselves: under "production" React would leave its checks out.
  const { NODE_ENV: _, ...env } = process.env;
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=./build/count.ts', ...args],
    { stdio: 'inherit', env: { ...env, CSP_RETURNS_COUNT: file } },
  );
  try {
    const count: Count = JSON.parse(readFileSync(file, 'utf8'));
    return status === 0 || count.failed > 0 ? count : { ...count, failed: 1 };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const only = process.argv.slice(2);
const checked = only.length > 0 ? { passed: 0, failed: 0 } : runStrictChecks();
const tested = runTests(only);

const passed = checked.passed + tested.passed;
const failed = checked.failed + tested.failed;
process.exitCode = failed > 0 ? 1 : 0;
process.stdout.write(`${passed} passed, ${failed} failed, ${tested.skipped} skipped\n`);
