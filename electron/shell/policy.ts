import { homedir, userInfo } from 'node:os';
import { posix, win32 } from 'node:path';
import { z } from 'zod';
import { Refusal, refuse } from '../../shared/contract/faults.ts';
import type { Reply } from '../../shared/contract/index.ts';
import { line } from '../../shared/model/text.ts';
import { policyWrongs as wrongs } from '../../shared/words/policy.ts';
import { readUserFile } from '../disk/user-file.ts';

const file = z.strictObject({
  dataFolder: z.string().optional(),
  marking: line.optional(),
  systemSignIn: z.enum(['allowed', 'forbidden']).optional(),
});

/** What IT has set for everybody on this computer; what it does not say is as usual. */
export type Policy = Readonly<z.infer<typeof file>>;

/** Who is signed in, and on what. */
export type Person = { platform: NodeJS.Platform; user: string; home: string };

/** Where the policy of a computer lies: a place that its administrators alone should be able to write to. */
export function policyPath({ platform, env }: Pick<NodeJS.Process, 'platform' | 'env'>): string {
  if (platform === 'win32')
    return win32.join(env.PROGRAMDATA || 'C:\\ProgramData', 'CSP Returns', 'policy.json');
  if (platform === 'darwin') return '/Library/Application Support/CSP Returns/policy.json';
  return '/etc/csp-returns/policy.json';
}

/**
 * Reads a policy from its text. Nothing in it is ever passed over: a computer that IT meant to restrict must not
 * run unrestricted for a slip of the pen. In `dataFolder`, `{user}` stands for the name that somebody signs in
 * with and `{home}` for their own folder.
 * @throws `policy.broken`
 */
export function parsePolicy(text: string, path: string, person: Person): Policy {
  const broken = (wrong: string) => refuse('policy.broken', { path, wrong });
  const parsed = file.safeParse(json(text, () => broken(wrongs.notJson)));
  if (!parsed.success) throw broken(said(parsed.error.issues[0]));
  const { dataFolder, ...rest } = parsed.data;
  if (dataFolder === undefined) return rest;
  const folder = ownFolder(dataFolder, person);
  if (folder === undefined) throw broken(wrongs.dataFolder);
  return { ...rest, dataFolder: folder };
}

/** The policy of this computer, or an empty one where none was set. @throws `policy.unreadable`, `policy.broken` */
export function readPolicy(path: string, person: Person): Policy {
  try {
    return parsePolicy(readUserFile(path, 64 * 1024).toString('utf8'), path, person);
  } catch (error) {
    if (!(error instanceof Refusal) || error.fault.code === 'policy.broken') throw error;
    if (error.fault.code === 'file.missing') return {};
    throw refuse('policy.unreadable', { path });
  }
}

/** The policy of this computer for whoever is signed in; or why the app must not start. */
export function policyHere(): Reply<Policy> {
  const person = { platform: process.platform, user: userInfo().username, home: homedir() };
  try {
    return { ok: true, value: readPolicy(policyPath(process), person) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, fault: error.fault };
  }
}

/** Notepad and PowerShell begin a text with a mark of their own. */
function json(text: string, otherwise: () => Error): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw otherwise();
  }
}

function said(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'unrecognized_keys') return wrongs.unknown(issue.keys);
  const name = issue?.path[0] as keyof Policy | undefined;
  return name === undefined ? wrongs.notAnObject : wrongs[name];
}

/** A whole path that is another for each person; nothing otherwise. */
function ownFolder(template: string, { platform, user, home }: Person): string | undefined {
  if (!/\{(user|home)\}/.test(template)) return undefined;
  const folder = template.replaceAll('{user}', user).replaceAll('{home}', home);
  return (platform === 'win32' ? win32 : posix).isAbsolute(folder) ? folder : undefined;
}
