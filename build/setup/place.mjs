import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, whatever folder the command was given in. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** @param {string[]} parts a path inside the repository, part by part */
export const inside = (...parts) => resolve(root, ...parts);

/**
 * Set-up speaks on stderr alone, so that stdout carries only what the command itself prints.
 * @param {string} sentence
 */
export const say = (sentence) => process.stderr.write(`Set-up: ${sentence}\n`);

/**
 * Set-up cannot go on: says why and what to do, and ends.
 * @param {string} sentence
 * @returns {never}
 */
export const giveUp = (sentence) => {
  say(sentence);
  process.exit(1);
};
