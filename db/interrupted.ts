import { statSync } from 'node:fs';
import type { Instant } from '../shared/model/period.ts';

/**
 * When a store that nobody has open was last written to, if it was never closed: closing folds the log into the
 * file (SQLite, "Write-Ahead Logging", 2.2), so a log that is still there was left by a process that ended or a
 * computer that lost power. Whatever is in the log is kept. Null for a store that was closed.
 */
export function lastWriteOfUnclosed(path: string): Instant | null {
  const log = statSync(`${path}-wal`, { throwIfNoEntry: false });
  return log === undefined || log.size === 0 ? null : (Math.floor(log.mtimeMs) as Instant);
}
