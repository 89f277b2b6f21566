import { type ParseArgsConfig, parseArgs } from 'node:util';
import { shortened } from './shortened.ts';

export type Options = NonNullable<ParseArgsConfig['options']>;

/** What was typed after the name of a command. */
export type Given = {
  /** The value of an option that takes one. @throws `WrongUsage` when it was left out */
  need(name: string): string;
  option(name: string): string | undefined;
  flag(name: string): boolean;
  readonly files: readonly string[];
};

/** One command: its name in words, what it takes, and what it does. The number given back is the exit code. */
export type Command = {
  readonly name: string;
  readonly usage: string;
  readonly options: Options;
  /** How few and how many names of files may follow. */
  readonly files: readonly [number, number];
  run(given: Given): Promise<void>;
};

/** The command was typed wrongly: exit code 2, a sentence and the right way. */
export class WrongUsage extends Error {}

const common: Options = {
  json: { type: 'boolean' },
  'passphrase-file': { type: 'string' },
  now: { type: 'string' },
};

/** @throws `WrongUsage` */
export function readArguments(command: Command, args: readonly string[]): Given {
  const { values, positionals } = parsed(command, args);
  const [fewest, most] = command.files;
  if (positionals.length < fewest) throw new WrongUsage('A file is missing.');
  if (positionals.length > most)
    throw new WrongUsage(`There is one word too many: “${shortened(positionals[most] ?? '')}”.`);
  const option = (name: string) => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    files: positionals,
    option,
    flag: (name) => values[name] === true,
    need: (name) => {
      const value = option(name);
      if (value === undefined) throw new WrongUsage(`--${name} is missing.`);
      return value;
    },
  };
}

function parsed({ options }: Command, args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { ...common, ...options },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? firstSentence(error.message) : '');
  }
}

const firstSentence = (text: string): string =>
  `${shortened(text.split(/\.\s/)[0]?.replace(/\.$/, '') ?? '', 200)}.`;
