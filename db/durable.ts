import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';

/** Waits until a file's bytes are on the disk. Windows flushes only through a handle that may write. */
export function flushFile(path: string): void {
  const handle = openSync(path, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Waits until a folder's names are on the disk. Windows has no such call: NTFS journals its names itself. */
export function flushFolder(path: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Gives a finished file its final name, so that nobody ever finds half a file under it. */
export function settle(from: string, to: string): void {
  flushFile(from);
  renameSync(from, to);
  flushFolder(dirname(to));
}
