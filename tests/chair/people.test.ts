import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import type { Core } from '../../electron/core/core.ts';
import { type Tell, tellTo } from '../../electron/core/tell.ts';
import { closeWorkspace, openWorkspace } from '../../electron/core/workspace/open.ts';
import { refusalOf } from '../signed.ts';
import { at, passphrase, payloadOf, townFolder } from './desks.ts';
import { enterQuarter, sign } from './quarter.ts';

// Everybody who sits down stretches a passphrase, so one desk with two people serves all promises.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });
const preparers = 'pebble turbine lilac harbour';
const deputys = 'walnut ferry sixpence cradle';
const folder = mkdtempSync(join(tmpdir(), 'csp-people-'));
const opening = { now: () => at('2026-10-05T09:00:00'), appVersion: '0.0.0' };

type Seat = { core: Core; tell: Tell };
const seat = async (path: string, secret: string): Promise<Seat> => {
  const core = await openWorkspace(path, { passphrase: secret }, opening);
  const tell = tellTo(core, (_, error) => {
    throw error;
  });
  return { core, tell };
};

beforeAll(async () => {
  cpSync(join(await townFolder(), 'streets'), folder, { recursive: true });
  const { core, tell } = await seat(folder, passphrase);
  const add = { title: 'Staff Officer', passphrase } as const;
  await tell('people.add', { ...add, name: 'Sergeant Pike', role: 'preparer', theirs: preparers });
  expect(
    await refusalOf(() =>
      tell('people.add', { ...add, name: 'Another', role: 'preparer', theirs: preparers }),
    ),
  ).toBe('key.passphrase-taken');
  await tell('people.add', {
    ...{ name: 'Joy Okafor', title: 'Deputy Chair', role: 'deputy', passphrase },
    theirs: deputys,
  });
  closeWorkspace(core);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function sits(secret: string): Promise<Seat> {
  const path = mkdtempSync(join(tmpdir(), 'csp-seat-'));
  cpSync(folder, path, { recursive: true });
  const one = await seat(path, secret);
  onTestFinished(() => {
    closeWorkspace(one.core);
    rmSync(path, { recursive: true });
  });
  return one;
}

test('a staff officer enters the quarter under a passphrase and a name of their own, and signs nothing', async () => {
  const { core, tell } = await sits(preparers);
  expect((await tell('workspace.about', {})).user.name).toBe('Sergeant Pike');
  await enterQuarter({ core, tell });
  expect((await tell('changes.list', {}))[0]).toMatchObject({ who: 'Sergeant Pike' });
  const signing = { quarter: '2026-27 Q2' as never, passphrase: preparers };
  expect(await refusalOf(() => tell('returns.sign', signing))).toBe('return.prepared-here');
  for (const refused of [
    () => tell('people.remove', { kid: core.keys.own.kid, passphrase: preparers }),
    () => tell('handover.take-back', { why: 'I want it.' }),
    () => tell('keys.request', { passphrase: preparers }),
  ])
    expect(await refusalOf(refused)).toBe('desk.keeper-only');
});

test('a deputy at the same desk signs with a key of their own, in their own name', async () => {
  const { core, tell } = await sits(deputys);
  await enterQuarter({ core, tell });
  const { file } = await tell('returns.sign', {
    quarter: '2026-27 Q2' as never,
    passphrase: deputys,
    onBehalfOf: 'Chief Inspector Hamir',
  });
  const { signer, keyRequest } = payloadOf(file);
  expect(signer).toMatchObject({ name: 'Joy Okafor', role: 'deputy' });
  expect(keyRequest).not.toBeNull();
});

test('whose desk it is signs as before, sees who else works there, and can take them off', async () => {
  const { core, tell } = await sits(passphrase);
  const { people } = await tell('hands.get', {});
  expect(people.map(({ name, role, here }) => [name, role, here])).toEqual([
    ['Chief Inspector Hamir', 'keeper', true],
    ['Sergeant Pike', 'preparer', false],
    ['Joy Okafor', 'deputy', false],
  ]);
  await enterQuarter({ core, tell });
  expect(payloadOf((await sign({ core, tell })).file).signer.name).toBe('Chief Inspector Hamir');
  for (const { kid, role } of people) if (role !== 'keeper') await tell('people.remove', { kid, passphrase });
  expect((await tell('hands.get', {})).people).toHaveLength(1);
  expect(core.keys.own.kid).toBe(people[0]?.kid);
});
