import { createPrivateKey, type KeyObject, sign } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentOf } from '../../db/documents.ts';
import { takePlanReadings } from '../../db/readings.ts';
import type { ReadDb } from '../../db/store.ts';
import { write } from '../../db/transaction.ts';
import type { Core } from '../../electron/core/core.ts';
import { type Identity, identity, newPrivateKeys } from '../../electron/core/exchange/private-key.ts';
import { wordsOf } from '../../electron/core/exchange/words-of-a-key.ts';
import { type Tell, tellTo } from '../../electron/core/tell.ts';
import { createWorkspaceIn } from '../../electron/core/workspace/create.ts';
import { databaseKey, openWithKey } from '../../electron/core/workspace/open.ts';
import type { GivenFile } from '../../shared/contract/call.ts';
import type { DocId, SubGroupId } from '../../shared/model/ids.ts';
import type { KeyHolder } from '../../shared/model/key.ts';
import type { KeyRequestFile } from '../../shared/model/key-request-file.ts';
import type { Instant } from '../../shared/model/period.ts';
import type { PlanFile } from '../../shared/model/plan-file.ts';
import { b64u, headerOf, type Parts } from '../signed.ts';
import { aLargePartnership, aLargePlan, type Size } from './a-large-plan.ts';
import { monthsOfReadings } from './a-long-series.ts';

const passphrase = 'lantern orchid gravel tunnel';
export const now = Date.UTC(2026, 9, 5, 9) as Instant;

export type Desk = { readonly core: Core; readonly tell: Tell };

/** A chair with real keys, and the plan file that was issued to the sub-group. */
export type Chair = Identity & {
  readonly privateKey: KeyObject;
  readonly iss: SubGroupId;
  readonly holder: KeyHolder;
  readonly plan: PlanFile;
  readonly planId: DocId;
};

export type LargeDesk = Desk & {
  readonly chairs: readonly Chair[];
  /** As they were issued, in the order of the chairs. */
  readonly planFiles: readonly GivenFile[];
};

/**
 * Makes the secretariat's desk of a large partnership in a folder: its plan imported and issued, `months` of
 * readings of every indicator kept, and a chair of each sub-group enrolled with keys of their own.
 */
export async function aLargeDesk(folder: string, size: Size, months: number): Promise<LargeDesk> {
  const partnership = jsonFile('partnership.json', aLargePartnership(size)).bytes;
  await createWorkspaceIn(folder, passphrase, { role: 'secretariat', partnership }, { now });
  const desk = await settleIn(folder);
  const { taken, findings } = await desk.tell('plan.import', {
    file: jsonFile('plan.json', aLargePlan(size)),
  });
  if (!taken) throw new Error(`The benchmark's plan is refused: ${JSON.stringify(findings[0])}`);
  const indicators = (await desk.tell('plan.current', {}))?.plan.indicators ?? [];
  write(desk.core.store, (db) => takePlanReadings(db, monthsOfReadings(indicators, months)));
  const { files } = await desk.tell('plan.issue', { passphrase });
  const chairs: Chair[] = [];
  for (const { subGroup, docId } of files) chairs.push(await aChair(desk.core.store, subGroup, docId));
  for (const chair of chairs) await enrol(desk, chair);
  return { ...desk, chairs, planFiles: files.map(({ file }) => file) };
}

/** Makes a chair's desk from a plan file. */
export async function aChairsDesk(folder: string, plan: GivenFile): Promise<Desk> {
  await createWorkspaceIn(folder, passphrase, { role: 'chair', plan: plan.bytes }, { now });
  return settleIn(folder);
}

const keyFile = (folder: string) => join(folder, 'bench.key');

/**
 * Opens a new desk for the first time. From then on the key of its database lies beside it, and its signing
 * keys lie open: a passphrase takes its second, and that is not what is measured.
 */
async function settleIn(folder: string): Promise<Desk> {
  const key = await databaseKey(folder, { passphrase });
  writeFileSync(keyFile(folder), key);
  const core = openWithKey(folder, key, { now: () => now, appVersion: '0.0.0' });
  const keys = await core.keys.unlock(passphrase);
  return deskOf({ ...core, keys: { ...core.keys, unlock: async () => keys } });
}

/** Opens a desk that was made before. Its signing keys stay locked. */
export const openDesk = (folder: string): Desk =>
  deskOf(openWithKey(folder, readFileSync(keyFile(folder)), { now: () => now, appVersion: '0.0.0' }));

/** A copy of a desk that was made before, so that each measurement begins with the same. */
export function copyOfDesk(from: string, to: string): string {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  return to;
}

function deskOf(core: Core): Desk {
  const tell = tellTo(core, (_, error) => {
    throw error;
  });
  return { core, tell };
}

const jsonFile = (name: string, value: unknown): GivenFile => ({
  name,
  bytes: Buffer.from(JSON.stringify(value), 'utf8'),
});

async function aChair(db: ReadDb, iss: SubGroupId, planId: DocId): Promise<Chair> {
  const plan = documentOf<PlanFile>(db, planId)?.payload as PlanFile;
  const holder = { name: `Chair of ${iss}`, title: 'Head of Service', role: 'chair' } as const;
  const keys = await newPrivateKeys();
  const privateKey = createPrivateKey({ key: { ...keys.signing }, format: 'jwk' });
  return { ...(await identity(keys)), privateKey, iss, holder, plan, planId };
}

async function enrol({ tell }: Desk, chair: Chair): Promise<void> {
  const { iss, holder, plan, signing, sealing } = chair;
  const request: KeyRequestFile = {
    schema: 'csp.key-request/1',
    kind: 'key-request',
    id: anId(),
    partnership: plan.partnership,
    sample: plan.sample,
    signer: holder,
    createdAt: now,
    iss,
    aud: { kid: plan.keyring.keys[0]?.kid as KeyRequestFile['aud']['kid'] },
    challenge: plan.challenge,
    sign: signing.jwk,
    seal: sealing.jwk,
  };
  const file = jsonFile('request.cspkey', signedBy(chair, 'key-request', request));
  await tell('files.import', { files: [file] });
  const { kid } = signing;
  await tell('keys.enrol', { kid, words: wordsOf(kid).join(' '), verified: 'by telephone' });
}

/** Signs with somebody's real key, the fastest way there is: thousands of files are signed for one run. */
export function signedBy({ signing, privateKey }: Chair, kind: string, payload: object): Parts {
  const parts = { protected: b64u(headerOf(signing.kid, kind)), payload: b64u(JSON.stringify(payload)) };
  const signature = sign(null, Buffer.from(`${parts.protected}.${parts.payload}`), privateKey);
  return { ...parts, signature: b64u(signature) };
}

let given = 0;
/** A UUIDv7 that no other is. */
export function anId(): KeyRequestFile['id'] {
  const time = now.toString(16).padStart(12, '0');
  const count = (++given).toString().padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${count}` as KeyRequestFile['id'];
}
