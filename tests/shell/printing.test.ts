import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { has } from '../../build/setup/debian.mjs';
import { writeHtml } from '../../electron/core/output/html.ts';
import { printing } from '../../electron/shell/printing.ts';
import { packPaper } from '../../shared/documents/pack/paper-of-pack.ts';
import { aHostilePack, attacks } from '../a-hostile-pack.ts';
import { aDraft } from '../a-sample-pack.ts';
import { aFolder } from '../a-store.ts';
import { type InElectron, openInElectron, whyNoElectron } from '../journeys/harness-electron.ts';

const why = whyNoElectron() ?? (has('poppler-utils') ? null : 'poppler-utils is not installed');
const bytesOf = (html: string): Uint8Array => new TextEncoder().encode(html);

/** The words on a paper, without the spaces that lines are broken at. */
function wordsIn(pdf: Uint8Array): string {
  const path = join(aFolder(), 'paper.pdf');
  writeFileSync(path, pdf);
  const text = execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8', maxBuffer: 1e9 });
  return text.replace(/\s+/g, '');
}

/** A server of ours on this computer that no paper should ever reach. */
async function aTrap() {
  let reached = 0;
  const server = createServer((socket) => {
    reached++;
    socket.destroy();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as { port: number };
  return { to: `http://127.0.0.1:${port}/`, reached: () => reached };
}

/** What a paper would hold if words of people were ever put in as they are. */
const unescaped = (
  to: string,
): string => `<!doctype html><title>Paper</title><style>p { color: #010203 }</style>
  <p>Before.</p>
  <script>document.write('it ran'); fetch('${to}')</script>
  <img src="${to}a.png"><img src="x" onerror="document.write('it ran')">
  <link rel="stylesheet" href="${to}b.css"><style>p { background: url(${to}c.png) }</style>
  <p style="background: url(${to}d.png)">Styled.</p>
  <iframe src="file:///etc/passwd"></iframe><iframe src="${to}"></iframe>
  <iframe srcdoc="<script>parent.document.write('it ran')</script>framed"></iframe>
  <object data="${to}e"></object><embed src="${to}f"><svg onload="document.write('it ran')"></svg>
  <meta http-equiv="refresh" content="0; url=${to}g"><form action="${to}h"><input autofocus></form>
  <p>After.</p>`;

type Printed = { pdf: string; persistent: boolean; preferences: Record<string, unknown>; windows: number };

/** Keeps, in the place of the system's dialog, what the real print window would print. */
const listening = ({ app }: InElectron, why = '') =>
  app.evaluate(({ app, BrowserWindow }, why) => {
    app.on('web-contents-created', (_event, contents) => {
      contents.print = (_options, done) => {
        void contents.printToPDF({ preferCSSPageSize: true, printBackground: true }).then((pdf) => {
          const { session } = contents;
          const about = contents as unknown as { getLastWebPreferences(): object };
          Object.assign(globalThis, {
            printed: {
              pdf: pdf.toString('base64'),
              persistent: session.isPersistent(),
              preferences: about.getLastWebPreferences(),
              windows: BrowserWindow.getAllWindows().length,
            },
          });
          done?.(why === '', why);
        });
      };
    });
  }, why);

const send = ({ page }: InElectron, html: Uint8Array) =>
  page.evaluate(
    (text) => window.csp.call('print.send', { document: new TextEncoder().encode(text) }),
    Buffer.from(html).toString('utf8'),
  );

const printedBy = ({ app }: InElectron): Promise<Printed> =>
  app.evaluate(() => (globalThis as unknown as { printed: Printed }).printed);

describe.skipIf(why !== null)(`the print window${why ? ` (skipped: ${why})` : ''}`, () => {
  test('E30: what people typed is on the paper letter by letter, in a window that runs and fetches nothing', async () => {
    const opened = await openInElectron();
    const trap = await aTrap();
    await listening(opened);

    expect(await send(opened, writeHtml(packPaper(aHostilePack(), aDraft)))).toEqual({
      ok: true,
      value: { sent: true },
    });
    const paper = await printedBy(opened);
    const words = wordsIn(Buffer.from(paper.pdf, 'base64'));
    for (const attack of Object.values(attacks)) expect(words).toContain(attack.replace(/\s+/g, ''));
    expect(paper).toMatchObject({
      persistent: false,
      windows: 2,
      preferences: { javascript: false, sandbox: true, contextIsolation: true, nodeIntegration: false },
    });
    expect(paper.preferences.preload).toBeUndefined();

    expect(await send(opened, bytesOf(unescaped(trap.to)))).toMatchObject({ ok: true });
    const raw = wordsIn(Buffer.from((await printedBy(opened)).pdf, 'base64'));
    expect(raw).toContain('Before.');
    expect(raw).toContain('After.');
    expect(raw).not.toMatch(/itran|root:/);
    expect(trap.reached()).toBe(0);

    const left = await opened.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
    expect(left).toBe(1);
  }, 60_000);

  test('a paper that the user does not send is no fault, and one that no printer takes is told', async () => {
    const opened = await openInElectron();
    await listening(opened, 'Print job canceled');
    expect(await send(opened, bytesOf('<p>x</p>'))).toEqual({ ok: true, value: { sent: false } });
    await listening(opened, 'no valid printers available');
    expect(await send(opened, bytesOf('<p>x</p>'))).toMatchObject({
      ok: false,
      fault: { code: 'print.not-sent' },
    });
  }, 60_000);

  test.skipIf(!has('chromium'))(
    'a PDF has page numbers and tags whatever Electron the window runs on, and nothing is fetched for it',
    async () => {
      const { page } = await openInElectron();
      const trap = await aTrap();
      const pdf = async (html: string) => {
        const reply = await page.evaluate(async (text) => {
          const document = new TextEncoder().encode(text);
          const made = await window.csp.call('print.pdf', { document });
          return made.ok ? [...(made.value as { bytes: Uint8Array }).bytes] : [];
        }, html);
        return Buffer.from(reply);
      };
      const section = '<h2 id="b">B</h2>';
      const asks = `<!doctype html><html lang="en-GB"><title>T</title><style>h2 { break-before: page }</style>
        <p><a href="#b">B</a> is on page <span class="page" data-page-of="b"></span>.</p>${section}</html>`;
      const made = await pdf(asks);
      expect(wordsIn(made)).toContain('Bisonpage2.');
      expect(made.toString('latin1')).toMatch(/\/StructTreeRoot/);
      const raw = wordsIn(await pdf(unescaped(trap.to)));
      expect(raw).toContain('After.');
      expect(raw).not.toMatch(/itran|root:/);
      expect(trap.reached()).toBe(0);
    },
    60_000,
  );
});

test('a packed app whose engine cannot print the margins of a page prints no PDF, and says why', async () => {
  const { pdf } = printing({} as never, { chromium: '130.0.1', packaged: true, remark: () => {} });
  await expect(pdf(bytesOf('<p>x</p>'))).rejects.toMatchObject({ fault: { code: 'print.browser-too-old' } });
});
