import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { giveUp, inside } from '../setup/place.mjs';
import { deskMeant, noSuchDesk } from './desk.ts';
import { makeSample } from './make.ts';

const own = { as: { type: 'string' }, fresh: { type: 'boolean' } } as const;

/**
 * Makes ready what `--as NAME` and `--fresh` ask for; gives what the app is started with to open that desk of the
 * sample. Anything else on the command line is passed on to it: `--user-data-dir=FOLDER` keeps the sample elsewhere.
 */
export async function sampleAsked(args: string[]): Promise<string[]> {
  const { values, tokens } = parseArgs({
    ...{ args, options: own, strict: false, allowPositionals: true, tokens: true },
  });
  const name = typeof values.as === 'string' ? values.as : 'secretariat';
  const desk = deskMeant(name) ?? giveUp(noSuchDesk(name));
  const named = values['user-data-dir'];
  const folder = typeof named === 'string' ? resolve(named) : inside('.cache', 'sample');
  await makeSample(folder, values.fresh === true);
  const passed = tokens.flatMap((one) =>
    one.kind === 'option' && !['as', 'fresh', 'user-data-dir'].includes(one.name)
      ? [args[one.index] ?? '']
      : [],
  );
  return [`--user-data-dir=${folder}`, `--sample-desk=${desk}`, ...passed];
}
