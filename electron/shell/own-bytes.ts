/**
 * The same value with bytes that own their memory. A Buffer is often a slice of a larger piece of memory, and
 * what crosses to a window carries the whole piece: other people's bytes with it.
 */
export function ownBytes<T>(value: T): T {
  if (value instanceof Uint8Array) return Uint8Array.from(value) as T;
  if (Array.isArray(value)) return value.map(ownBytes) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, ownBytes(one)])) as T;
}
