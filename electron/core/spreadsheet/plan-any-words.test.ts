import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../../../shared/model/period.ts';
import { planSource } from '../../../shared/model/plan-source.ts';
import { changed, partnership } from '../../../tests/a-plan-source.ts';
import { writePlanWorkbook } from './plan-out.ts';
import { readPlanWorkbook } from './plan-workbook.ts';
import { tidyText } from './tidy-text.ts';

const read = (bytes: Uint8Array) => readPlanWorkbook(bytes, partnership, '2026-10-05' as Day);

test('a plan in a workbook reads back as the same plan whatever its words and figures are', async () => {
  const nasty = [
    '=1+1',
    '@x',
    '-5',
    'constructor',
    '__proto__',
    '_x0041_',
    '<b>&amp;</b>',
    "'a",
    '2026-08',
    'TRUE',
    'ŵ 👮🏽',
  ];
  const words = fc.oneof(
    fc.constantFrom(...nasty),
    fc
      .string({ unit: 'grapheme', maxLength: 60 })
      .map(tidyText)
      .filter((text) => text !== ''),
  );
  const line = words
    .map((text) => text.replaceAll('\n', ' '))
    .map(tidyText)
    .filter((text) => text !== '');
  const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: 1, max: 1e15 });
  await fc.assert(
    fc.asyncProperty(line, words, number, fc.boolean(), async (one, text, value, flag) => {
      const source = planSource.parse(
        changed({
          title: one,
          'ruleSet.why': text,
          'ruleSet.spc': flag,
          'evidence.0.finding': text,
          'themes.0.wording': text,
          'priorities.0.question': text,
          'indicators.0.title': one,
          'indicators.0.target.value': value,
          'indicators.0.baseline': { label: one, value: -value, source: one },
          'indicators.0.rebases.0.reason': text,
          'indicators.1.ratio.numerator': one,
          'indicators.2.card.caution': text,
          'actions.0.owners': [
            { name: one, agency: one },
            { name: 'B', agency: one },
          ],
          'actions.0.milestones.0.title': one,
          'requests.0.text': text,
          'requests.1.owner.name': one,
          'readings.0.value': value,
          'readings.0.note': text,
        }),
      );
      const { source: back, findings } = await read(await writePlanWorkbook(source, partnership));
      expect(findings.filter(({ severity }) => severity === 'refused')).toEqual([]);
      expect(back).toEqual(source);
    }),
    { numRuns: 25 },
  );
});
