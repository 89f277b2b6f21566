import { describe, expect, test } from 'vitest';
import { Refusal } from '../contract/faults.ts';
import { life, next, type ReturnEvent, type ReturnState } from './life.ts';

/** Every state against every event, written out by hand: a dot is refused. */
const table = `
            sign    export      receive     query    accept    supersede   withdraw
draft       signed  .           .           .        .         .           .
signed      .       exported    received    queried  accepted  superseded  withdrawn
exported    .       exported    received    queried  accepted  superseded  withdrawn
received    .       received    received    queried  accepted  superseded  withdrawn
queried     .       queried     queried     queried  accepted  superseded  withdrawn
accepted    .       accepted    accepted    queried  accepted  superseded  .
superseded  .       .           superseded  .        .         .           .
withdrawn   .       .           withdrawn   .        .         .           .
`;

const [events = [], ...rows] = table
  .trim()
  .split('\n')
  .map((row) => row.trim().split(/\s+/));

const cells = rows.flatMap(([state, ...to]) =>
  events.map(
    (event, index) =>
      ({ state, event, to: to[index] }) as { state: ReturnState; event: ReturnEvent; to: string },
  ),
);

const refusalOf = (state: ReturnState, event: ReturnEvent) => {
  try {
    return next(state, event);
  } catch (trouble) {
    return trouble instanceof Refusal ? trouble.fault : trouble;
  }
};

describe('the life of a return', () => {
  test('has these states and no others', () => {
    expect(rows.map(([state]) => state)).toEqual(Object.keys(life));
    expect(cells).toHaveLength(56);
  });

  for (const { state, event, to } of cells.filter((one) => one.to !== '.')) {
    test(`${event}: ${state} becomes ${to}`, () => expect(next(state, event)).toBe(to));
  }

  for (const { state, event } of cells.filter((one) => one.to === '.')) {
    test(`${event} is refused while ${state}, in words`, () => {
      expect(refusalOf(state, event)).toMatchObject({
        code: 'return.life',
        message: expect.stringMatching(/^[A-Z].*\.$/),
        next: expect.stringMatching(/^[A-Z].*\.$/),
      });
    });
  }

  test('says what stands in the way and what to do', () => {
    expect(refusalOf('accepted', 'withdraw')).toEqual({
      code: 'return.life',
      message: 'The secretariat has accepted this return, so it cannot be withdrawn.',
      next: 'To change it, sign the quarter again: the new return replaces it.',
    });
    expect(refusalOf('superseded', 'export')).toMatchObject({
      message: 'A newer return has replaced this one, so it cannot be exported.',
    });
  });
});
