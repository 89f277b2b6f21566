import { spawnSync } from 'node:child_process';

/** A check by a tool: it passes when the tool finds nothing. */
type Check = { readonly name: string; readonly run: readonly string[]; readonly strict: boolean };

const checks: readonly Check[] = [
  {
    name: 'format, lint and boundaries (biome)',
    run: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
    strict: true,
  },
  { name: 'types (tsc)', run: ['node_modules/typescript/bin/tsc'], strict: true },
  { name: 'nothing unused (knip)', run: ['node_modules/knip/bin/knip.js', '--no-progress'], strict: true },
];

const passes = ({ name, run, strict }: Check): boolean => {
  const { status } = spawnSync(process.execPath, run, { stdio: ['ignore', 'inherit', 'inherit'] });
  const passed = status === 0;
  process.stdout.write(`${passed ? 'passed' : strict ? 'FAILED' : 'to look at'}: ${name}\n`);
  return passed;
};

/** Runs the checks that must pass; gives how many did and how many did not. */
export function runStrictChecks(): { passed: number; failed: number } {
  const results = checks.filter((check) => check.strict).map(passes);
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed };
}

if (import.meta.main) {
  const results = checks.map((check) => passes(check) || !check.strict);
  process.exitCode = results.every(Boolean) ? 0 : 1;
}
