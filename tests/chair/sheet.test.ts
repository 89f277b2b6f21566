import { expect, test } from 'vitest';
import type { Input } from '../../shared/contract/index.ts';
import type { Sheet } from '../../shared/model/sheet.ts';
import { aTown, type Desk } from './desks.ts';

const town = aTown('streets');
const quarter = '2026-27 Q2' as Input<'figures.put'>['quarter'];

const sheet = (desk: Desk): Promise<Sheet> => desk.tell('figures.sheet', { quarter });
const rowOf = (of: Sheet, ref: string) => {
  const found = of.rows.find((one) => one.ref === ref);
  if (found === undefined) throw new Error(`${ref} is not in the sheet.`);
  return found;
};
const figure = (
  value: number | null,
  numerator: number | null = null,
  denominator: number | null = null,
) => ({
  value,
  numerator,
  denominator,
});
type Entries = Input<'figures.put'>['entries'];
const entry = (indicator: string, period: string, of: Entries[number]['figure']) =>
  ({ indicator, period, figure: of }) as Entries[number];
const put = (desk: Desk, how: Input<'figures.put'>['how'], ...entries: Entries) =>
  desk.tell('figures.put', { quarter, how, entries });
const newest = async (desk: Desk) => (await desk.tell('changes.list', { limit: 1 }))[0]?.name;

test('the sheet of a quarter gives every indicator of the sub-group, with what is to be entered', async () => {
  const { streets } = town();
  const { rows, months, entered, of, readOnly } = await sheet(streets);
  expect(months).toEqual(['July', 'August', 'September']);
  expect({ entered, of, readOnly }).toEqual({ entered: 0, of: 5, readOnly: '' });
  expect(
    rows.map(({ ref, cells, rule, good, target, open }) => [ref, cells.length, rule, good, target, open]),
  ).toEqual([
    ['ST-I01', 3, 'Sum', 'Fewer is better', 'At most 300', true],
    ['ST-I02', 1, 'As entered', 'Fewer is better', 'At most 100', true],
    ['ST-I03', 1, 'As entered', 'Fewer is better', 'At most 100', false],
    ['ST-I04', 1, 'Ratio of sums', 'Higher is better', 'At least 10.0%', true],
  ]);
  const supplied = rows[2]?.cells[0];
  expect(supplied).toMatchObject({ shown: '92', supplied: { response: 'unseen', why: '' } });
});

test('the quarter’s figure and its status follow the cells, and say why', async () => {
  const { streets } = town();
  await put(
    streets,
    'typed',
    entry('ST-I01', '2026-07', figure(120)),
    entry('ST-I01', '2026-08', figure(140)),
  );
  const half = rowOf(await sheet(streets), 'ST-I01');
  expect(half).toMatchObject({ now: '[x]', open: true, status: { name: 'none', word: 'No figure yet' } });
  await put(streets, 'typed', entry('ST-I01', '2026-09', figure(140)));
  const whole = rowOf(await sheet(streets), 'ST-I01');
  expect(whole).toMatchObject({ now: '400', open: false, exception: true });
  expect(whole.status).toMatchObject({ name: 'red', letter: 'R', word: 'Off track' });
  expect(whole.status.reason).toContain('33.3% off the target of 300');
  expect((await sheet(streets)).entered).toBe(3);
});

test('the parts of a ratio make its figure, whatever figure is typed beside them', async () => {
  const { streets } = town();
  await put(streets, 'typed', entry('ST-I04', '2026-27 Q2', figure(77, 30, 200)));
  const { cells, now } = rowOf(await sheet(streets), 'ST-I04');
  expect([cells[0]?.value, cells[0]?.numerator, now]).toEqual([15, 30, '15.0%']);
});

test('typing in one cell is one step to undo; a paste is one step, however many cells it fills', async () => {
  const { streets } = town();
  for (const value of [1, 12, 120]) await put(streets, 'typed', entry('ST-I01', '2026-07', figure(value)));
  expect(await newest(streets)).toBe('Figure for July 2026, ST-I01');
  await put(
    streets,
    'pasted',
    entry('ST-I01', '2026-07', figure(121)),
    entry('ST-I02', quarter, figure(50)),
    entry('ST-I01', '2026-08', { state: 'no-data', why: 'The system was down.' }),
  );
  expect(await newest(streets)).toBe('Paste of 3 values');
  expect(rowOf(await sheet(streets), 'ST-I01').cells[1]).toMatchObject({
    state: 'no-data',
    note: 'The system was down.',
  });
  await streets.tell('changes.undo', {});
  expect(rowOf(await sheet(streets), 'ST-I01').cells.map(({ value }) => value)).toEqual([120, null, null]);
  await streets.tell('changes.undo', {});
  expect(rowOf(await sheet(streets), 'ST-I01').cells[0]?.state).toBeNull();
});

