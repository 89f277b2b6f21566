import { ink } from '../ink.ts';

/** How a paper looks on a screen, and what paper takes over from it. */
export const style = `
:root {
  --ink: ${ink.text};
  --primary: ${ink.primary};
  --quiet: ${ink.quiet};
  --rule: ${ink.rule};
  --faint: ${ink.faint};
}
* {
  box-sizing: border-box;
}
html {
  font:
    16px / 1.5 "Atkinson Hyperlegible Next",
    Arial,
    "Liberation Sans",
    sans-serif;
  font-feature-settings: "tnum";
  color: var(--ink);
  background: #fff;
  -webkit-text-size-adjust: 100%;
}
body {
  margin: 0;
  overflow-wrap: anywhere;
}
main {
  max-width: 1180px;
  margin: 0 auto;
  padding: 24px 32px 48px;
}
p,
ul,
ol,
dl {
  max-width: 72ch;
  margin: 0 0 12px;
}
h1,
h2,
h3,
h4 {
  max-width: 40em;
  margin: 0 0 8px;
  line-height: 1.25;
  break-after: avoid;
}
h1 {
  font-size: 32px;
}
h2 {
  margin-top: 56px;
  padding-top: 16px;
  border-top: 2px solid var(--ink);
  font-size: 24px;
}
h3 {
  margin-top: 32px;
  font-size: 19px;
}
h4 {
  margin-top: 20px;
  font-size: 16px;
}
a {
  color: var(--primary);
}
a:focus-visible,
summary:focus-visible,
.scroll:focus-visible {
  outline: 3px solid var(--ink);
  outline-offset: 2px;
  box-shadow: 0 0 0 6px #fff;
}
li > p,
dd > p,
td > p,
th > p {
  margin: 0 0 4px;
}
ul,
ol {
  padding-left: 24px;
}
.marking {
  max-width: none;
  margin: 0;
  padding: 6px 16px;
  font-weight: bold;
  text-align: center;
  border-bottom: 1px solid var(--ink);
}
main + .marking {
  border-top: 1px solid var(--ink);
  border-bottom: 0;
}
.cover {
  padding-top: 24px;
}
.cover .body {
  color: var(--quiet);
  font-size: 19px;
}
.cover .subtitle {
  font-size: 19px;
}
.warning {
  padding: 8px 12px;
  border: 1px solid var(--ink);
  border-left-width: 6px;
  font-weight: bold;
}
.headline {
  font-size: 19px;
  line-height: 1.4;
}
.note,
.more {
  color: var(--quiet);
  font-size: 14px;
}
.more {
  display: block;
}
dl > div {
  display: grid;
  grid-template-columns: minmax(9em, 14em) 1fr;
  gap: 0 16px;
  padding: 6px 0;
  border-top: 1px solid var(--rule);
}
dl > div:last-child {
  border-bottom: 1px solid var(--rule);
}
dt {
  font-weight: bold;
}
dd {
  margin: 0;
}
.contents ol {
  padding: 0;
  list-style: none;
}
.contents li {
  display: flex;
  justify-content: space-between;
  gap: 16px;
  padding: 2px 0;
}
.contents .page {
  flex: none;
}
.contents .depth-2 {
  padding-left: 24px;
}
.contents .depth-3 {
  padding-left: 48px;
}
`;
