import {
  BorderStyle,
  type IParagraphOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { ink } from '../../../shared/documents/ink.ts';
import type { Cell, Column, Table as PaperTable, Status } from '../../../shared/documents/paper.ts';
import { prose, right } from './docx-text.ts';

/** Sizes in half-points, as Word counts them. */
const BODY = 20;
const SMALL = 18;

const rule = { style: BorderStyle.SINGLE, size: 4, color: ink.rule.slice(1) };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** A caption and a table whose head repeats on every page; or one sentence when it has no rows. */
export function tableBlocks(table: PaperTable, width: number): (Paragraph | Table)[] {
  if (table.rows.length === 0) {
    const runs = [new TextRun({ text: `${table.caption}. `, bold: true }), new TextRun(table.empty)];
    return [new Paragraph({ children: runs })];
  }
  const widths = widthsOf(table.columns, width);
  return [
    new Paragraph({ style: 'Caption', keepNext: true, children: [new TextRun(table.caption)] }),
    new Table({
      width: { size: width, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths: widths,
      borders: {
        top: none,
        left: none,
        right: none,
        bottom: rule,
        insideHorizontal: rule,
        insideVertical: none,
      },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: table.columns.map(({ head, kind }, at) =>
            cellOf(
              prose(head, { ...tight, ...(kind === 'figure' ? right : {}) }, { bold: true, size: BODY }),
              widths[at],
            ),
          ),
        }),
        ...table.rows.map((row) => rowOf(row, table.columns, widths)),
      ],
    }),
    new Paragraph({ children: [] }),
  ];
}

const rowOf = (row: readonly Cell[], columns: readonly Column[], widths: readonly number[]): TableRow =>
  new TableRow({
    children: columns.map(({ kind }, at) => {
      const cell = row[at] ?? { text: '' };
      return cellOf(insideOf(cell, { ...tight, ...(kind === 'figure' ? right : {}) }), widths[at]);
    }),
  });

const cellOf = (children: Paragraph[], width = 0): TableCell =>
  new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    margins: { top: 50, bottom: 50, left: 80, right: 80 },
  });

/** Paragraphs in a cell need no room between them. */
const tight = { spacing: { after: 0 } } as const;

function insideOf({ text, more, status }: Cell, look: IParagraphOptions): Paragraph[] {
  return [
    ...(status === undefined ? [] : [new Paragraph({ ...look, children: statusRuns(status) })]),
    ...(status !== undefined && text === status.word ? [] : prose(text, look, { size: BODY })),
    ...(more === undefined ? [] : prose(more, look, { size: SMALL, color: ink.quiet.slice(1) })),
  ];
}

const grounds: Record<Status['shape'], string> = {
  diamond: 'FDF0EF',
  triangle: 'FFF6E0',
  circle: 'EEF8F1',
  tick: 'EEF4FB',
  ring: 'FFFFFF',
};

const signs: Record<Status['shape'], string> = {
  diamond: '◆',
  triangle: '▲',
  circle: '●',
  tick: '✓',
  ring: '○',
};

/** A state by shape, letter and word on a light ground. */
export const statusRuns = ({ shape, letter, word }: Status): TextRun[] => [
  new TextRun({
    text: `${signs[shape]} ${letter} ${word}`,
    bold: true,
    size: BODY,
    shading: { type: ShadingType.CLEAR, fill: grounds[shape], color: 'auto' },
  }),
];

/** Twentieths of a point by the columns' shares; columns without one share what is left. */
function widthsOf(columns: readonly Column[], width: number): number[] {
  const given = columns.reduce((sum, { share = 0 }) => sum + share, 0);
  const open = columns.filter(({ share }) => share === undefined).length;
  return columns.map(({ share }) => Math.floor(((share ?? (100 - given) / open) / 100) * width));
}
