import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../electron/core/exchange/words-of-a-key.ts';
import type { DocId, Ref } from '../../shared/model/ids.ts';
import type { Period, Quarter } from '../../shared/model/period.ts';
import {
  aTown,
  at,
  type Desk,
  enrol,
  jsonFile,
  passphrase,
  payloadOf,
  type Town,
  take,
  textFile,
} from '../chair/desks.ts';
import { enterNil, q1, q2, sign } from '../chair/quarter.ts';
import { aChair, signedBy } from './office.ts';

const aDay = aTown('secretariat', 'streets', 'homes', 'deputy', 'laptop');

/** Enters a quarter with nothing to report, for which the analyst has supplied nothing. */
async function enterUnsupplied(desk: Desk, quarter: Quarter): Promise<void> {
  await enterNil(desk, quarter);
  const gaps = [{ items: ['ST-I03' as Ref], state: 'no-data' as const, why: 'Not supplied by the analyst.' }];
  await desk.tell('exceptions.explain', { explanations: { schema: 'csp.explanations/1', quarter, gaps } });
}

/** The Streets Group signs a nil return and the secretariat takes it in. */
async function returned({ streets, secretariat }: Town, quarter: Quarter = q2) {
  await (quarter === q2 ? enterNil(streets) : enterUnsupplied(streets, quarter));
  const signed = await sign(streets, { quarter, nil: true });
  await take(secretariat, signed.file);
  return signed;
}

const receipts = ({ tell }: Desk) => tell('receipts.issue', { passphrase });
/** What the secretariat sends the Streets Group now: lines by the end of the docId, in any order. */
async function told({ secretariat }: Town) {
  const sent = (await receipts(secretariat)).filter(({ subGroup }) => subGroup === 'sg:streets');
  if (sent.length !== 1) throw new Error(`${sent.length} receipts were made for the Streets Group.`);
  const file = sent[0]?.file as (typeof sent)[0]['file'];
  const { lines, queries, figuresRequests } = payloadOf(file) as never as Receipt;
  return { file, lines: new Map(lines.map((line) => [line.docId, line])), queries, figuresRequests };
}
type Receipt = {
  lines: { docId: DocId; outcome: string; late: boolean; receivedOn: string }[];
  queries: { question: string }[];
  figuresRequests: { id: string }[];
};
const stateOf = async ({ tell }: Desk, docId: DocId) =>
  (await tell('returns.list', {})).find((one) => one.docId === docId)?.state;
const again = { nil: true, whyAgain: 'A figure was wrong.' };

