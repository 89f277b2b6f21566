import type { Brief } from '../../contract/brief.ts';
import { briefWords as words } from '../../words/brief.ts';
import { BriefSheet } from './sheet.tsx';

/** The brief as one HTML file that needs nothing else, for one side of A4. */
export const BriefPage = ({ brief, css }: { readonly brief: Brief; readonly css: string }) => (
  <html lang="en-GB">
    <head>
      <meta charSet="utf-8" />
      <title>{words.documentTitle(brief.subGroup, brief.quarter)}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta httpEquiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
      <style>{css}</style>
    </head>
    <body>
      <main>
        <h1>{words.title}</h1>
        <BriefSheet brief={brief} />
      </main>
    </body>
  </html>
);
