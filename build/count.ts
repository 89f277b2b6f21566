import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestCase, TestModule } from 'vitest/node';

export type Count = { passed: number; failed: number; skipped: number };

const failures = (module: TestModule): number =>
  [module, ...module.children.allSuites()].filter((suite) => suite.errors().length > 0).length;

const inState = (tests: readonly TestCase[], state: string): number =>
  tests.filter((test) => test.result().state === state).length;

/**
 * What a run came to. Besides a failing test, each of these is one failure: a file that does not load, a
 * hook of a whole group that fails, an error outside any test, and a run in which no test ran at all.
 */
export function counted(modules: readonly TestModule[], stray: readonly SerializedError[]): Count {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const passed = inState(tests, 'passed');
  const failed =
    inState(tests, 'failed') + modules.reduce((sum, module) => sum + failures(module), 0) + stray.length;
  const skipped = tests.length - passed - inState(tests, 'failed');
  return { passed, failed: passed + failed === 0 ? 1 : failed, skipped };
}

/** A Vitest reporter that leaves the count in the file named by CSP_RETURNS_COUNT. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], stray: readonly SerializedError[]): void {
    const file = process.env.CSP_RETURNS_COUNT;
    if (file) writeFileSync(file, JSON.stringify(counted(modules, stray)));
  }
}
