import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Kept } from '../../../shared/contract/core-messages.ts';
import type { Reply } from '../../../shared/contract/index.ts';
import { aFolder, aMoment } from '../../../tests/a-store.ts';
import { samplePartnership } from '../sample/index.ts';
import { type Entry, entryWith } from './entry.ts';

const passphrase = 'plover anvil quartz meadow tinsel';
const partnership = Buffer.from(JSON.stringify(samplePartnership));
const begin = { passphrase, beginning: { role: 'secretariat', partnership } };
const first = { workspace: 'desk-1', by: { passphrase } };

type Here = {
  entry: Entry;
  ask(name: string, input?: unknown): Promise<Reply<never>>;
  kept: (Kept | null)[];
  surprises: unknown[];
};

/** An entry over a folder, as a core process has it, with a sign-in that turns secrets round. */
function anEntry(folder: string, { signInOffered = true } = {}): Here {
  const kept: (Kept | null)[] = [];
  const surprises: unknown[] = [];
  const turned = async (secret: Uint8Array) => Uint8Array.from(secret).reverse();
  const entry = entryWith({
    ...{ folder, signInOffered },
    appVersion: '1.0.0',
    checkOutput: true,
    now: () => aMoment,
    surprise: (_name, error) => void surprises.push(error),
    keep: (one) => void kept.push(one),
    system: { protect: turned, reveal: turned },
  });
  onTestFinished(() => entry.close());
  return {
    entry,
    ask: (name, input = {}) => entry.serve(name, input) as Promise<Reply<never>>,
    kept,
    surprises,
  };
}

const codeOf = (reply: Reply<unknown>): string => (reply.ok ? 'done' : reply.fault.code);

// One workspace is made; each test works on a copy, since stretching passphrases takes its time.
let made: string;
let recoveryCode: string;
beforeAll(async () => {
  made = mkdtempSync(join(tmpdir(), 'csp-entry-'));
  const maker = entryWith({
    folder: made,
    signInOffered: false,
    appVersion: '1.0.0',
    checkOutput: true,
    now: () => aMoment,
    surprise: (_name, error) => {
      throw error;
    },
    keep: () => {},
    system: { protect: async (one) => one, reveal: async (one) => one },
  });
  const reply = (await maker.serve('entry.create', begin)) as Reply<{ recoveryCode: string }>;
  if (!reply.ok) throw new Error(reply.fault.message);
  recoveryCode = reply.value.recoveryCode;
  await maker.serve('workspace.introduce', { name: 'Ann Officer', title: 'Secretariat' });
  await maker.close();
});
afterAll(() => rmSync(made, { recursive: true, force: true }));

function aCopy(): string {
  const folder = aFolder();
  cpSync(made, folder, { recursive: true });
  return folder;
}

test('a new computer has no workspace, and says so', async () => {
  const { ask } = anEntry(join(aFolder(), 'not there yet'));
  expect(await ask('entry.about')).toEqual({
    ok: true,
    value: { workspaces: [], open: null, signInOffered: true, signInForbidden: false, interruptedAt: null },
  });
  expect(codeOf(await ask('entry.open', first))).toBe('entry.unknown');
});

test('before it is unlocked a workspace says whose it is, and answers nothing', async () => {
  const folder = aCopy();
  const { ask } = anEntry(folder);
  const { body } = samplePartnership;
  expect(await ask('entry.about')).toMatchObject({
    value: {
      open: null,
      workspaces: [
        { id: 'desk-1', label: { role: 'secretariat', body, subGroup: null, sample: true }, signIn: false },
      ],
    },
  });
  expect(codeOf(await ask('workspace.about'))).toBe('entry.locked');
  expect(
    codeOf(await ask('entry.change-passphrase', { by: { passphrase }, to: 'another plover anvil quartz' })),
  ).toBe('entry.locked');
  expect(readFileSync(join(folder, 'desk-1', 'label.json'), 'utf8')).not.toContain('Ann');
  writeFileSync(join(folder, 'desk-1', 'label.json'), 'torn');
  expect(await ask('entry.about')).toMatchObject({ value: { workspaces: [{ id: 'desk-1', label: null }] } });
});

test('a passphrase or the recovery code opens it, and nothing else', async () => {
  const { ask, kept } = anEntry(aCopy());
  expect(
    codeOf(await ask('entry.open', { ...first, by: { passphrase: 'plover anvil quartz meadow thimble' } })),
  ).toBe('key.passphrase');
  expect(codeOf(await ask('entry.open', { ...first, by: { signIn: true } }))).toBe('key.slot-missing');
  expect(codeOf(await ask('entry.open', { workspace: '../desk-1', by: { passphrase } }))).toBe(
    'call.invalid',
  );
  expect(codeOf(await ask('entry.open', { workspace: 'desk-2', by: { passphrase } }))).toBe('entry.unknown');
  expect(kept).toEqual([]);
  expect(codeOf(await ask('entry.open', { ...first, by: { recoveryCode } }))).toBe('done');
  expect(await ask('workspace.about')).toMatchObject({ value: { user: { name: 'Ann Officer' } } });
  expect(await ask('entry.lock')).toEqual({ ok: true, value: {} });
  expect(codeOf(await ask('workspace.about'))).toBe('entry.locked');
  expect(kept.map((one) => one?.workspace)).toEqual(['desk-1', undefined]);
});

test('what lets another process go on opens the workspace again, by no call that a window could make', async () => {
  const folder = aCopy();
  const one = anEntry(folder);
  await one.ask('entry.open', first);
  const key = one.kept[0];
  expect(key?.database.buffer.byteLength).toBe(32); // bytes of its own, with no neighbours in memory
  await one.entry.close();
  const two = anEntry(folder);
  expect(codeOf(await two.ask('resume', key))).toBe('call.unknown');
  expect(codeOf(await two.entry.resume(key as Kept))).toBe('done');
  expect(codeOf(await two.ask('workspace.about'))).toBe('done');
});

