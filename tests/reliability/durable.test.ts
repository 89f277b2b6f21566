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

// R7
test.skipIf(!canTrace)(
  'a copy gets its name only once its content is on the disk, and the name is kept too',
  async () => {
    const folder = aFolder();
    const trace = join(aFolder(), 'trace');
    const calls = 'trace=write,openat,rename,fsync,fdatasync,close';
    const worker = launch(['copy', aWorkspace(), folder, '1'], ['strace', '-y', '-o', trace, '-e', calls]);
    await worker.ended;
    const lines = readFileSync(trace, 'utf8').split('\n');
    const named = lines.findIndex((line) => line.startsWith('rename(') && line.includes(`${folder}/1.db"`));
    const told = lines.findIndex((line) => line.startsWith('write(1<') && line.includes('"1\\n"'));
    const flushes = (from: number, to: number, what: string) =>
      lines.slice(from, to).filter((line) => /^f(data)?sync\(/.test(line) && line.includes(`<${what}>`))
        .length;
    expect(named).toBeGreaterThan(0);
    expect(flushes(0, named, `${folder}/1.db.new`)).toBeGreaterThanOrEqual(1);
    expect(flushes(named, told, folder)).toBeGreaterThanOrEqual(1);
  },
);
