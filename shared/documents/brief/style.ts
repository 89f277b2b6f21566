import type { Brief } from '../../contract/brief.ts';
import { cssText } from '../html/page-margins.ts';
import { ink } from '../ink.ts';

const face = '"Atkinson Hyperlegible Next", Arial, "Liberation Sans", sans-serif';

/** How the brief is printed: one side of A4, 11 points, marked at its top and foot. */
export const briefCss = ({ marking, subGroup, body }: Brief): string => `
@page {
  size: A4;
  margin: 12mm 15mm 13mm;
  @top-center { content: ${cssText(marking.code)}; font: bold 9.5pt/1.2 ${face}; color: ${ink.text}; }
  @bottom-center { content: ${cssText(marking.code)}; font: bold 9.5pt/1.2 ${face}; color: ${ink.text}; }
  @bottom-left { content: ${cssText(subGroup)}; width: 36%; font: 9pt/1.2 ${face}; color: ${ink.text}; }
  @bottom-right { content: ${cssText(body)}; width: 36%; text-align: right; font: 9pt/1.2 ${face}; color: ${ink.text}; }
}
* { box-sizing: border-box; }
html { font: 11pt/1.2 ${face}; font-feature-settings: "tnum"; color: ${ink.text}; background: #fff; }
body { margin: 0; overflow-wrap: anywhere; }
h1, h2, p { margin: 0; }
h1 { font-size: 16pt; line-height: 1.15; }
h2 { font-size: 12pt; line-height: 1.2; }
.brief-body { display: none; }
.brief-about { font-size: 10pt; }
.brief-summary { margin-top: 1.5mm; font-weight: bold; }
.brief-one { display: flow-root; margin-top: 2mm; padding-top: 1.5mm; border-top: 0.75pt solid ${ink.text}; break-inside: avoid; }
.brief-tag { font-weight: normal; white-space: nowrap; }
.brief-chart { float: right; width: 61mm; margin: 1mm 0 0 5mm; }
.brief-chart svg { display: block; width: 100%; }
.brief-figure { font-weight: bold; }
.brief-one p { margin-top: 0.6mm; }
.brief-others { margin-top: 1.5mm; }
.brief-below { display: grid; grid-template-columns: 1fr 1fr; gap: 6mm; margin-top: 2mm; padding-top: 1.5mm; border-top: 0.75pt solid ${ink.text}; font-size: 10.5pt; }
.brief-note { margin-top: 1mm; font-size: 9.5pt; color: ${ink.quiet}; }
@media screen { main { max-width: 190mm; margin: 0 auto; padding: 10mm 5mm; } }
`;
