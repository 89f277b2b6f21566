import type { Quarter } from '../shared/model/period.ts';
import { addRow, rowsOf } from './rows.ts';
import type { Row } from './schema/tables.ts';
import type { ReadDb, WriteDb } from './store.ts';

/** A pack as it was frozen: `content` is its JSON, `documents` are those that it was made from. */
export type FrozenPack = Row<'frozen_pack'>;

/** Keeps an edition of a pack for good. */
export const freezePack = (db: WriteDb, pack: FrozenPack): void => addRow(db, 'frozen_pack', pack);

/** The edition that counts; undefined while the pack is not frozen. */
export const latestFrozen = (
  db: ReadDb,
  quarter: Quarter,
  variant: FrozenPack['variant'],
): FrozenPack | undefined =>
  rowsOf(
    db,
    'frozen_pack',
    'where quarter = ? and variant = ? order by edition desc limit 1',
    quarter,
    variant,
  )[0];

/** Every frozen pack of a quarter, by variant, the first edition first. */
export const frozenIn = (db: ReadDb, quarter: Quarter): FrozenPack[] =>
  rowsOf(db, 'frozen_pack', 'where quarter = ? order by variant, edition', quarter);
