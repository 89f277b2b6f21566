import { expect, test, vi } from 'vitest';
import type { CoreEars } from '../../electron/shell/core-launch.ts';
import { coreProcess } from '../../electron/shell/core-process.ts';
import type { CoreStart, Kept, ToCore } from '../../shared/contract/core-messages.ts';
import { workspaceId } from '../../shared/contract/entry.ts';

const start: CoreStart = { folder: '/data', appVersion: '1.0.0', signInOffered: false, checkOutput: true };
const kept: Kept = { workspace: workspaceId.parse('desk-1'), database: new Uint8Array(32) };

/** A core whose processes a test plays by hand. */
function aCore({ patience = 1000 } = {}) {
  const started: { ears: CoreEars; sent: ToCore[]; killed: boolean }[] = [];
  const told: boolean[] = [];
  let clock = 0;
  const core = coreProcess({
    launch: (ears) => {
      const child = { ears, sent: [] as ToCore[], killed: false };
      started.push(child);
      return {
        pid: started.length,
        send: (message) => void child.sent.push(message),
        kill: () => {
          child.killed = true;
        },
      };
    },
    ...{ start, patience },
    signIn: {
      protect: async (secret) => Uint8Array.from(secret, (byte) => byte ^ 255),
      reveal: async () => {
        throw new Error('It is no longer known.');
      },
    },
    now: () => clock,
    note: () => {},
    gone: (again) => void told.push(again),
  });
  const last = () => {
    const child = started.at(-1);
    if (child === undefined) throw new Error('No process was started.');
    return child;
  };
  const ready = () => last().ears.hear({ kind: 'ready' });
  const answer = (value: unknown) => {
    const asked = last().sent.findLast((one) => 'id' in one) as { id: number };
    last().ears.hear({ kind: 'reply', id: asked.id, reply: { ok: true, value } });
  };
  return {
    core,
    started,
    told,
    last,
    ready,
    answer,
    pass: (time: number) => {
      clock += time;
    },
  };
}

const kinds = (messages: readonly ToCore[]) => messages.map(({ kind }) => kind);

test('what is asked before the core is ready waits, in order', async () => {
  const { core, last, ready, answer } = aCore();
  const first = core.call('a', 1);
  void core.call('b', 2);
  expect(kinds(last().sent)).toEqual(['start']);
  ready();
  expect(last().sent.slice(1)).toMatchObject([
    { name: 'a', input: 1 },
    { name: 'b', input: 2 },
  ]);
  last().ears.hear({ kind: 'reply', id: 1, reply: { ok: true, value: 'A' } });
  expect(await first).toEqual({ ok: true, value: 'A' });
  answer('B');
});

test('when the core stops, every question is answered with what happened, and it is started again', async () => {
  const { core, started, told, last, ready } = aCore();
  ready();
  const asked = [core.call('a', 1), core.call('b', 2)];
  last().ears.gone(null);
  for (const reply of await Promise.all(asked))
    expect(reply).toMatchObject({ ok: false, fault: { code: 'core.gone' } });
  expect(started).toHaveLength(2);
  expect(told).toEqual([true]);
});

test('one click opens again what was open when the core stopped', async () => {
  const { core, last, ready, answer } = aCore();
  ready();
  last().ears.hear({ kind: 'kept', kept });
  last().ears.gone(1);
  ready();
  const going = core.goOn();
  expect(last().sent.at(-1)).toMatchObject({ kind: 'resume', kept });
  last().ears.hear({ kind: 'kept', kept });
  answer(undefined);
  expect(await going).toEqual({ ok: true, value: undefined });
  await core.goOn();
  expect(kinds(last().sent)).toEqual(['start', 'resume']); // once it is open there is nothing more to do
});

test('a workspace that was locked is not opened again by itself', async () => {
  const { core, last, ready } = aCore();
  ready();
  last().ears.hear({ kind: 'kept', kept });
  last().ears.hear({ kind: 'kept', kept: null });
  last().ears.gone(1);
  ready();
  expect(await core.goOn()).toEqual({ ok: true, value: undefined });
  expect(kinds(last().sent)).toEqual(['start']);
});

test('a core that stops again and again is left alone until it is asked for', async () => {
  const { core, started, told, last, pass } = aCore();
  for (let n = 0; n < 4; n++) last().ears.gone(1);
  expect(told).toEqual([true, true, true, false]);
  expect(started).toHaveLength(4);
  expect(await core.call('a', 1)).toMatchObject({ ok: false, fault: { code: 'core.gone' } });
  await core.goOn();
  expect(started).toHaveLength(5);
  pass(61_000);
  last().ears.gone(1);
  expect(told.at(-1)).toBe(true); // a minute later it is forgiven
});

test('a process that has been replaced is no longer listened to', async () => {
  const { core, started, told, last, ready } = aCore();
  ready();
  last().ears.gone(1);
  ready();
  const reply = core.call('a', 1);
  started[0]?.ears.hear({ kind: 'reply', id: 1, reply: { ok: true, value: 'from the dead' } });
  started[0]?.ears.gone(1);
  expect(told).toHaveLength(1);
  last().ears.hear({ kind: 'reply', id: 1, reply: { ok: true, value: 'from the living' } });
  expect(await reply).toEqual({ ok: true, value: 'from the living' });
});

test('closing waits for what is being done, and answers nothing new', async () => {
  const { core, started, told, last, ready } = aCore();
  ready();
  const doing = core.call('a', 1);
  const closing = core.close();
  expect(last().sent.at(-1)).toEqual({ kind: 'close' });
  expect(await core.call('b', 2)).toMatchObject({ ok: false, fault: { code: 'core.closing' } });
  expect(await core.goOn()).toMatchObject({ ok: false, fault: { code: 'core.closing' } });
  last().ears.hear({ kind: 'reply', id: 1, reply: { ok: true, value: 'done' } });
  expect(await doing).toEqual({ ok: true, value: 'done' });
  expect(last().killed).toBe(false);
  last().ears.hear({ kind: 'closed' });
  await closing;
  expect(last().killed).toBe(true);
  last().ears.gone(0);
  expect([started.length, told]).toEqual([1, []]);
});

test('a core that does not close in time is ended, and one that stops while closing is not waited for', async () => {
  const slow = aCore({ patience: 20 });
  slow.ready();
  await slow.core.close();
  expect(slow.last().killed).toBe(true);
  const dying = aCore();
  dying.ready();
  const closing = dying.core.close();
  dying.last().ears.gone(1);
  await closing;
  expect(dying.started).toHaveLength(1);
});

test('the system’s sign-in keeps and gives back secrets, or says that it will not', async () => {
  const { last, ready } = aCore();
  ready();
  last().ears.hear({ kind: 'sign-in', id: 7, work: 'protect', secret: Uint8Array.of(1) });
  last().ears.hear({ kind: 'sign-in', id: 8, work: 'reveal', secret: Uint8Array.of(1) });
  await vi.waitFor(() => expect(last().sent).toHaveLength(3));
  expect(last().sent.slice(1)).toEqual(
    expect.arrayContaining([
      { kind: 'signed-in', id: 7, secret: Uint8Array.of(254) },
      { kind: 'signed-in', id: 8, secret: null },
    ]),
  );
});
