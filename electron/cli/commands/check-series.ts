import { checkSeries, seriesToCheck } from '../../../shared/rules/check-series.ts';
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
    const series = json(path ?? 'stdin', text, seriesToCheck);
    const checked = Array.isArray(series) ? series.map((one) => checkSeries(one)) : checkSeries(series);
    process.stdout.write(`${JSON.stringify(checked)}\n`);
  },
};

async function stdin(): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
