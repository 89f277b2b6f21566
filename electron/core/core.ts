import { v7 as uuidv7 } from 'uuid';
import type { Store } from '../../db/store.ts';
import type { ItemId } from '../../shared/model/ids.ts';
import type { Day, Instant } from '../../shared/model/period.ts';
import { londonDay } from '../../shared/rules/london-day.ts';
import type { DeskKeys } from './workspace/desk-keys.ts';

/** An open workspace, and all that its calls may use. There is no other clock and no other source of ids. */
export type Core = {
  readonly store: Store;
  readonly keys: DeskKeys;
  /** UTC milliseconds. */
  readonly now: () => Instant;
  /** Printed on what leaves. */
  readonly appVersion: string;
};

/** Today in Europe/London. */
export const today = (core: Pick<Core, 'now'>): Day => londonDay(core.now());

/** A new UUIDv7 by the core's clock (RFC 9562, section 5.7). */
export const newId = (core: Pick<Core, 'now'>): ItemId => uuidv7({ msecs: core.now() }) as ItemId;
