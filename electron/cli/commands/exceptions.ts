import type { QuarterCheck } from '../../../shared/contract/exceptions.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import { explanationsFile } from '../../../shared/model/explanations-file.ts';
import type { Quarter } from '../../../shared/model/period.ts';
import { ownReturns } from '../../../shared/words/own-returns.ts';
import type { Tell } from '../../core/tell.ts';
import type { Command } from '../command.ts';
import { atDesk } from '../desk.ts';
import { jsonFile, quarterOf } from '../input.ts';
import { answer } from '../say.ts';

const options = { workspace: { type: 'string' }, quarter: { type: 'string' } } as const;

export const exceptions: Command = {
  name: 'exceptions',
  usage: '--workspace D --quarter Q [--json]',
  options,
  files: [0, 0],
  run: (given) =>
    atDesk(given, async (tell) => {
      const check = await tell('exceptions.check', { quarter: quarterOf(given) });
      answer(given, check, told(check));
    }),
};

export const exceptionsExplain: Command = {
  name: 'exceptions explain',
  usage: '--workspace D --quarter Q FILE.json',
  options,
  files: [1, 1],
  run: (given) =>
    atDesk(given, async (tell) => {
      const [path = ''] = given.files;
      const explanations = jsonFile(path, explanationsFile);
      if (explanations.quarter !== quarterOf(given))
        throw refuse('explanations.quarter', { quarter: explanations.quarter });
      await openedAgain(tell, explanations.quarter);
      const check = await tell('exceptions.explain', { explanations });
      answer(given, check, told(check));
    }),
};

/** Whoever explains a signed quarter again from a file means to revise its return. */
async function openedAgain(tell: Tell, quarter: Quarter): Promise<void> {
  const last = (await tell('returns.list', { quarter })).at(-1);
  if (last !== undefined && ['signed', 'exported', 'received', 'accepted'].includes(last.state))
    await tell('returns.revise', { docId: last.docId, why: ownReturns.explainedAgain });
}

function told({ exceptions, titles, watch, obstacles }: QuarterCheck): string[] {
  const lines = exceptions.flatMap((one) => {
    const ref = one.kind === 'other' ? one.priority.ref : one.item.ref;
    const title = one.kind === 'other' ? one.title : (titles[ref] ?? '');
    const argued = one.arguedAway === null ? '' : ' (argued away)';
    return [
      `${ref} ${one.class === 'under' ? 'under' : 'over'}${argued}: ${title}`,
      ...one.reasons.map(({ text }) => `    ${text}`),
    ];
  });
  return [
    ...(lines.length === 0 ? ['No exceptions.'] : lines),
    ...watch.map(({ item, title, reasons }) => `${item.ref} watch: ${title}. ${reasons.join(' ')}`),
    ...obstacles.map(({ message }) => `Missing: ${message}`),
  ];
}