describe('a receipt', () => {
  test('says that a return is accepted and when it came, and its chair’s desk knows', async () => {
    const town = aDay();
    const { docId } = await returned(town);
    town.clock.at = at('2026-10-07T09:00:00');
    const { lines, file } = await told(town);
    expect([...lines.values()]).toEqual([
      { docId, quarter: q2, outcome: 'accepted', late: false, receivedOn: '2026-10-05' },
    ]);
    expect(await stateOf(town.streets, docId)).toBe('signed');
    const outcome = await take(town.streets, file);
    expect(outcome.message).toBe('The secretariat confirms one document. It is about ST-2026-27-Q2-v1.');
    expect(await stateOf(town.streets, docId)).toBe('accepted');
    expect((await take(town.streets, file)).result).toBe('duplicate');
  });

  test('tells news alone: where nothing changed, none is made', async () => {
    const town = aDay();
    expect(await receipts(town.secretariat)).toEqual([]);
    await returned(town);
    expect((await receipts(town.secretariat)).map(({ subGroup }) => subGroup)).toEqual(['sg:streets']);
    await returned(town, q1);
    expect((await told(town)).lines.size).toBe(1);
  });

  test('is not made again because a clock was set back between two of them', async () => {
    const town = aDay();
    const { docId } = await returned(town);
    await receipts(town.secretariat);
    await town.secretariat.tell('queries.ask', { about: docId, item: null, question: 'Is it so?' });
    town.clock.at = at('2026-10-04T09:00:00');
    expect((await told(town)).lines.get(docId)?.outcome).toBe('queried');
    expect(await receipts(town.secretariat)).toEqual([]);
  });

  test('says that a return was late', async () => {
    const town = aDay();
    town.clock.at = at('2026-10-26T09:00:00');
    const { docId } = await returned(town);
    expect((await told(town)).lines.get(docId)).toMatchObject({ outcome: 'accepted', late: true });
  });

  test('carries a question once; the return that answers it is accepted, the other superseded', async () => {
    const town = aDay();
    const { streets, secretariat } = town;
    const first = await returned(town);
    await take(streets, (await told(town)).file);
    await secretariat.tell('queries.ask', {
      about: first.docId,
      item: 'ST-I02' as Ref,
      question: 'Is 95 right?',
    });
    const asked = await told(town);
    expect(asked.lines.get(first.docId)?.outcome).toBe('queried');
    expect(asked.queries.map(({ question }) => question)).toEqual(['Is 95 right?']);
    expect(await take(streets, asked.file)).toMatchObject({
      message: 'The secretariat has a question. It is about ST-2026-27-Q2-v1.',
      next: 'Answer by signing the return again.',
    });
    expect(await stateOf(streets, first.docId)).toBe('queried');
    const open = async () => {
      const status = await streets.tell('status.get', { quarter: q2 });
      return status.role === 'chair' ? status.openQueries.length : -1;
    };
    expect(await open()).toBe(1);
    expect(await receipts(secretariat)).toEqual([]);

    const second = await sign(streets, again);
    expect(await open()).toBe(0);
    await take(secretariat, second.file);
    const answered = await told(town);
    expect(answered.queries).toEqual([]);
    expect([first, second].map(({ docId }) => answered.lines.get(docId)?.outcome)).toEqual([
      'superseded',
      'accepted',
    ]);
    await take(streets, answered.file);
    expect(await stateOf(streets, first.docId)).toBe('superseded');
    expect(await stateOf(streets, second.docId)).toBe('accepted');
  });

  test('that is opened after a later one takes nothing back, and asks nothing that was answered', async () => {
    const town = aDay();
    const { streets, secretariat } = town;
    const first = await returned(town);
    await secretariat.tell('queries.ask', { about: first.docId, item: null, question: 'Is it so?' });
    const old = await told(town);
    const second = await sign(streets, again);
    await take(secretariat, second.file);
    town.clock.at = at('2026-10-08T09:00:00');
    const news = await told(town);
    await take(streets, news.file);
    await take(streets, old.file);
    expect(await stateOf(streets, second.docId)).toBe('accepted');
    expect(await stateOf(streets, first.docId)).toBe('superseded');
    expect(await streets.tell('status.get', { quarter: q2 })).toMatchObject({ openQueries: [] });
  });

  test('that says a return was accepted is too old once a question about it was opened', async () => {
    const town = aDay();
    const { streets, secretariat } = town;
    const { docId } = await returned(town);
    const old = await told(town);
    town.clock.at = at('2026-10-08T09:00:00');
    await secretariat.tell('queries.ask', { about: docId, item: null, question: 'Is it so?' });
    await take(streets, (await told(town)).file);
    await take(streets, old.file);
    expect(await stateOf(streets, docId)).toBe('queried');
  });

  test('tells of a fork, and after the ruling which return stands', async () => {
    const town = aDay();
    const { streets, secretariat } = town;
    const own = await returned(town);
    const elsewhere = { ...payloadOf(own.file), declaration: 'Signed on another laptop.' };
    const parts = await signedBy(await streets.core.keys.unlock(passphrase), 'return', elsewhere);
    const other = (await take(secretariat, jsonFile('other.cspreturn', parts))).docId as DocId;
    const forked = await told(town);
    expect([own.docId, other].map((docId) => forked.lines.get(docId)?.outcome)).toEqual(['fork', 'fork']);
    await take(streets, forked.file);
    expect(await stateOf(streets, own.docId)).toBe('received');

    const matter = { kind: 'fork', subGroup: 'sg:streets' as never, stands: other } as const;
    const restsOn = [own.docId, other];
    await secretariat.tell('determinations.record', {
      quarter: q2,
      matter,
      why: 'The chair says so.',
      restsOn,
    });
    town.clock.at = at('2026-10-08T09:00:00');
    const ruled = await told(town);
    expect([own.docId, other].map((docId) => ruled.lines.get(docId)?.outcome)).toEqual([
      'superseded',
      'accepted',
    ]);
    await take(streets, ruled.file);
    expect(await stateOf(streets, own.docId)).toBe('superseded');
  });

  test('says that a first return waits for its key, and later that it was accepted', async () => {
    const town = aDay();
    const { deputy, secretariat } = town;
    await enterUnsupplied(deputy, q2);
    const { file, docId } = await sign(deputy, { nil: true });
    expect((await take(secretariat, file)).result).toBe('parked');
    const waits = await told(town);
    expect([...waits.lines.values()]).toMatchObject([{ docId, outcome: 'parked', late: false }]);
    await take(deputy, waits.file);
    expect(await stateOf(deputy, docId)).toBe('received');
    const { kid } = deputy.core.keys.own;
    await secretariat.tell('keys.enrol', { kid, words: wordsOf(kid).join(' '), verified: 'by telephone' });
    town.clock.at = at('2026-10-08T09:00:00');
    const news = await told(town);
    expect([...news.lines.values()]).toMatchObject([
      { docId, outcome: 'accepted', receivedOn: '2026-10-05' },
    ]);
    await take(deputy, news.file);
    expect(await stateOf(deputy, docId)).toBe('accepted');
  });

  test('for another sub-group is refused, and so is one that is about nothing that was signed here', async () => {
    const town = aDay();
    const { homes, streets, laptop } = town;
    await returned(town);
    const { file } = await told(town);
    const refusal = async ({ tell }: Desk) => (await tell('files.import', { files: [file] }))[0];
    expect(await refusal(homes)).toMatchObject({
      code: 'binding.sub-group',
      message: 'The file was made for Streets Group, not for this sub-group.',
    });
    expect(await refusal(laptop)).toMatchObject({ code: 'receipt.unknown' });
    expect(await stateOf(streets, payloadOf(file).id as never)).toBeUndefined();
  });

  test('about documents of two laptops is taken at both', async () => {
    const town = aDay();
    const { deputy, secretariat, streets } = town;
    await enrol(secretariat, deputy);
    const own = await returned(town);
    await enterUnsupplied(deputy, q1);
    const theirs = await sign(deputy, { quarter: q1, nil: true });
    await take(secretariat, theirs.file);
    const { file, lines } = await told(town);
    expect(lines.size).toBe(2);
    for (const [desk, { docId }] of [
      [streets, own],
      [deputy, theirs],
    ] as const) {
      await take(desk, file);
      expect(await stateOf(desk, docId)).toBe('accepted');
    }
  });

  test('acknowledges nothing that the secretariat typed in itself', async () => {
    const { secretariat } = aDay();
    const transcribed = {
      schema: 'csp.transcription/1',
      subGroup: 'sg:streets',
      transcription: { source: 'word', statedBy: 'The chair' },
      nil: true,
      marking: 'OFFICIAL',
      exceptions: [],
      coverage: [],
    } as const;
    await secretariat.tell('returns.transcribe', {
      quarter: q2,
      passphrase,
      return: transcribed as never,
      source: null,
    });
    expect(await secretariat.tell('merge.get', { quarter: q2 })).toMatchObject({
      subGroups: [{ state: 'transcribed' }, { state: 'missing' }],
    });
    expect(await receipts(secretariat)).toEqual([]);
  });

  test('is sealed to each key of a sensitive group, as a file of its own for each', async () => {
    const town = aDay();
    const { secretariat, homes } = town;
    const { issued } = await anotherOfHomes(town);
    await enterHomes(homes);
    await take(secretariat, (await sign(homes, { nil: true })).file);
    const sent = await receipts(secretariat);
    expect(sent.map(({ sealed, file }) => [sealed, file.name])).toEqual([
      [true, 'Receipt for Homes Group 2026-10-05 for Karin Lindqvist.cspreceipt'],
      [true, 'Receipt for Homes Group 2026-10-05 for Karin Lindqvist the Second.cspreceipt'],
    ]);
    expect(new Set(sent.map(({ docId }) => docId)).size).toBe(1);
    const opened = await Promise.all(
      sent.map(({ file }) => homes.tell('files.import', { files: [file], tryOnly: true })),
    );
    expect(opened.map(([one]) => one?.code)).toEqual([undefined, 'sealed.recipient']);
    expect(new Set(issued).size).toBe(2);
  });
});

