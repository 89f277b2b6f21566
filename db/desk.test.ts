import { expect, test } from 'vitest';
import type { ItemId, PartnershipId, SubGroupId } from '../shared/model/ids.ts';
import { aMoment, anItemId, aStore } from '../tests/a-store.ts';
import { migrations } from './bundled.ts';
import { getSetting, putSetting } from './settings.ts';
import { write } from './transaction.ts';
import {
  createWorkspace,
  getWorkspace,
  introduceUser,
  type NewWorkspace,
  setCopy,
  setReadOnly,
} from './workspace.ts';

const aDesk: NewWorkspace = {
  id: anItemId(1),
  role: 'chair',
  partnership: 'csp:northbury' as PartnershipId,
  subGroup: 'sg:city-tasking' as SubGroupId,
  sample: true,
  user: { name: 'S. Hamir', title: 'Chief Inspector' },
  createdAt: aMoment,
  copyId: anItemId(2),
};

test('a desk knows whose it is, who sits at it and which copy it is', () => {
  const store = aStore({ migrations });
  write(store, (db) => createWorkspace(db, aDesk));
  const { copyId, ...desk } = aDesk;
  expect(getWorkspace(store)).toEqual({ ...desk, readOnly: '', copy: { id: copyId, turn: 1 } });
});

test('somebody else sits down, the copy changes hands and the desk becomes read-only', () => {
  const store = aStore({ migrations });
  write(store, (db) => {
    createWorkspace(db, aDesk);
    introduceUser(db, { name: 'J. Okafor', title: 'Deputy' });
    setCopy(db, { id: anItemId(2), turn: 2 });
    setReadOnly(db, 'Handed to J. Okafor on 5 October 2026.');
  });
  expect(getWorkspace(store)).toMatchObject({
    user: { name: 'J. Okafor', title: 'Deputy' },
    copy: { id: anItemId(2), turn: 2 },
    readOnly: 'Handed to J. Okafor on 5 October 2026.',
  });
});

test('a workspace is one desk: a second cannot be made in it', () => {
  const store = aStore({ migrations });
  write(store, (db) => createWorkspace(db, aDesk));
  const again = () => write(store, (db) => createWorkspace(db, { ...aDesk, id: anItemId(9) as ItemId }));
  expect(again).toThrow(/UNIQUE/);
});

test('a setting comes back as it was kept last, and one that was never kept is not there', () => {
  const store = aStore({ migrations });
  expect(getSetting(store, 'chart.points')).toBeUndefined();
  for (const value of [36, 'all', '', { quarters: ['2026-27 Q2'] }, false]) {
    write(store, (db) => putSetting(db, 'chart.points', value));
    expect(getSetting(store, 'chart.points')).toEqual(value);
  }
});
