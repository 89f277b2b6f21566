import type { z } from 'zod';
import { answering, type Serve, type Surprise } from '../../shared/contract/answer.ts';
import { Refusal } from '../../shared/contract/faults.ts';
import { type ShellCalls, shellCalls } from '../../shared/contract/shell.ts';
import type { CoreProcess } from './core-process.ts';
import type { dialogs } from './dialogs.ts';
import type { Log } from './log.ts';
import type { openedFiles } from './opened-files.ts';
import type { KeptPreferences } from './preferences.ts';
import type { Printing } from './printing.ts';

type In<N extends keyof ShellCalls> = z.output<ShellCalls[N]['input']>;
type Out<N extends keyof ShellCalls> = z.input<ShellCalls[N]['output']>;
type ShellHandlers = { [N in keyof ShellCalls]: (input: In<N>) => Out<N> | Promise<Out<N>> };

/** What the shell's own calls are answered with. */
export type Desk = {
  about: Out<'app.about'>;
  dialogs: ReturnType<typeof dialogs>;
  opened: ReturnType<typeof openedFiles>;
  core: Pick<CoreProcess, 'call' | 'goOn'>;
  log: Log;
  clipboard: { writeText(text: string): void };
  preferences: KeptPreferences;
  printing: Printing;
  mayClose(): void;
};

/** How much of the log is put on the clipboard. */
const lastLines = 400;

const handlersOf = ({
  about,
  dialogs,
  opened,
  core,
  log,
  clipboard,
  preferences,
  printing,
  mayClose,
}: Desk): ShellHandlers => ({
  'preferences.get': () => preferences.get(),
  'preferences.set': (chosen) => preferences.set(chosen),
  'app.about': () => about,
  'dialog.open': (asked) => dialogs.open(asked),
  'dialog.save': (asked) => dialogs.save(asked),
  'dialog.save-all': (asked) => dialogs.saveAll(asked),
  'place.show': ({ place }) => {
    dialogs.show(place);
    return {};
  },
  'print.pdf': async ({ document }) => ({ bytes: await printing.pdf(document) }),
  'print.send': async ({ document }) => ({ sent: await printing.send(document) }),
  'opened.take': () => opened.take(),
  'window.may-close': () => {
    mayClose();
    return {};
  },
  'core.continue': async () => {
    const reply = await core.goOn();
    if (!reply.ok) throw new Refusal(reply.fault);
    return {};
  },
  'log.report': (about) => {
    log.note({ event: 'window.fault', about });
    return {};
  },
  'log.copy': () => {
    const lines = log.recent(lastLines);
    clipboard.writeText([JSON.stringify(about), ...lines].join('\n'));
    return { lines: lines.length };
  },
});

/** A call that takes longer than this is noted by its name, in milliseconds. */
const slow = 100;

/** Answers whatever a window calls: the shell its own calls, the core all others. */
export function answeringWindow(desk: Desk, now: () => number): Serve {
  const handlers = handlersOf(desk) as Record<string, (input: never) => unknown>;
  const surprise: Surprise = (call, error) =>
    desk.log.note({
      event: 'shell.surprise',
      about: { call, error: error instanceof Error ? error.name : typeof error },
    });
  const byShell = answering(shellCalls, (name, input) => handlers[name]?.(input as never), { surprise });
  return async (name, input) => {
    if (Object.hasOwn(shellCalls, name)) return byShell(name, input);
    const began = now();
    const reply = await desk.core.call(name, input);
    const took = Math.round(now() - began);
    if (took > slow || !reply.ok)
      desk.log.note({ event: 'call', about: { name, took, ...(!reply.ok && { fault: reply.fault.code }) } });
    return reply;
  };
}
