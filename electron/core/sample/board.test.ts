import { describe, expect, test } from 'vitest';
import { first, harm, offending, plan, second } from '../../../tests/a-sample-return.ts';
import { sampleArrivals, sampleCalendar, sampleDecisions, sampleTranscription } from './index.ts';

describe('around the returns', () => {
  test('one account is late, and it is Harm and Abuse’s for July to September', () => {
    const late = sampleArrivals.filter(
      ({ quarter, receivedOn }) =>
        receivedOn > (sampleCalendar.find((round) => round.quarter === quarter)?.due ?? ''),
    );
    expect(late.map(({ quarter, subGroup }) => [quarter, subGroup])).toEqual([[second, harm]]);
    expect(sampleArrivals).toHaveLength(8);
  });

  test('the report that was typed in is Reducing Re-Offending’s for April to June', () => {
    expect([sampleTranscription.quarter, sampleTranscription.subGroup]).toEqual([first, offending]);
  });

  test('the Board resolved, in order, about items of the plan, on the day of its meeting', () => {
    const { decisions, meeting, quarter } = sampleDecisions;
    expect(decisions.map(({ number }) => number)).toEqual(decisions.map((_, i) => i + 1));
    expect(sampleCalendar.find((round) => round.quarter === quarter)?.meets).toBe(meeting.on);
    const refs: string[] = [plan.priorities, plan.indicators, plan.actions].flatMap((items) =>
      items.map(({ ref }) => ref as string),
    );
    for (const { item, action, owner, due } of decisions) {
      if (item !== null) expect(refs).toContain(item);
      expect([owner === '', due === null], String(item)).toEqual([action === '', action === '']);
      if (due !== null) expect(due > meeting.on).toBe(true);
    }
  });
});
