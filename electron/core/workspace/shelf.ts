import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkspaceId } from '../../../shared/contract/entry.ts';
import { workspaceId } from '../../../shared/contract/entry.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import { keysPath } from './folder.ts';

/** The workspaces of this computer, each in a folder of its own under one that the shell has chosen. */
export type Shelf = {
  ids(): WorkspaceId[];
  /** @throws `entry.unknown` */
  folderOf(id: WorkspaceId): string;
  /** Lets `make` fill a new folder, which gets its name only when it is whole. */
  add<T>(make: (folder: string) => Promise<T>): Promise<{ id: WorkspaceId; made: T }>;
};

export function shelfIn(folder: string): Shelf {
  const ids = () =>
    names(folder)
      .flatMap((name) => workspaceId.safeParse(name).data ?? [])
      .filter((id) => existsSync(keysPath(join(folder, id))))
      .sort((a, b) => numberOf(a) - numberOf(b));
  return {
    ids,
    folderOf(id) {
      if (!ids().includes(id)) throw refuse('entry.unknown');
      return join(folder, id);
    },
    async add(make) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const taken = names(folder).map(numberOf);
      const id = workspaceId.parse(`desk-${Math.max(0, ...taken) + 1}`);
      const unfinished = join(folder, `${id}.part`);
      rmSync(unfinished, { recursive: true, force: true });
      const made = await make(unfinished);
      renameSync(unfinished, join(folder, id));
      return { id, made };
    },
  };
}

const names = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);

/** The number in `desk-12`, so that a number is never given twice while anything carries it. */
const numberOf = (name: string): number => Number(/^desk-(\d+)$/.exec(name)?.[1] ?? 0);
