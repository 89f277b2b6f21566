import { readFileSync } from 'node:fs';
import { access, constants, realpath } from 'node:fs/promises';
import { basename, isAbsolute, join, relative } from 'node:path';
import { z } from 'zod';
import type { Noted } from '../../shared/contract/core-messages.ts';
import { entryCalls, type WorkspaceId, workspaceId } from '../../shared/contract/entry.ts';
import { refuse } from '../../shared/contract/faults.ts';
import type { WindowOutput } from '../../shared/contract/window.ts';
import { writeDurably } from '../disk/durable-file.ts';
import { sumOf } from '../disk/far-file.ts';
import { putCopy, type Trouble } from './copies-folder.ts';
import type { CoreProcess } from './core-process.ts';

type About = WindowOutput<'copies.about'>;

/** The copies that are kept in a folder of the user's choosing, besides those beside the desk. */
export type SafeCopies = {
  about(): About;
  choose(): Promise<About | null>;
  again(): Promise<About>;
  stop(): About;
  /** A desk was opened, or locked: the copy that was taken then is written elsewhere too. */
  sat(workspace: WorkspaceId | null): void;
  /** Locks the open desk where its closing copy is to go elsewhere, and waits until it has. */
  finish(): Promise<void>;
};

type Ground = {
  /** Where the app keeps its own. */
  folder: string;
  core: Pick<CoreProcess, 'call'>;
  now: () => number;
  note(noted: Noted): void;
  /** Asks the user for a folder. */
  ask(): Promise<string | undefined>;
  told(): void;
};

const chosen = z.strictObject({
  folder: z.string(),
  last: z.strictObject({ at: z.int(), sum: z.string() }).nullable(),
  trouble: z.enum(['unreachable', 'full', 'changed']).nullable(),
});
const book = z.partialRecord(workspaceId, chosen);
type Chosen = z.infer<typeof chosen>;

const none: About = { called: null, last: null, trouble: null };
const faults = { unreachable: 'copies.unreachable', full: 'copies.full', changed: 'copies.changed' } as const;

/** How long closing waits for a desk to be locked and copied, in milliseconds. */
const patience = 30_000;

export function safeCopies({ folder: own, core, now, note, ask, told }: Ground): SafeCopies {
  const path = join(own, 'safe-copies.json');
  const kept = read(path);
  let open: WorkspaceId | null = null;
  let working: Promise<unknown> = Promise.resolve();

  const keep = (id: WorkspaceId, what: Chosen | undefined): void => {
    if (what === undefined) delete kept[id];
    else kept[id] = what;
    try {
      writeDurably(path, Buffer.from(JSON.stringify(kept)));
    } catch {
      // It holds until the app is closed; a full disk is told where work is saved.
    }
  };

  /** Writes the newest copy of a desk into a folder, unless it is there. */
  async function write(id: WorkspaceId, into: Chosen): Promise<Chosen> {
    const reply = await core.call('entry.safe-copy', { workspace: id });
    const copy = reply.ok ? entryCalls['entry.safe-copy'].output.parse(reply.value) : null;
    if (copy === null) return into;
    const sum = sumOf(copy.bytes);
    if (into.last?.sum === sum && into.trouble === null) return into;
    const trouble: Trouble | null = await putCopy(into.folder, copy);
    note({ event: 'copy.elsewhere', about: { workspace: id, trouble: trouble ?? 'none' } });
    return trouble === null ? { ...into, last: { at: now(), sum }, trouble } : { ...into, trouble };
  }

  /** One after another, since a slow drive may still be busy with the last. */
  const inTurn = (id: WorkspaceId): Promise<void> => {
    const next = working.then(async () => {
      const before = kept[id];
      if (before === undefined) return;
      const after = await write(id, before);
      if (kept[id] === before) keep(id, after);
      told();
    });
    working = next.catch(() => {});
    return next;
  };

  const present = (): WorkspaceId => {
    if (open === null) throw refuse('entry.locked');
    return open;
  };
  const shown = (id: WorkspaceId): About => {
    const one = kept[id];
    if (one === undefined) return none;
    return { called: basename(one.folder) || one.folder, last: one.last?.at ?? null, trouble: one.trouble };
  };

  return {
    about: () => shown(present()),
    async choose() {
      const id = present();
      const folder = await ask();
      if (folder === undefined) return null;
      await refuseUnfit(folder, own);
      const begun = await write(id, { folder, last: null, trouble: null });
      if (begun.trouble !== null) throw refuse(faults[begun.trouble], { folder: basename(folder) });
      keep(id, begun);
      return shown(id);
    },
    async again() {
      const id = present();
      await inTurn(id);
      return shown(id);
    },
    stop() {
      keep(present(), undefined);
      return none;
    },
    sat(workspace) {
      const id = workspace ?? open;
      open = workspace;
      if (id !== null && kept[id] !== undefined) void inTurn(id).catch(() => {});
    },
    async finish() {
      if (open === null || kept[open] === undefined) return;
      let late: NodeJS.Timeout | undefined;
      const tooLate = new Promise((resolve) => {
        late = setTimeout(resolve, patience);
      });
      await Promise.race([tooLate, core.call('entry.lock', {}).then(() => working)]);
      clearTimeout(late);
    },
  };
}

/** @throws `copies.own-folder`, `copies.unreachable` */
async function refuseUnfit(folder: string, own: string): Promise<void> {
  let real: string;
  try {
    await access(folder, constants.W_OK);
    real = await realpath(folder);
  } catch {
    throw refuse('copies.unreachable', { folder: basename(folder) });
  }
  const from = relative(await realpath(own), real);
  if (!from.startsWith('..') && !isAbsolute(from)) throw refuse('copies.own-folder');
}

function read(path: string): z.infer<typeof book> {
  try {
    return book.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return {};
  }
}
