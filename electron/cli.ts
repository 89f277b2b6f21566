import { Refusal } from '../shared/contract/faults.ts';
import { readArguments, WrongUsage } from './cli/command.ts';
import { commands } from './cli/commands/index.ts';
import { remark } from './cli/say.ts';
import { shortened } from './cli/shortened.ts';

const usage = () =>
  ['Usage: csp-returns COMMAND', '', ...commands.map((one) => `  ${one.name} ${one.usage}`)]
    .map((line) => `${line}\n`)
    .join('');

/** The longest name that the words begin with. */
const commandIn = (words: readonly string[]) =>
  [...commands]
    .sort((a, b) => b.name.length - a.name.length)
    .find(({ name }) => name.split(' ').every((word, index) => words[index] === word));

/** Runs one command: 0 done, 1 refused, 2 wrong usage. Nobody is ever shown a stack. */
async function main(words: readonly string[]): Promise<void> {
  if (words[0] === 'help' || words[0] === '--help') return void process.stdout.write(usage());
  const command = commandIn(words);
  if (command === undefined) {
    const unknown = `There is no command “${shortened(words.join(' '))}”. “csp-returns help” lists them all.\n`;
    process.stderr.write(words.length === 0 ? usage() : unknown);
    process.exitCode = 2;
    return;
  }
  const args = words.slice(command.name.split(' ').length);
  try {
    await command.run(readArguments(command, args));
  } catch (error) {
    process.exitCode = told(error, `${command.name} ${command.usage}`, args.includes('--json'));
  }
}

function told(error: unknown, usage: string, asJson: boolean): number {
  if (error instanceof WrongUsage) {
    remark(`${error.message}\nUsage: csp-returns ${usage}`);
    return 2;
  }
  if (process.env.CSP_DEBUG === '1' && !(error instanceof Refusal)) remark(`${(error as Error).stack}`);
  const fault =
    error instanceof Refusal
      ? error.fault
      : { code: 'call.internal', message: 'Something went wrong inside CSP Returns. Nothing was changed.' };
  const next = 'next' in fault && fault.next !== undefined ? ` ${fault.next}` : '';
  const where = 'at' in fault && fault.at !== undefined ? `${fault.at}: ` : '';
  remark(`${shortened(`${where}${fault.message}`, 500)}${next}`);
  if (asJson) process.stdout.write(`${JSON.stringify({ fault }, null, 2)}\n`);
  return 1;
}

// Whoever reads the answer may stop reading, as `head` does.
process.stdout.on('error', () => process.exit());
await main(process.argv.slice(2));
