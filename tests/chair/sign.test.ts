import { describe, expect, test } from 'vitest';
import { unseal } from '../../electron/core/exchange/seal.ts';
import type { IndicatorReading } from '../../shared/model/entries.ts';
import type { DocId, Ref } from '../../shared/model/ids.ts';
import { refusalOf } from '../signed.ts';
import { aTown, at, type Desk, passphrase, payloadOf, take, textFile } from './desks.ts';
import { enterNil, enterQuarter, q1, q2, sign, streetsFigures, streetsWords } from './quarter.ts';

const town = aTown('secretariat', 'streets');
const ref = (text: string) => text as Ref;
const explain = ({ tell }: Desk, given: Parameters<typeof streetsWords>[0]) =>
  tell('exceptions.explain', { explanations: streetsWords(given) });
const stateOf = async ({ tell }: Desk, docId: DocId) =>
  (await tell('returns.list', {})).find((one) => one.docId === docId)?.state;

describe('signing', () => {
  test('is refused while anything is in the way, which is counted, and the first of it told', async () => {
    const { streets } = town();
    await streets.tell('readings.import', { file: textFile('values.csv', streetsFigures) });
    await expect(sign(streets)).rejects.toMatchObject({
      fault: {
        code: 'return.not-ready',
        message:
          '4 things are still missing before the return can be signed. Nobody has said how ST-A01 stands. Say so, ' +
          'if only “no change”.',
      },
    });
    await explain(streets, { answers: [] });
    await expect(sign(streets)).rejects.toMatchObject({
      fault: {
        message: expect.stringMatching(/^One thing is still missing .* ST-I01 has not been explained/),
      },
    });
    expect(await streets.tell('returns.list', {})).toEqual([]);
  });

  test('makes a return that the secretariat takes in, every verdict computed again and the same', async () => {
    const { streets, secretariat } = town();
    await enterQuarter(streets);
    const signed = await sign(streets);
    expect(signed).toMatchObject({
      seq: 1,
      sealed: false,
      exceptions: 1,
      coverage: { exception: 1, normal: 5 },
    });
    expect(payloadOf(signed.file)).toMatchObject({
      prev: null,
      supersedes: null,
      whyAgain: '',
      clockSuspect: false,
      nil: false,
      keyRequest: null,
      signer: { name: 'Chief Inspector Hamir', role: 'chair' },
    });
    expect(await take(secretariat, signed.file)).toMatchObject({ result: 'accepted', warnings: [] });
  });

  test('as nil is refused while there is an exception, and demanded when there is none', async () => {
    const { streets } = town();
    await enterQuarter(streets);
    expect(await refusalOf(() => sign(streets, { nil: true }))).toBe('return.not-nil');
    const quiet = town().streets;
    await enterNil(quiet);
    expect(await refusalOf(() => sign(quiet))).toBe('return.nil-unsaid');
    expect((await sign(quiet, { nil: true })).exceptions).toBe(0);
  });

  test('as nil still carries contributions, answers to requests and the notes that were ticked, and no others', async () => {
    const { streets, secretariat } = town();
    await enterNil(streets);
    const note = { item: null, kind: 'note', title: 'T', text: 'Told.', travels: true };
    await explain(streets, {
      answers: [],
      requests: [{ request: 'ST-R01', text: 'Twelve.', complete: true }] as never,
      notes: [note, { ...note, title: 'U', text: 'Kept back.', travels: false }] as never,
    });
    const { file } = await sign(streets, { nil: true });
    expect(payloadOf(file)).toMatchObject({
      nil: true,
      exceptions: [],
      contributions: [{ priority: 'HO-P01', text: 'Wardens knock at doors.' }],
      requests: [{ request: 'ST-R01', text: 'Twelve.' }],
      notes: [{ text: 'Told.' }],
    });
    expect(JSON.stringify(payloadOf(file))).not.toContain('Kept back');
    expect((await take(secretariat, file)).result).toBe('accepted');
  });

  test('carries the highest marking of all that the return tells of', async () => {
    const { streets } = town();
    await enterNil(streets);
    // The view on HO-P01 is about something OFFICIAL-SENSITIVE, and nothing else in the return is.
    expect(payloadOf((await sign(streets, { nil: true })).file).marking).toBe('OFFICIAL-SENSITIVE');
  });

  test('with the computer’s clock set back says so, and by the same clock again does not', async () => {
    const { streets, clock } = town();
    await enterQuarter(streets);
    clock.at = at('2026-10-05T08:00:00');
    const back = await sign(streets);
    expect(payloadOf(back.file).clockSuspect).toBe(true);
    clock.at = at('2026-10-06T08:00:00');
    const again = await sign(streets, { whyAgain: 'The clock was wrong.' });
    expect(payloadOf(again.file).clockSuspect).toBe(false);
    // Earlier than the return signed last, though nothing was entered since.
    clock.at = at('2026-10-05T12:00:00');
    const third = await sign(streets, { whyAgain: 'Once more.' });
    expect(payloadOf(third.file).clockSuspect).toBe(true);
    // What stands is told by the chain of documents, not by a clock that goes back.
    expect(await streets.tell('status.get', { quarter: q2 })).toMatchObject({ docId: third.docId });
  });

  test('an exception that was returned before says for how many quarters it has stood', async () => {
    const { streets, clock } = town();
    clock.at = at('2026-10-05T10:00:00');
    const months = ['2026-04', '2026-05', '2026-06'].map((month) => `ST-I01,${month},150,,`);
    const rows = ['indicator,period,value,numerator,denominator', ...months, `ST-I02,${q1},95,,`];
    await streets.tell('readings.import', {
      file: textFile('q1.csv', [...rows, `ST-I04,${q1},,11,100`].join('\n')),
    });
    await explain(streets, {
      quarter: q1,
      gaps: [{ items: ['ST-I03'], state: 'no-data', why: 'Not supplied.' }] as never,
    });
    expect(payloadOf((await sign(streets, { quarter: q1 })).file).exceptions[0]?.continuing).toBeNull();
    await enterQuarter(streets);
    await explain(streets, {
      answers: [{ item: 'ST-I01', stillSo: true, why: '', doing: '', by: null }] as never,
    });
    expect(payloadOf((await sign(streets)).file).exceptions[0]).toMatchObject({
      continuing: { since: q1, quarters: 2 },
      answers: { stillSo: true, what: 'Thefts rose in September.' },
    });
  });
});

