import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { documentOf } from '../../db/documents.ts';
import { lastIssuedTo } from '../../db/plan-versions.ts';
import { closeStore, type ReadDb, type Store } from '../../db/store.ts';
import type { Core } from '../../electron/core/core.ts';
import { type Identity, identity, newPrivateKeys } from '../../electron/core/exchange/private-key.ts';
import { signJws } from '../../electron/core/exchange/suite.ts';
import { wordsOf } from '../../electron/core/exchange/words-of-a-key.ts';
import { type Tell, tellTo } from '../../electron/core/tell.ts';
import { createWorkspaceIn } from '../../electron/core/workspace/create.ts';
import { databaseKey, openWithKey } from '../../electron/core/workspace/open.ts';
import type { GivenFile } from '../../shared/contract/call.ts';
import type { ImportOutcome } from '../../shared/contract/files.ts';
import type { DocId, SubGroupId } from '../../shared/model/ids.ts';
import type { KeyHolder } from '../../shared/model/key.ts';
import type { KeyRequestFile } from '../../shared/model/key-request-file.ts';
import type { Instant } from '../../shared/model/period.ts';
import type { PlanFile } from '../../shared/model/plan-file.ts';
import { headerOf } from '../signed.ts';
import { eskdale, eskdalePlan } from './eskdale.ts';

export const passphrase = 'lantern orchid gravel tunnel';
export const at = (utc: string): Instant => Date.parse(`${utc}Z`) as Instant;

/** Somebody with keys, and what they say of themselves. */
export type Chair = Identity & { readonly iss: SubGroupId; readonly holder: KeyHolder };

/** The plan file that a sub-group was sent. */
export type IssuedPlan = { readonly docId: DocId; readonly plan: PlanFile };

export type Office = {
  readonly core: Core;
  readonly tell: Tell;
  readonly clock: { at: Instant };
  readonly streets: Chair;
  readonly homes: Chair;
  readonly youth: Chair;
  /** What was last issued to a sub-group. */
  issued(subGroup: SubGroupId): IssuedPlan;
};

type Chairs = Pick<Office, 'streets' | 'homes' | 'youth'>;

export const group = (name: string): SubGroupId => `sg:${name}` as SubGroupId;

export async function aChair(name: string, role: KeyHolder['role'] = 'chair'): Promise<Chair> {
  const holder = { name: `Chair of ${name}`, title: 'Head of Service', role };
  return { ...(await identity(await newPrivateKeys())), iss: group(name), holder };
}

export const jsonFile = (name: string, value: unknown): GivenFile => textFile(name, JSON.stringify(value));
export const textFile = (name: string, text: string): GivenFile => ({
  name,
  bytes: Buffer.from(text, 'utf8'),
});

/**
 * The secretariat's desk of Eskdale, its plan issued and three chairs enrolled: made once for a file of tests,
 * since passphrases take their time, and copied for each test that asks for a desk of its own.
 */
