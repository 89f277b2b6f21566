import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anIndicator, aRuleSet, day, q, tasking } from '../../../tests/a-quarter.ts';
import { aReading, monthly } from '../../../tests/a-reading.ts';
import type { Answers } from '../../model/entries.ts';
import { figuresOf } from '../figures.ts';
import { formatNumber, formatValue } from '../number.ts';
import { noAnswers } from '../quarter-check.ts';
import { checkNarrative } from './check.ts';

const quarter = q('2026-27 Q2');
const today = day('2026-10-08');

/** 1,204 incidents; 1,115 in the quarter before (up 89, 8.0%) and 1,170 a year ago (up 34, 2.9%); at most 1,100 wanted. */
const incidents = anIndicator('CT-I01', 'CT-P01', tasking, {
  title: 'Anti-social behaviour incidents',
  frequency: 'month',
  target: { kind: 'every-quarter', value: 1100 },
});
const readings = monthly(
  '2025-07',
  [380, 400, 390, 380, 360, 350, 340, 330, 355, 365, 380, 370, 390, 420, 394],
);
const counted = {
  quarter,
  today,
  measured: { indicator: incidents, figures: figuresOf(incidents, readings, quarter, aRuleSet) },
};

/** 55.8% (328 of 588); 60.0% (300 of 500) in the quarter before; no figure a year ago. */
const outcomes = anIndicator('HA-I02', 'HA-P01', tasking, {
  title: 'Positive outcomes for hate crime',
  unit: { kind: 'percent', label: '%', decimals: 1 },
  direction: 'higher',
  rollUp: 'ratio',
  ratio: { numerator: 'positive outcomes', denominator: 'hate crimes', per: 100 },
  target: { kind: 'every-quarter', value: 62 },
});
const shares = [
  aReading('2026-27 Q1', { numerator: 300, denominator: 500 }),
  aReading('2026-27 Q2', { numerator: 328, denominator: 588 }),
];
const shared = {
  quarter,
  today,
  measured: { indicator: outcomes, figures: figuresOf(outcomes, shares, quarter, aRuleSet) },
};

type About = Parameters<typeof checkNarrative>[1];
const asked = (about: About, said: Partial<Answers>): string[] =>
  checkNarrative({ ...noAnswers, ...said }, about).map(({ message }) => message);

/** Borne out by the figures, or about something else. */
const right: string[] = [
  'ASB rose by 8% on last quarter, from 1,115 to 1,204.',
  'ASB rose.',
  'Anti-social behaviour increased by 89 incidents compared with the previous quarter.',
  'There were 1,204 incidents in the quarter, 104 more than the target of 1,100.',
  '1,204 incidents against a target of 1,100, and 34 more than in the same quarter last year.',
  'Incidents were up 2.9% on the same quarter last year.',
  'Incidents rose by almost 8.5% since the last quarter.',
  'We recorded about 1,200 incidents.',
  'We recorded 1,200 incidents.',
  'The figure is 9.5% above target.',
  'In August incidents rose to 420, then fell to 394 in September.',
  'August, with 420, was the highest month.',
  'It fell in September, to 394.',
  'Incidents fell by 26 between August and September.',
  'Incidents rose through the quarter from 390 in July to 394 in September.',
  'Incidents more or less stayed level on the same quarter last year.',
  'Incidents were stable on the same quarter last year.',
  'So far this year 2,319 incidents were recorded.',
  'The rise is 8% since Quarter 1.',
  'Incidents did not fall as we had hoped.',
  'We expect incidents to fall by 20% by March.',
  'Incidents should fall by half once the lights are on.',
  'Incidents in the city centre fell by 30%.',
  'Noise complaints fell by 12%.',
  'Off-road bikes account for 110 incidents.',
  '12 officers worked the weekend.',
  'Phase 2 of the operation began on 3 September.',
  'Two men aged 17 and 19 were arrested.',
  'Officers stopped 240 riders near CV1 2AB.',
  'The wardens walked 14 miles a night.',
  'Seven cameras of 12 work.',
  'The Board agreed this on 12 June 2026 (minute 13/24).',
  'Call 101 to report it, at any time, 24/7.',
  'Patrols doubled from 4 to 8 a week.',
  'Arrests rose to 86, the most since 2019.',
  'CT-A01 and CT-I03 tell more of it.',
  'Funding of £20,000 was cut to £15,000.',
  'It takes 45 minutes to reach the park.',
  'The 2025-26 figures were revised.',
  'No change is planned to the patrols.',
  'Fewer than 10 of them were serious.',
  'A third of incidents came from two estates.',
  'About 60 incidents were gatherings outside two takeaways.',
  'Quarter 2 (July to September) was the hottest on record.',
  'Compared with Quarter 1 (April to June) 2026 to 2027 incidents were up.',
  'Q2 2026/27 saw 1,204 incidents.',
  'Satisfaction fell from 62% to 60%, a fall of 3%.',
  '206 of 337 breaches (61%) were street drinking.',
  '61% (206 of 337) were street drinking.',
  'Breaches rose from 200 to 337, up 69%.',
  '• Incidents up 8% on last quarter\n• 12 more patrols\n• 3 of 4 parks closed at dusk',
];

