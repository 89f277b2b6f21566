/** How a paper is printed: A4, pages of their own, tables whose heads repeat and whose rows stay whole. */
export const paperStyle = `
@media print {
  html {
    font-size: 11.5pt;
    line-height: 1.4;
  }
  main {
    max-width: none;
    padding: 0;
  }
  .marking,
  details,
  .chart-small {
    display: none;
  }
  .chart-page {
    display: block;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  h1 {
    font-size: 22pt;
  }
  h2 {
    margin-top: 24pt;
    padding-top: 0;
    border-top: 0;
    border-bottom: 1.5pt solid var(--ink);
    padding-bottom: 4pt;
    font-size: 17pt;
  }
  h3 {
    margin-top: 14pt;
    font-size: 13.5pt;
  }
  h4 {
    margin-top: 10pt;
    font-size: 11.5pt;
  }
  p,
  ul,
  ol,
  dl {
    max-width: none;
    margin-bottom: 7pt;
    orphans: 3;
    widows: 3;
  }
  .headline {
    font-size: 13.5pt;
  }
  .note,
  .more,
  .key {
    font-size: 10pt;
  }
  .cover {
    padding-top: 8mm;
  }
  .contents {
    break-before: page;
  }
  [aria-labelledby="front"] li {
    font-size: 11pt;
    line-height: 1.3;
  }
  .cover .body,
  .cover .subtitle {
    font-size: 14pt;
  }
  .new {
    break-before: page;
  }
  .new > h2:first-child,
  .new > h3:first-child,
  .contents > h2 {
    margin-top: 0;
  }
  .contents li {
    position: relative;
    padding: 1.5pt 0;
  }
  .contents .depth-2 {
    padding-left: 16pt;
  }
  .contents .depth-3 {
    padding-left: 32pt;
  }
  .scroll {
    overflow: visible;
    margin: 6pt 0 9pt;
  }
  .many {
    min-width: 0;
  }
  table {
    font-size: 10.5pt;
    line-height: 1.3;
  }
  thead {
    display: table-header-group;
  }
  caption,
  thead {
    break-after: avoid;
  }
  tbody > tr:first-child {
    break-before: avoid;
  }
  tr,
  dl > div {
    break-inside: avoid;
  }
  th,
  td {
    padding: 3.5pt 5pt;
  }
  td.words,
  tbody th.words {
    min-width: 22mm;
  }
  dl > div {
    grid-template-columns: 32mm 1fr;
    padding: 3pt 0;
  }
  h1,
  h2,
  h3,
  h4 {
    max-width: none;
  }
  p:has(+ ol),
  p:has(+ ul) {
    break-after: avoid;
  }
  li > p,
  dd > p,
  td > p,
  th > p {
    margin-bottom: 2pt;
  }
  ul,
  ol {
    padding-left: 14pt;
  }
  figure {
    margin: 6pt 0;
  }
  .tag {
    print-color-adjust: exact;
  }
}
@page {
  size: A4 portrait;
  margin: 24mm 20mm 24mm 20mm;
}
`;
