import type { CoreStart, FromCore, Kept, Noted, ToCore } from '../../shared/contract/core-messages.ts';
import { fault } from '../../shared/contract/faults.ts';
import type { Reply } from '../../shared/contract/index.ts';
import type { CoreChild, Launch } from './core-launch.ts';
import type { SignIn } from './sign-in.ts';

/** The core as the shell sees it: it answers, it may stop and be started again, and it is closed at the end. */
export type CoreProcess = {
  call(name: string, input: unknown): Promise<Reply<unknown>>;
  /** Goes on after the process has stopped: starts it if need be, and opens what was open. */
  goOn(): Promise<Reply<unknown>>;
  /** Lets it finish what it is doing and close the workspace; ends it after the time that it is given. */
  close(): Promise<void>;
  readonly pid: number | undefined;
};

type About = {
  launch: Launch;
  start: CoreStart;
  signIn: SignIn;
  now: () => number;
  note(noted: Noted): void;
  /** Told when it stopped unasked, and whether it was started again. */
  gone(again: boolean): void;
  /** How long it may take to close, in milliseconds. */
  patience?: number;
};

/** One that stops more often than this within a minute is not started again without being asked. */
const tries = 3;
const minute = 60_000;

export function coreProcess({
  launch,
  start,
  signIn,
  now,
  note,
  gone,
  patience = 15_000,
}: About): CoreProcess {
  const pending = new Map<number, (reply: Reply<unknown>) => void>();
  let child: CoreChild | null = null;
  let ready = false;
  const queue: ToCore[] = [];
  let lastId = 0;
  let deaths: number[] = [];
  /** What is open now, and what was open when the last process stopped. */
  let kept: Kept | null = null;
  let lost: Kept | null = null;
  let closed: (() => void) | null = null;

  const post = (message: ToCore): void => void (ready ? child?.send(message) : queue.push(message));

  const ask = (message: (id: number) => ToCore): Promise<Reply<unknown>> =>
    new Promise((resolve) => {
      const id = ++lastId;
      pending.set(id, resolve);
      post(message(id));
    });

  function hear(message: FromCore): void {
    switch (message.kind) {
      case 'ready':
        ready = true;
        for (const one of queue.splice(0)) post(one);
        break;
      case 'reply':
        pending.get(message.id)?.(message.reply);
        pending.delete(message.id);
        break;
      case 'kept':
        kept = message.kept;
        if (kept) lost = null;
        break;
      case 'sign-in':
        void signIn[message.work](message.secret)
          .catch(() => null)
          .then((secret) => post({ kind: 'signed-in', id: message.id, secret }));
        break;
      case 'note':
        note(message.noted);
        break;
      case 'closed':
        closed?.();
        break;
    }
  }

  function stopped(code: number | null): void {
    child = null;
    ready = false;
    queue.length = 0;
    const unanswered = [...pending.values()];
    pending.clear();
    for (const resolve of unanswered) resolve({ ok: false, fault: fault('core.gone') });
    if (closed) {
      closed();
      return;
    }
    lost = kept ?? lost;
    kept = null;
    deaths = [...deaths.filter((at) => now() - at < minute), now()];
    const again = deaths.length <= tries;
    note({ event: 'core.gone', about: { code: code ?? 'signal', unanswered: unanswered.length, again } });
    if (again) begin();
    gone(again);
  }

  function begin(): void {
    let mine: CoreChild | null = null;
    mine = launch({
      hear: (message) => mine === child && hear(message),
      gone: (code) => mine === child && stopped(code),
    });
    child = mine;
    child.send({ kind: 'start', start });
    note({ event: 'core.started', about: { pid: child.pid ?? 0 } });
  }

  begin();
  return {
    call: async (name, input) =>
      child && !closed
        ? ask((id) => ({ kind: 'call', id, name, input }))
        : { ok: false, fault: fault(closed ? 'core.closing' : 'core.gone') },
    async goOn() {
      if (closed) return { ok: false, fault: fault('core.closing') };
      if (!child) begin();
      const again = lost;
      return again ? ask((id) => ({ kind: 'resume', id, kept: again })) : { ok: true, value: undefined };
    },
    async close() {
      if (closed || !child) return;
      await new Promise<void>((resolve) => {
        const late = setTimeout(resolve, patience);
        closed = () => {
          clearTimeout(late);
          resolve();
        };
        post({ kind: 'close' });
      });
      const ending = child as CoreChild | null;
      child = null;
      ending?.kill();
    },
    get pid() {
      return child?.pid;
    },
  };
}
