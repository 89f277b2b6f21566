import { describe, expect, test } from 'vitest';
import { anAction, anIndicator, aPlan, aPriority, ref, tasking } from '../../tests/a-quarter.ts';
import { openPart } from './plan-open.ts';
import { partFor } from './plan-part.ts';

const refs = (items: readonly { ref: string }[]) => items.map((one) => one.ref);
const secret = { title: 'Operation Nightjar', restricted: true };
const whole = aPlan();
const plan = aPlan({
  evidence: whole.evidence.map((one) =>
    one.ref === 'CS-E02' ? { ...one, finding: 'What Operation Nightjar found.' } : one,
  ),
  priorities: [
    aPriority('CT-P01', tasking, { evidence: [ref('CS-E01')] }),
    aPriority('CT-P08', tasking, { ...secret, theme: ref('CS-T02'), evidence: [ref('CS-E02')] }),
  ],
  indicators: [
    anIndicator('CT-I01', 'CT-P01', tasking, { partOf: ref('CT-I07') }),
    anIndicator('CT-I07', 'CT-P01', tasking, secret),
    anIndicator('CT-I08', 'CT-P08', tasking, { title: 'Part of Operation Nightjar' }),
  ],
  actions: [
    anAction('CT-A01', 'CT-P01', tasking, { indicators: [ref('CT-I01'), ref('CT-I07')] }),
    anAction('CT-A08', 'CT-P01', tasking, secret),
  ],
});

describe('what is sent to a sub-group whose key nobody has compared', () => {
  const open = openPart(partFor(plan, tasking));

  test('holds nothing of a restricted item, nor of the priority, the evidence or the theme behind one', () => {
    expect(JSON.stringify(partFor(plan, tasking))).toContain('Nightjar');
    expect(JSON.stringify(open)).not.toContain('Nightjar');
    expect([refs(open.priorities), refs(open.themes), refs(open.evidence)]).toEqual([
      ['CT-P01'],
      ['CS-T01'],
      ['CS-E01'],
    ]);
  });

  test('holds the rest, without links that would lead to what is left out', () => {
    expect(open.indicators).toMatchObject([{ ref: 'CT-I01', partOf: null }]);
    expect(open.actions).toMatchObject([{ ref: 'CT-A01', indicators: ['CT-I01'] }]);
  });
});
