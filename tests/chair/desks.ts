import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import type { Core } from '../../electron/core/core.ts';
import { readEnvelope } from '../../electron/core/exchange/envelope.ts';
import type { Identity } from '../../electron/core/exchange/private-key.ts';
import { type Tell, tellTo } from '../../electron/core/tell.ts';
import { type Beginning, createWorkspaceIn } from '../../electron/core/workspace/create.ts';
import { databaseKey, openWithKey } from '../../electron/core/workspace/open.ts';
import type { GivenFile } from '../../shared/contract/call.ts';
import type { ImportOutcome } from '../../shared/contract/files.ts';
import type { Instant } from '../../shared/model/period.ts';
import type { ReturnFile } from '../../shared/model/return-file.ts';
import { once } from '../once.ts';
import { ashby, ashbyPlan } from './ashby.ts';

export const passphrase = 'lantern orchid gravel tunnel';
export const at = (utc: string): Instant => Date.parse(`${utc}Z`) as Instant;

/** A real, encrypted workspace that is open, and the calls that a screen or the command line would make of it. */
export type Desk = { readonly core: Core; readonly tell: Tell };

/** The desks of Ashby on Monday 5 October 2026, the plan issued and both chairs enrolled. */
export type Town = {
  readonly clock: { at: Instant };
  readonly secretariat: Desk;
  readonly streets: Desk;
  readonly homes: Desk;
  /** Two more desks of the Streets Group, fresh from the plan file that it was sent first. */
  readonly deputy: Desk;
  readonly laptop: Desk;
};

const names = ['secretariat', 'streets', 'homes', 'deputy', 'laptop'] as const;
type Name = (typeof names)[number];

/** A workspace on disk, with what its passphrase opens: that takes its time on purpose, and is done once. */
type Kept = { path: string; key: Buffer; keys: Identity };

async function unlocked(path: string, clock: Town['clock']): Promise<Kept> {
  const key = await databaseKey(path, { passphrase });
  const core = openWithKey(path, key, { now: () => clock.at, appVersion: '0.0.0' });
  const keys = await core.keys.unlock(passphrase);
  core.store.close();
  return { path, key, keys };
}

async function made(path: string, beginning: Beginning, clock: Town['clock']): Promise<Kept> {
  await createWorkspaceIn(path, passphrase, beginning, { now: clock.at });
  return unlocked(path, clock);
}

function opened({ key, keys }: Kept, path: string, clock: Town['clock']): Desk {
  const core = openWithKey(path, key, { now: () => clock.at, appVersion: '0.0.0' });
  const ready = { ...core, keys: { ...core.keys, unlock: async () => keys, openers: [keys.sealing] } };
  const tell = tellTo(ready, (_, error) => {
    throw error;
  });
  return { core: ready, tell };
}

/** Three workspaces in a folder: the plan issued twice, both keys enrolled, a figure supplied centrally. */
async function makeTown(folder: string): Promise<void> {
  const clock = { at: at('2026-06-15T09:00:00') };
  const partnership = Buffer.from(JSON.stringify(ashby));
  const begin = async (name: Name, beginning: Beginning) => {
    const path = join(folder, name);
    return opened(await made(path, beginning, clock), path, clock);
  };
  const secretariat = await begin('secretariat', { role: 'secretariat', partnership });
  await importPlan(secretariat, ashbyPlan);
  const { files } = await secretariat.tell('plan.issue', { passphrase });
  const chairs: Desk[] = [];
  for (const { subGroup, file } of files) {
    const name = subGroup === 'sg:streets' ? 'streets' : 'homes';
    const chair = await begin(name, { role: 'chair', plan: file.bytes });
    chairs.push(chair);
    if (name === 'streets') {
      const more = [await begin('deputy', { role: 'chair', plan: file.bytes })];
      more.push(await begin('laptop', { role: 'chair', plan: file.bytes }));
      for (const { core } of more) core.store.close();
    }
    await enrol(secretariat, chair);
  }
  clock.at = at('2026-10-01T09:00:00');
  const supplied = textFile('supplied.csv', 'indicator,period,value\nST-I03,2026-27 Q2,92');
  await secretariat.tell('readings.import', { file: supplied });
  await issueTo(secretariat, chairs);
  for (const { core } of [secretariat, ...chairs]) core.store.close();
}

