import { createHash, randomBytes } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';

/** What was written could not be read back as it was. */
export class NotAsWritten extends Error {}

/**
 * Writes a file where a disk may be slow, far away, or gone: nothing waits for it but who asked. It is written beside,
 * flushed, read back byte by byte, and only then gets its name. @throws `NotAsWritten`, and the system's own errors
 */
export async function writeVerified(path: string, bytes: Uint8Array): Promise<void> {
  const neighbour = `${path}.${randomBytes(6).toString('hex')}.part`;
  try {
    const file = await open(neighbour, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (sumOf(await readFile(neighbour)) !== sumOf(bytes)) throw new NotAsWritten(path);
    await rename(neighbour, path);
  } catch (error) {
    await rm(neighbour, { force: true }).catch(() => {}); // the first trouble is the one to tell
    throw error;
  }
}

export const sumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