/** A second person of the Homes Group is enrolled; gives the names of the plan files that are then issued to it. */
async function anotherOfHomes({ secretariat, homes }: Town): Promise<{ issued: string[] }> {
  const { core, tell } = secretariat;
  const request = JSON.parse(
    Buffer.from((await homes.tell('keys.request', { passphrase })).bytes).toString('utf8'),
  );
  const payload = JSON.parse(Buffer.from(request.payload, 'base64url').toString('utf8'));
  const second = await aChair('homes');
  const signer = { ...payload.signer, name: 'Karin Lindqvist the Second' };
  const asked = { ...payload, signer, sign: second.signing.jwk, seal: second.sealing.jwk };
  await tell('files.import', { files: [jsonFile('k.cspkey', await signedBy(second, 'key-request', asked))] });
  const { kid } = second.signing;
  await tell('keys.enrol', { kid, words: wordsOf(kid).join(' '), verified: 'by telephone' });
  core.store.exec(
    "update key set since = '2026-06-01' where iss = 'sg:homes' and holder ->> 'name' like '%Second'",
  );
  const { files } = await tell('plan.issue', { passphrase });
  return { issued: files.filter(({ subGroup }) => subGroup === 'sg:homes').map(({ file }) => file.name) };
}

async function enterHomes({ tell }: Desk): Promise<void> {
  const rows = ['indicator,period,value', `HO-I01,${q2},95`, `HO-I02,${q2},95`];
  await tell('readings.import', { file: textFile('values.csv', rows.join('\n')) });
  const progress = {
    status: 'in-progress',
    rag: 'green',
    text: 'As planned.',
    completedOn: null,
    newDue: null,
  };
  const explanations = {
    schema: 'csp.explanations/1',
    quarter: q2,
    actions: [{ action: 'HO-A01', ...progress, whyMoved: '', milestones: [] }],
    contributions: [{ priority: 'ST-P01', view: 'on-track', text: 'Quiet.' }],
  };
  await tell('exceptions.explain', { explanations: explanations as never });
}

