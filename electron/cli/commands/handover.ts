import { handoverFile } from '../../../shared/model/handover-file.ts';
import { type Command, WrongUsage } from '../command.ts';
import { atDesk } from '../desk.ts';
import { given as givenFile, put, refuseUnwritable } from '../files.ts';
import { answer } from '../say.ts';

const workspace = { workspace: { type: 'string' } } as const;

export const handoverOut: Command = {
  name: 'handover out',
  usage:
    '--workspace D FILE.csphandover --to FILE.cspkey --words "..." --purpose deputy|preparer|successor|new-laptop|return --why "..."',
  options: {
    ...workspace,
    to: { type: 'string' },
    words: { type: 'string' },
    purpose: { type: 'string' },
    why: { type: 'string' },
  },
  files: [1, 1],
  run: (given) =>
    atDesk(given, async (tell, passphrase) => {
      const [out = ''] = given.files;
      const purpose = handoverFile.shape.purpose.safeParse(given.need('purpose')).data;
      if (purpose === undefined)
        throw new WrongUsage('--purpose is deputy, preparer, successor, new-laptop or return.');
      refuseUnwritable(out);
      const { docId, file } = await tell('handover.out', {
        to: givenFile(given.need('to')),
        words: given.need('words'),
        purpose,
        why: given.need('why'),
        passphrase,
      });
      put(out, file.bytes);
      answer(given, { path: out, docId }, [`Wrote ${out}. Nothing can be changed here until it comes back.`]);
    }),
};

export const handoverIn: Command = {
  name: 'handover in',
  usage: '--workspace D FILE.csphandover [--words "..."]',
  options: { ...workspace, words: { type: 'string' } },
  files: [1, 1],
  run: (given) =>
    atDesk(given, async (tell, passphrase) => {
      const [path = ''] = given.files;
      const words = given.option('words');
      const taken = await tell('handover.in', {
        file: givenFile(path),
        passphrase,
        ...(words === undefined ? {} : { words }),
      });
      answer(given, taken, [`Took over the working copy: ${taken.rows} rows.`]);
    }),
};

export const handoverTakeBack: Command = {
  name: 'handover take-back',
  usage: '--workspace D --why "..."',
  options: { ...workspace, why: { type: 'string' } },
  files: [0, 0],
  run: (given) =>
    atDesk(given, async (tell) => {
      await tell('handover.take-back', { why: given.need('why') });
      answer(given, {}, ['Taken back. What was done in the other copy meanwhile will not be taken in.']);
    }),
};
