import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file so that a power cut leaves either the old one or the new one, whole: a neighbour is written
 * and flushed, then renamed over it, and the folder is flushed too. Only the owner may read it, unless another
 * mode is given.
 */
export function writeDurably(path: string, bytes: Uint8Array, mode = 0o600): void {
  const neighbour = `${path}.${randomBytes(6).toString('hex')}.part`;
  try {
    flushed(neighbour, 'wx', mode, (file) => {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    });
    renameSync(neighbour, path);
  } catch (error) {
    rmSync(neighbour, { force: true });
    throw error;
  }
  // Windows flushes the folder's entry with the file and offers no handle on a folder.
  if (process.platform !== 'win32') flushed(dirname(path), 'r', 0, () => {});
}

function flushed(path: string, flags: 'wx' | 'r', mode: number, write: (file: number) => void): void {
  const file = openSync(path, flags, mode);
  try {
    write(file);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
