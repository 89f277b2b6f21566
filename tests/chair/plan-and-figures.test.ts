import { describe, expect, test } from 'vitest';
import type { Ref } from '../../shared/model/ids.ts';
import type { PlanSourceInput } from '../../shared/model/plan-source.ts';
import type { FiguresFile } from '../../shared/model/return-file.ts';
import { refusalOf } from '../signed.ts';
import { ashbyPlan } from './ashby.ts';
import { aTown, type Desk, importPlan, issueTo, passphrase, payloadOf, take, textFile } from './desks.ts';
import { enterQuarter, q2, sign, streetsWords } from './quarter.ts';

const town = aTown('secretariat', 'streets');
const ref = (text: string) => text as Ref;
const explain = ({ tell }: Desk, given: Parameters<typeof streetsWords>[0]) =>
  tell('exceptions.explain', { explanations: streetsWords({ answers: [], ...given }) });

describe('a new version of the plan in the middle of a quarter', () => {
  /** `ST-I02` leaves, `ST-I05` comes, and the Streets Group is asked neither for a view nor for an answer any more. */
  const changed = (): PlanSourceInput => {
    const second = ashbyPlan.indicators?.find((one) => one.ref === 'ST-I02');
    return {
      ...ashbyPlan,
      readings: [],
      priorities: ashbyPlan.priorities.map((one) =>
        one.ref === 'HO-P01' ? { ...one, contributors: [], question: '' } : one,
      ),
      indicators: [
        ...(ashbyPlan.indicators ?? []).filter((one) => one.ref !== 'ST-I02'),
        { ...second, ref: 'ST-I05', title: 'What ST-I05 measures' } as never,
      ],
      requests: (ashbyPlan.requests ?? []).map((one) => ({
        ...one,
        owner: { kind: 'outside' as const, name: 'The Commissioner' },
      })),
    };
  };

  test('keeps what was entered, retires what has left, and asks for what is new', async () => {
    const { streets, secretariat } = town();
    await enterQuarter(streets);
    await importPlan(secretariat, changed());
    await issueTo(secretariat, [streets]);
    const { coverage, exceptions, obstacles, plan } = await streets.tell('exceptions.check', { quarter: q2 });
    expect(plan?.version).toBe(3);
    expect(coverage.map(({ item }) => item.ref)).toEqual([
      'ST-I01',
      'ST-I03',
      'ST-I04',
      'ST-I05',
      'ST-A01',
      'ST-A02',
    ]);
    expect(exceptions[0]?.answers.why).toBe('A new car park.');
    expect(obstacles.map(({ code, item }) => `${item} ${code}`)).toEqual(['ST-I05 gap-unexplained']);
    // What left the plan is kept behind it.
    expect(
      (await streets.tell('readings.of', { indicator: ref('ST-I02') })).map(({ value }) => value),
    ).toEqual([95]);
  });

  // A view on a priority to which the group had ceased to contribute, and an answer to a request that had been
  // given to somebody else, were signed all the same: the secretariat's desk refused the whole return.
  test('keeps back what it no longer asks for, so that the return can be taken in', async () => {
    const { streets, secretariat } = town();
    await enterQuarter(streets);
    await explain(streets, {
      actions: [],
      requests: [{ request: 'ST-R01', text: 'Twelve.', complete: true }] as never,
      raised: [
        {
          item: null,
          priority: 'ST-P01',
          title: 'Two pubs closed',
          class: 'over',
          why: 'Nobody measures it.',
          answers: { what: 'Quiet.' },
        },
        { item: 'ST-I02', priority: null, title: 'Odd', class: 'under', why: 'Odd.', answers: {} },
      ] as never,
    });
    await importPlan(secretariat, changed());
    await issueTo(secretariat, [streets]);
    await streets.tell('readings.import', {
      file: textFile('new.csv', `indicator,period,value\nST-I05,${q2},95`),
    });
    const { file } = await sign(streets);
    const payload = payloadOf(file);
    expect(payload).toMatchObject({ plan: { version: 3 }, contributions: [], requests: [] });
    expect(payload.exceptions.map(({ kind }) => kind)).toEqual(['indicator', 'other']);
    expect(await take(secretariat, file)).toMatchObject({ result: 'accepted', warnings: [] });
  });

  test('refuses what is said anew of an item that has left', async () => {
    const { streets, secretariat } = town();
    await importPlan(secretariat, changed());
    await issueTo(secretariat, [streets]);
    const said = (given: Parameters<typeof streetsWords>[0]) => refusalOf(() => explain(streets, given));
    expect(await said({ answers: [{ item: 'ST-I02', why: 'x' }] as never })).toBe('explanations.item');
    expect(await said({})).toBe('explanations.item');
    const file = textFile('old.csv', `indicator,period,value\nST-I02,${q2},95`);
    expect(await streets.tell('readings.import', { file })).toMatchObject({ taken: 0, refused: 1 });
    expect(await streets.tell('readings.of', { indicator: ref('ST-I02') })).toEqual([]);
  });

  test('a return on the plan before is still taken in', async () => {
    const { streets, secretariat } = town();
    await enterQuarter(streets);
    const { file } = await sign(streets);
    await importPlan(secretariat, changed());
    await issueTo(secretariat, []);
    const taken = await take(secretariat, file);
    expect(taken.result).toBe('accepted');
    expect(taken.warnings.length).toBeGreaterThan(0);
  });

  test('an older version is refused, and the same one again changes nothing', async () => {
    const { streets, secretariat } = town();
    const { files } = await secretariat.tell('plan.issue', { passphrase });
    const third = files.find(({ subGroup }) => subGroup === 'sg:streets');
    await issueTo(secretariat, [streets]);
    const [older] = await streets.tell('files.import', { files: [third?.file as never] });
    expect(older).toMatchObject({ result: 'refused', code: 'plan.older' });
  });
});

