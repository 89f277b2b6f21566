// `node build/prepare.mjs NAME ...` sets up what the npm script NAME needs, then runs it.
//
// Whoever clones the repository may have any Node from 18 up, while the app needs Node 24. So this file and
// build/setup/ are plain JavaScript that needs nothing installed, and what follows is started as a process
// of its own under the project's Node: a shell would remember the old one. Everything here speaks on
// stderr, takes a moment when there is nothing to do, and never relies on npm's pre- and post-scripts,
// which `ignore-scripts` turns off.
import { spawn } from 'node:child_process';
import { getRuntime, runtimeIsReady, tellRuntime } from './electron/runtime.mjs';
import { onceIfNeeded } from './setup/alone.mjs';
import { allParts, appIsBuilt, buildApp, windowParts } from './setup/app.mjs';
import { installSystem, systemIsReady } from './setup/debian.mjs';
import { projectNode, withNode } from './setup/node.mjs';
import { installPackages, packagesMatch } from './setup/packages.mjs';
import { giveUp, inside, root } from './setup/place.mjs';

/**
 * @typedef {{
 *   runs?: string,
 *   built?: readonly string[],
 *   system?: import('./setup/debian.mjs').Purpose,
 *   runtime?: boolean,
 *   where?: string | undefined,
 * }} Errand
 * `built` names the parts that must be built, `system` what the packages of the system are for, `runtime` whether
 * Electron is needed, and `where` the folder that the command starts in.
 */

/** Paths on the command line are meant from where the user stands, which npm leaves in INIT_CWD. */
const standing = (/** @type {string} */ name) =>
  process.env.npm_lifecycle_event === name ? process.env.INIT_CWD : process.cwd();

/** @type {Record<string, Errand>} */
const errands = {
  test: { runs: 'build/test.ts', built: allParts, system: 'test', runtime: true },
  check: { runs: 'build/check.ts' },
  build: { built: allParts },
  schemas: { runs: 'build/schemas.ts' },
  bench: { runs: 'tests/bench/bench.ts' },
  pack: { runs: 'build/pack.ts', built: windowParts, runtime: true },
  sbom: { runs: 'build/sbom.ts' },
  start: {
    runs: 'build/start.ts',
    built: windowParts,
    system: 'start',
    runtime: true,
    where: standing('start'),
  },
  sample: {
    runs: 'build/sample.ts',
    built: windowParts,
    system: 'start',
    runtime: true,
    where: standing('sample'),
  },
  dev: { runs: 'build/dev.ts', built: windowParts, system: 'start', runtime: true, where: standing('dev') },
  cli: {
    runs: 'dist/cli/cli.mjs',
    built: ['cli'],
    where: standing('cli'),
  },
};

const [name = '', ...args] = process.argv.slice(2);
const errand =
  errands[name] ?? giveUp(`there is no "${name}"; there are ${Object.keys(errands).join(', ')}.`);

onceIfNeeded(() => !packagesMatch(), installPackages);
const node = projectNode();
const { built = [], system, runtime } = errand;
if (system)
  onceIfNeeded(
    () => !systemIsReady(system),
    () => installSystem(system),
  );
if (runtime)
  onceIfNeeded(
    () => !runtimeIsReady(),
    () => getRuntime(node),
  );
if (runtime) tellRuntime();
onceIfNeeded(
  () => !appIsBuilt(built),
  () => buildApp(node, built),
);

if (errand.runs) {
  const child = spawn(node, [inside(errand.runs), ...args], {
    cwd: errand.where ?? root,
    env: withNode(node),
    stdio: 'inherit',
  });
  // A terminal sends Ctrl+C to every process itself; any other signal reaches only this one.
  const pass = (/** @type {NodeJS.Signals} */ signal) => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  const passed = /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  for (const signal of passed) process.on(signal, pass);
  child.on('error', (error) => giveUp(`${node} could not be started (${error.message}).`));
  child.on('exit', (code, signal) => {
    for (const one of passed) process.off(one, pass);
    if (signal) process.kill(process.pid, signal);
    else process.exit(code ?? 1);
  });
}
