import type { CoreStart, FromCore, ToCore } from '../../shared/contract/core-messages.ts';
import type { Instant } from '../../shared/model/period.ts';
import { type Entry, entryWith } from './entry/entry.ts';
import { parentOf } from './parent.ts';

// The process that owns the workspace: messages in, replies out. It is started by the shell, or by a test.

const parent = parentOf(process);
const send = (message: FromCore): void => parent.send(message);
const surprise = (name: string, error: unknown): void =>
  send({ kind: 'note', noted: { event: 'core.surprise', about: { call: name, ...traced(error) } } });

let entry: Entry | undefined;
let asked = 0;
const asking = new Map<number, (secret: Uint8Array | null) => void>();

/** Has the shell's system sign-in keep or give back a secret. */
const bySystem = (work: 'protect' | 'reveal') => (secret: Uint8Array) =>
  new Promise<Uint8Array>((resolve, reject) => {
    const id = ++asked;
    asking.set(id, (answer) =>
      answer === null ? reject(new Error('The sign-in refused.')) : resolve(answer),
    );
    send({ kind: 'sign-in', id, work, secret });
  });

const begun = ({ folder, appVersion, signInOffered, checkOutput }: CoreStart): Entry =>
  entryWith({
    ...{ folder, appVersion, signInOffered, checkOutput, surprise },
    now: () => Date.now() as Instant,
    system: { protect: bySystem('protect'), reveal: bySystem('reveal') },
    keep: (kept) => send({ kind: 'kept', kept }),
  });

async function take(message: ToCore): Promise<void> {
  switch (message.kind) {
    case 'start':
      entry = begun(message.start);
      return send({ kind: 'ready' });
    case 'call':
      return answer(message.id, entry?.serve(message.name, message.input));
    case 'resume':
      return answer(message.id, entry?.resume(message.kept));
    case 'signed-in':
      asking.get(message.id)?.(message.secret);
      return void asking.delete(message.id);
    case 'close':
      await entry?.close();
      return send({ kind: 'closed' });
  }
}

async function answer(id: number, work: ReturnType<Entry['serve']> | undefined): Promise<void> {
  if (work !== undefined) send({ kind: 'reply', id, reply: await work });
}

/** What kind of error it was and where, without its sentence, which may hold what people wrote. */
function traced(error: unknown): Record<string, string> {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((one) => one.trimStart().startsWith('at '));
  const at = frames.slice(0, 4).map((one) => one.replace(/\(.*[\\/]/, '(').trim());
  return { error: error.name, code: String((error as { code?: unknown }).code ?? ''), at: at.join(' < ') };
}

parent.listen((message) => void take(message as ToCore).catch((error) => surprise('message', error)));
// Without its shell nobody can be answered any more.
parent.gone(() => void (entry?.close() ?? Promise.resolve()).finally(() => process.exit()));
