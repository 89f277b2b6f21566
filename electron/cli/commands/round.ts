import { join } from 'node:path';
import { statusLines } from '../../../shared/words/status.ts';
import type { Command } from '../command.ts';
import { atDesk } from '../desk.ts';
import { putInto, refuseUnwritable } from '../files.ts';
import { quarterOf } from '../input.ts';
import { answer } from '../say.ts';

const workspace = { workspace: { type: 'string' } } as const;

export const status: Command = {
  name: 'status',
  usage: '--workspace D --quarter Q [--json]',
  options: { ...workspace, quarter: { type: 'string' } },
  files: [0, 0],
  run: (given) =>
    atDesk(given, async (tell) => {
      const now = await tell('status.get', { quarter: quarterOf(given) });
      answer(given, now, statusLines(now));
    }),
};

export const receipt: Command = {
  name: 'receipt',
  usage: '--workspace D --out DIR',
  options: { ...workspace, out: { type: 'string' } },
  files: [0, 0],
  run: (given) =>
    atDesk(given, async (tell, passphrase) => {
      const folder = given.need('out');
      refuseUnwritable(join(folder, 'receipt'));
      const sent = await tell('receipts.issue', { passphrase });
      const files = sent.map(({ subGroup, docId, sealed, file }) => ({
        path: putInto(folder, file),
        subGroup,
        docId,
        sealed,
      }));
      answer(
        given,
        files,
        files.length === 0 ? ['Nothing is owed to anybody.'] : files.map(({ path }) => `Wrote ${path}`),
      );
    }),
};
