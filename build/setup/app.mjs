import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveUp, inside, root, say } from './place.mjs';

/** What is built: the mode of build/vite.config.ts, which is also its folder in dist, and its sources. */
const parts = [
  {
    mode: 'cli',
    from: [
      'electron/cli.ts',
      'electron/cli',
      'electron/core',
      'electron/disk',
      'electron/print',
      'db',
      'shared',
    ],
  },
  { mode: 'main', from: ['electron/main.ts', 'electron/shell', 'electron/disk', 'electron/print', 'shared'] },
  { mode: 'preload', from: ['electron/preload.ts', 'shared/contract'] },
  { mode: 'core', from: ['electron/core', 'electron/disk', 'db', 'shared'] },
  { mode: 'renderer', from: ['renderer', 'shared', 'electron/shell/content-policy.ts'] },
];

export const allParts = parts.map(({ mode }) => mode);

/** What the app with its window is made of. */
export const windowParts = allParts.filter((mode) => mode !== 'cli');

const always = ['build/vite.config.ts', 'package-lock.json', 'tsconfig.json'];

/**
 * @param {string} path of a file or a folder inside the repository
 * @returns {string[]} the source files that it means, tests left out, in one fixed order
 */
const sources = (path) => {
  if (!statSync(inside(path)).isDirectory()) return /\.test\.tsx?$/.test(path) ? [] : [path];
  return readdirSync(inside(path))
    .sort()
    .flatMap((name) => sources(`${path}/${name}`));
};

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

/** @param {readonly string[]} modes */
const stale = (modes) =>
  parts.filter(({ mode, from }) => {
    if (!modes.includes(mode)) return false;
    const path = stamp(mode);
    return !existsSync(path) || readFileSync(path, 'utf8') !== fingerprint(from);
  });

/**
 * Whether each of these parts was built from exactly these sources (their content, not their dates).
 * @param {readonly string[]} modes
 */
export const appIsBuilt = (modes) => stale(modes).length === 0;

/**
 * Builds a part in a folder beside its own, which takes the place of the old one only when it is whole: a command
 * that runs meanwhile never sees half a build.
 * @param {string} node
 * @param {(typeof parts)[number]} part
 * @returns {boolean} whether it could be built; what is wrong is on stderr
 */
const build = (node, { mode, from }) => {
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
    // Under another NODE_ENV React would be asked for what its production build leaves out.
    { cwd: root, stdio: ['ignore', 2, 2], env: { ...process.env, NODE_ENV: 'production' } },
  );
  if (status !== 0) return false;
  writeFileSync(join(fresh, '.built-from'), mark);
  rmSync(inside('dist', mode), { recursive: true, force: true });
  renameSync(fresh, inside('dist', mode));
  return true;
};

/**
 * Builds what is stale until something cannot be built.
 * @param {string} node
 * @param {readonly string[]} modes
 * @returns {{ built: string[], failed: string | undefined }}
 */
export const buildStale = (node, modes) => {
  const built = [];
  for (const part of stale(modes)) {
    if (!build(node, part)) return { built, failed: part.mode };
    built.push(part.mode);
  }
  return { built, failed: undefined };
};

/**
 * Builds what is stale, or gives up.
 * @param {string} node
 * @param {readonly string[]} modes
 */
export const buildApp = (node, modes) => {
  const { failed } = buildStale(node, modes);
  if (failed !== undefined) giveUp(`${failed} could not be built; the reason is above.`);
};
