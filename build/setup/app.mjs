import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveUp, inside, root, say } from './place.mjs';

/** What is built: the mode of build/vite.config.ts, which is also its folder in dist, and its sources. */
const parts = [{ mode: 'cli', from: ['electron', 'db', 'shared'] }];

const always = ['build/vite.config.ts', 'package-lock.json', 'tsconfig.json'];

/**
 * @param {string} folder inside the repository
 * @returns {string[]} every source file under it, tests left out, in one fixed order
 */
const sources = (folder) =>
  readdirSync(inside(folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return sources(path);
      return /\.test\.tsx?$/.test(entry.name) ? [] : [path];
    })
    .sort();

/** @param {string[]} from */
const fingerprint = (from) => {
  const hash = createHash('sha256');
  for (const path of [...always, ...from.flatMap(sources)]) {
    const bytes = readFileSync(inside(path));
    hash.update(`${path} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
};

/** @param {string} mode */
const stamp = (mode) => inside('dist', mode, '.built-from');

const stale = () =>
  parts.filter(({ mode, from }) => {
    const path = stamp(mode);
    return !existsSync(path) || readFileSync(path, 'utf8') !== fingerprint(from);
  });

/** Whether every part was built from exactly these sources (their content, not their dates). */
export const appIsBuilt = () => stale().length === 0;

/**
 * Builds what is stale, each part in a folder beside its own, which takes the place of the old one only
 * when it is whole: a command that runs meanwhile never sees half a build.
 * @param {string} node
 */
export const buildApp = (node) => {
  for (const { mode, from } of stale()) {
    say(`building ${mode} ...`);
    const mark = fingerprint(from);
    const fresh = inside('dist', `.${mode}-being-built`);
    const { status } = spawnSync(
      node,
      [
        inside('node_modules', 'vite', 'bin', 'vite.js'),
        ...['build', '--config', 'build/vite.config.ts', '--mode', mode],
        ...['--outDir', fresh, '--emptyOutDir', '--logLevel', 'warn'],
      ],
      { cwd: root, stdio: ['ignore', 2, 2] },
    );
    if (status !== 0) giveUp(`${mode} could not be built; the reason is above.`);
    writeFileSync(join(fresh, '.built-from'), mark);
    rmSync(inside('dist', mode), { recursive: true, force: true });
    renameSync(fresh, inside('dist', mode));
  }
};
