import { join } from 'node:path';
import { rawOf } from '../../../db/documents.ts';
import type { GivenFile, MadeFile } from '../../../shared/contract/call.ts';
import type { ImportOutcome } from '../../../shared/contract/files.ts';
import type { IndicatorReading } from '../../../shared/model/entries.ts';
import type { DocId, Kid, SubGroupId } from '../../../shared/model/ids.ts';
import type { Instant } from '../../../shared/model/period.ts';
import type { Core } from '../core.ts';
import { writeCsv } from '../spreadsheet/csv.ts';
import { type Tell, tellTo } from '../tell.ts';
import { type Beginning, createWorkspaceIn } from '../workspace/create.ts';
import type { DeskKeys } from '../workspace/desk-keys.ts';
import { openWorkspace } from '../workspace/open.ts';

/** Where the sample's workspaces are made, what opens them all, and who hears how it goes. */
export type Stage = { folder: string; passphrase: string; appVersion: string; progress(words: string): void };

/** The sample's own time, set on by the play. */
export type Clock = { at: Instant };

export type Desk = { core: Core; tell: Tell };

/** A file that went from one desk to another; of a sealed one also the signed document inside. */
export type Exchanged = {
  file: MadeFile;
  kind: string;
  docId: DocId;
  kid: Kid;
  sealed: boolean;
  opened: string | null;
};

/** Everything on the stage while the sample is played. */
export type Play = {
  readonly stage: Stage;
  readonly clock: Clock;
  readonly secretariat: Desk;
  readonly chairs: Map<SubGroupId, Desk>;
  readonly exchanged: Exchanged[];
};

/** The folder of a sub-group's workspace: `chairs/city-tasking`. */
export const chairFolder = (subGroup: SubGroupId): string => join('chairs', subGroup.replace(/^sg:/, ''));

/** Near enough to the plain hour of a day for a sample: summer time is not looked at. */
export const instant = (day: string, hour: number): Instant =>
  Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00Z`) as Instant;

/** Makes a workspace and opens it, with its keys unlocked for the play. */
export async function openDesk(
  stage: Stage,
  clock: Clock,
  name: string,
  beginning: Beginning,
): Promise<Desk> {
  const { passphrase, appVersion } = stage;
  const path = join(stage.folder, name);
  await createWorkspaceIn(path, passphrase, beginning, { now: clock.at });
  const opened = await openWorkspace(path, { passphrase }, { now: () => clock.at, appVersion });
  const core = { ...opened, keys: await keptOpen(opened.keys, passphrase) };
  const tell = tellTo(core, (_, error) => {
    throw error;
  });
  return { core, tell };
}

/** To stretch a passphrase takes a while on purpose. In the play, where it is no secret, once a desk is enough. */
async function keptOpen(keys: DeskKeys, passphrase: string): Promise<DeskKeys> {
  const identity = await keys.unlock(passphrase);
  return { ...keys, unlock: async () => identity, openers: [identity.sealing] };
}

type SentFile = { docId: DocId; sealed: boolean; file: MadeFile };

/** Notes what a desk sent out. */
export function noteSent({ exchanged }: Play, { core }: Desk, kind: string, sent: readonly SentFile[]): void {
  for (const { docId, sealed, file } of sent) {
    const opened = sealed ? (rawOf(core.store, docId) ?? null) : null;
    exchanged.push({ file, kind, docId, kid: core.keys.own.kid, sealed, opened });
  }
}

/** Hands each chair what was sent to them. Sealed files are opened with the chair's own keys. */
export async function deliver(
  { chairs }: Play,
  sent: readonly { subGroup: SubGroupId; file: MadeFile }[],
): Promise<void> {
  for (const { subGroup, file } of sent) await take(chairs.get(subGroup), file);
}

/** The sample is played by the real rules: what they refuse is a fault of the sample, and is not passed over. */
export async function take(desk: Desk | undefined, file: GivenFile): Promise<ImportOutcome[]> {
  const outcomes = (await desk?.tell('files.import', { files: [file] })) ?? [];
  const bad = outcomes.find(({ result }) => result === 'refused' || result === 'quarantined');
  if (bad !== undefined) throw new Error(`${bad.name}: ${bad.code}: ${bad.message}`);
  return outcomes;
}

export async function takeReadings(
  desk: Desk,
  name: string,
  readings: readonly IndicatorReading[],
): Promise<void> {
  if (readings.length === 0) return;
  const { findings, refused } = await desk.tell('readings.import', { file: csvFile(name, readings) });
  const bad = findings.find(({ severity }) => severity === 'refused');
  if (refused > 0) throw new Error(`${bad?.where}: ${bad?.message}`);
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
