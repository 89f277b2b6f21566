import { customType, integer, text } from 'drizzle-orm/sqlite-core';
import { packed, unpacked } from '../packed.ts';

/** A value object, kept as JSON text. */
export const json = <T>(name: string) => text(name, { mode: 'json' }).$type<T>();

/** Yes or no, kept as 1 or 0. */
export const flag = (name: string) => integer(name, { mode: 'boolean' });

/** Text that is one of a kind: a ref, a day, a closed set. */
export const word = <T extends string>(name: string) => text(name).$type<T>();

/** A whole number; an instant, in UTC milliseconds. */
export const whole = <T extends number = number>(name: string) => integer(name).$type<T>();

/** A long text, kept compressed. */
export const longText = customType<{ data: string; driverData: Uint8Array; notNull: false; default: false }>({
  dataType: () => 'blob',
  toDriver: packed,
  fromDriver: unpacked,
});
