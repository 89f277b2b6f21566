import { expect, test } from 'vitest';
import type { SubGroupId } from '../model/ids.ts';
import type { Quarter } from '../model/period.ts';
import type { Plan } from '../model/plan.ts';
import { unfinishedIn } from './unfinished.ts';

const own = { lead: 'sg:town', retired: null };
const plan = {
  indicators: [
    { ref: 'TC-I01', ...own },
    { ref: 'TC-I02', ...own, retired: { on: '2026-10-01', reason: 'No longer counted.' } },
    { ref: 'FS-I01', ...own, lead: 'sg:families' },
  ],
  actions: [{ ref: 'TC-A05', ...own }],
} as unknown as Plan;

const told = (...places: string[]) =>
  unfinishedIn(
    Object.fromEntries(places.map((place) => [place, '1o'])),
    plan,
    'sg:town' as SubGroupId,
    '2026-27 Q2' as Quarter,
  ).map(({ where, item }) => `${where} ${item}`.trim());

test('whatever was typed and is no entry is told before signing, each item once', () => {
  expect(
    told(
      'reading/TC-I01/2026-07',
      'reading/TC-I01/2026-08/numerator',
      'action/2026-27 Q2/TC-A05',
      'field/2026-27 Q2/TC-A05-newDue',
      'field/2026-27 Q2/TC-I01/answer-by',
      'contribution/2026-27 Q2/FS-P01',
      'request/2026-27 Q2/TC-R01',
      'note/2026-27 Q2/new',
      'note/2026-27 Q2/0190',
    ),
  ).toEqual([
    'figures TC-I01',
    'actions TC-A05',
    'exceptions TC-I01',
    'contributions FS-P01',
    'requests TC-R01',
    'stories',
  ]);
});

test('what belongs to another quarter, another group or an item that has gone is not in the way, nor are marks', () => {
  expect(
    told(
      'action/2026-27 Q1/TC-A05',
      'reading/TC-I02/2026-07',
      'reading/FS-I01/2026-07',
      'mark/2026-27 Q2/TC-I01',
      'kept/TC-I01/2026-07',
      'carried/2026-27 Q2/TC-I01/why',
    ),
  ).toEqual([]);
});