test('closing refuses what comes after, and a workspace is never open twice', async () => {
  const folder = aCopy();
  const one = anEntry(folder);
  await one.ask('entry.open', first);
  const two = anEntry(folder);
  expect(codeOf(await two.ask('entry.open', first))).toBe('store.busy');
  const writing = one.ask('workspace.introduce', { name: 'Ben Officer', title: 'Secretariat' });
  const closing = one.entry.close();
  expect(codeOf(await writing)).toBe('done');
  for (const name of ['workspace.about', 'entry.about', 'entry.lock'])
    expect(codeOf(await one.ask(name))).toBe('core.closing');
  await closing;
  expect(codeOf(await two.ask('entry.open', first))).toBe('done');
  expect(await two.ask('workspace.about')).toMatchObject({ value: { user: { name: 'Ben Officer' } } });
});

test('a dated copy is taken of what was changed, and puts back what was there', async () => {
  const folder = aCopy();
  const { ask } = anEntry(folder);
  const copies = () => globSync('desk-1/copies/*-closing.db', { cwd: folder }).length;
  const before = copies();
  await ask('entry.open', first);
  await ask('entry.lock');
  expect(copies()).toBe(before); // nothing was changed
  await ask('entry.open', first);
  await ask('workspace.introduce', { name: 'Cat Officer', title: 'Secretariat' });
  await ask('entry.lock');
  expect(copies()).toBe(before + 1);
  const listed = (await ask('entry.copies', { workspace: 'desk-1' })) as unknown as {
    value: { number: number; reason: string }[];
  };
  const older = listed.value.filter(({ reason }) => reason === 'closing').at(-1)?.number;
  expect(codeOf(await ask('entry.restore', { workspace: 'desk-1', copy: 999, by: { passphrase } }))).toBe(
    'entry.no-copy',
  );
  expect(codeOf(await ask('entry.restore', { workspace: 'desk-1', copy: older, by: { passphrase } }))).toBe(
    'done',
  );
  expect(await ask('workspace.about')).toMatchObject({ value: { user: { name: 'Ann Officer' } } });
  expect(globSync('desk-1/workspace.db.aside-*', { cwd: folder })).toHaveLength(1);
});

test('the computer’s sign-in opens a workspace once it is allowed to, and no longer after', async () => {
  const { ask } = anEntry(aCopy());
  await ask('entry.open', first);
  expect(codeOf(await ask('entry.allow-sign-in', { allowed: true }))).toBe('done');
  await ask('entry.lock');
  expect(await ask('entry.about')).toMatchObject({ value: { workspaces: [{ signIn: true }] } });
  expect(codeOf(await ask('entry.open', { ...first, by: { signIn: true } }))).toBe('done');
  expect(codeOf(await ask('entry.allow-sign-in', { allowed: false }))).toBe('done');
  expect(codeOf(await ask('entry.open', { ...first, by: { signIn: true } }))).toBe('key.slot-missing');
});

test('where the computer keeps no secret safely its sign-in is not offered, and is refused', async () => {
  const { ask } = anEntry(aCopy(), { signInOffered: false });
  await ask('entry.open', first);
  expect(await ask('entry.about')).toMatchObject({ value: { signInOffered: false } });
  expect(codeOf(await ask('entry.allow-sign-in', { allowed: true }))).toBe('entry.no-sign-in');
});

test('a new passphrase and a new recovery code take the place of the old', async () => {
  const { ask } = anEntry(aCopy());
  const to = 'heron bucket violet saddle comet';
  await ask('entry.open', first);
  expect(codeOf(await ask('entry.change-passphrase', { by: { recoveryCode }, to: 'short' }))).toBe(
    'key.passphrase-weak',
  );
  expect(codeOf(await ask('entry.change-passphrase', { by: { recoveryCode }, to }))).toBe('done');
  const replaced = (await ask('entry.replace-recovery-code', { by: { passphrase: to } })) as unknown as {
    value: { recoveryCode: string };
  };
  expect(codeOf(await ask('entry.open', first))).toBe('key.passphrase');
  expect(codeOf(await ask('entry.open', { ...first, by: { recoveryCode } }))).toBe('key.recovery');
  expect(codeOf(await ask('entry.open', { ...first, by: { passphrase: to } }))).toBe('done');
  expect(codeOf(await ask('entry.open', { ...first, by: replaced.value }))).toBe('done');
});

test('a workspace that could not be made leaves nothing behind, and its number is used again', async () => {
  const folder = aFolder();
  const { ask } = anEntry(folder);
  expect(codeOf(await ask('entry.create', { passphrase: 'short', beginning: begin.beginning }))).toBe(
    'key.passphrase-weak',
  );
  expect(
    codeOf(
      await ask('entry.create', {
        passphrase,
        beginning: { role: 'secretariat', partnership: Buffer.from('{}') },
      }),
    ),
  ).toBe('workspace.partnership');
  expect(await ask('entry.about')).toMatchObject({ value: { workspaces: [] } });
  expect(globSync('**/*', { cwd: folder })).toEqual([]);
});

test('five words are offered as a passphrase, never the same', async () => {
  const { ask } = anEntry(aFolder());
  const words = async () =>
    ((await ask('entry.offer-passphrase')) as unknown as { value: { passphrase: string } }).value.passphrase;
  const [one, two] = [await words(), await words()];
  expect(one.split(' ')).toHaveLength(5);
  expect(one).not.toBe(two);
});
