import { AlignmentType, type IParagraphOptions, Paragraph, TextRun } from 'docx';
import { paragraphsOf } from '../../../shared/documents/paragraphs.ts';

type Look = Omit<IParagraphOptions, 'children' | 'text'>;
type RunLook = { readonly bold?: boolean; readonly size?: number; readonly color?: string };

/** Text as it was typed: an empty line begins a paragraph, a single break stays a break. */
export const prose = (text: string, look: Look = {}, run: RunLook = {}): Paragraph[] =>
  (paragraphsOf(text).length === 0 ? [['']] : paragraphsOf(text)).map(
    (lines) => new Paragraph({ ...look, children: runsOf(lines, run) }),
  );

/** The lines of one paragraph. */
const runsOf = (lines: readonly string[], run: RunLook): TextRun[] =>
  lines.map((text, at) => new TextRun({ ...run, text, ...(at > 0 ? { break: 1 } : {}) }));

export const right = { alignment: AlignmentType.RIGHT } as const;
