import { spawnSync } from 'node:child_process';
import { root } from '../setup/place.mjs';

/**
 * The day that a version made from these sources counts from: that of their last change (UTC), as
 * SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/) or git knows it; today where
 * neither does.
 */
export function releasedOn(): string {
  const seconds =
    process.env.SOURCE_DATE_EPOCH ||
    spawnSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8' }).stdout?.trim();
  return new Date(seconds ? Number(seconds) * 1000 : Date.now()).toISOString().slice(0, 10);
}
