import { expect, test } from 'vitest';
import { helpFor } from '../shared/words/screens/help.ts';
import { isBuilt, type Place, paths, pathTo } from './routes.ts';

const places = Object.keys(paths) as Place[];

test('every screen that a desk has is helped with in five lines of its own', () => {
  for (const role of ['chair', 'secretariat'] as const) {
    const own = places.filter((place) => isBuilt(role, place));
    for (const place of own) {
      const help = helpFor(role, paths[place].replace(/:\w+/, 'XY-I01'));
      expect(help.lines, place).toHaveLength(5);
      expect(help === helpFor(role, '/'), place).toBe(place === 'home');
    }
  }
});

test('the address of one thing holds it whole, whatever stands in its name', () => {
  expect(pathTo('indicator', 'CT-I03')).toBe('/indicators/CT-I03');
  expect(pathTo('exception', 'A/B')).toBe('/exceptions/A%2FB');
});
