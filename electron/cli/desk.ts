import { readFileSync } from 'node:fs';
import { refuse } from '../../shared/contract/faults.ts';
import type { Instant } from '../../shared/model/period.ts';
import { type Tell, tellTo } from '../core/tell.ts';
import { appVersion } from '../core/version.ts';
import { closeWorkspace, openWorkspace } from '../core/workspace/open.ts';
import { type Given, WrongUsage } from './command.ts';
import { shortened } from './shortened.ts';

/** From `--passphrase-file`, or else from `CSP_PASSPHRASE`; the line's end is not part of it. */
export function passphraseOf(given: Given): string {
  const file = given.option('passphrase-file');
  const text = file === undefined ? process.env.CSP_PASSPHRASE : readText(file);
  if (text === undefined || text === '') {
    throw new WrongUsage(
      'A passphrase is needed: name a file with --passphrase-file, or set CSP_PASSPHRASE.',
    );
  }
  return text.replace(/\r?\n$/, '');
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new WrongUsage(`The passphrase file ${shortened(path)} cannot be read.`);
  }
}

/** RFC 3339: a day alone, or an hour without its zone, is no instant. */
const instantShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** The computer's clock, or with `--now` a stated instant, which only the sample partnership goes by. */
export function clockOf(given: Given): { now: () => Instant; set: boolean } {
  const stated = given.option('now');
  if (stated === undefined) return { now: () => Date.now() as Instant, set: false };
  const at = instantShape.test(stated) ? Date.parse(stated) : Number.NaN;
  if (Number.isNaN(at)) throw new WrongUsage('--now takes an instant such as 2026-10-05T09:00:00Z.');
  return { now: () => at as Instant, set: true };
}

/** The name of the call, and with `CSP_DEBUG=1` for developers where it went wrong. */
export function surprise(name: string, error: unknown): void {
  const where = process.env.CSP_DEBUG === '1' && error instanceof Error ? `\n${error.stack}` : '';
  process.stderr.write(`Unexpected trouble in ${name}.${where}\n`);
}

/** Opens the workspace that `--workspace` names, does the work, and closes it whatever happens. */
export async function atDesk<T>(
  given: Given,
  work: (tell: Tell, passphrase: string) => Promise<T>,
): Promise<T> {
  const passphrase = passphraseOf(given);
  const clock = clockOf(given);
  const core = await openWorkspace(given.need('workspace'), { passphrase }, { now: clock.now, appVersion });
  try {
    const tell = tellTo(core, surprise);
    if (clock.set && !(await tell('workspace.about', {})).sample) throw refuse('clock.not-sample');
    return await work(tell, passphrase);
  } finally {
    closeWorkspace(core);
  }
}
