import { rawOf } from '../../../db/documents.ts';
import type { GivenFile, MadeFile } from '../../../shared/contract/call.ts';
import type { Output } from '../../../shared/contract/index.ts';
import type { DocId, SubGroupId } from '../../../shared/model/ids.ts';
import type { SigningJwk } from '../../../shared/model/key.ts';
import type { Quarter } from '../../../shared/model/period.ts';
import { fileNames } from '../../../shared/words/file-names.ts';
import { fileOf } from '../exchange/send.ts';
import type { Beginning } from '../workspace/create.ts';
import { closeWorkspace } from '../workspace/open.ts';
import {
  type Clock,
  chairFolder,
  type Desk,
  deliver,
  type Exchanged,
  instant,
  noteSent,
  openDesk,
  type Play,
  type Stage,
  take,
  takeReadings,
} from './desks.ts';
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
import { isTypedIn, typedFrom } from './typed-in.ts';

export type SampleReturn = {
  subGroup: SubGroupId;
  docId: DocId;
  exceptions: number;
  coverage: Record<string, number>;
};

export type SampleRound = {
  quarter: Quarter;
  exchanged: readonly Exchanged[];
  returns: readonly SampleReturn[];
  merged: Output<'merge.get'>;
  keys: readonly SigningJwk[];
  /** The paper for the Board, as HTML. */
  paper: MadeFile;
};

/**
 * Plays the sample partnership through its quarters, up to and including the one asked for, by the same calls
 * that people's own work goes through: plan, keys, readings, explanations, returns, merge, receipts, paper.
 * The days are the sample's own.
 */
export async function playSample(stage: Stage, last: Quarter): Promise<SampleRound> {
  const clock: Clock = { at: instant('2026-06-15', 9) };
  const secretariat = await openDesk(stage, clock, 'secretariat', secretariatBeginning());
  const play: Play = { stage, clock, secretariat, chairs: new Map(), exchanged: [] };
  try {
    stage.progress('The plan is imported and issued.');
    await secretariat.tell('plan.import', { file: jsonFile('plan.json', samplePlan) });
    for (const invitation of await issuePlan(play)) await enrolChair(play, invitation);
    clock.at = instant('2026-06-22', 10);
    await deliver(play, await issuePlan(play));
    let returns: SampleReturn[] = [];
    for (const quarter of sampleQuarters.filter((one) => one <= last)) {
      stage.progress(`${quarter}: readings, explanations and returns.`);
      returns = await playQuarter(play, quarter);
    }
    const merged = await secretariat.tell('merge.get', { quarter: last });
    const paper = await secretariat.tell('pack.write', { quarter: last, variant: 'board', format: 'html' });
    return { quarter: last, exchanged: play.exchanged, returns, merged, keys: publicKeys(play), paper };
  } finally {
    for (const { core } of [secretariat, ...play.chairs.values()]) closeWorkspace(core);
  }
}

const jsonFile = (name: string, value: unknown): GivenFile => ({
  name,
  bytes: Buffer.from(JSON.stringify(value), 'utf8'),
});

const secretariatBeginning = (): Beginning => ({
  role: 'secretariat',
  partnership: jsonFile('partnership.json', samplePartnership).bytes,
});

async function issuePlan(play: Play): Promise<Output<'plan.issue'>['files']> {
  const { files } = await play.secretariat.tell('plan.issue', { passphrase: play.stage.passphrase });
  noteSent(play, play.secretariat, 'plan', files);
  return files;
}

const compared = 'eight words compared by telephone';

/** A chair opens the plan file, asks for a key, and compares eight words both ways in one call. */
async function enrolChair(
  play: Play,
  { subGroup, file }: { subGroup: SubGroupId; file: MadeFile },
): Promise<void> {
  const { stage, clock, secretariat } = play;
  stage.progress(`${subGroup}: a desk, a key and eight words.`);
  const chair = await openDesk(stage, clock, chairFolder(subGroup), { role: 'chair', plan: file.bytes });
  play.chairs.set(subGroup, chair);
  const request = await chair.tell('keys.request', { passphrase: stage.passphrase });
  const [taken] = await take(secretariat, request);
  const { kid, words } = await chair.tell('keys.words', {});
  await secretariat.tell('keys.enrol', { kid, words, verified: compared });
  const theirs = await secretariat.tell('keys.words', {});
  await chair.tell('keys.enrol', { kid: null, words: theirs.words, verified: compared });
  if (taken?.docId !== undefined)
    noteSent(play, chair, 'key-request', [{ docId: taken.docId, sealed: false, file: request }]);
}

