import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { inside, say } from './place.mjs';

const folder = inside('.cache');
const lock = inside('.cache', 'set-up.lock');

/** @param {number} milliseconds */
const sleep = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

/** @param {unknown} error */
const code = (error) => /** @type {NodeJS.ErrnoException} */ (error).code;

/** @returns {number | undefined} the process that holds the lock; 0 while it is still writing its number */
const holder = () => {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return undefined;
  }
};

/** @param {number} pid */
const alive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return code(error) === 'EPERM';
  }
};

const taken = () => {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (code(error) !== 'EEXIST') throw error;
    return false;
  }
};

const take = () => {
  mkdirSync(folder, { recursive: true });
  for (let told = false; !taken(); sleep(200)) {
    const pid = holder();
    if (pid === undefined) continue;
    if (!alive(pid)) rmSync(lock, { force: true });
    else if (!told) {
      say(`waiting for another set-up of this folder (process ${pid}) to finish.`);
      told = true;
    }
  }
};

/**
 * Does a piece of set-up if it is needed, and never twice at once: two commands started together in a
 * fresh clone would otherwise install over each other. A lock whose owner has died is cleared away.
 * @param {() => boolean} needed asked again once the lock is held
 * @param {() => void} work
 */
export const onceIfNeeded = (needed, work) => {
  if (!needed()) return;
  take();
  try {
    if (needed()) work();
  } finally {
    rmSync(lock, { force: true });
  }
};
