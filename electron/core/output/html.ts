import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { PaperPage } from '../../../shared/documents/html/page.tsx';
import { marginCss } from '../../../shared/documents/html/page-margins.ts';
import { paperStyle } from '../../../shared/documents/html/paper-style.ts';
import { screenStyle } from '../../../shared/documents/html/screen-style.ts';
import { style } from '../../../shared/documents/html/style.ts';
import { tableStyle } from '../../../shared/documents/html/table-style.ts';
import type { Paper } from '../../../shared/documents/paper.ts';

/** One HTML file that needs nothing else, for screens and for paper. */
export const writeHtml = (paper: Paper): Uint8Array =>
  new TextEncoder().encode(
    `<!doctype html>\n${renderToStaticMarkup(createElement(PaperPage, { paper, css: style + tableStyle + screenStyle + paperStyle + marginCss(paper) }))}\n`,
  );
