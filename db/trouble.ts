import Database from 'better-sqlite3';
import { type FaultCode, type Refusal, refuse } from '../shared/contract/faults.ts';

/** The ways in which keeping a file goes wrong that a user can do something about. */
export type Trouble = Extract<
  FaultCode,
  'store.busy' | 'store.damaged' | 'store.full' | 'store.io' | 'store.read-only'
>;

/** https://sqlite.org/rescode.html: the primary code is the start of every extended one. */
const bySqlite: [RegExp, Trouble][] = [
  [/^SQLITE_(CORRUPT|NOTADB)/, 'store.damaged'],
  [/^SQLITE_FULL/, 'store.full'],
  [/^SQLITE_(BUSY|LOCKED|PROTOCOL)/, 'store.busy'],
  [/^SQLITE_(READONLY|PERM|AUTH)/, 'store.read-only'],
  [/^SQLITE_(IOERR|CANTOPEN)/, 'store.io'],
];

const byFileSystem: Record<string, Trouble> = {
  ENOSPC: 'store.full',
  EDQUOT: 'store.full',
  EACCES: 'store.read-only',
  EPERM: 'store.read-only',
  EROFS: 'store.read-only',
  EBUSY: 'store.busy',
  EIO: 'store.io',
  EFBIG: 'store.io',
};

/** What kind of trouble an error of the database or the file system tells of, if it is a known one. */
export function troubleOf(error: unknown): Trouble | undefined {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return undefined;
  const { code } = error;
  if (!(error instanceof Database.SqliteError)) return byFileSystem[code];
  return bySqlite.find(([pattern]) => pattern.test(code))?.[1];
}

/** The refusal for known trouble, with the error kept as its cause; any other error as it came. */
export function told(error: unknown): unknown {
  const trouble = troubleOf(error);
  return trouble ? because(refuse(trouble), error) : error;
}

/** Keeps the error that led to a refusal, for the log. */
export const because = (refusal: Refusal, cause: unknown): Refusal => Object.assign(refusal, { cause });

/** Runs `work`; known trouble comes out as a refusal. */
export function telling<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw told(error);
  }
}
