import {
  AlignmentType,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TabStopType,
  TextRun,
} from 'docx';
import type { Paper } from '../../../shared/documents/paper.ts';
import { exemptWords } from '../../../shared/words/pack-document.ts';

/** A4 and its margins, in twentieths of a point. */
const A4 = { width: 11906, height: 16838 };
const margin = { top: 1250, bottom: 1250, left: 1134, right: 1134, header: 567, footer: 567 };

/** What lies on pages of one kind, in order. */
export type Leaf = {
  readonly wide: boolean;
  readonly exempt: boolean;
  readonly parts: (Paragraph | Table)[];
};

/** How wide the text is on a page. */
export const textWidth = (wide: boolean): number =>
  (wide ? A4.height : A4.width) - margin.left - margin.right;

/** Pages with the marking at top and foot, the edition and page x of y. */
export const pagesOf = (paper: Paper, { wide, exempt, parts }: Leaf): ISectionOptions => ({
  properties: {
    page: {
      size: { ...A4, orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
      margin,
    },
  },
  headers: {
    default: new Header({
      children: [centred(paper.marking.code), ...(exempt ? [centred(exemptWords.mark)] : [])],
    }),
  },
  footers: {
    default: new Footer({
      children: [
        centred(paper.marking.code),
        new Paragraph({
          tabStops: [{ type: TabStopType.RIGHT, position: textWidth(wide) }],
          children: [
            new TextRun({ text: `${paper.foot.join('. ')}\t`, size: 18 }),
            new TextRun({
              children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
              size: 18,
            }),
          ],
        }),
      ],
    }),
  },
  children: parts,
});

const centred = (text: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text, bold: true, size: 19 })],
  });
