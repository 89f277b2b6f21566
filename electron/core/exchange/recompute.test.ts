import { expect, test } from 'vitest';
import type { Exception } from '../../../shared/model/exception.ts';
import type { ReturnFile } from '../../../shared/model/return-file.ts';
import { aReturn } from '../../../tests/a-quarter.ts';
import { before, plan, returned, second, tasking } from '../../../tests/a-sample-return.ts';
import { recomputed } from './recompute.ts';

/** City Tasking's return for July to September 2026, as its own desk makes it: three indicators and an action. */
const { exceptions } = returned(second, tasking, before);
const whole: ReturnFile = aReturn(tasking, {
  of: plan,
  quarter: second,
  ruleSet: plan.ruleSet,
  exceptions: [...exceptions],
}).payload;

type IndicatorException = Extract<Exception, { kind: 'indicator' }>;
type ActionException = Extract<Exception, { kind: 'action' }>;

/** The return with one of its exceptions changed, as if somebody had changed it before signing. */
const withChanged = <K extends Exception['kind']>(
  ref: string,
  change: (one: Extract<Exception, { kind: K }>) => Partial<Extract<Exception, { kind: K }>>,
): ReturnFile => ({
  ...whole,
  exceptions: whole.exceptions.map((one) =>
    one.kind !== 'other' && one.item.ref === ref
      ? ({ ...one, ...change(one as Extract<Exception, { kind: K }>) } as Exception)
      : one,
  ),
});
const told = (document: ReturnFile) => recomputed(document, plan);
const indicator = (ref: string, change: (one: IndicatorException) => Partial<IndicatorException>) =>
  told(withChanged<'indicator'>(ref, change));
const action = (ref: string, change: (one: ActionException) => Partial<ActionException>) =>
  told(withChanged<'action'>(ref, change));

const value = 'CT-I01: the quarter’s figure does not follow from the readings that came with it.';
const verdict = 'CT-I01: computed again, the verdict comes out otherwise.';

test('a return that is true to its figures gives nothing to look at', () => {
  expect(whole.exceptions.map(({ kind }) => kind)).toEqual(['indicator', 'indicator', 'indicator', 'action']);
  expect(told(whole)).toEqual([]);
});

test('a figure that was made smaller than its readings is noticed', () => {
  expect(indicator('CT-I01', ({ figures }) => ({ figures: { ...figures, value: 1 } }))).toContain(value);
});

test('a reading that was changed under the figure is noticed', () => {
  const series = ({ figures }: IndicatorException) =>
    figures.series.map((one, index, all) => (index === all.length - 1 ? { ...one, value: 1 } : one));
  expect(indicator('CT-I01', (one) => ({ figures: { ...one.figures, series: series(one) } }))).toContain(
    value,
  );
});

// Under the Havering rule red turns amber when last year was worse still. Last year's figure was taken as it
// came, though the readings that say what it was came with it.
test('a figure of last year that was made worse, so that this year’s looks better, is noticed', () => {
  const worse = indicator('CT-I01', ({ figures }) => ({ figures: { ...figures, lastYear: 9999 } }));
  expect(worse).toEqual([value, verdict]);
});

test('a target that is not the plan’s is noticed', () => {
  expect(
    indicator('CT-I01', ({ figures }) => ({ figures: { ...figures, target: { low: null, high: 5000 } } })),
  ).toContain('CT-I01: the target in the return is not the plan’s.');
});

test('a verdict or a reason that the figures do not bear out is noticed', () => {
  expect(indicator('CT-I01', (one) => ({ verdict: { ...one.verdict, target: 'green' } }))).toEqual([verdict]);
  expect(indicator('CT-I01', ({ reasons }) => ({ reasons: reasons.slice(1) }))).toEqual([verdict]);
  const invented = { code: 'target-over', text: 'Better than ever.' } as const;
  expect(indicator('CT-I01', ({ reasons }) => ({ reasons: [...reasons, invented] }))).toEqual([verdict]);
});

test('what the chair raised beside it, and the words of a reason, are theirs to say', () => {
  const raised = { code: 'raised', text: 'Raised by the chair: look closer.' } as const;
  expect(indicator('CT-I01', ({ reasons }) => ({ reasons: [...reasons, raised] }))).toEqual([]);
  expect(
    indicator('CT-I01', ({ reasons }) => ({
      reasons: reasons.map((one) => ({ ...one, text: 'In Welsh.' })),
    })),
  ).toEqual([]);
});

test('an action whose due day is not the plan’s, or that stands otherwise than its reasons say, is noticed', () => {
  const due = action('CT-A04', ({ progress }) => ({ progress: { ...progress, due: '2030-01-01' as never } }));
  expect(due).toContain('CT-A04: the due day in the return is not the plan’s.');
  expect(
    action('CT-A04', ({ reasons }) => ({ reasons: [{ ...reasons[0], code: 'action-red' } as never] })),
  ).toEqual(['CT-A04: computed again, the verdict comes out otherwise.']);
});

test('another rule set than the plan’s, and an item that the plan does not have, are noticed', () => {
  const lenient = { ...whole, ruleSet: { ...whole.ruleSet, overPerformance: false } };
  expect(told(lenient)).toEqual([
    `It was judged by a rule set (version ${plan.ruleSet.version}) that is not the one in the plan it names.`,
  ]);
  const unknown = indicator('CT-I01', ({ item }) => ({ item: { ...item, id: plan.id } }));
  expect(unknown).toEqual(['CT-I01 is not in the plan that it names.']);
});
