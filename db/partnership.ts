import type { Partnership } from '../shared/model/partnership.ts';
import { inPlace, losePlaces, placeless, removeLeavers } from './place.ts';
import { forget, remembered } from './remembered.ts';
import { addRow, putRow, rowsOf } from './rows.ts';
import { prepared, type ReadDb, type WriteDb } from './store.ts';

const leaving = ['requester', 'marking', 'sub_group'] as const;

/**
 * Replaces the partnership as a whole. A sub-group, marking or requester that is no longer in it is
 * removed, or kept out of sight while the plan or an entry still speaks of it.
 */
export function putPartnership(db: WriteDb, partnership: Partnership): void {
  forget(db, 'partnership');
  const { subGroups, people, roles, markings, requesters, ...about } = partnership;
  for (const noun of ['post', 'person', 'partnership']) prepared(db, `delete from ${noun}`).run();
  losePlaces(db, leaving);
  addRow(db, 'partnership', about);
  for (const [position, one] of subGroups.entries()) putRow(db, 'sub_group', { ...one, position });
  for (const [position, one] of people.entries()) addRow(db, 'person', { ...one, position });
  for (const [position, one] of roles.entries()) addRow(db, 'post', { ...one, position });
  for (const [position, one] of markings.entries()) putRow(db, 'marking', { ...one, position });
  for (const [position, one] of requesters.entries()) putRow(db, 'requester', { ...one, position });
  removeLeavers(db, leaving);
}

/** The partnership whose desk this is, exactly as it was put. Not to be changed. */
export const getPartnership = (db: ReadDb): Partnership =>
  remembered(db, 'partnership', () => readPartnership(db));

function readPartnership(db: ReadDb): Partnership {
  const [about] = rowsOf(db, 'partnership');
  if (!about) throw new Error('This store has not been told of a partnership.');
  return {
    ...about,
    subGroups: rowsOf(db, 'sub_group', inPlace).map(placeless),
    people: rowsOf(db, 'person', 'order by position').map(placeless),
    roles: rowsOf(db, 'post', 'order by position').map(placeless),
    markings: rowsOf(db, 'marking', inPlace).map(placeless),
    requesters: rowsOf(db, 'requester', inPlace).map(placeless),
  };
}