async function playQuarter(play: Play, quarter: Quarter): Promise<SampleReturn[]> {
  const { clock, secretariat } = play;
  clock.at = instant(samplePlan.calendar.find((one) => one.quarter === quarter)?.opens ?? '', 9);
  await takeReadings(secretariat, 'supplied.csv', sampleReadings(quarter).central);
  await deliver(play, await issuePlan(play));

  const returns: SampleReturn[] = [];
  for (const { subGroup, receivedOn } of sampleArrivals.filter((one) => one.quarter === quarter)) {
    clock.at = instant(receivedOn, 11);
    returns.push(
      isTypedIn(quarter, subGroup)
        ? await typeIn(play, quarter, subGroup)
        : await sign(play, quarter, subGroup),
    );
  }
  await settle(play, quarter, returns);
  await decide(play, quarter);
  return returns;
}

/** A report in Word, typed in by the secretariat. */
async function typeIn(play: Play, quarter: Quarter, subGroup: SubGroupId): Promise<SampleReturn> {
  const { secretariat, stage } = play;
  const typed = typedFrom(quarter, subGroup);
  const source = { name: sampleTranscription.fileName, bytes: Buffer.from(sampleTranscription.text, 'utf8') };
  const { passphrase } = stage;
  const { docId } = await secretariat.tell('returns.transcribe', {
    quarter,
    passphrase,
    return: typed,
    source,
  });
  const name = samplePartnership.subGroups.find(({ id }) => id === subGroup)?.name ?? '';
  const raw = rawOf(secretariat.core.store, docId) ?? '';
  const file = fileOf('return', `${fileNames.return(name, quarter, 1)} typed in`, raw);
  noteSent(play, secretariat, 'return', [{ docId, sealed: false, file }]);
  return { subGroup, docId, exceptions: typed.exceptions.length, coverage: {} };
}

/** A chair enters figures, explains, signs and sends. */
async function sign(play: Play, quarter: Quarter, subGroup: SubGroupId): Promise<SampleReturn> {
  const { secretariat, stage } = play;
  const chair = deskOf(play, subGroup);
  for (const round of roundsEntered(quarter, subGroup)) {
    await takeReadings(chair, 'values.csv', sampleReadings(round).entered.get(subGroup) ?? []);
  }
  const explanations = sampleExplanations(quarter, subGroup);
  const check = await chair.tell('exceptions.explain', { explanations });
  const nil = check.exceptions.length === 0;
  const signed = await chair.tell('returns.sign', { quarter, passphrase: stage.passphrase, nil });
  await chair.tell('returns.saved', { docId: signed.docId });
  noteSent(play, chair, 'return', [signed]);
  await take(secretariat, signed.file);
  const { docId, exceptions, coverage } = signed;
  return { subGroup, docId, exceptions, coverage };
}

function deskOf({ chairs }: Play, subGroup: SubGroupId): Desk {
  const chair = chairs.get(subGroup);
  if (chair === undefined) throw new Error(`The sample has no chair for ${subGroup}.`);
  return chair;
}

/** A chair who did not use the app last quarter enters both quarters' figures now. */
const roundsEntered = (quarter: Quarter, subGroup: SubGroupId): Quarter[] =>
  sampleQuarters.filter((one) => one === quarter || (one < quarter && isTypedIn(one, subGroup)));

/** The secretariat rules where views differ, and sends receipts. */
async function settle(play: Play, quarter: Quarter, returns: readonly SampleReturn[]): Promise<void> {
  const { clock, secretariat, stage } = play;
  if (sampleDetermination.quarter === quarter) {
    clock.at = instant(sampleDetermination.on, 10);
    const { matter, why } = sampleDetermination;
    const restsOn = returns.map(({ docId }) => docId);
    await secretariat.tell('determinations.record', { quarter, matter, why, restsOn });
  }
  const receipts = await secretariat.tell('receipts.issue', { passphrase: stage.passphrase });
  noteSent(play, secretariat, 'receipt', receipts);
  await deliver(play, receipts);
}

/** The Board meets, where the sample says what it decided. */
async function decide(play: Play, quarter: Quarter): Promise<void> {
  const { clock, secretariat, stage } = play;
  if (sampleDecisions.quarter !== quarter) return;
  const { on, minute } = sampleDecisions.meeting;
  clock.at = instant(on, 16);
  await secretariat.tell('decisions.record', {
    quarter,
    on,
    minute,
    decisions: [...sampleDecisions.decisions],
  });
  const sent = await secretariat.tell('decisions.issue', { quarter, passphrase: stage.passphrase });
  noteSent(play, secretariat, 'decisions', sent);
  await deliver(play, sent);
}

const publicKeys = ({ secretariat, chairs }: Play): SigningJwk[] =>
  [secretariat, ...chairs.values()].map(({ core }) => core.keys.own.signing);
