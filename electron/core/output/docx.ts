import {
  AlignmentType,
  Bookmark,
  Document,
  HeadingLevel,
  InternalHyperlink,
  LevelFormat,
  LineRuleType,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import { section } from '../../../shared/documents/blocks.ts';
import { ink } from '../../../shared/documents/ink.ts';
import { eachSection, type Paper, type Section } from '../../../shared/documents/paper.ts';
import { packHeadings, sectionTitles } from '../../../shared/words/pack-document.ts';
import { blockParts } from './docx-blocks.ts';
import { type Leaf, pagesOf, textWidth } from './docx-pages.ts';
import { prose } from './docx-text.ts';

/** The paper as a Word document: the same sections, tables and words, with charts that Word draws. */
export async function writeDocx(paper: Paper): Promise<Uint8Array> {
  const leaves: Leaf[] = [{ wide: false, exempt: false, parts: coverParts(paper) }];
  for (const one of paper.opening) addSection(leaves, one, 1);
  leaves.at(-1)?.parts.push(...contentsParts(paper));
  for (const one of paper.sections) addSection(leaves, one, 1);
  for (const exempt of [false, true]) addValues(leaves, paper, exempt);
  const document = new Document({
    title: paper.title,
    creator: paper.cover.body,
    description: paper.cover.title,
    styles,
    numbering: {
      config: [
        {
          reference: 'numbers',
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: 500, hanging: 400 } } },
            },
          ],
        },
      ],
    },
    sections: leaves.map((leaf) => pagesOf(paper, leaf)),
  });
  return Packer.toBuffer(document);
}

const dark = ink.text.slice(1);
const font = 'Arial';
const head = (size: number, before: number) => ({
  run: { font, size, bold: true, color: dark },
  paragraph: { spacing: { before, after: 100 }, keepNext: true },
});

/** Sizes in half-points. Arial is on every computer; the language is said, so that it is read aloud as English. */
const styles = {
  default: {
    document: {
      run: { font, size: 23, color: dark, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: head(44, 0),
    heading1: head(34, 360),
    heading2: head(27, 280),
    heading3: head(23, 200),
    caption: { run: { font, size: 21, bold: true, italics: false, color: dark } },
  },
};

/** A section goes on with the pages before it, or opens new ones where they lie otherwise. */
function addSection(leaves: Leaf[], given: Section, depth: number): void {
  const { wide, exempt, newPage } = given;
  const before = leaves.at(-1);
  const turns = before === undefined || before.wide !== wide || before.exempt !== exempt;
  const leaf = turns ? { wide, exempt, parts: [] } : before;
  if (turns) leaves.push(leaf);
  leaf.parts.push(
    heading(given, depth, newPage && !turns),
    ...given.blocks.flatMap((block) => blockParts(block, depth, textWidth(wide))),
  );
  for (const one of given.sections) addSection(leaves, one, depth + 1);
}

/** The values of the run charts, at the end, where they part no chart from its account. */
function addValues(leaves: Leaf[], paper: Paper, exempt: boolean): void {
  const tables = eachSection(paper.sections)
    .filter(({ section }) => section.exempt === exempt)
    .flatMap(({ section }) => section.blocks.flatMap((one) => (one.kind === 'chart' ? one.values : [])));
  if (tables.length === 0) return;
  const id = exempt ? 'exempt-values' : 'values';
  const blocks = tables.map((table) => ({ kind: 'table', table }) as const);
  const given = { id, title: packHeadings.values, exempt, newPage: true, blocks };
  addSection(leaves, section(given), 1);
}

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

const heading = ({ id, title }: Section, depth: number, pageBreakBefore: boolean): Paragraph =>
  new Paragraph({
    heading: levels[depth - 1] ?? HeadingLevel.HEADING_3,
    pageBreakBefore,
    children: [new Bookmark({ id, children: [new TextRun(title)] })],
  });

function coverParts({ cover, marking }: Paper): Paragraph[] {
  return [
    ...prose(marking.code, {}, { bold: true }),
    ...prose(cover.body, {}, { size: 28 }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(cover.title)] }),
    ...prose(cover.subtitle, {}, { size: 28 }),
    ...cover.warnings.flatMap((text) => prose(text, {}, { bold: true })),
    ...cover.terms.flatMap(({ term, text }) => [
      new Paragraph({
        spacing: { after: 60 },
        children: [
          new TextRun({ text: `${term}: `, bold: true }),
          new TextRun(text.replace(/\s*\n\s*/g, ' ')),
        ],
      }),
    ]),
  ];
}

const contentsParts = (paper: Paper): Paragraph[] => [
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    pageBreakBefore: true,
    children: [new TextRun(sectionTitles.contents)],
  }),
  ...eachSection(paper.sections)
    .filter(({ section, depth }) => depth === 1 || (depth === 2 && !section.exempt))
    .map(
      ({ section, depth }) =>
        new Paragraph({
          spacing: { after: 40 },
          indent: { left: (depth - 1) * 360 },
          children: [
            new InternalHyperlink({
              anchor: section.id,
              children: [new TextRun({ text: section.title, style: 'Hyperlink' })],
            }),
          ],
        }),
    ),
];
