import { expect, test } from 'vitest';
import { nextEpoch } from './epoch.ts';

const active = { epoch: 1, status: 'active' } as const;
const revoked = { epoch: 1, status: 'revoked' } as const;
const retired = { epoch: 3, status: 'retired' } as const;

test('a first key opens the first epoch, and a key beside one in use joins it', () => {
  expect([nextEpoch([]), nextEpoch([active]), nextEpoch([revoked, active])]).toEqual([1, 1, 1]);
});

test('a key that comes when none is left in use opens the next epoch', () => {
  expect([nextEpoch([revoked]), nextEpoch([revoked, retired])]).toEqual([2, 4]);
});
