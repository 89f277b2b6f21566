import { exemptWords } from '../../words/pack-document.ts';
import { eachSection, type Paper, type Section } from '../paper.ts';

/**
 * A text as a CSS string: everything but letters, digits and blanks by its number, so that nothing in a name
 * can end the string, the style or the page (CSS Syntax Level 3, "Consume an escaped code point").
 */
export const cssText = (text: string): string =>
  `"${[...text].map((one) => (/[A-Za-z0-9 ]/.test(one) ? one : `\\${one.codePointAt(0)?.toString(16)} `)).join('')}"`;

const font =
  'font: 9.5pt/1.3 "Atkinson Hyperlegible Next", Arial, "Liberation Sans", sans-serif; color: #0b1b2b;';
const wide = 'size: A4 landscape; margin: 22mm 18mm 22mm 18mm;';

/** What stands in the margins of every printed page: the marking at top and foot, whose paper it is, and its number. */
export function marginCss(paper: Paper): string {
  const { marking, foot } = paper;
  const mark = `content: ${cssText(marking.code)}; width: 34%; ${font} font-weight: bold;`;
  const exempt = `@top-right { content: ${cssText(exemptWords.mark)}; width: 33%; text-align: right; ${font} }`;
  return `
@page {
  @top-center { ${mark} }
  @bottom-center { ${mark} }
  @bottom-left { content: ${foot.map(cssText).join(' "\\a " ')}; white-space: pre-wrap; width: 33%; text-align: left; ${font} }
  @bottom-right { content: "Page " counter(page) " of " counter(pages); width: 33%; text-align: right; ${font} }
}
@page wide { ${wide} }
@page exempt { ${exempt} }
@page exempt-wide { ${wide} ${exempt} }
.wide { page: wide }
.exempt { page: exempt }
.exempt.wide { page: exempt-wide }
${eachSection(paper.sections)
  .filter(({ section }) => section.running)
  .map(({ section }) => runningPage(section, section.exempt ? exempt : ''))
  .join('\n')}`;
}

const longest = 90;

/** Pages that repeat the title of their section: Chromium knows no running heads, but it knows pages by name. */
function runningPage({ id, title }: Section, exempt: string): string {
  const short = title.length > longest ? `${title.slice(0, longest)}…` : title;
  const head = `@top-left { content: ${cssText(short)}; width: 33%; text-align: left; ${font} }`;
  return `@page p-${id} { ${head} ${exempt} }\n.p-${id} { page: p-${id} }`;
}

/** The class that names a section's own pages. One whose parts have pages of their own begins on the first of them. */
export const pageOf = ({ id, running, sections }: Section): string => {
  const [first] = sections;
  if (running) return `p-${id}`;
  return first?.running ? `p-${first.id}` : '';
};
