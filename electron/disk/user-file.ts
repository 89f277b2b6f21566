import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { refuse } from '../../shared/contract/faults.ts';

const mebibyte = 1024 * 1024;

/** The largest file that the app ever reads: an armoured handover. */
export const largestFile = 96 * mebibyte;

/**
 * Reads a file that a user named, once, when it is an ordinary file of reasonable length. For the shell and the
 * command line: the core takes bytes.
 * @throws `file.missing`, `file.unreadable`, `file.not-regular`, `file.empty`, `file.too-large`
 */
export function readUserFile(path: string, limit: number): Buffer {
  const file = opened(path);
  try {
    const { size } = regular(file);
    if (size === 0) throw refuse('file.empty');
    if (size > limit) throw refuse('file.too-large', { limit: `${Math.round(limit / mebibyte)} MB` });
    const bytes = Buffer.alloc(size);
    return bytes.subarray(0, readSync(file, bytes, 0, size, 0));
  } finally {
    closeSync(file);
  }
}

function regular(file: number) {
  const found = fstatSync(file);
  if (!found.isFile()) throw refuse('file.not-regular');
  return found;
}

/** Opens without following a link and without waiting on a pipe (neither flag exists on Windows, nor do such files). */
function opened(path: string): number {
  try {
    return openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw refuse('file.missing');
    if (code === 'ELOOP' || code === 'EISDIR' || code === 'ENXIO') throw refuse('file.not-regular');
    throw refuse('file.unreadable');
  }
}