/** Where its desks are, one folder each; nobody may change them there. */
export const townFolder = (): Promise<string> => once('town', makeTown);

/**
 * The town, made once for all tests and copied for each that asks for it; a desk is opened when it is used.
 * `used` names the desks that a file of tests opens: only their passphrases are stretched.
 */
export function aTown(...used: readonly Name[]): () => Town {
  const copies = mkdtempSync(join(tmpdir(), 'csp-town-'));
  const kept: Partial<Record<Name, Kept>> = {};
  let folder: string;
  let count = 0;
  beforeAll(async () => {
    folder = await townFolder();
    const clock = { at: at('2026-10-05T09:00:00') };
    for (const name of used) {
      // Even to open a workspace may change it, and others copy this one.
      const path = join(copies, 'kept', name);
      cpSync(join(folder, name), path, { recursive: true });
      kept[name] = await unlocked(path, clock);
    }
  });
  afterAll(() => rmSync(copies, { recursive: true, force: true }));

  return () => {
    const place = join(copies, `copy-${++count}`);
    const clock = { at: at('2026-10-05T09:00:00') };
    const desks = new Map<Name, Desk>();
    const open = (name: Name): Desk => {
      const held = desks.get(name);
      if (held !== undefined) return held;
      const from = kept[name];
      if (from === undefined) throw new Error(`This file of tests does not say that it uses ${name}.`);
      cpSync(from.path, join(place, name), { recursive: true });
      const desk = closing(opened(from, join(place, name), clock));
      desks.set(name, desk);
      return desk;
    };
    return {
      clock,
      get secretariat() {
        return open('secretariat');
      },
      get streets() {
        return open('streets');
      },
      get homes() {
        return open('homes');
      },
      get deputy() {
        return open('deputy');
      },
      get laptop() {
        return open('laptop');
      },
    };
  };
}

function closing(desk: Desk): Desk {
  onTestFinished(() => void desk.core.store.close());
  return desk;
}

/** Both read eight words to each other. */
export async function enrol(secretariat: Desk, chair: Desk): Promise<void> {
  const verified = 'eight words compared by telephone';
  const request = await chair.tell('keys.request', { passphrase });
  await take(secretariat, request);
  const { kid, words } = await chair.tell('keys.words', {});
  await secretariat.tell('keys.enrol', { kid, words, verified });
  const theirs = await secretariat.tell('keys.words', {});
  await chair.tell('keys.enrol', { kid: null, words: theirs.words, verified });
}

/** Imports a plan that is right in every respect. */
export async function importPlan({ tell }: Desk, plan: unknown): Promise<void> {
  const { taken, findings } = await tell('plan.import', { file: jsonFile('plan.json', plan) });
  if (!taken) throw new Error(JSON.stringify(findings));
}

/** Issues the plan and gives each chair their own file of it; a chair refuses another's. */
export async function issueTo(secretariat: Desk, chairs: readonly Desk[]): Promise<void> {
  const { files } = await secretariat.tell('plan.issue', { passphrase });
  for (const chair of chairs) {
    const { subGroup } = await chair.tell('workspace.about', {});
    const own = files.find((one) => one.subGroup === subGroup?.id);
    if (own === undefined) throw new Error('Nothing was issued to a chair.');
    await take(chair, own.file);
  }
}

/** Takes a file in; anything but a welcome is a failure of the test. */
export async function take({ tell }: Desk, file: GivenFile): Promise<ImportOutcome> {
  const [outcome] = await tell('files.import', { files: [file] });
  if (outcome === undefined || outcome.code !== undefined) {
    throw new Error(`${file.name}: ${outcome?.code} ${outcome?.message}`);
  }
  return outcome;
}

export const jsonFile = (name: string, value: unknown): GivenFile => textFile(name, JSON.stringify(value));
export const textFile = (name: string, text: string): GivenFile => ({
  name,
  bytes: Buffer.from(text, 'utf8'),
});

/** What a signed file says, unverified. */
export const payloadOf = (file: { bytes: Uint8Array }): ReturnFile =>
  JSON.parse(Buffer.from(readEnvelope(file.bytes).payload, 'base64url').toString('utf8'));
