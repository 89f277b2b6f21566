import { withoutControls } from '../../../shared/model/controls.ts';

/** Halves of characters, the mark of a failed conversion, and code points that no text may hold. */
const damage = /\uFFFD|\p{Noncharacter_Code_Point}/gu;

/**
 * Text as it is kept, however it came in: one kind of line break, nothing invisible that a signed document
 * may not hold, no blanks around it. A workbook and a JSON file with the same words give the same text.
 */
export const tidyText = (text: string): string =>
  withoutControls(text.toWellFormed().replace(/\r\n?/g, '\n').replace(damage, '')).trim();