describe('signing a quarter again', () => {
  test('wants a reason, and replaces the return before it here and at the secretariat’s desk', async () => {
    const { streets, secretariat } = town();
    await enterQuarter(streets);
    const first = await sign(streets);
    await take(secretariat, first.file);
    expect(await refusalOf(() => sign(streets))).toBe('return.why-again');
    const second = await sign(streets, { whyAgain: 'A month was miscounted.' });
    expect(payloadOf(second.file)).toMatchObject({
      seq: 2,
      prev: first.docId,
      supersedes: first.docId,
      whyAgain: 'A month was miscounted.',
    });
    expect(second.file.name).toContain('revision 2');
    expect(await take(secretariat, second.file)).toMatchObject({ result: 'accepted', warnings: [] });
    for (const desk of [streets, secretariat]) expect(await stateOf(desk, first.docId)).toBe('superseded');
  });

  test('after a withdrawal replaces the return that stood before', async () => {
    const { streets, secretariat } = town();
    await enterQuarter(streets);
    const first = await sign(streets);
    await take(secretariat, first.file);
    const second = await sign(streets, { whyAgain: 'A mistake.' });
    await streets.tell('returns.withdraw', { docId: second.docId, why: 'It was no mistake.' });
    expect(await stateOf(streets, second.docId)).toBe('withdrawn');
    expect(await stateOf(streets, first.docId)).toBe('exported');
    expect(await streets.tell('status.get', { quarter: q2 })).toMatchObject({
      docId: first.docId,
      state: 'exported',
    });
    expect((await streets.tell('changes.list', {}))[0]?.name).toBe(
      'Return for 2026-27 Q2 withdrawn: It was no mistake.',
    );
    const third = await sign(streets, { whyAgain: 'A true mistake.' });
    expect(payloadOf(third.file)).toMatchObject({ seq: 3, prev: second.docId, supersedes: first.docId });
    // The one that was withdrawn never came: one number is missing, and nothing forks.
    expect((await take(secretariat, third.file)).result).toBe('accepted');
    expect(await stateOf(secretariat, first.docId)).toBe('superseded');
  });
});

