import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { refuse } from '../../shared/contract/faults.ts';
import { printingWords } from '../../shared/words/printing.ts';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'msedge',
  'microsoft-edge',
];
const PATIENCE = 120_000;

/** The browser to print with: the one that `CSP_CHROMIUM` names, else the first on PATH. @throws `print.no-browser` */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string {
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  const folders = (env.PATH ?? '').split(delimiter).filter((one) => one !== '');
  const candidates = env.CSP_CHROMIUM
    ? [env.CSP_CHROMIUM]
    : names.flatMap((name) =>
        endings.flatMap((ending) => folders.map((folder) => join(folder, `${name}${ending}`))),
      );
  const found = candidates.find(isProgram);
  if (found === undefined) throw refuse('print.no-browser');
  return found;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Asks the browser for something of its DevTools protocol. */
export type Ask = (method: string, params?: object, session?: string) => Promise<Record<string, unknown>>;

/**
 * Runs a browser without a window for as long as `work` takes, in a profile of its own that is thrown away,
 * and speaks to it by a pipe: there is no port that anything else could reach. @throws `print.failed`
 */
export async function withChromium<T>(path: string, work: (ask: Ask) => Promise<T>): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'csp-print-'));
  const child = spawn(path, argumentsFor(profile), { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  try {
    return await work(askerOf(child, path));
  } finally {
    await gone(child);
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** As root, Chromium starts only without its sandbox; everybody else keeps it. */
const argumentsFor = (profile: string): string[] => [
  '--headless',
  '--remote-debugging-pipe',
  `--user-data-dir=${profile}`,
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  // Whatever names its computer by number goes to a proxy that is not there: the port that throws away (RFC 863).
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

async function gone(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

type Waiting = { resolve(value: Record<string, unknown>): void; reject(error: unknown): void };
type Message = { id?: number; result?: Record<string, unknown>; error?: { message: string } };

/** Messages are JSON, each ended by a zero byte; an answer carries the number of its question. */
function askerOf(child: ChildProcess, path: string): Ask {
  const failed = (why: string) => refuse('print.failed', { name: path, why });
  const waiting = new Map<number, Waiting>();
  const [, , , toBrowser, fromBrowser] = child.stdio as unknown as [null, null, null, Writable, Readable];
  let asked = 0;
  let pieces: Buffer[] = [];
  const taken = (text: string) => {
    const { id, result, error }: Message = JSON.parse(text);
    const one = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || one === undefined) return;
    waiting.delete(id);
    if (error === undefined) one.resolve(result ?? {});
    else one.reject(failed(error.message));
  };
  fromBrowser.on('data', (piece: Buffer) => {
    let from = 0;
    for (let end = piece.indexOf(0); end >= 0; end = piece.indexOf(0, from)) {
      taken(Buffer.concat([...pieces, piece.subarray(from, end)]).toString('utf8'));
      pieces = [];
      from = end + 1;
    }
    pieces.push(piece.subarray(from));
  });
  const lost = () => {
    for (const one of waiting.values()) one.reject(failed(printingWords.ended));
    waiting.clear();
  };
  child.once('exit', lost);
  child.once('error', lost);
  toBrowser.on('error', lost);
  return (method, params = {}, session) =>
    new Promise((resolve, reject) => {
      const id = ++asked;
      const patience = setTimeout(() => reject(failed(printingWords.noAnswer)), PATIENCE);
      const settled =
        <V>(then: (value: V) => void) =>
        (value: V) => {
          clearTimeout(patience);
          then(value);
        };
      waiting.set(id, { resolve: settled(resolve), reject: settled(reject) });
      const message = { id, method, params, ...(session === undefined ? {} : { sessionId: session }) };
      toBrowser.write(`${JSON.stringify(message)}\0`);
    });
}
