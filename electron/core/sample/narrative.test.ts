import { describe, expect, test } from 'vitest';
import { checkNarrative } from '../../../shared/rules/narrative/check.ts';
import { lastDayOf } from '../../../shared/rules/quarter.ts';
import { before, plan, refOf, returned, second, subGroups } from '../../../tests/a-sample-return.ts';
import { sampleQuarters } from './index.ts';

describe('What the chairs of the sample say', () => {
  const said = sampleQuarters.flatMap((quarter) =>
    subGroups.flatMap((subGroup) =>
      returned(quarter, subGroup, quarter === second ? before : []).exceptions.map((exception) => {
        const indicator = plan.indicators.find(({ ref }) => ref === refOf(exception));
        const measured =
          exception.kind === 'indicator' && indicator !== undefined
            ? { indicator, figures: exception.figures, verdict: exception.verdict }
            : null;
        const about = { quarter, today: lastDayOf(quarter), measured };
        return { what: `${refOf(exception)}, ${quarter}`, found: checkNarrative(exception.answers, about) };
      }),
    ),
  );

  test.each(said)('of $what is borne out by the figures', ({ found }) => expect(found).toEqual([]));
});
