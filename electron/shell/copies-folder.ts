import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { MadeFile } from '../../shared/contract/call.ts';
import { type CopyMark, markOf, surplus } from '../../shared/rules/dated-copies.ts';
import { NotAsWritten, writeVerified } from '../disk/far-file.ts';

/** Why a copy is not in the folder that the user chose. */
export type Trouble = 'unreachable' | 'full' | 'changed';

/** Longer than this nobody waits for a drive, in milliseconds: a share that is gone may take minutes to say so. */
const patience = 20_000;

/** Writes a safe copy into a folder, and drops those of the same desk and kind beyond the number that is kept. */
export async function putCopy(folder: string, { name, bytes }: MadeFile): Promise<Trouble | null> {
  let late: NodeJS.Timeout | undefined;
  const tooLate = new Promise<Trouble>((resolve) => {
    late = setTimeout(() => resolve('unreachable'), patience);
  });
  try {
    return await Promise.race([written(folder, name, bytes), tooLate]);
  } finally {
    clearTimeout(late);
  }
}

async function written(folder: string, name: string, bytes: Uint8Array): Promise<Trouble | null> {
  try {
    const before = copiesIn(await readdir(folder), name);
    await writeVerified(join(folder, name), bytes);
    const [added] = copiesIn([name], name);
    if (added === undefined) return null;
    const others = before.filter((one) => one.name !== name);
    for (const one of surplus(others, added)) await rm(join(folder, one.name), { force: true });
    return null;
  } catch (error) {
    if (error instanceof NotAsWritten) return 'changed';
    return ['ENOSPC', 'EDQUOT', 'EFBIG'].includes((error as NodeJS.ErrnoException).code ?? '')
      ? 'full'
      : 'unreachable';
  }
}

const pattern = /^(.+ [0-9a-f]{8}) (\S+)\.cspcopy$/;

/** The copies of the desk that a name speaks of: other desks may share the folder, and other files. */
function copiesIn(names: readonly string[], ours: string): (CopyMark & { name: string })[] {
  const desk = pattern.exec(ours)?.[1];
  return names.flatMap((name) => {
    const [, of, stem = ''] = pattern.exec(name) ?? [];
    const mark = of !== undefined && of === desk ? markOf(stem) : undefined;
    return mark === undefined ? [] : [{ ...mark, name }];
  });
}
