import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { root } from '../../build/setup/place.mjs';
import { entryWith } from '../../electron/core/entry/entry.ts';
import { printPdf } from '../../electron/print/print-pdf.ts';
import { preferencesIn } from '../../electron/shell/preferences.ts';
import { listedFiles, servingFrom } from '../../electron/shell/protocol.ts';
import { answeringWindow, type Desk } from '../../electron/shell/shell-calls.ts';
import { refuse } from '../../shared/contract/faults.ts';
import type { Instant } from '../../shared/model/period.ts';
import { aFolder } from '../a-store.ts';
import type { GivenFile, Opened } from './opened.ts';

const program = '/usr/bin/chromium';

/** Why the window cannot be opened in Chromium here; null where it can. */
export function whyNoChromium(): string | null {
  if (!existsSync(program)) return 'Chromium is not installed';
  return existsSync(join(root, 'dist', 'renderer', 'files.json'))
    ? null
    : 'the app is not built (npm run build)';
}

const origin = 'https://bundle.test';

let browser: Promise<Browser> | undefined;

async function started(): Promise<Browser> {
  browser ??= chromium.launch({
    executablePath: program,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const running = await browser;
  process.once('exit', () => void running.close());
  return running;
}

/**
 * Opens the built window in Chromium. The entry and the core are the real ones, in this process; of the shell
 * only what Electron would do (dialogs, clipboard, menu) is played.
 */
export async function openInChromium({
  folder = aFolder(),
  signIn = false,
}: {
  folder?: string;
  /** Whether the computer is played as one whose sign-in keeps secrets. */
  signIn?: boolean;
} = {}): Promise<Opened> {
  let surprise: unknown;
  const entry = entryWith({
    folder: join(folder, 'workspaces'),
    appVersion: '0.0.0',
    checkOutput: true,
    signInOffered: signIn,
    now: () => Date.now() as Instant,
    surprise: (_name, error) => {
      surprise = error;
    },
    keep: () => {},
    system: {
      protect: async (secret) => turned(secret),
      reveal: async (kept) => turned(kept),
    },
  });
  let given: GivenFile[] = [];
  let kept: GivenFile[] = [];
  let save: 'kept' | 'cancelled' | 'failed' = 'kept';
  const papers: string[] = [];
  const keep = (files: GivenFile[]): boolean => {
    if (save === 'failed') throw refuse('save.failed', { name: files[0]?.name ?? '' });
    return save === 'kept' && kept.push(...files) > 0;
  };
  const serve = answeringWindow(played(entry, { folder, papers, given: () => given, keep }), () =>
    performance.now(),
  );

  const context = await (await started()).newContext({ viewport: { width: 1280, height: 860 } });
  const files = join(root, 'dist', 'renderer');
  const ask = servingFrom(files, await listedFiles(files));
  await context.route('**/*', async (route) => {
    const request = route.request();
    if (!request.url().startsWith(`${origin}/`)) return route.abort();
    const url = request.url().replace(`${origin}/`, 'app://bundle/');
    const answer = await ask({ url, method: request.method() });
    return route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.from(await answer.arrayBuffer()),
    });
  });
  // Replies are cloned as between Electron's processes, which makes plain bytes of Node's buffers.
  await context.exposeBinding('cspCall', async (_source, name: string, input: unknown) =>
    structuredClone(await serve(name, input)),
  );
  await context.addInitScript(bridge);
  const page = await context.newPage();
  onTestFinished(async () => {
    await context.close();
    await entry.close();
    if (surprise !== undefined) throw surprise;
  });
  await page.goto(`${origin}/index.html`);
  const tell: Opened['tell'] = (event) =>
    page.evaluate((told) => (window as unknown as { cspTell(told: unknown): void }).cspTell(told), event);
  const saved = async () => {
    kept = [];
    save = 'kept';
    return () => kept;
  };
  return {
    ...{ page, folder, tell },
    close: () => context.close(),
    choose: async (...chosen) => {
      given = chosen;
    },
    chooseFolder: saved,
    chooseSave: saved,
    cancelSave: async () => {
      save = 'cancelled';
    },
    failSave: async () => {
      save = 'failed';
    },
    papers: () => papers,
    menu: (command) => tell({ kind: 'menu', command }),
  };
}

/** What the preload gives a window, over Playwright's binding. It runs in the page. */
function bridge(): void {
  const page = window as unknown as {
    csp: unknown;
    cspCall(name: string, input: unknown): Promise<unknown>;
    cspTell(event: unknown): void;
  };
  const listeners = new Set<(event: unknown) => void>();
  page.cspTell = (event) => {
    for (const hear of listeners) hear(event);
  };
  page.csp = Object.freeze({
    call: (name: string, input: unknown) => page.cspCall(name, input),
    listen: (hear: (event: unknown) => void) => {
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },
  });
}

/** What the played sign-in makes of a secret, and of what it made of one. */
const turned = (bytes: Uint8Array): Uint8Array => Uint8Array.from(bytes, (byte) => byte ^ 255);

/** Notes the paper that was handed over, as text. */
function handed(papers: string[], document: Uint8Array): string {
  const text = Buffer.from(document).toString('utf8');
  papers.push(text);
  return text;
}

type Hands = { folder: string; papers: string[]; given(): GivenFile[]; keep(files: GivenFile[]): boolean };

/** The shell's half of the contract, played. */
const played = (entry: ReturnType<typeof entryWith>, { folder, papers, given, keep }: Hands): Desk => ({
  about: { version: '0.0.0', platform: 'chromium', electron: '0', chromium: '0', packaged: false },
  dialogs: {
    open: async () => given(),
    save: async ({ file }) => {
      return keep([file]) ? { name: file.name, place: 'place-1' } : null;
    },
    saveAll: async ({ files }) => {
      keep(files);
      return { saved: files.length, place: 'place-1' };
    },
    show: () => {},
  },
  opened: { open: () => {}, take: () => [] },
  core: { call: entry.serve, goOn: async () => ({ ok: true, value: undefined }) },
  log: { note: () => {}, recent: () => [] },
  clipboard: { writeText: () => {} },
  preferences: preferencesIn(folder),
  printing: {
    pdf: (document) => printPdf(handed(papers, document), () => {}),
    send: async (document) => handed(papers, document) !== '',
  },
  mayClose: () => {},
});