export function anOffice(): () => Office {
  const folder = mkdtempSync(join(tmpdir(), 'csp-office-'));
  const made = join(folder, 'made');
  let key: Buffer;
  let keys: Identity;
  let chairs: Chairs;
  const opened: Store[] = [];

  const open = (path: string, clock: Office['clock']): Office => {
    const core = openWithKey(path, key, { now: () => clock.at, appVersion: '0.0.0' });
    // The passphrase was given once, in `beforeAll`; from then on the keys lie open.
    const opened = { ...core, keys: { ...core.keys, unlock: async () => keys, openers: [keys.sealing] } };
    const tell = tellTo(opened, (_, error) => {
      throw error;
    });
    return { core: opened, tell, clock, ...chairs, issued: (subGroup) => issuedTo(core.store, subGroup) };
  };

  beforeAll(async () => {
    const clock = { at: at('2026-06-15T09:00:00') };
    const partnership = Buffer.from(JSON.stringify(eskdale));
    await createWorkspaceIn(made, passphrase, { role: 'secretariat', partnership }, { now: clock.at });
    key = await databaseKey(made, { passphrase });
    chairs = { streets: await aChair('streets'), homes: await aChair('homes'), youth: await aChair('youth') };
    const first = openWithKey(made, key, { now: () => clock.at, appVersion: '0.0.0' });
    keys = await first.keys.unlock(passphrase);
    closeStore(first.store);
    const office = open(made, clock);
    await office.tell('plan.import', { file: jsonFile('plan.json', eskdalePlan) });
    await office.tell('plan.issue', { passphrase });
    for (const chair of Object.values(chairs)) await enrol(office, chair);
    clock.at = at('2026-06-22T09:00:00');
    await office.tell('plan.issue', { passphrase });
    closeStore(office.core.store);
  });
  afterAll(() => {
    for (const store of opened) store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  return () => {
    const path = join(folder, `copy-${opened.length}`);
    cpSync(made, path, { recursive: true });
    const office = open(path, { at: at('2026-10-05T09:00:00') });
    opened.push(office.core.store);
    return office;
  };
}

export function issuedTo(db: ReadDb, subGroup: SubGroupId): IssuedPlan {
  const docId = lastIssuedTo(db, subGroup) as DocId;
  return { docId, plan: documentOf<PlanFile>(db, docId)?.payload as PlanFile };
}

/** Takes a key request in and types the words of its key. */
export async function enrol(office: Office, chair: Chair): Promise<void> {
  await takeIn(
    office,
    jsonFile('request.cspkey', await signedBy(chair, 'key-request', requestOf(office, chair))),
  );
  const { kid } = chair.signing;
  await office.tell('keys.enrol', { kid, words: wordsOf(kid).join(' '), verified: 'by telephone' });
}

/** What a chair's app asks for a key with. */
export function requestOf(
  office: Pick<Office, 'issued' | 'clock'>,
  { signing, sealing, iss, holder }: Chair,
  given: Partial<KeyRequestFile> = {},
): KeyRequestFile {
  const { plan } = office.issued(iss);
  const [secretariat] = plan.keyring.keys.filter(({ holder: { role } }) => role === 'secretariat');
  return {
    schema: 'csp.key-request/1',
    kind: 'key-request',
    id: anId(office.clock.at),
    partnership: plan.partnership,
    sample: plan.sample,
    signer: holder,
    createdAt: office.clock.at,
    iss,
    aud: { kid: secretariat?.kid as KeyRequestFile['aud']['kid'] },
    challenge: plan.challenge,
    sign: signing.jwk,
    seal: sealing.jwk,
    ...given,
  };
}

let given = 0;
/** A UUIDv7 that no other is. */
export function anId(instant: number): KeyRequestFile['id'] {
  const time = instant.toString(16).padStart(12, '0');
  const count = (++given).toString().padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${count}` as KeyRequestFile['id'];
}

export type Parts = { protected: string; payload: string; signature: string };

/** Signs whatever it is given with somebody's real key, however wrong it is. */
export const signedBy = (
  { signing }: Pick<Identity, 'signing'>,
  kind: string,
  payload: object | string,
): Promise<Parts> =>
  signJws(
    JSON.parse(headerOf(signing.kid, kind)),
    Buffer.from(typeof payload === 'string' ? payload : JSON.stringify(payload), 'utf8'),
    signing.key,
  );

/** Takes files in, and gives what became of the first document. */
export async function takeIn({ tell }: Pick<Office, 'tell'>, ...files: GivenFile[]): Promise<ImportOutcome> {
  const [outcome] = await tell('files.import', { files });
  if (outcome === undefined) throw new Error('An import told of nothing.');
  return outcome;
}

/** The content of every table, each as one hash. */
export function tablesOf(db: ReadDb): Record<string, string> {
  const names = db
    .prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name")
    .pluck()
    .all() as string[];
  return Object.fromEntries(names.map((name) => [name, hashOf(db, name)]));
}

function hashOf(db: ReadDb, table: string): string {
  const rows = db.prepare(`select * from "${table}"`).raw().all();
  const texts = rows.map((row) => JSON.stringify(row)).sort();
  return `${rows.length} rows, ${createHash('sha256').update(texts.join('\n')).digest('hex')}`;
}
