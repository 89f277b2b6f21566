import { accessSync, constants, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { refuse } from '../shared/contract/faults.ts';
import { told } from './trouble.ts';

/** Folders of programs that copy files elsewhere one by one, and so tear a store from its log. */
const syncing: [pattern: RegExp, name: string][] = [
  [/^onedrive( ?- ?.+)?$/i, 'OneDrive'],
  [/^dropbox( ?[(-].+)?$/i, 'Dropbox'],
  [/^(icloud ?drive|mobile documents|com~apple~clouddocs)$/i, 'iCloud'],
  [/^(google ?drive|my drive)$/i, 'Google Drive'],
  [/^cloudstorage$/i, 'cloud storage'],
];

/**
 * What makes a folder unfit for a store, if anything: a path on another computer, or a name that a
 * syncing program gives its folder. SQLite's log does not work across a network
 * (https://sqlite.org/wal.html, "all processes must be on the same host computer").
 */
export function elsewhere(folder: string): string | undefined {
  if (/^[\\/]{2}(?![.?][\\/])/.test(folder) || /^[\\/]{2}\?[\\/]unc[\\/]/i.test(folder))
    return 'a network drive';
  const parts = folder.split(/[\\/]/);
  return syncing.find(([pattern]) => parts.some((part) => pattern.test(part)))?.[1];
}

/**
 * Refuses a folder where a store would not be safe. A drive letter that stands for a network share shows
 * what it is once resolved. Faults: `store.network-folder`, `store.missing`, `store.read-only`.
 */
export function checkFolder(path: string): void {
  const folder = dirname(path);
  const kind = elsewhere(folder);
  if (kind) throw refuse('store.network-folder', { kind, folder });
  let real: string;
  try {
    real = realpathSync.native(folder);
    accessSync(real, constants.R_OK | constants.W_OK);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw refuse('store.missing', { path });
    throw told(error);
  }
  const resolved = elsewhere(real);
  if (resolved) throw refuse('store.network-folder', { kind: resolved, folder: real });
}

/** Where the dated copies of a store live: beside it. */
export const copiesFolder = (path: string): string => join(dirname(path), 'copies');
