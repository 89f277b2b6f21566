import { HeadingLevel, Paragraph, type Table, TextRun } from 'docx';
import type { Block } from '../../../shared/documents/paper.ts';
import { chartRun } from './docx-chart.ts';
import { statusRuns, tableBlocks } from './docx-table.ts';
import { prose } from './docx-text.ts';

/** One block of a section in Word; `depth` is that of the section and `width` that of the text, in twentieths of a point. */
export function blockParts(block: Block, depth: number, width: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'words':
      return prose(block.text);
    case 'headline':
      return prose(block.text, {}, { size: 27 });
    case 'note':
      return prose(block.text, {}, { size: 19, color: '4A5663' });
    case 'heading':
      return [
        new Paragraph({
          heading: depth === 1 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
          children: [new TextRun(block.text)],
        }),
      ];
    case 'status':
      return [new Paragraph({ children: [...statusRuns(block.status), new TextRun(` ${block.text}`)] })];
    case 'statuses':
      return [
        new Paragraph({
          children: block.statuses.flatMap((one) => [...statusRuns(one), new TextRun('   ')]),
        }),
      ];
    case 'list':
      return block.items.flatMap((text) =>
        prose(
          text,
          block.numbered ? { numbering: { reference: 'numbers', level: 0 } } : { bullet: { level: 0 } },
        ),
      );
    case 'terms':
      return block.terms.flatMap(({ term, text }) => [
        new Paragraph({
          keepNext: true,
          spacing: { before: 80, after: 0 },
          children: [new TextRun({ text: term, bold: true })],
        }),
        ...prose(text),
      ]);
    case 'table':
      return tableBlocks(block.table, width);
    case 'chart':
      return [
        ...(block.plot.points.length === 0
          ? []
          : [new Paragraph({ keepNext: true, children: [chartRun(block.plot)] })]),
        ...block.plot.notes.flatMap((text) => prose(text, {}, { size: 19, color: '4A5663' })),
        ...prose(block.plot.description),
      ];
  }
}