describe('figures', () => {
  const asking = (indicator = 'ST-I02') => ({
    subGroup: 'sg:streets' as never,
    indicators: [indicator as Ref],
    periods: [q2 as Period],
    why: 'For the year’s end.',
  });

  test('that are asked for travel once, are signed, taken, and acknowledged', async () => {
    const town = aDay();
    const { secretariat, streets } = town;
    await enterNil(streets);
    await secretariat.tell('figures.request', asking());
    const asked = await told(town);
    expect(asked.figuresRequests).toHaveLength(1);
    expect(await receipts(secretariat)).toEqual([]);
    await take(streets, asked.file);
    const [waiting] = await streets.tell('figures.waiting', {});
    expect(waiting).toMatchObject({ indicators: ['ST-I02'], periods: [q2], why: 'For the year’s end.' });
    const signed = await streets.tell('figures.sign', { request: waiting?.id as never, passphrase });
    expect(await streets.tell('figures.waiting', {})).toEqual([]);
    expect(await take(secretariat, signed.file)).toMatchObject({
      result: 'accepted',
      message: 'It holds the one figure asked for.',
    });
    expect((await take(secretariat, signed.file)).result).toBe('duplicate');
    town.clock.at = at('2026-10-08T09:00:00');
    const { lines, figuresRequests } = await told(town);
    expect([lines.get(signed.docId)?.outcome, figuresRequests]).toEqual(['accepted', []]);
  });

  test('that were not asked for are put aside', async () => {
    const town = aDay();
    const { secretariat, streets } = town;
    await enterNil(streets);
    await secretariat.tell('figures.request', asking());
    await take(streets, (await told(town)).file);
    const [waiting] = await streets.tell('figures.waiting', {});
    const { file } = await streets.tell('figures.sign', { request: waiting?.id as never, passphrase });
    secretariat.core.store.exec('delete from figures_request');
    const [outcome] = await secretariat.tell('files.import', { files: [file] });
    expect(outcome).toMatchObject({ result: 'quarantined', code: 'figures.unknown' });
  });
});