describe('withdrawing', () => {
  test('is refused once the secretariat has the return, and of anything that is no return of this desk', async () => {
    const { streets, secretariat } = town();
    await enterQuarter(streets);
    const { docId, file } = await sign(streets);
    await take(secretariat, file);
    const [receipt] = await secretariat.tell('receipts.issue', { passphrase });
    if (receipt === undefined) throw new Error('No receipt.');
    await take(streets, receipt.file);
    const why = 'Too late.';
    expect(await stateOf(streets, docId)).toBe('accepted');
    expect(await refusalOf(() => streets.tell('returns.withdraw', { docId, why }))).toBe('return.life');
    for (const other of [receipt.docId, 'f'.repeat(64) as DocId]) {
      expect(await refusalOf(() => streets.tell('returns.withdraw', { docId: other, why }))).toBe(
        'return.unknown',
      );
    }
    expect(await refusalOf(() => secretariat.tell('returns.withdraw', { docId, why }))).toBe(
      'desk.chair-only',
    );
  });

  test('is refused while a question about the return is open', async () => {
    const { streets, secretariat } = town();
    await enterQuarter(streets);
    const { docId, file } = await sign(streets);
    await take(secretariat, file);
    await secretariat.tell('queries.ask', { about: docId, item: ref('ST-I01'), question: 'All month?' });
    const [receipt] = await secretariat.tell('receipts.issue', { passphrase });
    await take(streets, (receipt as NonNullable<typeof receipt>).file);
    expect(await stateOf(streets, docId)).toBe('queried');
    expect(await refusalOf(() => streets.tell('returns.withdraw', { docId, why: 'No.' }))).toBe(
      'return.received',
    );
    const again = await sign(streets, { whyAgain: 'In answer to the question.' });
    expect((await take(secretariat, again.file)).result).toBe('accepted');
  });
});

describe('exporting again', () => {
  test('gives the very bytes that were signed, under the name that they had', async () => {
    const { streets } = town();
    await enterQuarter(streets);
    const signed = [await sign(streets), await sign(streets, { whyAgain: 'Again.' })];
    for (const { docId, file } of signed) {
      const again = await streets.tell('returns.export', { docId, sealed: false });
      expect(again.name).toBe(file.name);
      expect(Buffer.from(again.bytes).equals(Buffer.from(file.bytes))).toBe(true);
    }
  });

  test('sealed holds the very same document inside', async () => {
    const { streets, secretariat } = town();
    await enterQuarter(streets);
    const { docId, file } = await sign(streets);
    const sealed = await streets.tell('returns.export', { docId, sealed: true });
    expect(Buffer.from(sealed.bytes).toString()).not.toContain('payload');
    const keys = await secretariat.core.keys.unlock(passphrase);
    expect(await unseal(Buffer.from(sealed.bytes).toString(), keys.sealing)).toBe(
      Buffer.from(file.bytes).toString(),
    );
    expect((await take(secretariat, sealed)).result).toBe('accepted');
  });

  test('of what was never signed here is refused', async () => {
    const { streets } = town();
    const docId = 'f'.repeat(64) as DocId;
    expect(await refusalOf(() => streets.tell('returns.export', { docId, sealed: false }))).toBe(
      'return.unknown',
    );
  });
});