describe('figures that the secretariat asks for', () => {
  const why = 'The year’s end.';
  const ask = ({ tell }: Desk, indicators: string[], periods: string[]) =>
    tell('figures.request', {
      subGroup: 'sg:streets' as never,
      indicators: indicators.map(ref),
      periods: periods as never,
      why,
    });
  const deliver = async (secretariat: Desk, streets: Desk) => {
    const receipts = await secretariat.tell('receipts.issue', { passphrase });
    for (const { subGroup, file } of receipts) if (subGroup === 'sg:streets') await take(streets, file);
  };

  test('are signed by the chair, exactly those, and taken in as the answer', async () => {
    const { streets, secretariat } = town();
    await enterQuarter(streets);
    await take(secretariat, (await sign(streets)).file);
    await ask(secretariat, ['ST-I01'], ['2026-07', '2026-08']);
    await deliver(secretariat, streets);
    const [waiting] = await streets.tell('figures.waiting', {});
    expect(waiting).toMatchObject({ why, indicators: ['ST-I01'], periods: ['2026-07', '2026-08'] });
    const request = (waiting as NonNullable<typeof waiting>).id;
    const { file, docId } = await streets.tell('figures.sign', { request, passphrase });
    const payload = payloadOf(file) as unknown as FiguresFile;
    expect(payload).toMatchObject({ kind: 'figures', seq: 2, request });
    expect(payload.readings.map(({ period, value }) => [period, value])).toEqual([
      ['2026-07', 100],
      ['2026-08', 100],
    ]);
    expect(await take(secretariat, file)).toMatchObject({ result: 'accepted' });
    expect(await streets.tell('figures.waiting', {})).toEqual([]);
    // The next return follows them in the chain, and nothing is thought to be missing.
    const next = await sign(streets, { whyAgain: 'Again.' });
    expect(payloadOf(next.file)).toMatchObject({ seq: 3, prev: docId });
    expect(await take(secretariat, next.file)).toMatchObject({ result: 'accepted', warnings: [] });
  });

  test('must be there, or say why they are not', async () => {
    const { streets, secretariat } = town();
    await ask(secretariat, ['ST-I02'], [q2]);
    await deliver(secretariat, streets);
    const [waiting] = await streets.tell('figures.waiting', {});
    const request = (waiting as NonNullable<typeof waiting>).id;
    const signing = () => streets.tell('figures.sign', { request, passphrase });
    await expect(signing()).rejects.toMatchObject({
      fault: { code: 'figures.no-value', message: 'There is no figure for ST-I02 in 2026-27 Q2.' },
    });
    const rows = `indicator,period,value,state,note\nST-I02,${q2},,no-data,The system was down.`;
    await streets.tell('readings.import', { file: textFile('values.csv', rows) });
    const payload = payloadOf((await signing()).file) as unknown as FiguresFile;
    expect(payload.readings).toMatchObject([{ value: null, state: 'no-data', note: 'The system was down.' }]);
  });

  // Asked for a quarter's figure of an indicator that is read by the month, no chair could ever have answered.
  test('are asked for by the periods that they are read by, and of the sub-group that leads them', async () => {
    const { secretariat } = town();
    const asking = (indicators: string[], periods: string[]) =>
      refusalOf(() => ask(secretariat, indicators, periods));
    expect(await asking(['ST-I01'], [q2])).toBe('readings.period');
    expect(await asking(['ST-I02'], [q2, '2026-07'])).toBe('readings.period');
    expect(await asking(['ST-I02', 'ST-I01'], [q2])).toBe('readings.period');
    expect(await asking(['HO-I01'], [q2])).toBe('plan.no-item');
    expect(await asking(['ST-I02', 'ST-I03'], [q2])).toBe('not refused');
  });

  test('cannot be signed when nobody asked', async () => {
    const { streets } = town();
    const request = '01900000-0000-7000-8000-000000000000' as never;
    expect(await refusalOf(() => streets.tell('figures.sign', { request, passphrase }))).toBe(
      'figures.none-asked',
    );
  });
});
