import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { GivenFile, MadeFile } from '../../shared/contract/call.ts';
import { refuse } from '../../shared/contract/faults.ts';
import { type SigningJwk, signingJwk } from '../../shared/model/key.ts';
import { writeDurably } from '../disk/durable-file.ts';
import { largestFile, readUserFile } from '../disk/user-file.ts';

const mebibyte = 1024 * 1024;

/** A file that the user named, as the core takes it. @throws `file.missing`, `file.unreadable`, `file.not-regular`, `file.too-large` */
export const given = (path: string): GivenFile => ({
  name: basename(path),
  bytes: readUserFile(path, largestFile),
});

/** Writes a file so that it is never half there; folders on the way are made. @throws `file.unwritable` */
export function put(path: string, bytes: Uint8Array): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeDurably(path, bytes, 0o666);
  } catch {
    throw refuse('file.unwritable', { path });
  }
}

/**
 * Finds out whether a file could be put here, before anything is signed or handed over for its sake: what is
 * signed cannot be unsigned because a disk was full. @throws `file.unwritable`
 */
export function refuseUnwritable(path: string): void {
  if (existsSync(path) && statSync(path).isDirectory()) throw refuse('file.unwritable', { path });
  const probe = join(nearestFolder(dirname(path)), `.csp-returns-${process.pid}`);
  try {
    writeDurably(probe, new Uint8Array());
  } catch {
    throw refuse('file.unwritable', { path });
  }
  rmSync(probe);
}

/** The folder itself, or the one that it would be made in. */
const nearestFolder = (folder: string): string =>
  existsSync(folder) || dirname(folder) === folder ? folder : nearestFolder(dirname(folder));

/** Writes a made file into a folder, under its own name, and gives its path. */
export function putInto(folder: string, { name, bytes }: MadeFile): string {
  const path = join(folder, name);
  put(path, bytes);
  return path;
}

/** The public keys in a folder: every `.jwk` file. @throws `keys.folder`, `keys.file` */
export function keysIn(folder: string): SigningJwk[] {
  return namesIn(folder)
    .filter((name) => name.endsWith('.jwk'))
    .map((name) => keyIn(join(folder, name)));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    throw refuse('keys.folder', { folder });
  }
}

function keyIn(path: string): SigningJwk {
  try {
    return signingJwk.parse(JSON.parse(Buffer.from(readUserFile(path, mebibyte)).toString('utf8')));
  } catch {
    throw refuse('keys.file', { path });
  }
}
