import { exemptWords } from '../../words/pack-document.ts';
import type { Paper } from '../paper.ts';

/**
 * A text as a CSS string: everything but letters, digits and blanks by its number, so that nothing in a name
 * can end the string, the style or the page (CSS Syntax Level 3, "Consume an escaped code point").
 */
export const cssText = (text: string): string =>
  `"${[...text].map((one) => (/[A-Za-z0-9 ]/.test(one) ? one : `\\${one.codePointAt(0)?.toString(16)} `)).join('')}"`;

const font =
  'font: 9.5pt/1.3 "Atkinson Hyperlegible Next", Arial, "Liberation Sans", sans-serif; color: #0b1b2b;';

/** What stands in the margins of every printed page: the marking at top and foot, whose paper it is, and its number. */
export function marginCss({ marking, foot }: Paper): string {
  const mark = `content: ${cssText(marking.code)}; width: 34%; ${font} font-weight: bold;`;
  const boxes = `
@top-center { ${mark} }
@bottom-center { ${mark} }
@bottom-left { content: ${foot.map(cssText).join(' "\\a " ')}; white-space: pre-wrap; width: 33%; text-align: left; ${font} }
@bottom-right { content: "Page " counter(page) " of " counter(pages); width: 33%; text-align: right; ${font} }`;
  const exempt = `@top-right { content: ${cssText(exemptWords.mark)}; width: 33%; text-align: right; ${font} }`;
  return `@page { ${boxes} }
@page exempt { size: A4 portrait; ${exempt} }
@page exempt-wide { size: A4 landscape; margin: 22mm 18mm 22mm 18mm; ${exempt} }
.exempt { page: exempt }
.exempt.wide { page: exempt-wide }
`;
}