test('what was typed and is no figure is kept, said, and forgotten when a figure comes', async () => {
  const { streets } = town();
  await put(streets, 'typed', entry('ST-I01', '2026-07', figure(120)));
  await streets.tell('drafts.put', { place: 'reading/ST-I01/2026-07', text: '12o' });
  await streets.tell('drafts.put', { place: 'reading/ST-I04/2026-27 Q2/numerator', text: '30' });
  const kept = await sheet(streets);
  expect(rowOf(kept, 'ST-I01').cells[0]?.drafts).toEqual([
    { field: 'value', text: '12o', wrong: expect.stringMatching(/letters .* Until then 120 counts\.$/) },
  ]);
  expect(rowOf(kept, 'ST-I04').cells[0]?.drafts).toMatchObject([
    { field: 'numerator', text: '30', wrong: 'The denominator is missing. Both parts are needed.' },
  ]);
  await put(streets, 'typed', entry('ST-I01', '2026-07', figure(121)));
  expect(rowOf(await sheet(streets), 'ST-I01').cells[0]?.drafts).toEqual([]);
});

test('a question about a figure is asked until it is answered, and again for another figure', async () => {
  const { streets } = town();
  await put(
    streets,
    'typed',
    entry('ST-I01', '2026-07', figure(100)),
    entry('ST-I01', '2026-08', figure(1000)),
  );
  const asks = async () => rowOf(await sheet(streets), 'ST-I01').cells[1]?.asks.map(({ code }) => code);
  expect(await asks()).toEqual(['jump']);
  await streets.tell('drafts.put', { place: 'kept/ST-I01/2026-08', text: '1000' });
  expect(await asks()).toEqual([]);
  await put(streets, 'typed', entry('ST-I01', '2026-08', figure(1001)));
  expect(await asks()).toEqual(['jump']);
});

test('one answer says why several indicators have no figure, and is taken back as one step', async () => {
  const { streets } = town();
  const items = ['ST-I01', 'ST-I02'] as never;
  const why = 'Not supplied by the analyst.';
  await streets.tell('figures.gap', { quarter, items, gap: { state: 'no-data', why } });
  const said = await sheet(streets);
  expect(rowOf(said, 'ST-I02')).toMatchObject({
    gap: { why },
    open: false,
    status: { word: 'No data', reason: why },
  });
  expect([said.entered, said.of]).toEqual([4, 5]);
  expect(await newest(streets)).toBe('No figure for 2 indicators');
  await streets.tell('figures.gap', { quarter, items, gap: null });
  expect(rowOf(await sheet(streets), 'ST-I02').gap).toBeNull();
  await streets.tell('changes.undo', {});
  expect(rowOf(await sheet(streets), 'ST-I02').gap).toMatchObject({ why });
});

test('what is supplied centrally is confirmed or disputed, and never entered', async () => {
  const { streets } = town();
  const entered = put(streets, 'typed', entry('ST-I03', quarter, figure(50)));
  await expect(entered).rejects.toMatchObject({ fault: { code: 'readings.central' } });
  const typed = streets.tell('readings.put', {
    step: 'ST-I03',
    readings: [{ indicator: 'ST-I03', period: quarter, state: 'final', note: '', ...figure(50) }] as never,
  });
  await expect(typed).rejects.toMatchObject({ fault: { code: 'readings.central' } });
  const of = [{ indicator: 'ST-I03', period: quarter }] as never;
  await expect(streets.tell('figures.respond', { of, response: 'disputed', why: ' ' })).rejects.toMatchObject(
    {
      fault: { code: 'supplied.why' },
    },
  );
  await streets.tell('figures.respond', { of, response: 'confirmed', why: '' });
  expect(rowOf(await sheet(streets), 'ST-I03').cells[0]?.supplied?.response).toBe('confirmed');
  expect(await newest(streets)).toBe('Supplied figure of ST-I03 confirmed');
});

test('a period of another kind, and an indicator of somebody else, are refused whole', async () => {
  const { streets } = town();
  const good = entry('ST-I01', '2026-07', figure(1));
  await expect(put(streets, 'pasted', good, entry('ST-I01', quarter, figure(1)))).rejects.toMatchObject({
    fault: { code: 'readings.period' },
  });
  await expect(put(streets, 'pasted', good, entry('HO-I01', quarter, figure(1)))).rejects.toMatchObject({
    fault: { code: 'plan.no-item' },
  });
  expect(rowOf(await sheet(streets), 'ST-I01').cells[0]?.state).toBeNull();
});
