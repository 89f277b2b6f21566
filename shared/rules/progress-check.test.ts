import { describe, expect, test } from 'vitest';
import { anAction, anId, day, q, ref, tasking } from '../../tests/a-quarter.ts';
import type { ProgressForm } from '../model/progress-form.ts';
import { faultsIn, warningsIn } from './progress-check.ts';
import { emptyForm } from './progress-form.ts';

const action = anAction('CT-A01', 'CT-P01', tasking, {
  due: day('2026-12-31'),
  milestones: [{ id: anId(900), ref: ref('CT-M01'), rev: 1, title: 'First step', due: day('2026-09-01') }],
});
const form = (given: Partial<ProgressForm>): ProgressForm => ({ ...emptyForm(action), ...given });
const milestone = (given: Partial<ProgressForm['milestones'][number]>): ProgressForm['milestones'] =>
  emptyForm(action).milestones.map((one) => ({ ...one, ...given }));
const fields = (given: Partial<ProgressForm>) =>
  faultsIn(action, form(given), day('2026-10-05')).map(({ field }) => field);

describe('a form of an action’s progress', () => {
  test('is an entry as soon as it says “on track”', () => {
    expect(fields({ standing: 'green' })).toEqual([]);
  });

  test('names the field of everything that it lacks, in the order in which they are shown', () => {
    expect(fields({})).toEqual(['standing']);
    expect(fields({ standing: 'complete' })).toEqual(['completedOn']);
    expect(
      fields({ standing: 'red', moved: true, milestones: milestone({ done: true, moved: true }) }),
    ).toEqual(['newDue', 'whyMoved', 'CT-M01-doneOn', 'CT-M01-newDue', 'CT-M01-whyMoved', 'text']);
  });

  test('does not take a new day that is not after the planned one', () => {
    expect(fields({ standing: 'green', moved: true, newDue: day('2026-12-31'), whyMoved: 'Rain.' })).toEqual([
      'newDue',
    ]);
  });

  test('takes what is done today, and nothing that is done tomorrow', () => {
    expect(fields({ standing: 'complete', completedOn: day('2026-10-05') })).toEqual([]);
    expect(fields({ standing: 'complete', completedOn: day('2026-10-06') })).toEqual(['completedOn']);
  });
});

describe('“on track”', () => {
  const warned = (given: Partial<ProgressForm>) => warningsIn(action, form(given), q('2026-27 Q2'));

  test('is asked about where a milestone is past its day and is not done', () => {
    expect(warned({ standing: 'green' })).toEqual([
      '“First step” is past its day and is not done. Is “on track” right?',
    ]);
  });

  test('is not asked about where the milestone is done or has moved, nor is amber', () => {
    expect(warned({ standing: 'green', milestones: milestone({ done: true }) })).toEqual([]);
    const later = { moved: true, newDue: day('2026-11-30'), whyMoved: 'Rain.' };
    expect(warned({ standing: 'green', milestones: milestone(later) })).toEqual([]);
    expect(warned({ standing: 'amber' })).toEqual([]);
  });
});
