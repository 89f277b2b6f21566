import { createHash } from 'node:crypto';
import type { BrowserWindow, BrowserWindowConstructorOptions, Session, WebContents } from 'electron';
import { refuse } from '../../shared/contract/faults.ts';
import { numbered, type Print, printWithPages } from '../../shared/documents/pdf/passes.ts';
import { leastChromium, printPdf } from '../print/print-pdf.ts';
import { host, paperPolicy, scheme } from './content-policy.ts';
import { createPrintWindow, printPartition } from './window.ts';

/** Documents that the core made, on paper: HTML that needs nothing else. */
export type Printing = {
  /** @throws `print.*` */
  pdf(document: Uint8Array): Promise<Uint8Array>;
  /** Whether the user sent it to a printer. @throws `print.not-sent` */
  send(document: Uint8Array): Promise<boolean>;
};

type Electron = {
  BrowserWindow: new (options: BrowserWindowConstructorOptions) => BrowserWindow;
  session: { fromPartition(partition: string, options: { cache: boolean }): Session };
};

type Ground = {
  /** The runtime's `process.versions.chrome`. */
  chromium: string;
  packaged: boolean;
  /** Told which other browser printed, where one did. */
  remark(text: string): void;
};

/**
 * The one seam for paper: Electron's own engine, where it can print what stands in the margins of a page. An app that
 * is not packed may have an older one; then a PDF is printed by an installed Chromium, as the command line does.
 */
export function printing(electron: Electron, { chromium, packaged, remark }: Ground): Printing {
  const inWindow = printWindows(electron);
  const print: Print = (html, how) =>
    inWindow(html, (contents) =>
      contents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        displayHeaderFooter: false,
        generateTaggedPDF: how === 'final',
        generateDocumentOutline: how === 'final',
      }),
    );
  const major = Number.parseInt(chromium, 10);
  return {
    async pdf(document) {
      if (major >= leastChromium) return printWithPages(textOf(document), print);
      if (packaged) throw refuse('print.browser-too-old', { name: 'Chromium', major, least: leastChromium });
      return printPdf(textOf(document), remark);
    },
    async send(document) {
      return inWindow(await numbered(textOf(document), print), sent);
    },
  };
}

const textOf = (document: Uint8Array): string => Buffer.from(document).toString('utf8');

/** https://www.electronjs.org/docs/latest/api/web-contents#contentsprintoptions-callback */
const sent = (contents: WebContents): Promise<boolean> =>
  new Promise((resolve, reject) => {
    contents.print({ silent: false, printBackground: true }, (success, why) => {
      if (success || /cancel/i.test(why)) resolve(success);
      else reject(refuse('print.not-sent'));
    });
  });

/** Shows a paper in a window of its own that nobody sees, for as long as `work` takes. */
function printWindows({ BrowserWindow, session }: Electron) {
  const papers = new Map<string, string>();
  let served = false;
  let last = 0;
  return async <T>(html: string, work: (contents: WebContents) => Promise<T>): Promise<T> => {
    if (!served) serve(session.fromPartition(printPartition, { cache: false }), papers);
    served = true;
    const address = `${scheme}://${host}/paper-${++last}.html`;
    papers.set(address, html);
    const window = createPrintWindow({ BrowserWindow });
    try {
      await window.loadURL(address);
      return await work(window.webContents);
    } finally {
      papers.delete(address);
      window.destroy();
    }
  };
}

/** Answers for the papers that are being printed, and for nothing else. */
function serve(own: Session, papers: ReadonlyMap<string, string>): void {
  own.protocol.handle(scheme, ({ url, method }) => {
    const html = method === 'GET' ? papers.get(url) : undefined;
    if (html === undefined) return new Response('', { status: 404 });
    return new Response(html, {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': paperPolicy(styleHash(html)),
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      },
    });
  });
}

/** The hash of the style that the core put into the head: no other counts. */
const styleHash = (html: string): string =>
  createHash('sha256')
    .update(/<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '')
    .digest('base64');
