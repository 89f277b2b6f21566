// `npm run bench [-- CHAPTER ...] [--json]` measures how fast the core is, on made-up partnerships and real
// signatures, and says of each figure what it is measured against and what it should be. It tells and never fails:
// a figure depends on the machine, so no test waits for one. What it makes lies in a folder of its own, removed at
// the end.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { chapters, type Figure, type Run } from './chapters.ts';
import { tableOf } from './table.ts';

const root = join(import.meta.dirname, '..', '..');
const built = join(root, '.cache', `bench-${process.pid}`);
const folder = mkdtempSync(join(tmpdir(), 'csp-bench-'));

const wanted = process.argv.slice(2).filter((one) => one !== '--json');
const stranger = wanted.find((one) => !Object.hasOwn(chapters, one));
if (stranger !== undefined)
  throw new Error(`There is no chapter "${stranger}"; there are ${Object.keys(chapters).join(', ')}.`);

/** Runs one measurement in a process of its own: none starts with what another has warmed up or left in memory. */
const run: Run = (name, count = 0) => {
  process.stderr.write(`bench: ${name}${count > 0 ? `, ${count}` : ''} ...\n`);
  const answer = execFileSync(process.execPath, [join(built, 'work.mjs'), name, folder, String(count)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(answer);
};

try {
  await build({
    ...{ configFile: false, root, publicDir: false, logLevel: 'error' },
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ...{ ssr: join(import.meta.dirname, 'work.ts'), outDir: built, target: 'node24', minify: false },
      rolldownOptions: { output: { entryFileNames: '[name].mjs' } },
    },
  });
  const figures: Figure[] = Object.entries(chapters)
    .filter(([name]) => wanted.length === 0 || wanted.includes(name))
    .flatMap(([, chapter]) => chapter(run));
  const told = process.argv.includes('--json') ? JSON.stringify({ figures }, null, 2) : tableOf(figures);
  process.stdout.write(`${told}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
  rmSync(built, { recursive: true, force: true });
}
