import { join } from 'node:path';
import { rawOf } from '../../../db/documents.ts';
import type { GivenFile, MadeFile } from '../../../shared/contract/call.ts';
import { Refusal } from '../../../shared/contract/faults.ts';
import type { ImportOutcome } from '../../../shared/contract/files.ts';
import type { CallName, Input, Output } from '../../../shared/contract/index.ts';
import type { TranscribedReturn } from '../../../shared/contract/returns.ts';
import type { IndicatorReading } from '../../../shared/model/entries.ts';
import type { DocId, Kid, SubGroupId } from '../../../shared/model/ids.ts';
import type { SigningJwk } from '../../../shared/model/key.ts';
import type { Instant, Quarter } from '../../../shared/model/period.ts';
import { handlers } from '../calls/index.ts';
import type { Core } from '../core.ts';
import { serveWith } from '../serve.ts';
import { writeCsv } from '../spreadsheet/csv.ts';
import { type Beginning, createWorkspaceIn } from '../workspace/create.ts';
import { closeWorkspace, openWorkspace } from '../workspace/open.ts';
import {
  sampleArrivals,
  sampleDecisions,
  sampleDetermination,
  sampleExplanations,
  samplePartnership,
  samplePlan,
  sampleQuarters,
  sampleReadings,
  sampleTranscription,
} from './index.ts';

/** A file that went from one desk to another; of a sealed one also the signed document inside. */
export type Exchanged = {
  file: MadeFile;
  kind: string;
  docId: DocId;
  kid: Kid;
  sealed: boolean;
  opened: string | null;
};

export type SampleReturn = {
  subGroup: SubGroupId;
  docId: DocId;
  exceptions: number;
  coverage: Record<string, number>;
};

export type SampleRound = {
  quarter: Quarter;
  exchanged: Exchanged[];
  returns: SampleReturn[];
  merged: Output<'merge.get'>;
  keys: SigningJwk[];
  /** The paper for the Board, as HTML. */
  paper: MadeFile;
};

/** Where the workspaces are made, what opens them all, and who hears how it goes. */
export type Stage = { folder: string; passphrase: string; appVersion: string; progress(words: string): void };

type Desk = { core: Core; tell<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> };
type Desks = { secretariat: Desk; chairs: Map<SubGroupId, Desk> };

/** The folder of a sub-group's workspace: `chairs/city-tasking`. */
export const chairFolder = (subGroup: SubGroupId): string => join('chairs', subGroup.replace(/^sg:/, ''));

/**
 * Plays the sample partnership through its quarters, up to and including the one asked for, by the same calls
 * that people's own work goes through: plan, keys, readings, explanations, returns, merge, receipts, paper.
 * The days are the sample's own.
 */
export async function playSample(stage: Stage, last: Quarter): Promise<SampleRound> {
  const clock = { at: instant('2026-06-15', 9) };
  const exchanged: Exchanged[] = [];
  const desks: Desks = {
    secretariat: await openDesk(stage, clock, 'secretariat', secretariatBeginning()),
    chairs: new Map(),
  };
  try {
    const { secretariat } = desks;
    stage.progress('The plan is imported and issued.');
    await secretariat.tell('plan.import', { file: jsonFile('plan.json', samplePlan) });
    const invitations = await issue(stage, desks, exchanged);
    await enrolChairs(stage, clock, desks, invitations, exchanged);
    clock.at = instant('2026-06-22', 10);
    await deliver(desks, await issue(stage, desks, exchanged));
    let returns: SampleReturn[] = [];
    for (const quarter of sampleQuarters.filter((one) => one <= last)) {
      stage.progress(`${quarter}: readings, explanations and returns.`);
      returns = await playQuarter(stage, clock, desks, quarter, exchanged);
    }
    const merged = await secretariat.tell('merge.get', { quarter: last });
    const paper = await secretariat.tell('pack.write', { quarter: last, variant: 'board', format: 'html' });
    return { quarter: last, exchanged, returns, merged, keys: publicKeys(desks), paper };
  } finally {
    for (const { core } of [desks.secretariat, ...desks.chairs.values()]) closeWorkspace(core);
  }
}

type Clock = { at: Instant };

