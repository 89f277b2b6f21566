import type { GivenFile } from '../../../shared/contract/call.ts';
import { type Fault, Refusal, refuse } from '../../../shared/contract/faults.ts';
import type { ImportOutcome, Inspected, Verified } from '../../../shared/contract/files.ts';
import { inspectFile, verifyFile } from '../../core/exchange/inspect.ts';
import { kidOf } from '../../core/exchange/public-key.ts';
import { type Command, type Given, WrongUsage } from '../command.ts';
import { atDesk } from '../desk.ts';
import { given as givenFile, keysIn, put } from '../files.ts';
import { answer } from '../say.ts';

const workspace = { workspace: { type: 'string' } } as const;

export const inspect: Command = {
  name: 'inspect',
  usage: 'FILE [--workspace D] [--out FILE] [--json]',
  options: { ...workspace, out: { type: 'string' } },
  files: [1, 1],
  run: async (given) => {
    const [path = ''] = given.files;
    const file = givenFile(path);
    const seen =
      given.option('workspace') === undefined
        ? await inspectFile(file.bytes, () => undefined, [])
        : await atDesk(given, async (tell, passphrase) => {
            await tell('keys.unlock', { passphrase });
            return tell('files.inspect', { file });
          });
    writeInner(given, seen);
    answer(given, seen, seen.flatMap(lines));
  },
};

/** The signed document inside a sealed one, for whoever must show it to an outsider. */
function writeInner(given: Given, seen: readonly Inspected[]): void {
  const out = given.option('out');
  if (out === undefined) return;
  const [first] = seen.flatMap(({ inner }) => (inner === null ? [] : [inner]));
  if (first === undefined) throw refuse('sealed.nothing-inside');
  put(out, Buffer.from(first, 'utf8'));
}

const lines = ({ document, summary, fault }: Inspected): string[] => [
  `Document ${document}`,
  ...summary.map((line) => `  ${line}`),
  ...(fault === null ? [] : [`  ${fault.message}${fault.next === undefined ? '' : ` ${fault.next}`}`]),
];

export const verify: Command = {
  name: 'verify',
  usage: 'FILE... --keys DIR | --workspace D [--json]',
  options: { ...workspace, keys: { type: 'string' } },
  files: [1, 10_000],
  run: async (given) => {
    const verified = await verifyAll(given);
    answer(
      given,
      verified,
      verified.map(
        ({ path, ok, kind, error }) =>
          `${ok ? 'holds ' : 'FAILS '} ${path}${kind === undefined ? '' : ` (${kind})`}${error === undefined ? '' : `: ${error}`}`,
      ),
    );
    if (verified.some(({ ok }) => !ok)) process.exitCode = 1;
  },
};

async function verifyAll(given: Given): Promise<Verified[]> {
  const folder = given.option('keys');
  if (folder === undefined && given.option('workspace') === undefined) {
    throw new WrongUsage('Say whose keys are to be believed: --keys DIR or --workspace D.');
  }
  if (folder !== undefined) {
    const keys = new Map(keysIn(folder).map((jwk) => [kidOf(jwk), jwk]));
    const { read, unread } = readAll(given.files);
    const each = await Promise.all(
      read.map(({ name, bytes }) => verifyFile(name, bytes, (kid) => keys.get(kid))),
    );
    return [...each.flat(), ...unread.map(unverified)];
  }
  return atDesk(given, async (tell, passphrase) => {
    await tell('keys.unlock', { passphrase });
    const { read, unread } = readAll(given.files);
    return [...(await tell('files.verify', { files: read })), ...unread.map(unverified)];
  });
}

type Unread = { readonly path: string; readonly fault: Fault };

/** One file that is not there, or is a folder, never stops the rest. */
function readAll(paths: readonly string[]): { read: GivenFile[]; unread: Unread[] } {
  const read: GivenFile[] = [];
  const unread: Unread[] = [];
  for (const path of paths) {
    try {
      read.push({ ...givenFile(path), name: path });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      unread.push({ path, fault: error.fault });
    }
  }
  return { read, unread };
}

const unverified = ({ path, fault: { code, message } }: Unread): Verified => ({
  path,
  ok: false,
  code,
  error: message,
});

export const merge: Command = {
  name: 'merge',
  usage: '--workspace D FILE... [--json]',
  options: workspace,
  files: [1, 10_000],
  run: (given) =>
    atDesk(given, async (tell, passphrase) => {
      await tell('keys.unlock', { passphrase });
      const { read, unread } = readAll(given.files);
      const outcomes = [...(await tell('files.import', { files: read })), ...unread.map(refused)];
      answer(given, outcomes.map(asListed), outcomes.flatMap(told));
      if (outcomes.some(({ result }) => result === 'refused' || result === 'quarantined'))
        process.exitCode = 1;
    }),
};

const refused = ({ path, fault: { code, message, next } }: Unread): ImportOutcome => ({
  name: path,
  document: 1,
  result: 'refused',
  code,
  message,
  ...(next === undefined ? {} : { next }),
  warnings: [],
});

const asListed = ({ name, ...outcome }: ImportOutcome) => ({ path: name, ...outcome });

const told = ({ name, result, message, next, warnings }: ImportOutcome): string[] => [
  `${result}: ${name}`,
  `    ${message}${next === undefined ? '' : ` ${next}`}`,
  ...warnings.map((warning) => `    ${warning}`),
];
