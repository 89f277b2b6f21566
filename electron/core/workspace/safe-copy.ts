import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { listCopies } from '../../../db/copies.ts';
import { copiesFolder } from '../../../db/folder.ts';
import type { MadeFile } from '../../../shared/contract/call.ts';
import { type WorkspaceLabel, workspaceLabel } from '../../../shared/contract/entry.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import { type CopyMark, markOf, stemOf } from '../../../shared/rules/dated-copies.ts';
import { sha256 } from '../exchange/suite.ts';
import { safeFileName } from '../spreadsheet/file-name.ts';
import { keysPath, storePath } from './folder.ts';
import { type KeyFile, parseKeys, readKeys } from './key-file.ts';
import { readLabel } from './label.ts';

/**
 * A safe copy: a line of JSON that says what it is, then the encrypted database, byte by byte as it was checked. The
 * keys in the line are locked as they are in `keys.json`, so that it opens on any computer by passphrase or code.
 */
const heading = z.strictObject({
  schema: z.literal('csp.copy/1'),
  /** As the dated copy is called: number, day, time and reason. */
  name: z.string(),
  label: workspaceLabel,
  keys: z.unknown(),
  size: z.int().min(1),
  sha256: z.string(),
});

/** Whose it is, when it was made, and what is in it. */
export type SafeCopy = { mark: CopyMark; label: WorkspaceLabel; keys: KeyFile; database: Uint8Array };

/** The newest dated copy of the workspace in a folder as one file; null where there is none, or nothing says whose. */
export function newestSafeCopy(folder: string): MadeFile | null {
  const [newest] = listCopies(copiesFolder(storePath(folder)));
  const label = readLabel(folder);
  if (newest === undefined || label === null) return null;
  const database = readFileSync(newest.path);
  // This computer's own sign-in opens nothing elsewhere.
  const { signIn: _, ...keys } = readKeys(keysPath(folder));
  const line = JSON.stringify({
    ...{ schema: 'csp.copy/1', name: stemOf(newest), label, keys },
    size: database.length,
    sha256: sha256(database).toString('hex'),
  });
  const desk = sha256(keys.check).toString('hex').slice(0, 8);
  const words = safeFileName(label.subGroup ?? 'Secretariat', '')
    .slice(0, 60)
    .replace(/[ .]+$/, '');
  return {
    name: `${words} ${desk} ${stemOf(newest)}.cspcopy`,
    bytes: Buffer.concat([Buffer.from(`${line}\n`, 'utf8'), database]),
  };
}

/** The longest line that is looked at. */
const longest = 1024 * 1024;

/** @throws `copy.not-one`, `store.copy-bad` where it is not as it was written, `key.damaged` */
export function readSafeCopy(bytes: Uint8Array): SafeCopy {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = file.subarray(0, longest).indexOf('\n');
  const line = heading.safeParse(end < 0 ? undefined : json(file.toString('utf8', 0, end)));
  if (!line.success) throw refuse('copy.not-one');
  const { name, label, keys, size, sha256: sum } = line.data;
  const mark = markOf(name);
  const database = file.subarray(end + 1);
  if (mark === undefined || database.length !== size || sha256(database).toString('hex') !== sum)
    throw refuse('store.copy-bad', { name: label.subGroup ?? label.body });
  return { mark, label, keys: parseKeys(JSON.stringify(keys)), database };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
