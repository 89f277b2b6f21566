import { expect, test } from 'vitest';
import { getPlan } from '../../db/plan.ts';
import { allReadings } from '../../db/readings.ts';
import { readEnvelope } from '../../electron/core/exchange/envelope.ts';
import { unseal } from '../../electron/core/exchange/seal.ts';
import { figuresOf } from '../../shared/rules/figures.ts';
import { absent, figures, type Group, plan, present, words } from './canaries.ts';
import { aTown, type Desk, importPlan, issueTo, passphrase, take, textFile } from './desks.ts';
import { q2, sign } from './quarter.ts';

const town = aTown('secretariat', 'streets', 'homes');
const groups: Record<'streets' | 'homes', Group> = {
  streets: { code: 'ST', lead: 'sg:streets', priority: 'ST-P01' },
  homes: { code: 'HO', lead: 'sg:homes', priority: 'HO-P01' },
};

/** The figures of a quarter, a year and a chart that the desk works out for its indicators, as they would be written. */
function workedOut({ core }: Desk, refs: (ref: string) => boolean): string[] {
  const held = getPlan(core.store);
  const readings = allReadings(core.store);
  return (held?.indicators ?? [])
    .filter(({ ref }) => refs(ref))
    .flatMap((indicator) => {
      const { value, numerator, denominator, lastQuarter, lastYear, yearToDate } = figuresOf(
        indicator,
        readings.get(indicator.ref) ?? [],
        q2,
        { points: 24 },
      );
      return [value, numerator, denominator, lastQuarter, lastYear, yearToDate];
    })
    .filter((value) => value !== null)
    .map(String);
}

test.each(['streets', 'homes'] as const)(
  'of an item that is no exception, no figure and no word leaves %s’ desk in a return',
  async (name) => {
    const place = town();
    const { secretariat } = place;
    const desk = place[name];
    const group = groups[name];
    await importPlan(secretariat, plan(Object.values(groups)));
    await issueTo(secretariat, [desk]);
    absent.length = 0;
    present.length = 0;
    const taken = await desk.tell('readings.import', {
      file: textFile('absent-file-name-qzx.csv', figures(group)),
    });
    expect(taken.refused).toBe(0);
    if (name === 'streets') {
      const always = textFile('always.csv', `indicator,period,numerator,denominator\nST-I04,${q2},11,100`);
      await desk.tell('readings.import', { file: always });
    }
    const check = await desk.tell('exceptions.explain', {
      step: 'qzx-step-name',
      explanations: words(group) as never,
    });
    const { code } = group;
    expect(check.obstacles).toEqual([]);
    expect(check.exceptions.map((one) => (one.kind === 'other' ? 'raised' : one.item.ref))).toEqual([
      `${code}-I01`,
      `${code}-A22`,
      'raised',
    ]);
    // Everything that may be the matter short of an exception is there, so that keeping it back is shown.
    expect(check.watch.map(({ item }) => item.ref)).toEqual([`${code}-I24`, `${code}-I25`, `${code}-A21`]);

    const { file, sealed } = await sign(desk);
    expect(sealed).toBe(name === 'homes');
    expect(await take(secretariat, file)).toMatchObject({ result: 'accepted', warnings: [] });
    const bytes = Buffer.from(file.bytes).toString('utf8');
    const keys = await secretariat.core.keys.unlock(passphrase);
    const document = sealed ? await unseal(bytes, keys.sealing) : bytes;
    const envelope = readEnvelope(document);
    const said = Buffer.from(envelope.payload, 'base64url').toString('utf8');
    const header = Buffer.from(envelope.protected, 'base64url').toString('utf8');

    const normal = (ref: string) => /-I2\d$/.test(ref);
    const everything = [bytes, document, header, said, file.name];
    const hidden = [...absent, ...workedOut(desk, normal), 'qzx-step-name', 'absent-file-name'];
    expect(hidden.length).toBeGreaterThan(200);
    expect(hidden.filter((one) => everything.some((text) => text.includes(one)))).toEqual([]);

    const told = [...present, ...workedOut(desk, (ref) => ref === `${code}-I01`)];
    expect(told.length).toBeGreaterThan(30);
    expect(told.filter((one) => !said.includes(String(Number(one) || one)))).toEqual([]);
    // Sealed, nothing at all can be read from outside.
    if (sealed) expect(told.filter((one) => bytes.includes(one))).toEqual([]);
  },
);
