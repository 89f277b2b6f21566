/** Tables, statuses and charts. */
export const tableStyle = `
.scroll {
  overflow-x: auto;
  margin: 16px 0 24px;
}
table {
  width: 100%;
  border-collapse: collapse;
  overflow-wrap: break-word;
}
caption {
  padding-bottom: 6px;
  font-weight: bold;
  text-align: left;
}
th,
td {
  padding: 6px 8px;
  border-bottom: 1px solid var(--rule);
  text-align: left;
  vertical-align: top;
}
thead th {
  border-bottom: 2px solid var(--ink);
  vertical-align: bottom;
}
tbody th {
  font-weight: normal;
}
td.ref,
th.ref {
  white-space: nowrap;
}
td.words,
tbody th.words {
  min-width: 8em;
  overflow-wrap: anywhere;
}
.figure {
  text-align: right;
}
.tag {
  display: inline-block;
  padding: 0 8px 0 6px;
  border: 1px solid currentColor;
  border-radius: 4px;
  white-space: nowrap;
}
.tag-diamond {
  color: #8a1010;
  background: #fdf0ef;
}
.tag-triangle {
  color: #6b4300;
  background: #fff6e0;
}
.tag-circle {
  color: #0d5230;
  background: #eef8f1;
}
.tag-tick {
  color: var(--primary);
  background: #eef4fb;
}
.tag-ring {
  color: var(--quiet);
  background: #fff;
}
.statuses {
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
}
.shape {
  width: 0.75em;
  height: 0.75em;
  margin-right: 4px;
}
.spark {
  width: 96px;
  height: 26px;
}
td .tag,
td .spark {
  display: block;
  width: fit-content;
  margin-bottom: 2px;
}
td .spark {
  width: 96px;
}
figure {
  margin: 16px 0;
  break-inside: avoid;
}
.chart-page {
  display: block;
  width: 100%;
  max-width: 720px;
}
.chart-small {
  display: none;
}
.key {
  display: flex;
  flex-wrap: wrap;
  gap: 2px 20px;
  max-width: 720px;
  margin: 4px 0;
  padding: 0;
  font-size: 14px;
  list-style: none;
}
.key li {
  display: flex;
  align-items: center;
  gap: 6px;
}
.sample {
  width: 28px;
  height: 16px;
}
`;
