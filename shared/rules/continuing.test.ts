import { describe, expect, test } from 'vitest';
import { anException, aReturn, harm, q, raised, ref, tasking } from '../../tests/a-quarter.ts';
import type { CoverageState, Exception } from '../model/exception.ts';
import type { Standing } from '../model/plan-file.ts';
import {
  continuingIn,
  historyOf,
  matterOf,
  mattersBefore,
  type PastReturn,
  runBefore,
} from './continuing.ts';

const now = q('2026-27 Q2');
const below = anException('CT-I01');
const matter = matterOf(below, tasking);

const past = (
  quarter: string,
  exceptions: Exception[] = [],
  states: Record<string, CoverageState> = {},
): PastReturn => aReturn(tasking, { quarter: q(quarter), exceptions, states }).payload;

const continuing = (returns: PastReturn[], standing: Standing[] = []) =>
  continuingIn(historyOf(returns, standing), now, matter);

const stood = (given: Partial<Standing> = {}): Standing => ({
  item: ref('CT-I01'),
  class: 'under',
  since: q('2025-26 Q3'),
  last: q('2026-27 Q1'),
  quarters: 3,
  ...given,
});

describe('an exception', () => {
  test('is new when nothing is known from before', () => {
    expect(continuing([])).toBeNull();
  });

  test('is new when the item was checked and normal last quarter', () => {
    expect(continuing([past('2026-27 Q1'), past('2025-26 Q4', [below])])).toBeNull();
  });

  test('continues when it was reported last quarter, and counts every quarter in a row', () => {
    expect(continuing([past('2026-27 Q1', [below])])).toEqual({ since: '2026-27 Q1', quarters: 2 });
    expect(continuing([past('2025-26 Q4', [below]), past('2026-27 Q1', [below])])).toEqual({
      since: '2025-26 Q4',
      quarters: 3,
    });
  });

  test('is new when last quarter’s was of the other kind', () => {
    expect(continuing([past('2026-27 Q1', [anException('CT-I01', { class: 'over' })])])).toBeNull();
  });

  test('continues over a quarter without a return, which is not read as fine and not counted', () => {
    expect(continuing([past('2025-26 Q4', [below])])).toEqual({ since: '2025-26 Q4', quarters: 2 });
  });

  test('continues over quarters in which its figure was missing or not due', () => {
    for (const state of ['no-data', 'not-releasable', 'not-due'] as const) {
      const between = past('2026-27 Q1', [], { 'CT-I01': state });
      expect(continuing([past('2025-26 Q4', [below]), between])).toEqual({
        since: '2025-26 Q4',
        quarters: 2,
      });
    }
  });

  test('that the chair argued away last quarter was still found, and counts', () => {
    const argued = anException('CT-I01', { arguedAway: 'A recording error.' });
    expect(continuing([past('2026-27 Q1', [argued])])).toMatchObject({ quarters: 2 });
  });

  test('counts on from what stood when the plan was issued', () => {
    expect(continuing([], [stood()])).toEqual({ since: '2025-26 Q3', quarters: 4 });
    expect(continuing([past('2026-27 Q1', [below])], [stood()])).toEqual({
      since: '2025-26 Q3',
      quarters: 4,
    });
  });

  test('takes its own returns’ word over what stood in the plan', () => {
    expect(continuing([past('2026-27 Q1')], [stood()])).toBeNull();
  });

  test('does not count on from what stood of another kind or item', () => {
    expect(continuing([], [stood({ class: 'over' }), stood({ item: ref('CT-I02') })])).toBeNull();
  });

  test('raised by the chair is the same matter under the same title, whatever its case', () => {
    const earlier = past('2026-27 Q1', [raised('CT-P01', 'Night buses ')]);
    const about = (title: string) =>
      continuingIn(historyOf([earlier]), now, matterOf(raised('CT-P01', title), tasking));
    expect(about('night Buses')).toMatchObject({ quarters: 2 });
    expect(about('Street lights')).toBeNull();
  });

  test('raised by the chair ended when the chair returned without it', () => {
    const returns = [past('2025-26 Q4', [raised('CT-P01', 'Night buses')]), past('2026-27 Q1')];
    expect(runBefore(historyOf(returns), now, matterOf(raised('CT-P01', 'Night buses'), tasking))).toBeNull();
  });

  test('of a later quarter has no say', () => {
    expect(continuing([past('2026-27 Q3', [below])])).toBeNull();
  });
});

test('every matter from before is known once, by whoever reported it last', () => {
  const elsewhere = aReturn(harm, { quarter: q('2026-27 Q1'), exceptions: [anException('HA-I01')] }).payload;
  const returns = [
    past('2025-26 Q4', [below]),
    past('2026-27 Q1', [below]),
    past('2026-27 Q2', [raised('CT-P01', 'New')]),
  ];
  const leads = new Map([[ref('CT-I02'), tasking]]);
  const known = mattersBefore(
    historyOf([...returns, elsewhere], [stood({ item: ref('CT-I02') })]),
    now,
    leads,
  );
  expect(known.map((one) => [one.item, one.subGroup])).toEqual([
    ['CT-I02', tasking],
    ['CT-I01', tasking],
    ['HA-I01', harm],
  ]);
});
