import type { Given } from './command.ts';

/** Prints the answer: one JSON document with `--json`, else lines for a person. */
export function answer(given: Given, value: unknown, lines: readonly string[]): void {
  process.stdout.write(
    given.flag('json') ? `${JSON.stringify(value, null, 2)}\n` : lines.map((line) => `${line}\n`).join(''),
  );
}

/** A word to whoever sits in front, which is no part of the answer. */
export const remark = (text: string): void => {
  process.stderr.write(`${text}\n`);
};