describe('decisions', () => {
  const decision = (number: number, item: string | null) => ({
    number,
    item: item as Ref | null,
    resolved: `Resolved no. ${number}.`,
    action: '',
    owner: '',
    due: null,
  });
  const decide = (town: Town, ...items: (string | null)[]) =>
    town.secretariat.tell('decisions.record', {
      quarter: q2,
      on: '2026-11-19' as never,
      minute: 'Minute 12/26',
      decisions: items.map((item, n) => decision(n + 1, item)),
    });
  const issue = ({ secretariat }: Town) => secretariat.tell('decisions.issue', { quarter: q2, passphrase });

  test('reach only those whose items they are about, and all of them where they are about the whole', async () => {
    const town = aDay();
    await decide(town, 'ST-I01', 'HO-I01', null);
    const sent = await issue(town);
    expect(sent.map(({ subGroup, sealed }) => [subGroup, sealed])).toEqual([
      ['sg:streets', false],
      ['sg:homes', true],
    ]);
    for (const [desk, n, numbers] of [
      [town.streets, 0, [1, 3]],
      [town.homes, 1, [2, 3]],
    ] as const) {
      await take(desk, sent[n]?.file as never);
      expect((await desk.tell('decisions.list', { quarter: q2 })).map(({ number }) => number)).toEqual(
        numbers,
      );
    }
  });

  test('that do not concern a group are no file for it', async () => {
    const town = aDay();
    await decide(town, 'ST-I01');
    expect((await issue(town)).map(({ subGroup }) => subGroup)).toEqual(['sg:streets']);
  });

  test('about what is restricted are not told to a group that has no key', async () => {
    const town = aDay();
    const { tell, core } = town.secretariat;
    core.store.exec("update indicator set restricted = 1 where ref = 'HO-I02'");
    await decide(town, 'HO-I01', 'HO-I02');
    await tell('keys.revoke', { kid: town.homes.core.keys.own.kid, why: 'The laptop was stolen.' });
    const [sent, ...more] = await issue(town);
    expect([sent?.sealed, more]).toEqual([false, []]);
    expect(JSON.stringify(payloadOf(sent?.file as never))).not.toContain('HO-I02');
  });
});

test('what is asked of a group waits while it has no key', async () => {
  const town = aDay();
  const { secretariat, streets } = town;
  const { docId } = await returned(town);
  await secretariat.tell('keys.revoke', { kid: streets.core.keys.own.kid, why: 'The laptop was stolen.' });
  await secretariat.tell('queries.ask', {
    about: docId,
    item: null,
    question: 'Who is the man in the report?',
  });
  const { file, queries, lines } = await told(town);
  expect([queries, lines.get(docId)?.outcome]).toEqual([[], 'queried']);
  expect(JSON.stringify(payloadOf(file))).not.toContain('the man');
});
