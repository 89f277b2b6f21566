import { fork } from 'node:child_process';
import type { utilityProcess } from 'electron';
import type { FromCore, ToCore } from '../../shared/contract/core-messages.ts';

/** A running core process, however it was started. */
export type CoreChild = {
  readonly pid: number | undefined;
  send(message: ToCore): void;
  /** Ends it at once. */
  kill(): void;
};

/** What the shell hears of a core process. `gone` is told once. */
export type CoreEars = { hear(message: FromCore): void; gone(code: number | null): void };

export type Launch = (ears: CoreEars) => CoreChild;

/** The Node-API version that the database driver is built for. */
const leastNodeApi = 10;

type Ground = {
  utilityProcess: typeof utilityProcess;
  /** The built core, `dist/core/process.cjs` of the app. */
  script: string;
  /** What the runtime offers: `process.versions.napi`. */
  nodeApi: number;
  /** A Node that can run the core where the runtime cannot: in development and tests alone. */
  node: string | undefined;
};

/**
 * How the core is started: as a utility process of Electron's. A runtime whose Node-API is too old for the
 * database driver, which only development has, starts it under the project's own Node instead.
 */
export function launcher({ utilityProcess, script, nodeApi, node }: Ground): Launch {
  if (nodeApi >= leastNodeApi) return (ears) => byElectron(utilityProcess, script, ears);
  if (!node) throw new Error('This runtime is too old to run the core, and no Node was named that can.');
  return (ears) => byNode(node, outsideArchive(script), ears);
}

/** What the core needs of the environment; nothing in it can change how Node runs. */
const environment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(NODE|ELECTRON)_/.test(name)));

function byElectron({ fork }: Ground['utilityProcess'], script: string, { hear, gone }: CoreEars): CoreChild {
  const child = fork(script, [], { serviceName: 'CSP Returns core', env: environment(), stdio: 'inherit' });
  child.on('message', hear);
  child.on('exit', gone);
  return {
    get pid() {
      return child.pid;
    },
    send: (message) => child.postMessage(message),
    kill: () => void child.kill(),
  };
}

function byNode(node: string, script: string, { hear, gone }: CoreEars): CoreChild {
  const child = fork(script, [], {
    execPath: node,
    execArgv: [],
    env: environment(),
    serialization: 'advanced', // bytes stay bytes, as they do in a utility process
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  child.on('message', (message) => hear(message as FromCore));
  child.once('exit', gone);
  child.once('error', () => void (child.pid === undefined && gone(null))); // one that never ran never exits
  return {
    pid: child.pid,
    send: (message) => void (child.connected && child.send(message)),
    kill: () => void child.kill('SIGKILL'),
  };
}

/** Node knows nothing of Electron's archives: what it runs lies beside them. */
const outsideArchive = (path: string): string => path.replace(/app\.asar(?=[\\/])/, 'app.asar.unpacked');
