import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { random } from '../exchange/suite.ts';

/**
 * Writes a file so that a power cut leaves either the old one or the new one, whole: a neighbour is written
 * and flushed, then renamed over it, and the folder is flushed too. Only the owner may read it.
 */
export function writeDurably(path: string, bytes: Uint8Array): void {
  const neighbour = `${path}.${random(6).toString('hex')}.part`;
  try {
    flushed(neighbour, 'wx', (file) => {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    });
    renameSync(neighbour, path);
  } catch (error) {
    rmSync(neighbour, { force: true });
    throw error;
  }
  // Windows flushes the folder's entry with the file and offers no handle on a folder.
  if (process.platform !== 'win32') flushed(dirname(path), 'r', () => {});
}

function flushed(path: string, flags: 'wx' | 'r', write: (file: number) => void): void {
  const file = openSync(path, flags, 0o600);
  try {
    write(file);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
