import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { has } from '../../build/setup/debian.mjs';
import { packPaper } from '../../shared/documents/pack/paper-of-pack.ts';
import { eachSection } from '../../shared/documents/paper.ts';
import { destinationsIn } from '../../shared/documents/pdf/destinations.ts';
import { aHostilePack, attacks } from '../../tests/a-hostile-pack.ts';
import { aDraft, aSamplePack } from '../../tests/a-sample-pack.ts';
import { writeHtml } from '../core/output/html.ts';
import { findChromium } from './chromium.ts';
import { printPdf } from './print-pdf.ts';

const missing = (['chromium', 'poppler-utils'] as const).filter((name) => !has(name)).join(', ');
const why = missing === '' ? '' : ` (skipped: ${missing} is not installed)`;
const folder = mkdtempSync(join(tmpdir(), 'csp-pdf-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What is on each page, as a program that reads PDFs finds it. */
function pagesOf(pdf: Uint8Array): string[] {
  const path = join(folder, 'paper.pdf');
  writeFileSync(path, pdf);
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8', maxBuffer: 1e9 });
  return text.split('\f').slice(0, -1);
}

const about = (pdf: Uint8Array): string => {
  const path = join(folder, 'about.pdf');
  writeFileSync(path, pdf);
  return execFileSync('pdfinfo', [path], { encoding: 'utf8' });
};

const printed = (pack: ReturnType<typeof aSamplePack>) =>
  printPdf(new TextDecoder().decode(writeHtml(packPaper(pack, aDraft))), () => {});

describe.skipIf(missing !== '')(`the printed paper${why}`, () => {
  const paper = packPaper(aSamplePack(), aDraft);
  const made = printed(aSamplePack());

  test('is tagged, has an outline, its language and its title', async () => {
    const pdf = await made;
    expect(about(pdf)).toMatch(/Title: +Coventry Police and Crime Board: Exceptions report/);
    expect(about(pdf)).toMatch(/Tagged: +yes/);
    const raw = Buffer.from(pdf).toString('latin1');
    expect(raw).toMatch(/\/Lang \(en-GB\)/);
    expect(raw).toMatch(/\/Outlines \d+ 0 R/);
    expect(raw).toMatch(/\/S \/Figure/);
    expect(raw).toMatch(/\/S \/TH/);
  });

  test('carries the marking at top and foot and its number on every page', async () => {
    const pages = pagesOf(await made);
    expect(pages.length).toBeGreaterThan(20);
    for (const [at, page] of pages.entries()) {
      const lines = page.split('\n').filter((line) => line.trim() !== '');
      expect(lines.slice(0, 3).join(' ')).toContain('OFFICIAL-SENSITIVE');
      expect(lines.slice(-2).join(' ')).toContain('OFFICIAL-SENSITIVE');
      expect(page).toContain(`Page ${at + 1} of ${pages.length}`);
    }
  });

  test('says in its contents on which page each section is', async () => {
    const pdf = await made;
    const pages = pagesOf(pdf);
    const places = destinationsIn(pdf);
    const contents = pages.findIndex((page) => /^\s*Contents\s*$/m.test(page));
    for (const { section, depth } of eachSection(paper.sections)) {
      if (depth > 1) continue;
      const page = places?.get(section.id) ?? 0;
      expect(pages[page - 1]).toContain(section.title.split(',')[0]);
      expect(pages[contents]).toMatch(new RegExp(`${section.title.replace(/[^\w ,:]/g, '.')} +${page}\\n`));
    }
  });

  test('repeats the name of an exception on its second page', async () => {
    const pages = pagesOf(await made);
    const places = destinationsIn(await made);
    const first = places?.get('exception-2') ?? 0;
    const next = places?.get('exception-3') ?? 0;
    expect(next).toBe(first + 2);
    expect(pages[first]).toContain('2 HA-I02 Cases at MARAC');
  });

  test('prints hostile words as they were typed, and no word breaks a page', async () => {
    const pages = pagesOf(await printed(aHostilePack()));
    const text = pages.join('\n').replace(/\s+/g, '');
    for (const attack of Object.values(attacks)) expect(text).toContain(attack.replace(/\s+/g, ''));
    expect(text.match(/W/g)?.length).toBeGreaterThan(40_000);
    // Every page still ends with its number: nothing has pushed a page out of shape.
    for (const [at, page] of pages.entries()) expect(page).toContain(`Page ${at + 1} of ${pages.length}`);
  }, 120_000);
});

test('where there is no Chromium, a PDF is refused with what to do', () => {
  expect(() => findChromium({ PATH: folder })).toThrow(
    expect.objectContaining({ fault: expect.objectContaining({ code: 'print.no-browser' }) }),
  );
  expect(() => findChromium({ PATH: process.env.PATH, CSP_CHROMIUM: join(folder, 'none') })).toThrow();
});

test('a browser that ends at once is a refusal, not a wait', async () => {
  const before = process.env.CSP_CHROMIUM;
  process.env.CSP_CHROMIUM = process.execPath;
  try {
    await expect(printPdf('<p>x</p>', () => {})).rejects.toMatchObject({ fault: { code: 'print.failed' } });
  } finally {
    if (before === undefined) delete process.env.CSP_CHROMIUM;
    else process.env.CSP_CHROMIUM = before;
  }
});
