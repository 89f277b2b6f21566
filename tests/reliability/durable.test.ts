import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder } from '../a-store.ts';
import { aWorkspace, launch } from './launch.ts';

const canTrace =
  process.platform === 'linux' &&
  spawnSync('strace', ['-o', '/dev/null', '-e', 'trace=none', 'true']).status === 0;

// R3
test.skipIf(!canTrace)('a change is acknowledged only after the disk has been told to keep it', async () => {
  const trace = join(aFolder(), 'trace');
  const worker = launch(
    ['pairs', aWorkspace(), '5'],
    ['strace', '-o', trace, '-e', 'trace=write,fsync,fdatasync'],
  );
  await worker.ended;
  expect(worker.lines).toEqual(['open', '1', '2', '3', '4', '5']);
  const calls = readFileSync(trace, 'utf8').split('\n');
  const said = (line: string) => calls.findIndex((call) => call.startsWith(`write(1, "${line}\\n"`));
  for (const [before, after] of [
    ['open', '1'],
    ['1', '2'],
    ['2', '3'],
    ['3', '4'],
    ['4', '5'],
  ] as const) {
    const between = calls.slice(said(before), said(after));
    expect(between.filter((call) => /^f(data)?sync\(/.test(call)).length).toBeGreaterThanOrEqual(1);
  }
});
