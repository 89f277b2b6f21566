import type { Instant } from '../../../shared/model/period.ts';
import { line } from '../../../shared/model/text.ts';
import { wordsOf } from '../../core/exchange/words-of-a-key.ts';
import { tellTo } from '../../core/tell.ts';
import { appVersion } from '../../core/version.ts';
import { createWorkspaceIn } from '../../core/workspace/create.ts';
import { closeWorkspace, openWorkspace } from '../../core/workspace/open.ts';
import { type Command, type Given, WrongUsage } from '../command.ts';
import { clockOf, passphraseOf, surprise } from '../desk.ts';
import { given as givenFile } from '../files.ts';
import { answer } from '../say.ts';

export const workspaceCreate: Command = {
  name: 'workspace create',
  usage:
    '--dir D --role secretariat --partnership FILE.json | --dir D --role chair --plan FILE.cspplan [--name "..." --title "..."]',
  options: {
    dir: { type: 'string' },
    role: { type: 'string' },
    partnership: { type: 'string' },
    plan: { type: 'string' },
    name: { type: 'string' },
    title: { type: 'string' },
  },
  files: [0, 0],
  run: async (given) => {
    const folder = given.need('dir');
    const clock = clockOf(given);
    const beginning = beginningOf(given.need('role'), given.need);
    const user = userOf(given);
    const passphrase = passphraseOf(given);
    const moment = { now: clock.now(), stated: clock.set };
    const { recoveryCode, own } = await createWorkspaceIn(folder, passphrase, beginning, moment);
    const words = wordsOf(own.kid).join(' ');
    if (user !== null) await introduce(folder, passphrase, clock.now, user);
    answer(given, { folder, recoveryCode, kid: own.kid, words }, [
      `Made a workspace in ${folder}.`,
      `Recovery code: ${recoveryCode}`,
      'Print the code and keep it safe: it is shown once, and is the way in when the passphrase is forgotten.',
      `The words of the key are: ${words}`,
    ]);
  },
};

/** Who sits here, where it is not whom the partnership names: a deputy, a staff officer. */
function userOf(given: Given): { name: string; title: string } | null {
  if (given.option('name') === undefined && given.option('title') === undefined) return null;
  const user = { name: given.need('name'), title: given.need('title') };
  if (line.safeParse(user.name).success && line.safeParse(user.title).success) return user;
  throw new WrongUsage('--name and --title are one line each.');
}

async function introduce(
  folder: string,
  passphrase: string,
  now: () => Instant,
  user: { name: string; title: string },
): Promise<void> {
  const core = await openWorkspace(folder, { passphrase }, { now, appVersion });
  try {
    await tellTo(core, surprise)('workspace.introduce', user);
  } finally {
    closeWorkspace(core);
  }
}

function beginningOf(role: string, need: (name: string) => string) {
  if (role === 'secretariat') return { role, partnership: givenFile(need('partnership')).bytes } as const;
  if (role === 'chair') return { role, plan: givenFile(need('plan')).bytes } as const;
  throw new WrongUsage('--role is secretariat or chair.');
}