/** What the figures do not bear out, each with what is said of it. */
const wrong: [text: string, message: RegExp][] = [
  [
    'ASB fell by 12%.',
    /^You wrote “fell by 12%”\. The figures say it rose by 8% on the quarter before, from 1,115 to 1,204; and it rose by 2\.9% on the same quarter last year, from 1,170 to 1,204\.$/,
  ],
  [
    'ASB fell by 12% on last quarter.',
    /^You wrote “fell by 12%”\. The figures say it rose by 8% on the quarter before, from 1,115 to 1,204\.$/,
  ],
  ['Anti-social behaviour decreased.', /“decreased”.*rose by 8%/],
  [
    'Incidents were down 5% on the same quarter last year.',
    /“down 5%”.*rose by 2\.9% on the same quarter last year, from 1,170/,
  ],
  ['Incidents rose by 18% on last quarter.', /“rose by 18%”.*by 8%/],
  ['Incidents rose by 98 compared with the previous quarter.', /“rose by 98”.*from 1,115 to 1,204/],
  ['ASB doubled on last quarter.', /“doubled”.*rose by 8%/],
  ['Incidents have halved.', /“halved”.*rose by 8%/],
  ['There was no change in incidents on last quarter.', /“no change”.*rose by 8%/],
  ['Incidents remained stable on the quarter before.', /“stable”.*rose by 8%/],
  ['There were 40 fewer incidents than last year.', /“40 fewer”.*rose by 2\.9%/],
  [
    'There were fewer incidents in August than in July: incidents fell in August.',
    /“fell”.*rose by 7\.7% between July 2026 and August 2026/,
  ],
  ['A rise of 15% in incidents on the previous quarter.', /“A rise of 15%”.*by 8%/],
  ['Incidents fell by a third.', /“fell by a third”.*rose/],
  [
    'We recorded 1,402 incidents.',
    /“1,402 incidents”\. The figures say 1,204 for this quarter, 1,115 for the quarter before and 1,170 for the same quarter last year/,
  ],
  ['The total was 1,024.', /“1,024”/],
  ['Incidents rose to 1,420.', /“rose to 1,420”/],
  [
    'There were 1,204 incidents in Quarter 1.',
    /“1,204 incidents in Quarter 1”\. The figure for Quarter 1 \(April to June\) 2026 to 2027 is 1,115; this one is for Quarter 2/,
  ],
  ['In Quarter 1 the parks were busy.', /“Quarter 1”.*Is the text from another quarter\?/],
  ['Quarter 2 (April to June) was dry.', /“Quarter 2 \(April to June\)”\. Quarter 2 is July to September\./],
  ['Q2 (Apr-Jun) was dry.', /Quarter 2 is July to September/],
  [
    '206 of 337 breaches (51%) were street drinking.',
    /^You wrote “206 of 337 breaches \(51%”\. 206 of 337 is 61\.1%\.$/,
  ],
  ['51% (206 of 337) were street drinking.', /206 of 337 is 61\.1%/],
  ['Breaches rose from 200 to 337, up 49%.', /From 200 to 337 is a rise of 68\.5%/],
  ['Breaches rose by 49% from 200 to 337.', /is a rise of 68\.5%/],
  ['Thefts went from 1,763 to 2,544, up 54%.', /is a rise of 44\.3%/],
];

describe('Words that the figures bear out, or that are about something else,', () => {
  test.each(right)('are not asked about: %s', (text) => {
    expect(asked(counted, { what: text })).toEqual([]);
    expect(asked(counted, { why: text })).toEqual([]);
  });
});

describe('Words that the figures do not bear out', () => {
  test.each(wrong)('are asked about: %s', (text, message) => {
    const found = asked(counted, { what: text });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(message);
  });
});

describe('Of a percentage', () => {
  test.each([
    'Positive outcomes fell from 60.0% to 55.8%.',
    'Positive outcomes for hate crime fell by 4.2 percentage points on last quarter.',
    'Positive outcomes for hate crime fell by 7% on last quarter.',
    'The rate is 55.8% (328 of 588).',
    'The rate is 56% (328 of 588 cases).',
    'There were 328 positive outcomes for 588 hate crimes.',
    'Hate crime rose by 18%.',
    'It is 6.2 points below the target of 62%.',
  ])('nothing is asked: %s', (text) => expect(asked(shared, { what: text })).toEqual([]));

  test.each([
    ['The rate rose on last quarter.', /“rose”.*fell by 4\.2 percentage points/],
    ['The rate is 55% (328 of 588).', /328 of 588 is 55\.8%/],
    ['Positive outcomes for hate crime fell by 12 percentage points.', /“fell by 12 percentage points”/],
    ['The rate was 58.8%.', /“58\.8%”.*55\.8% for this quarter and 60\.0% for the quarter before/],
  ] as const)('it is asked: %s', (text, message) => {
    const found = asked(shared, { what: text });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(message);
  });
});

describe('Days', () => {
  test.each([
    ['Lights will be up by 1 March 2026.', 1],
    ['Lights will be up by the end of August 2026.', 1],
    ['We will report before 3/9/2026.', 1],
    ['Lights were up by 1 March 2026.', 0],
    ['Lights will be up by 1 March 2027.', 0],
    ['Lights will be up by the end of October 2026.', 0],
    ['Lights will be up by 1 March.', 0],
  ] as const)('are asked about once they have passed: %s', (text, count) => {
    expect(asked(counted, { doing: text })).toHaveLength(count);
  });

  test('by which it is to be back on track are asked about once they have passed', () => {
    expect(asked(counted, { by: today })).toEqual([]);
    expect(asked(counted, { by: day('2026-10-07') })).toEqual([
      'It is to be back on track by 7 October 2026, and that day has passed. Is there a later one?',
    ]);
  });
});

test('What is done, and asked of the Board, may speak of any figure', () => {
  const text = 'Incidents fell by 30% wherever the wardens walked. 400 incidents fewer is the aim.';
  expect(asked(counted, { doing: text, ask: { kind: 'decide', text } })).toEqual([]);
});

test('Where nothing is measured, only sums, quarters and days are looked at', () => {
  const about = { quarter, today, measured: null };
  expect(asked(about, { what: 'Incidents fell by 99%. We saw 7 of 14 people (70%).' })).toEqual([
    'You wrote “7 of 14 people (70%”. 7 of 14 is 50.0%.',
  ]);
});

describe('Whatever the figures are', () => {
  const value = fc.integer({ min: 0, max: 6000 });
  const months = fc.array(value, { minLength: 15, maxLength: 15 });
  const places = fc.integer({ min: 0, max: 2 });

  /** What a chair may truly say of them. */
  function truths(values: readonly number[], decimals: number): string[] {
    const held = figuresOf(incidents, monthly('2025-07', values), quarter, aRuleSet);
    const now = held.value ?? 0;
    const said: string[] = [`There were ${formatValue(incidents, now)} incidents this quarter.`];
    for (const [before, when] of [
      [held.lastQuarter, 'on last quarter'],
      [held.lastYear, 'on the same quarter last year'],
    ] as const) {
      if (before === null) continue;
      const [from, to] = [formatValue(incidents, before), formatValue(incidents, now)];
      if (before === now) {
        said.push(`There was no change in incidents ${when}.`, `Incidents were unchanged ${when}.`);
        continue;
      }
      const [rose, up, more] = now > before ? ['rose', 'up', 'more'] : ['fell', 'down', 'fewer'];
      const by = formatNumber(Math.abs(now - before), 0);
      said.push(`Incidents ${rose} ${when}.`, `ASB ${rose} by ${by} ${when}, from ${from} to ${to}.`);
      said.push(`Incidents were ${up} ${by} ${when}.`, `${by} ${more} incidents than ${when.slice(3)}.`);
      if (before === 0) continue;
      const percent = formatNumber((Math.abs(now - before) * 100) / before, decimals);
      said.push(`Incidents ${rose} by ${percent}% ${when}, from ${from} to ${to}.`);
      said.push(`It ${rose} ${percent}% ${when} (${from} to ${to}).`);
      if (now >= 2 * before) said.push(`Incidents more than doubled ${when}.`);
    }
    return said;
  }

  test('a text that is made from them is never asked about', () => {
    fc.assert(
      fc.property(months, places, fc.nat(), (values, decimals, seed) => {
        const all = truths(values, decimals);
        const text = all.slice(seed % all.length).join(' ');
        const held = {
          indicator: incidents,
          figures: figuresOf(incidents, monthly('2025-07', values), quarter, aRuleSet),
        };
        expect(asked({ quarter, today, measured: held }, { what: text })).toEqual([]);
      }),
    );
  });

  test('the other direction on last quarter is always asked about', () => {
    fc.assert(
      fc.property(months, (values) => {
        const figures = figuresOf(incidents, monthly('2025-07', values), quarter, aRuleSet);
        const change = (figures.value ?? 0) - (figures.lastQuarter ?? 0);
        const text = `Incidents ${change > 0 ? 'fell' : 'rose'} on last quarter.`;
        expect(
          asked({ quarter, today, measured: { indicator: incidents, figures } }, { what: text }),
        ).toHaveLength(1);
      }),
    );
  });

  test('any text is read in the same way twice, and no text brings it down', () => {
    const words = fc.array(
      fc.constantFrom(
        'incidents',
        'rose',
        'by',
        '8%',
        'from',
        '1,115',
        'to',
        '(',
        'Q2',
        'in',
        'of',
        '12',
        ',',
        '.',
        'a third',
        'July',
        '2026',
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          words.map((all) => all.join(' ')),
        ),
        (text) => {
          const said = { what: text, why: text, doing: text };
          expect(asked(counted, said)).toEqual(asked(counted, said));
        },
      ),
    );
  });
});
