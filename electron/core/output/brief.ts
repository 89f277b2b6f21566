import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Brief } from '../../../shared/contract/brief.ts';
import { BriefPage } from '../../../shared/documents/brief/page.tsx';
import { briefCss } from '../../../shared/documents/brief/style.ts';

/** The brief as one HTML file that needs nothing else. */
export const briefHtml = (brief: Brief): string =>
  `<!doctype html>\n${renderToStaticMarkup(createElement(BriefPage, { brief, css: briefCss(brief) }))}\n`;
