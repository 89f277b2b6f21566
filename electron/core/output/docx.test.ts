import { beforeAll, describe, expect, test } from 'vitest';
import { packPaper } from '../../../shared/documents/pack/paper-of-pack.ts';
import { eachSection } from '../../../shared/documents/paper.ts';
import { aDraft, aSamplePack } from '../../../tests/a-sample-pack.ts';
import { partsOfDocx } from '../../../tests/read-back.ts';
import { writeDocx } from './docx.ts';

const pack = aSamplePack();
const paper = packPaper(pack, aDraft);
let parts: Map<string, string>;
beforeAll(async () => {
  parts = partsOfDocx(await writeDocx(paper));
});
const named = (pattern: RegExp): string[] =>
  [...parts].filter(([name]) => pattern.test(name)).map(([, text]) => text);
const textOf = (xml: string): string => xml.replace(/<[^>]*>/g, '');
const body = (): string => parts.get('word/document.xml') ?? '';

describe('the paper as a Word document', () => {
  test('has a real heading for every section, in the order of the paper', () => {
    const headings = [...body().matchAll(/<w:pStyle w:val="Heading[123]"\/>[\s\S]*?<\/w:p>/g)].map(([one]) =>
      textOf(one).replaceAll('&amp;', '&'),
    );
    const wanted = eachSection(paper.sections).map(({ section }) => section.title);
    expect(headings.filter((one) => wanted.includes(one))).toEqual(wanted);
  });

  test('repeats the head of every table on each page', () => {
    const tables = body().match(/<w:tbl>[\s\S]*?<\/w:tbl>/g) ?? [];
    expect(tables.length).toBeGreaterThan(20);
    for (const table of tables) expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  });

  test('carries the marking at the top and the foot of every page, and page x of y', () => {
    const headers = named(/^word\/header\d+\.xml$/);
    const footers = named(/^word\/footer\d+\.xml$/);
    const sections = body().match(/<w:sectPr/g)?.length ?? 0;
    expect(sections).toBeGreaterThan(3);
    expect(body().match(/<w:headerReference/g)).toHaveLength(sections);
    expect(body().match(/<w:footerReference/g)).toHaveLength(sections);
    for (const header of headers) expect(textOf(header)).toContain('OFFICIAL-SENSITIVE');
    for (const footer of footers) {
      expect(textOf(footer)).toContain('OFFICIAL-SENSITIVE');
      expect(footer).toMatch(/>PAGE</);
      expect(footer).toMatch(/>NUMPAGES</);
    }
  });

  test('says on the pages of the annex that they are not for publication', () => {
    const exempt = named(/^word\/header\d+\.xml$/).filter((one) =>
      textOf(one).includes('Exempt: not for publication'),
    );
    expect(exempt.length).toBeGreaterThan(0);
    expect(exempt.length).toBeLessThan(named(/^word\/header\d+\.xml$/).length);
  });

  test('describes every chart in words, and Word draws it from its own data', () => {
    const charted = pack.exceptions.filter((one) => one.kind === 'indicator');
    const described = [...body().matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, text]) => text);
    expect(described).toHaveLength(charted.length);
    for (const text of described) expect(text).toMatch(/^Run chart of .* points, from /);
    expect(named(/^word\/charts\/chart\d+\.xml$/)).toHaveLength(charted.length);
    for (const chart of named(/^word\/charts\/chart\d+\.xml$/)) expect(chart).toMatch(/<c:lineChart>/);
  });

  test('is in British English and has a title', () => {
    expect(parts.get('word/styles.xml')).toContain('w:val="en-GB"');
    expect(parts.get('docProps/core.xml')).toContain('Coventry Police and Crime Board: Exceptions report');
  });
});
