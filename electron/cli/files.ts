import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { GivenFile, MadeFile } from '../../shared/contract/call.ts';
import { refuse } from '../../shared/contract/faults.ts';
import { type SigningJwk, signingJwk } from '../../shared/model/key.ts';
import { readUserFile } from '../disk/user-file.ts';

const mebibyte = 1024 * 1024;

/** The largest file that any command reads: an armoured handover. */
const largest = 96 * mebibyte;

/** A file that the user named, as the core takes it. @throws `file.missing`, `file.unreadable`, `file.not-regular`, `file.too-large` */
export const given = (path: string): GivenFile => ({
  name: basename(path),
  bytes: readUserFile(path, largest),
});

/** Writes a file so that it is never half there; folders on the way are made. */
export function put(path: string, bytes: Uint8Array): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const unfinished = `${path}.part`;
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, path);
  } catch {
    throw refuse('file.unwritable', { path });
  }
}

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
