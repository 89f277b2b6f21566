import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Instant } from '../shared/model/period.ts';
import { checkCopy } from './copies.ts';
import { flushFile, flushFolder, settle } from './durable.ts';
import { checkFolder } from './folder.ts';
import { telling } from './trouble.ts';

/**
 * Puts a copy in the place of a closed store. What was there is moved aside with its log, never deleted;
 * the log goes too, since SQLite would play it into the restored file. If the power fails half-way the
 * store is missing, which opening says; restoring again then finishes it. Gives where the old file now is,
 * or null if there was none. Faults: `store.copy-bad`, `store.full`, `store.io`, `store.read-only`.
 */
export function restoreCopy(copy: string, path: string, key: Uint8Array, now: Instant): string | null {
  return telling(() => {
    checkFolder(path);
    checkCopy(copy, key);
    const fresh = `${path}.new`;
    rmSync(fresh, { force: true });
    copyFileSync(copy, fresh);
    flushFile(fresh);
    checkCopy(fresh, key);
    const aside = moveAside(path, now);
    settle(fresh, path);
    return aside;
  });
}

function moveAside(path: string, now: Instant): string | null {
  const there = ['', '-wal'].filter((end) => existsSync(`${path}${end}`));
  if (there.length === 0) return null;
  const stamp = new Date(now).toISOString().slice(0, 19).replace(/[:-]/g, '');
  let aside = `${path}.aside-${stamp}`;
  for (let again = 2; existsSync(aside) || existsSync(`${aside}-wal`); again++)
    aside = `${path}.aside-${stamp}-${again}`;
  for (const end of there) renameSync(`${path}${end}`, `${aside}${end}`);
  flushFolder(dirname(path));
  return aside;
}
