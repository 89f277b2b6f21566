import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../../shared/model/period.ts';
import { planSource } from '../../../shared/model/plan-source.ts';
import { aPlanSource, asJson, changed, partnership } from '../../../tests/a-plan-source.ts';
import { samplePartnership, samplePlan } from '../sample/index.ts';
import { readPlanJson } from './plan-json.ts';

const today = '2026-10-05' as Day;
const read = (source: unknown) => readPlanJson(asJson(source), partnership, today);

describe('a plan in JSON', () => {
  test('with nothing wrong is read as it is, its defaults filled in', () => {
    const { source, findings } = read(aPlanSource());
    expect(findings).toEqual([]);
    expect(source).toEqual(planSource.parse(aPlanSource()));
    expect(readPlanJson(asJson(samplePlan), samplePartnership, today)).toEqual({
      source: samplePlan,
      findings: [],
    });
  });

  test('has its texts tidied: blanks around them, line breaks of Windows, characters that nobody sees', () => {
    const source = aPlanSource();
    source.title = '  Community\u202E Safety\u0007 ';
    source.ruleSet.why = 'One.\r\nTwo.';
    expect(read(source).source).toMatchObject({ title: 'Community Safety', ruleSet: { why: 'One.\nTwo.' } });
  });

  test('everything that is wrong is said at once, in the order of the file', () => {
    const source = changed({
      'indicators.1.tolerence': 3,
      'indicators.1.priority': 'CT-P09',
      'indicators.1.unit': { kind: 'kilos' },
      title: '',
      'calendar.0.due': '23/10/2026',
    });
    const said = read(source).findings.map((one) => `${one.severity} ${one.where}: ${one.message}`);
    expect(said).toEqual([
      'refused title: "title" is not filled in.',
      'refused calendar, item 1, due: "23/10/2026" is not a day of the calendar.',
      'refused indicators, item 2 (CT-I02), priority: The plan has no priority CT-P09.',
      'refused indicators, item 2 (CT-I02), unit, kind: "kind" cannot be "kilos".',
      'refused indicators, item 2 (CT-I02), unit, label: "label" is not filled in.',
      'refused indicators, item 2 (CT-I02), unit, decimals: "decimals" is not filled in.',
      'refused indicators, item 2 (CT-I02), tolerence: "tolerence" is not known here.',
    ]);
  });

  test('a misspelt member is named, with the one that is probably meant', () => {
    const source = { ...aPlanSource(), prioritys: [] };
    expect(read(source).findings).toMatchObject([
      { where: 'prioritys', next: 'Perhaps "priorities" is meant.' },
    ]);
  });
});

describe('what is not a plan', () => {
  const messages = (bytes: Uint8Array) =>
    readPlanJson(bytes, partnership, today).findings.map((one) => one.message);
  const text = (words: string) => new TextEncoder().encode(words);

  test('is refused with the line on which the JSON breaks', () => {
    expect(messages(text('{\n  "schema": "csp.plan-source/1",\n  "title" "x"\n}'))).toEqual([
      'The file is not well-formed JSON: something is wrong at line 3.',
    ]);
    expect(messages(text('{"schema"'))).toEqual([expect.stringContaining('not well-formed JSON')]);
  });

  test.each([
    ['other JSON', text('[1, 2]')],
    ['a plan of another version', text('{"schema": "csp.plan-source/2"}')],
    ['a signed plan', text('{"payload": "e30", "protected": "e30", "signature": "AA"}')],
  ])('%s is not taken for one', (_, bytes) => {
    expect(messages(bytes)).toEqual(['This is JSON, but not a plan.']);
  });

  test('hostile JSON is read or refused, and changes nothing outside', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const bad = JSON.stringify({ ...aPlanSource(), indicators: '@@' }).replace('"@@"', deep);
    expect(messages(text(bad)).length).toBeGreaterThan(0);
    const proto = JSON.stringify(aPlanSource()).replace('"title"', '"__proto__":{"isAdmin":true},"title"');
    readPlanJson(text(proto), partnership, today);
    expect(Reflect.get({}, 'isAdmin')).toBeUndefined();
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(aPlanSource())), (value, member) => {
        const { source, findings } = read({ ...aPlanSource(), [member]: value });
        expect(source === undefined).toBe(findings.some(({ severity }) => severity === 'refused'));
      }),
    );
  });
});
