import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Day } from '../../shared/model/period.ts';
import { OldVersion } from './OldVersion.tsx';

const shown = (releasedOn: string | undefined, today: string) =>
  renderToStaticMarkup(<OldVersion releasedOn={releasedOn as Day | undefined} today={today as Day} />);

test('a version that is more than a year old says so, and whom to ask for a newer one', () => {
  const said = shown('2026-11-21', '2027-11-22');
  expect(said).toContain('came out on 21 November 2026, more than a year ago');
  expect(said).toContain('Ask whoever looks after this computer for a newer one');
});

test('a younger version, and an app that is not packed, say nothing', () => {
  expect(shown('2026-11-21', '2027-11-21')).toBe('');
  expect(shown(undefined, '2040-01-01')).toBe('');
});
