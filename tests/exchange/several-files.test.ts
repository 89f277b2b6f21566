import { expect, test } from 'vitest';
import { armour } from '../../electron/core/exchange/armour.ts';
import { writeBundle } from '../../electron/core/exchange/bundle.ts';
import { recipientKey } from '../../electron/core/exchange/public-key.ts';
import { sealFor } from '../../electron/core/exchange/seal.ts';
import type { GivenFile } from '../../shared/contract/call.ts';
import { anOffice, at, group, jsonFile, type Office, takeIn, textFile } from './office.ts';
import { anException, fileOf, q1, q2, returnOf } from './return-of.ts';

const anyOffice = anOffice();

const aReturn = ({ streets, ...office }: Office) =>
  fileOf(streets, returnOf({ ...office, streets }, streets));
const sealed = async ({ core }: Office, file: GivenFile): Promise<string> =>
  sealFor(await recipientKey(core.keys.own.sealing), Buffer.from(file.bytes).toString('utf8'));

test('of a bundle each document is judged alone, whatever lies beside it', async () => {
  const office = anyOffice();
  const { streets, homes, youth } = office;
  const good = await fileOf(streets, returnOf(office, streets));
  const bad = await fileOf(homes, returnOf(office, homes, { nil: false }));
  const hidden = await sealed(office, (await fileOf(youth, returnOf(office, youth))).file);
  const bundle = writeBundle([
    { form: 'jws', text: JSON.stringify(good.parts) },
    { form: 'jws', text: JSON.stringify({ ...good.parts, more: 1 }) },
    { form: 'jws', text: JSON.stringify(bad.parts) },
    { form: 'sealed', text: hidden },
    { form: 'sealed', text: 'eyJhbGciOiJub25lIn0.a.b.c.d' },
  ]);
  const outcomes = await office.tell('files.import', { files: [textFile('all.cspreturn', bundle)] });
  expect(outcomes.map(({ document, result, code }) => [document, result, code])).toEqual([
    [1, 'accepted', undefined],
    [2, 'refused', 'file.members'],
    [3, 'quarantined', 'return.nil-contradicted'],
    [4, 'accepted', undefined],
    [5, 'refused', 'sealed.encoding'],
  ]);
  const [lies] = await office.tell('files.quarantine', {});
  const kept = await office.tell('files.quarantined', { id: lies?.id ?? '' });
  expect(Buffer.from(kept.bytes).toString('utf8')).toBe(JSON.stringify(bad.parts));
});

test('a return pasted into a reply, quoted, wrapped and signed off, is taken like any other', async () => {
  const office = anyOffice();
  const { file, docId } = await aReturn(office);
  const quoted = armour(file.bytes, 'return')
    .split('\n')
    .map((line) => `> > ${line}\r`)
    .join('\n');
  const mail = `Dear all,\r\n\r\nsee below.\r\n\r\n${quoted}\r\n\r\nKind regards\r\n-- \r\nThe Chair`;
  expect(await takeIn(office, textFile('RE return.txt', mail))).toMatchObject({ result: 'accepted', docId });
});

test('a sealed return is taken under whatever name it came, pasted or not', async () => {
  const office = anyOffice();
  const { file, docId } = await aReturn(office);
  const text = await sealed(office, file);
  expect(await takeIn(office, textFile('winmail.dat', text))).toMatchObject({ result: 'accepted', docId });
  const pasted = textFile('again.txt', armour(Buffer.from(text), 'return'));
  expect(await takeIn(office, pasted)).toMatchObject({ result: 'duplicate', docId });
});

test('twelve files at once are told apart in words, and two bad ones stop none of the rest', async () => {
  const office = anyOffice();
  const { streets, homes, youth } = office;
  const plan = office.issued(group('streets')).plan.plan;
  const sign = (chair: typeof streets, given: object) => fileOf(chair, returnOf(office, chair, given));
  const early = await sign(streets, { quarter: q1 });
  office.clock.at = at('2026-07-20T09:00:00');
  await takeIn(office, early.file);

  office.clock.at = at('2026-10-20T09:00:00');
  const told = { exceptions: [anException(plan, 'ST-I01', q2)] };
  const first = await sign(streets, { seq: 2, prev: early.docId, ...told });
  const second = await sign(streets, {
    seq: 3,
    prev: first.docId,
    supersedes: first.docId,
    whyAgain: 'Wrong.',
  });
  const [laptop, other] = [
    await sign(homes, { seq: 2 }),
    await sign(homes, { seq: 2, declaration: 'At home.' }),
  ];
  const late = await sign(youth, { quarter: q1 });
  const files = [
    jsonFile('01.cspreturn', first.parts),
    jsonFile('02.cspreturn', second.parts),
    jsonFile('03.cspreturn', early.parts),
    jsonFile('04.cspreturn', laptop.parts),
    jsonFile('05.cspreturn', other.parts),
    jsonFile('06.cspreturn', late.parts),
    jsonFile('07.cspreturn', { ...first.parts, payload: second.parts.payload }),
    textFile('08.txt', 'Please find attached our return.'),
    jsonFile('09.cspreturn', (await sign(youth, { seq: 2, prev: late.docId })).parts),
    jsonFile('10.cspreturn', (await sign(homes, { quarter: q1 })).parts),
    jsonFile('11.cspreturn', first.parts),
    jsonFile('12.cspreturn', (await sign(youth, { seq: 9, quarter: '2026-27 Q3' })).parts),
  ];
  const outcomes = await office.tell('files.import', { files });
  expect(outcomes.map(({ name, result, message }) => `${name.slice(0, 2)} ${result}: ${message}`)).toEqual([
    '01 accepted: It follows the last document from this sub-group.',
    '02 accepted: It replaces the whole return that stood for this quarter. The earlier one is kept.',
    '03 duplicate: It was imported before on 20 July 2026. Nothing has changed.',
    '04 accepted: One document signed before it has not arrived.',
    '05 fork: There is another return for this quarter, and neither says that it replaces the other.',
    '06 late: It follows the last document from this sub-group.',
    '07 quarantined: The file was changed after it was signed, or somebody else made it: its signature does not match.',
    '08 refused: This is not a CSP Returns file.',
    '09 accepted: It follows the last document from this sub-group.',
    '10 late: It was signed before documents that are already here, and is the first for its quarter.',
    '11 duplicate: It was imported before on 20 October 2026. Nothing has changed.',
    '12 accepted: 6 documents signed before it have not arrived.',
  ]);
  expect((await office.tell('files.quarantine', {})).map(({ name }) => name)).toEqual(['07.cspreturn']);
});

test('sixty files are taken in steps, and told of in the order in which they were given', async () => {
  const office = anyOffice();
  const files: GivenFile[] = [];
  for (let n = 0; n < 60; n++) {
    const given = { seq: n + 1, declaration: `Signed for the ${n}th time.` };
    files.push((await fileOf(office.youth, returnOf(office, office.youth, given), `${n}.cspreturn`)).file);
    if (n === 30) files.push(textFile('half time.txt', ''));
  }
  const outcomes = await office.tell('files.import', { files });
  expect(outcomes.map(({ name }) => name)).toEqual(files.map(({ name }) => name));
  expect(outcomes.map(({ result }) => result)).toEqual([
    'accepted',
    ...Array(30).fill('fork'),
    'refused',
    ...Array(29).fill('fork'),
  ]);
});
