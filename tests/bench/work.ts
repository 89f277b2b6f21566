/**
 * The measurements, each run by `bench.ts` in a process of its own: `node work.mjs NAME FOLDER ...`, in the folder
 * that all of them share. Prints one line of JSON.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeWorkspace } from '../../electron/core/workspace/open.ts';
import type { ReturnFile } from '../../shared/model/return-file.ts';
import { aChairsDesk, aLargeDesk, copyOfDesk, type Desk, now, openDesk } from './a-large-desk.ts';
import { quartersOf, type Size } from './a-large-plan.ts';
import { aCall, aFigure, ask, atChair, atSecretariat, spreadOf } from './asking.ts';
import { takeBare } from './floor.ts';
import { judge } from './judging.ts';
import { namesOf, writeReturns } from './signed-returns.ts';
import { take } from './taking.ts';
import { readWorkbook, writeWorkbook } from './workbooks.ts';

const [, , name = '', folder = '', more = '0'] = process.argv;
const count = Number(more);
const at = (...path: string[]) => join(folder, ...path);
const years = (many: number): number => many * 12;

/** Forty sub-groups, so that thirty quarters of them are 1,200 returns. */
const merging: Size = { subGroups: 40, indicators: 40, actions: 8, quarters: 30 };
const asking: Size = { subGroups: 20, indicators: 40, actions: 8, quarters: 40 };
const opening: Size = { ...asking, quarters: 12 };

const timed = async (work: () => unknown): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

/** Megabytes of memory at the most, as the system counts them. */
const memory = () => process.resourceUsage().maxRSS / 1024;

/** Makes a desk with its returns taken in, and closes it. */
async function filledDesk(path: string, size: Size, months: number): Promise<void> {
  const desk = await aLargeDesk(path, size, months);
  const written = writeReturns(`${path}-returns`, desk.chairs, quartersOf(size));
  await take(desk, `${path}-returns`, namesOf(written));
  if (size === asking) closeWorkspace((await aChairsDesk(at('chair'), desk.planFiles[0] as never)).core);
  closeWorkspace(desk.core);
}

const payloadOf = (path: string): ReturnFile =>
  JSON.parse(Buffer.from(JSON.parse(readFileSync(path, 'utf8')).payload, 'base64url').toString());

const works: Record<string, () => Promise<object>> = {
  async 'make-merging'() {
    const desk = await aLargeDesk(at('merging'), merging, years(3));
    const written = writeReturns(at('returns'), desk.chairs, quartersOf(merging), count);
    closeWorkspace(desk.core);
    return { written };
  },
  async take() {
    const desk = openDesk(copyOfDesk(at('merging'), at('taking')));
    return { ms: await take(desk, at('returns'), namesOf(count)), mb: memory() };
  },
  async floor() {
    const desk = openDesk(copyOfDesk(at('merging'), at('taking')));
    return {
      ms: await timed(() => takeBare(desk.core.store, at('returns'), namesOf(count), now)),
      mb: memory(),
    };
  },
  async workbooks() {
    mkdirSync(at('workbooks'));
    const paths = namesOf(count).map((one) => [at('returns', one), at('workbooks', `${one}.xlsx`)] as const);
    for (const [from, to] of paths) await writeWorkbook(to, payloadOf(from));
    for (const [, to] of paths.slice(0, count / 2)) await readWorkbook(to);
    const ms = await timed(async () => {
      for (const [, to] of paths) await readWorkbook(to);
    });
    return { ms };
  },
  async 'make-asking'() {
    await filledDesk(at('asking'), asking, years(20));
    return {};
  },
  secretariat: () => asked(openDesk(at('asking')), atSecretariat, aCall),
  chair: () => asked(openDesk(at('chair')), atChair, aFigure),
  async judge() {
    judge(200);
    return judge(count);
  },
  async opening() {
    await filledDesk(at('opening'), opening, years(3));
    const spent: number[] = [];
    for (let time = 0; time < count; time++) {
      const began = performance.now();
      const { core } = openDesk(at('opening'));
      spent.push(performance.now() - began);
      closeWorkspace(core);
    }
    return spreadOf(spent);
  },
};

async function asked(desk: Desk, questions: typeof atChair, change: typeof aCall): Promise<object> {
  return { asked: await ask(desk, questions, change(desk), count), mb: memory() };
}

const work = works[name];
if (work === undefined) throw new Error(`There is no measurement "${name}".`);
process.stdout.write(`${JSON.stringify(await work())}\n`);
