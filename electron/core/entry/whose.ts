import type { WorkspaceId } from '../../../shared/contract/entry.ts';
import type { DocumentKind } from '../../../shared/model/document-kind.ts';
import type { Kid } from '../../../shared/model/ids.ts';
import { readFile } from '../exchange/bundle.ts';
import { readEnvelope } from '../exchange/envelope.ts';
import { kidOf } from '../exchange/public-key.ts';
import { readSealed } from '../exchange/seal.ts';
import { keysPath } from '../workspace/folder.ts';
import { readKeys } from '../workspace/key-file.ts';
import { heldKeys, keysHeldBy } from '../workspace/key-slots.ts';
import type { Shelf } from '../workspace/shelf.ts';

/**
 * What a file is by its outside, and which desk on this computer it is sealed to. Nothing is opened or believed.
 * @throws `file.*`, `envelope.*`, `sealed.*`
 */
export function whoseFile(
  bytes: Uint8Array,
  shelf: Shelf,
): { kind: DocumentKind | null; workspace: WorkspaceId | null } {
  const [found, ...more] = readFile(bytes);
  if (found === undefined || more.length > 0) return { kind: null, workspace: null };
  if (found.form !== 'sealed') return { kind: readEnvelope(found.text).kind, workspace: null };
  const { kind, recipient } = readSealed(found.text);
  const workspace = shelf.ids().find((id) => holds(shelf.folderOf(id), recipient));
  return { kind, workspace: workspace ?? null };
}

/** Whether somebody at the desk in this folder has, or had, this key to open files with. */
function holds(folder: string, recipient: Kid): boolean {
  try {
    const keys = readKeys(keysPath(folder));
    return heldKeys(keys)
      .flatMap(({ kid }) => keysHeldBy(keys, kid))
      .some(({ sealing }) => kidOf(sealing) === recipient);
  } catch {
    return false; // what is wrong with the key file is said when it is opened
  }
}