/** Ten in the morning is nine UTC in summer: a plain hour of the day is near enough for a sample. */
const instant = (day: string, hour: number): Instant =>
  Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00Z`) as Instant;

const jsonFile = (name: string, value: unknown): GivenFile => ({
  name,
  bytes: Buffer.from(JSON.stringify(value), 'utf8'),
});

const secretariatBeginning = (): Beginning => ({
  role: 'secretariat',
  partnership: jsonFile('partnership.json', samplePartnership).bytes,
});

async function openDesk(
  { folder, passphrase, appVersion }: Stage,
  clock: Clock,
  name: string,
  beginning: Beginning,
): Promise<Desk> {
  const path = join(folder, name);
  await createWorkspaceIn(path, passphrase, beginning, { now: clock.at });
  const core = await openWorkspace(path, { passphrase }, { now: () => clock.at, appVersion });
  const serve = serveWith(handlers, core, {
    surprise: (_, error) => {
      throw error;
    },
  });
  const desk: Desk = {
    core,
    tell: async (name, input) => {
      const reply = await serve(name, input);
      if (!reply.ok) throw new Refusal(reply.fault);
      return reply.value as never;
    },
  };
  await desk.tell('keys.unlock', { passphrase });
  return desk;
}

type Issued = Output<'plan.issue'>['files'];

async function issue({ passphrase }: Stage, { secretariat }: Desks, exchanged: Exchanged[]): Promise<Issued> {
  const { files } = await secretariat.tell('plan.issue', { passphrase });
  for (const one of files) exchanged.push(sentBy(secretariat, 'plan', one));
  return files;
}

type SentFile = { docId: DocId; sealed: boolean; file: MadeFile };

function sentBy({ core }: Desk, kind: string, { docId, sealed, file }: SentFile): Exchanged {
  const raw = rawOf(core.store, docId) ?? null;
  return { file, kind, docId, kid: core.keys.own.kid, sealed, opened: sealed ? raw : null };
}

/** Each chair opens the plan file, asks for a key, and compares eight words both ways in one call. */
async function enrolChairs(
  stage: Stage,
  clock: Clock,
  desks: Desks,
  invitations: Issued,
  exchanged: Exchanged[],
): Promise<void> {
  const { passphrase } = stage;
  const theirs = await desks.secretariat.tell('keys.words', {});
  for (const { subGroup, file } of invitations) {
    stage.progress(`${subGroup}: a desk, a key and eight words.`);
    const chair = await openDesk(stage, clock, chairFolder(subGroup), { role: 'chair', plan: file.bytes });
    desks.chairs.set(subGroup, chair);
    const request = await chair.tell('keys.request', { passphrase });
    const own = await chair.tell('keys.words', {});
    const [taken] = await desks.secretariat.tell('files.import', { files: [request] });
    await desks.secretariat.tell('keys.enrol', {
      kid: own.kid,
      words: own.words,
      verified: 'eight words compared by telephone',
    });
    await chair.tell('keys.enrol', {
      kid: null,
      words: theirs.words,
      verified: 'eight words compared by telephone',
    });
    exchanged.push({
      file: request,
      kind: 'key-request',
      docId: taken?.docId as DocId,
      kid: own.kid,
      sealed: false,
      opened: null,
    });
  }
}

/** Hands each chair what was sent to them. Sealed files are opened with the chair's own keys. */
async function deliver(
  { chairs }: Desks,
  sent: readonly { subGroup: SubGroupId; file: MadeFile }[],
): Promise<void> {
  for (const { subGroup, file } of sent) {
    const chair = chairs.get(subGroup);
    if (chair !== undefined) mustBeTaken(await chair.tell('files.import', { files: [file] }));
  }
}

/** The sample is played by the real rules: whatever they refuse is a fault of the sample, and is not passed over. */
function mustBeTaken(outcomes: readonly ImportOutcome[]): void {
  const bad = outcomes.find(({ result }) => result === 'refused' || result === 'quarantined');
  if (bad !== undefined) throw new Error(`${bad.name}: ${bad.code}: ${bad.message}`);
}

async function playQuarter(
  stage: Stage,
  clock: Clock,
  desks: Desks,
  quarter: Quarter,
  exchanged: Exchanged[],
): Promise<SampleReturn[]> {
  const { passphrase } = stage;
  const { secretariat, chairs } = desks;
  const arrivals = sampleArrivals.filter((one) => one.quarter === quarter);
  const opens = samplePlan.calendar.find((one) => one.quarter === quarter)?.opens ?? '';
  clock.at = instant(opens, 9);

  const { central } = sampleReadings(quarter);
  await takeReadings(secretariat, csvFile('supplied.csv', central));
  await deliver(desks, await issue(stage, desks, exchanged));

  const returns: SampleReturn[] = [];
  for (const { subGroup, receivedOn } of arrivals) {
    clock.at = instant(receivedOn, 11);
    const chair = chairs.get(subGroup);
    if (chair === undefined) throw new Error(`The sample has no chair for ${subGroup}.`);
    if (isTranscribed(quarter, subGroup)) {
      const typed = typedFrom(quarter, subGroup);
      const source = {
        name: sampleTranscription.fileName,
        bytes: Buffer.from(sampleTranscription.text, 'utf8'),
      };
      const { docId } = await secretariat.tell('returns.transcribe', {
        quarter,
        passphrase,
        return: typed,
        source,
      });
      returns.push({ subGroup, docId, exceptions: typed.exceptions.length, coverage: {} });
      exchanged.push(
        sentBy(secretariat, 'return', {
          docId,
          sealed: false,
          file: transcribedFile(secretariat, docId, subGroup, quarter),
        }),
      );
      continue;
    }
    for (const round of roundsEntered(quarter, subGroup)) {
      const own = sampleReadings(round).entered.get(subGroup) ?? [];
      if (own.length > 0) await takeReadings(chair, csvFile('values.csv', own));
    }
    const { exceptions } = await chair.tell('exceptions.explain', {
      explanations: sampleExplanations(quarter, subGroup),
    });
    const signed = await chair.tell('returns.sign', { quarter, passphrase, nil: exceptions.length === 0 });
    exchanged.push(sentBy(chair, 'return', signed));
    returns.push({ subGroup, docId: signed.docId, exceptions: signed.exceptions, coverage: signed.coverage });
    mustBeTaken(await secretariat.tell('files.import', { files: [signed.file] }));
  }
  await settle(stage, clock, desks, quarter, returns, exchanged);
  return returns;
}

async function takeReadings(desk: Desk, file: GivenFile): Promise<void> {
  const { findings, refused } = await desk.tell('readings.import', { file });
  const bad = findings.find(({ severity }) => severity === 'refused');
  if (refused > 0) throw new Error(`${bad?.where}: ${bad?.message}`);
}

const isTranscribed = (quarter: Quarter, subGroup: SubGroupId): boolean =>
  sampleTranscription.quarter === quarter && sampleTranscription.subGroup === subGroup;

/** A chair who did not use the app last quarter enters both quarters' figures now. */
const roundsEntered = (quarter: Quarter, subGroup: SubGroupId): Quarter[] =>
  sampleQuarters.filter((one) => one === quarter || (one < quarter && isTranscribed(one, subGroup)));

/** What the secretariat makes of the quarter: a ruling, receipts, and what the Board decided. */
async function settle(
  stage: Stage,
  clock: Clock,
  desks: Desks,
  quarter: Quarter,
  returns: readonly SampleReturn[],
  exchanged: Exchanged[],
): Promise<void> {
  const { passphrase } = stage;
  const { secretariat } = desks;
  if (sampleDetermination.quarter === quarter) {
    clock.at = instant(sampleDetermination.on, 10);
    const { matter, why } = sampleDetermination;
    await secretariat.tell('determinations.record', {
      quarter,
      matter,
      why,
      restsOn: returns.map(({ docId }) => docId),
    });
  }
  const receipts = await secretariat.tell('receipts.issue', { passphrase });
  for (const one of receipts) exchanged.push(sentBy(secretariat, 'receipt', one));
  await deliver(desks, receipts);
  if (sampleDecisions.quarter !== quarter) return;
  clock.at = instant(sampleDecisions.meeting.on, 16);
  const { on, minute } = sampleDecisions.meeting;
  await secretariat.tell('decisions.record', {
    quarter,
    on,
    minute,
    decisions: [...sampleDecisions.decisions],
  });
  const decisions = await secretariat.tell('decisions.issue', { quarter, passphrase });
  for (const one of decisions) exchanged.push(sentBy(secretariat, 'decisions', one));
  await deliver(desks, decisions);
}

/** Figures as an analyst or a chair would send them: a CSV that goes through the same reader as theirs. */
function csvFile(name: string, readings: readonly IndicatorReading[]): GivenFile {
  const rows = readings.map((one) => [
    one.indicator,
    one.period,
    // A ratio is worked out from its parts.
    one.numerator === null ? one.value : null,
    one.numerator,
    one.denominator,
    one.state,
    one.note,
  ]);
  return {
    name,
    bytes: writeCsv([['indicator', 'period', 'value', 'numerator', 'denominator', 'state', 'note'], ...rows]),
  };
}

/** The transcribed report: its exceptions are those that the sub-group's explanations of the quarter answer. */
function typedFrom(quarter: Quarter, subGroup: SubGroupId): TranscribedReturn {
  const said = sampleExplanations(quarter, subGroup);
  const titles = new Map(
    [...samplePlan.indicators, ...samplePlan.actions].map(({ ref, title }) => [ref, title]),
  );
  const told = new Set(said.answers.map(({ item }) => item));
  const own = [...samplePlan.indicators, ...samplePlan.actions].filter(({ ref, lead, priority }) => {
    const leads = lead ?? samplePlan.priorities.find((one) => one.ref === priority)?.lead;
    return leads === subGroup && !told.has(ref);
  });
  return {
    subGroup,
    transcription: { source: sampleTranscription.source, statedBy: sampleTranscription.statedBy },
    nil: false,
    marking: 'OFFICIAL',
    exceptions: said.answers.map((one) => ({
      item: one.item,
      priority: null,
      title: titles.get(one.item) ?? one.item,
      class: 'under',
      what: one.what ?? '',
      why: one.why ?? '',
      doing: one.doing ?? '',
      owner: one.owner ?? '',
      by: one.by ?? null,
      ask: one.ask ?? { kind: 'note', text: '' },
    })),
    coverage: [{ items: own.map(({ ref }) => ref), state: 'normal', why: '' }],
  };
}

function transcribedFile({ core }: Desk, docId: DocId, subGroup: SubGroupId, quarter: Quarter): MadeFile {
  const raw = rawOf(core.store, docId) ?? '';
  return {
    name: `Return of ${subGroup.replace(/^sg:/, '')} ${quarter} typed in.cspreturn`,
    bytes: Buffer.from(raw, 'utf8'),
  };
}

const publicKeys = ({ secretariat, chairs }: Desks): SigningJwk[] =>
  [secretariat, ...chairs.values()].map(({ core }) => core.keys.own.signing);
