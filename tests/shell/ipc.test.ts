import { expect, test } from 'vitest';
import { answerWindows, tellWindow } from '../../electron/shell/ipc.ts';
import { ownBytes } from '../../electron/shell/own-bytes.ts';
import type { Reply } from '../../shared/contract/index.ts';

type Frame = { url: string; parent: object | null };
type Handler = (
  event: { sender: object; senderFrame: Frame | null },
  name: unknown,
  input: unknown,
) => Promise<unknown>;

const sender = {};
const ours: Frame = { url: 'app://bundle/index.html#/home', parent: null };

function aChannel(reply: Reply<unknown> = { ok: true, value: 1 }) {
  const reached: [string, unknown][] = [];
  const refused: string[] = [];
  const channels: string[] = [];
  let handler: Handler | undefined;
  answerWindows(
    {
      handle: (channel: string, given: Handler) => {
        channels.push(channel);
        handler = given;
      },
    } as never,
    {
      isOurs: (one) => (one as object) === sender,
      serve: async (name, input) => {
        reached.push([name, input]);
        return reply;
      },
      refused: (why) => void refused.push(why),
    },
  );
  const send = (
    event: Partial<{ sender: object; senderFrame: Frame | null }>,
    name: unknown = 'workspace.about',
  ) => handler?.({ sender, senderFrame: ours, ...event }, name, {});
  return { send, reached, refused, channels };
}

test('E15: there is one channel, whatever a window calls', () => {
  expect(aChannel().channels).toEqual(['csp:call']);
});

test('E16: our own page is answered', async () => {
  const { send, reached, refused } = aChannel();
  expect(await send({})).toEqual({ ok: true, value: 1 });
  expect(reached).toEqual([['workspace.about', {}]]);
  expect(refused).toEqual([]);
});

const strangers: [why: string, event: object][] = [
  ['no frame', { senderFrame: null }],
  ['sub-frame', { senderFrame: { ...ours, parent: {} } }],
  ['origin', { senderFrame: { ...ours, url: 'file:///etc/passwd' } }],
  ['origin', { senderFrame: { ...ours, url: 'app://evil/index.html' } }],
  ['origin', { senderFrame: { ...ours, url: 'https://app.bundle/' } }],
  ['origin', { senderFrame: { ...ours, url: '' } }],
  ['window', { sender: {} }],
];
test.each(strangers)(
  'E16: a stranger (%s) is refused, noted, and reaches nothing: %j',
  async (why, event) => {
    const { send, reached, refused } = aChannel();
    await expect(send(event)).rejects.toThrow('Refused.');
    expect(reached).toEqual([]);
    expect(refused).toEqual([why]);
  },
);

test('bytes that cross to a window bring no neighbours with them', async () => {
  // A Buffer of eight bytes is a slice of a pool that others share; a window would be sent the whole pool.
  const pool = Buffer.from('the passphrase of somebody else, and then what was asked for');
  const asked = pool.subarray(-5);
  expect(asked.buffer.byteLength).toBeGreaterThan(5);
  const { send } = aChannel({ ok: true, value: { files: [{ name: 'a', bytes: asked }], none: null } });
  const reply = (await send({})) as { value: { files: { bytes: Uint8Array }[]; none: null } };
  const [file] = reply.value.files;
  expect(Buffer.from(file?.bytes ?? []).toString()).toBe('d for');
  expect(file?.bytes.buffer.byteLength).toBe(5);
  expect(reply.value.none).toBeNull();
  expect(ownBytes(['a', 1, true, undefined])).toEqual(['a', 1, true, undefined]);
});

test('a window that is closing is told nothing, and nobody complains', () => {
  const told: unknown[] = [];
  const contents = (frame: () => { url: string }, destroyed = false) =>
    ({
      isDestroyed: () => destroyed,
      get mainFrame() {
        return frame();
      },
      send: (...sent: unknown[]) => void told.push(sent),
    }) as never;
  const gone = () => {
    throw new Error('Render frame was disposed before WebFrameMain could be accessed');
  };
  tellWindow(undefined, { kind: 'opened' });
  tellWindow(contents(gone), { kind: 'opened' });
  tellWindow(
    contents(() => ours, true),
    { kind: 'opened' },
  );
  expect(told).toEqual([]);
  tellWindow(
    contents(() => ours),
    { kind: 'opened' },
  );
  expect(told).toEqual([['csp:event', { kind: 'opened' }]]);
});
