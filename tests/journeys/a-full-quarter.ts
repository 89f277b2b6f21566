import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Tell, tellTo } from '../../electron/core/tell.ts';
import { type Beginning, createWorkspaceIn } from '../../electron/core/workspace/create.ts';
import { openWorkspace } from '../../electron/core/workspace/open.ts';
import type { Answers } from '../../shared/model/entries.ts';
import type { Instant, Quarter } from '../../shared/model/period.ts';
import { londonDay } from '../../shared/rules/london-day.ts';
import { aFolder } from '../a-store.ts';
import { enrol, importPlan, take, textFile } from '../chair/desks.ts';
import { once } from '../once.ts';
import { calderbrook, calderbrookPlan, quartersSeenFrom, undertakingRefs } from './calderbrook.ts';
import { historyCsv, quarterCsv } from './calderbrook-figures.ts';

/** Opens every desk of Calderbrook. */
export const passphrase = 'lantern orchid gravel tunnel';

/** A desk of Calderbrook, open without a window. */
export type Desk = { readonly tell: Tell; readonly core: Awaited<ReturnType<typeof openWorkspace>> };

export type FullQuarter = {
  /** What the app is opened with: it holds the chair's desk, locked. */
  readonly folder: string;
  readonly passphrase: string;
  /** The quarter that ended last before today: to be done. The one before it is signed, received and decided on. */
  readonly due: Quarter;
  readonly past: Quarter;
  /** The secretariat, to read what the chair signs and to answer it. */
  secretariat(): Promise<Desk>;
  /** The chair's desk itself, for what a window is not asked; only while no window is open on it. */
  chair(): Promise<Desk>;
};

/**
 * A chair's desk with a quarter to do: twelve monthly measures with ten quarters behind them, one supplied
 * centrally, eight actions, another group's priority to contribute to, and a request. Made once for a run.
 */
export async function aFullQuarter(): Promise<FullQuarter> {
  const made = await once('full-quarter', makeCalderbrook);
  const folder = aFolder();
  cpSync(join(made, 'chair'), join(folder, 'workspaces', 'desk-1'), { recursive: true });
  const office = aFolder();
  cpSync(join(made, 'secretariat'), join(office, 'secretariat'), { recursive: true });
  const { due, past } = quartersSeenFrom(londonDay(Date.now()));
  const now = () => Date.now() as Instant;
  return {
    ...{ folder, passphrase, due, past },
    secretariat: () => opened(join(office, 'secretariat'), now),
    chair: () => opened(join(folder, 'workspaces', 'desk-1'), now),
  };
}

async function opened(path: string, now: () => Instant): Promise<Desk> {
  const core = await openWorkspace(path, { passphrase }, { now, appVersion: '0.0.0' });
  onTestFinished(() => void core.store.close());
  return deskOf(core);
}

const deskOf = (core: Desk['core']): Desk => ({
  core,
  tell: tellTo(core, (_, error) => {
    throw error;
  }),
});

async function makeCalderbrook(folder: string): Promise<void> {
  const today = londonDay(Date.now());
  const plan = calderbrookPlan(today);
  const { due, past } = quartersSeenFrom(today);
  const [before, now] = plan.calendar;
  const clock = { at: instant(`${before?.opens}T09:00:00`) - 30 * 86_400_000 };
  const begin = async (name: string, beginning: Beginning): Promise<Desk> => {
    await createWorkspaceIn(join(folder, name), passphrase, beginning, { now: clock.at as Instant });
    const about = { now: () => clock.at as Instant, appVersion: '0.0.0' };
    return deskOf(await openWorkspace(join(folder, name), { passphrase }, about));
  };
  const issued = async (desk: Desk) => {
    const { files } = await desk.tell('plan.issue', { passphrase });
    const own = files.find(({ subGroup }) => subGroup === 'sg:town');
    if (own === undefined) throw new Error('The town group was issued no plan.');
    return own.file;
  };

  const partnership = Buffer.from(JSON.stringify(calderbrook));
  const secretariat = await begin('secretariat', { role: 'secretariat', partnership });
  await importPlan(secretariat, plan);
  await secretariat.tell('readings.import', { file: textFile('history.csv', historyCsv(past, due)) });
  const chair = await begin('chair', { role: 'chair', plan: (await issued(secretariat)).bytes });
  await enrol(secretariat, chair);

  clock.at = instant(`${before?.opens}T10:00:00`);
  await chair.tell('readings.import', { file: textFile('values.csv', quarterCsv(past, due)) });
  await chair.tell('exceptions.explain', { explanations: saidBefore(past) });
  const signed = await chair.tell('returns.sign', { quarter: past, passphrase });
  await take(secretariat, signed.file);
  for (const { file } of await secretariat.tell('receipts.issue', { passphrase })) await takeOwn(chair, file);

  clock.at = instant(`${before?.meets}T16:00:00`);
  await secretariat.tell('decisions.record', {
    quarter: past,
    on: before?.meets ?? '',
    minute: '31/26',
    decisions: [
      {
        number: 1,
        item: 'TC-I02',
        resolved: 'Note the rise in theft from shops and support the exclusion notice scheme.',
        action: 'Report how many of the forty shops have joined the scheme.',
        owner: 'Chief Inspector Tariq Hamir',
        due: now?.due ?? null,
      },
    ],
  });
  for (const { file } of await secretariat.tell('decisions.issue', { quarter: past, passphrase }))
    await takeOwn(chair, file);

  clock.at = instant(`${now?.opens}T09:00:00`);
  const survey = textFile('survey.csv', `indicator,period,value\nTC-I13,${due},60.5`);
  await secretariat.tell('readings.import', { file: survey });
  await take(chair, await issued(secretariat));
  for (const { core } of [secretariat, chair]) core.store.close();
}

const instant = (utc: string): number => Date.parse(`${utc}Z`);

/** A bundle is made for each sub-group; a chair takes their own. */
async function takeOwn({ tell }: Desk, file: { name: string; bytes: Uint8Array }): Promise<void> {
  await tell('files.import', { files: [file] });
}

const thefts: Partial<Answers> = {
  what: 'Theft from shops was 16% above its target in the quarter, most of it on Market Street.',
  why: 'Two shops closed their doors to the precinct at noon, and the patrol was taken off for the summer events.',
  doing: 'Forty shops are asked to join an exclusion notice scheme, with one number to call.',
  owner: 'Sergeant Ola Prendergast',
  confidence: 'medium',
  ask: { kind: 'support', text: 'Support the exclusion notice scheme in front of the retailers’ forum.' },
};

/** What was said of the quarter before: one exception explained, every action under way. */
const saidBefore = (quarter: Quarter) =>
  ({
    schema: 'csp.explanations/1',
    quarter,
    actions: undertakingRefs.map((action) => ({
      action,
      status: 'in-progress',
      rag: 'green',
      text: 'Under way as planned, with both partners.',
      completedOn: null,
      newDue: null,
      whyMoved: '',
      milestones: [],
    })),
    answers: [{ item: 'TC-I02', ...thefts, by: '2027-03-31' }],
    contributions: [
      {
        priority: 'FS-P01',
        view: 'at-risk',
        text: 'Wardens met three children with two telephones each near the station.',
      },
    ],
  }) as never;
