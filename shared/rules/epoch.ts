import type { RingKey } from '../model/key.ts';

/**
 * The epoch of the next key of an issuer, by the keys that it has or had: that of the keys in use, or the next
 * one where none is left in use.
 */
export function nextEpoch(keys: readonly Pick<RingKey, 'epoch' | 'status'>[]): number {
  const highest = Math.max(1, ...keys.map(({ epoch }) => epoch));
  const replaced = keys.length > 0 && keys.every(({ status }) => status !== 'active');
  return replaced ? highest + 1 : highest;
}
