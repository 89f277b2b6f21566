import { refuse } from '../../shared/contract/faults.ts';
import { type Print, printWithPages } from '../../shared/documents/pdf/passes.ts';
import { printingWords } from '../../shared/words/printing.ts';
import { type Ask, findChromium, withChromium } from './chromium.ts';

/** The first Chromium that prints what stands in the margins of a page. */
export const leastChromium = 131;

/**
 * A document as a tagged PDF with an outline, printed by a Chromium that is installed on this computer. It is
 * given no network and runs no script of the document. Which one it is, `remark` is told in a sentence.
 * @throws `print.no-browser`, `print.browser-too-old`, `print.failed`
 */
export async function printPdf(html: string, remark: (text: string) => void): Promise<Uint8Array> {
  const path = findChromium();
  return withChromium(path, async (ask) => {
    const { product } = await ask('Browser.getVersion');
    const major = Number(/\/(\d+)/.exec(String(product))?.[1]);
    if (!(major >= leastChromium))
      throw refuse('print.browser-too-old', { name: path, major, least: leastChromium });
    remark(printingWords.printingWith(String(product), path));
    return printWithPages(html, (text, how) => printed(ask, text, how));
  });
}

/** One print, in a page of its own. */
async function printed(ask: Ask, html: string, how: Parameters<Print>[1]): Promise<Uint8Array> {
  const { targetId } = await ask('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await ask('Target.attachToTarget', { targetId, flatten: true });
  const inPage = (method: string, params?: object) => ask(method, params, String(sessionId));
  const { frameTree } = (await inPage('Page.getFrameTree')) as { frameTree: { frame: { id: string } } };
  await inPage('Emulation.setScriptExecutionDisabled', { value: true });
  await inPage('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
  await inPage('Runtime.evaluate', {
    expression: 'document.fonts.ready.then(() => true)',
    awaitPromise: true,
  });
  const { data } = await inPage('Page.printToPDF', {
    preferCSSPageSize: true,
    printBackground: true,
    displayHeaderFooter: false,
    generateTaggedPDF: how === 'final',
    generateDocumentOutline: how === 'final',
  });
  await ask('Target.closeTarget', { targetId });
  return Buffer.from(String(data), 'base64');
}
