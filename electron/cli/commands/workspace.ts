import { wordsOf } from '../../core/exchange/words-of-a-key.ts';
import { createWorkspaceIn } from '../../core/workspace/create.ts';
import { type Command, WrongUsage } from '../command.ts';
import { clockOf, passphraseOf } from '../desk.ts';
import { given as givenFile } from '../files.ts';
import { answer } from '../say.ts';

export const workspaceCreate: Command = {
  name: 'workspace create',
  usage: '--dir D --role secretariat --partnership FILE.json | --dir D --role chair --plan FILE.cspplan',
  options: {
    dir: { type: 'string' },
    role: { type: 'string' },
    partnership: { type: 'string' },
    plan: { type: 'string' },
  },
  files: [0, 0],
  run: async (given) => {
    const folder = given.need('dir');
    const clock = clockOf(given);
    const beginning = beginningOf(given.need('role'), given.need);
    const passphrase = passphraseOf(given);
    const moment = { now: clock.now(), stated: clock.set };
    const { recoveryCode, own } = await createWorkspaceIn(folder, passphrase, beginning, moment);
    const words = wordsOf(own.kid).join(' ');
    answer(given, { folder, recoveryCode, kid: own.kid, words }, [
      `Made a workspace in ${folder}.`,
      `Recovery code: ${recoveryCode}`,
      'Print the code and keep it safe: it is shown once, and is the way in when the passphrase is forgotten.',
      `The words of the key are: ${words}`,
    ]);
  },
};

function beginningOf(role: string, need: (name: string) => string) {
  if (role === 'secretariat') return { role, partnership: givenFile(need('partnership')).bytes } as const;
  if (role === 'chair') return { role, plan: givenFile(need('plan')).bytes } as const;
  throw new WrongUsage('--role is secretariat or chair.');
}