describe('a figure that was supplied centrally', () => {
  const period = '2026-27 Q2' as never;
  const indicator = ref('ST-I03');

  test('is shown for the quarter, and stays looked at once the chair confirms it', async () => {
    const { streets } = town();
    const supplied = () => streets.tell('readings.supplied', { quarter: q2 });
    expect(await supplied()).toMatchObject([{ indicator, period, value: 92, response: 'unseen' }]);
    await streets.tell('readings.respond', { indicator, period, response: 'confirmed', why: '' });
    expect(await supplied()).toMatchObject([{ response: 'confirmed' }]);
  });

  test('that is disputed travels as a dispute with its reason, and without its value', async () => {
    const { streets, secretariat } = town();
    await enterNil(streets);
    expect(
      await refusalOf(() =>
        streets.tell('readings.respond', { indicator, period, response: 'disputed', why: ' ' }),
      ),
    ).toBe('supplied.why');
    const why = 'Counted twice.';
    await streets.tell('readings.respond', { indicator, period, response: 'disputed', why });
    const { file } = await sign(streets, { nil: true });
    const payload = payloadOf(file);
    expect(payload.disputes).toEqual([{ indicator, period, why }]);
    expect(JSON.stringify(payload)).not.toMatch(/:92\b/);
    expect((await take(secretariat, file)).result).toBe('accepted');
  });
});

describe('what is always reported', () => {
  test('travels though it is normal, and nothing else that is normal does', async () => {
    const { streets } = town();
    await enterNil(streets);
    expect(payloadOf((await sign(streets, { nil: true })).file).alwaysReported).toMatchObject([
      { indicator: 'ST-I04', period: q2, numerator: 11, denominator: 100 },
    ]);
  });

  // The chair had said that the figure may not be released; the plan listed it as always reported; it travelled.
  test('does not travel when the chair says that it may not be released', async () => {
    const { streets, secretariat } = town();
    await enterNil(streets);
    await explain(streets, {
      answers: [],
      gaps: [{ items: ['ST-I04'], state: 'not-releasable', why: 'Before the courts.' }] as never,
    });
    const { file } = await sign(streets, { nil: true });
    expect(payloadOf(file).alwaysReported).toEqual([]);
    expect((await take(secretariat, file)).result).toBe('accepted');
  });
});

describe('readings that are typed in', () => {
  const reading = (given: Partial<IndicatorReading>): IndicatorReading => ({
    indicator: ref('ST-I01'),
    period: '2026-07' as never,
    value: 5,
    numerator: null,
    denominator: null,
    state: 'final',
    note: '',
    ...given,
  });
  const put = ({ tell }: Desk, given: Partial<IndicatorReading>) =>
    tell('readings.put', { step: 'Typed in', readings: [reading({}), reading(given)] });

  test.each([
    ['of another group’s indicator', { indicator: ref('HO-I01') }, 'plan.no-item'],
    ['for a quarter where months are read', { period: q2 }, 'readings.period'],
    [
      'for a year where quarters are read',
      { indicator: ref('ST-I02'), period: '2026-27' },
      'readings.period',
    ],
    ['said to have no figure, with a figure', { state: 'no-data' }, 'readings.withheld'],
    [
      'not to be released, with a part of a ratio',
      { value: null, numerator: 0, state: 'not-releasable' },
      'readings.withheld',
    ],
  ])('%s are refused, all of them', async (_, given, code) => {
    const { streets } = town();
    expect(await refusalOf(() => put(streets, given as never))).toBe(code);
    expect(await streets.tell('readings.of', { indicator: ref('ST-I01') })).toEqual([]);
  });

  test('take the place of what there was, and say how many differ', async () => {
    const { streets } = town();
    expect(await put(streets, { period: '2026-08' as never })).toEqual({ written: 2 });
    expect(await put(streets, { period: '2026-08' as never, value: 6 })).toEqual({ written: 1 });
  });
});

test('a mark that turns the writing round is left out of a note, and does not spoil the return', async () => {
  const { streets, secretariat } = town();
  const turned = streetsFigures.replace('190,,,,', '190,,,,Re\u202ecounted.');
  await streets.tell('readings.import', { file: textFile('values.csv', turned) });
  await explain(streets, {});
  const { file } = await sign(streets);
  const [exception] = payloadOf(file).exceptions;
  expect(exception?.kind === 'indicator' && exception.figures.series.at(-1)?.note).toBe('Recounted.');
  expect((await take(secretariat, file)).result).toBe('accepted');
});
