import { checkedSeries, checkSeries, severalSeries } from '../../../shared/rules/check-series.ts';
import type { Command } from '../command.ts';
import { given as givenFile } from '../files.ts';
import { json } from '../input.ts';

/** From a file or from stdin: one series or several, checked as NHSRplotthedots does. The answer is always JSON. */
export const checkSeriesCommand: Command = {
  name: 'check-series',
  usage: '[FILE.json]',
  options: {},
  files: [0, 1],
  run: async (given) => {
    const [path] = given.files;
    const text = path === undefined ? await stdin() : Buffer.from(givenFile(path).bytes).toString('utf8');
    const name = path ?? 'stdin';
    // Chosen by how it begins, so that what is wrong is told by its place.
    const checked = text.trimStart().startsWith('[')
      ? json(name, text, severalSeries).map((one) => checkSeries(one))
      : checkSeries(json(name, text, checkedSeries));
    process.stdout.write(`${JSON.stringify(checked)}\n`);
  },
};

async function stdin(): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
