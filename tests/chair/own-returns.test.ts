import { describe, expect, test } from 'vitest';
import { packed, unpacked } from '../../db/packed.ts';
import type { DocId } from '../../shared/model/ids.ts';
import { refusalOf } from '../signed.ts';
import { aTown, type Desk, passphrase, payloadOf, take, textFile } from './desks.ts';
import { enterNil, enterQuarter, q1, q2, sign, streetsFigures, streetsWords } from './quarter.ts';

const town = aTown('secretariat', 'streets', 'laptop');
const preview = ({ tell }: Desk) => tell('returns.preview', { quarter: q2 });
const explain = ({ tell }: Desk, given: Parameters<typeof streetsWords>[0]) =>
  tell('exceptions.explain', { explanations: streetsWords(given) });

describe('before signing', () => {
  test('a chair sees how much is entered, what is missing, and what would travel', async () => {
    const { streets } = town();
    await streets.tell('readings.import', { file: textFile('values.csv', streetsFigures) });
    const lacking = await preview(streets);
    expect(lacking.obstacles.map(({ code }) => code)).toEqual([
      'progress-missing',
      'progress-missing',
      'answer-missing',
      'contribution-missing',
    ]);
    expect(lacking.figures).toEqual({ of: 6, entered: 6, noData: 0, notReleasable: 0 });
    expect(lacking.actions).toEqual({ of: 2, noChange: 0, updated: 0, complete: 0 });
    await enterQuarter(streets);
    const whole = await preview(streets);
    expect(whole).toMatchObject({
      reference: 'ST-2026-27-Q2-v1',
      version: 1,
      obstacles: [],
      replaces: null,
      locked: null,
      stopped: '',
      opens: null,
      actions: { of: 2, noChange: 0, updated: 2 },
      since: null,
      signer: { name: 'Chief Inspector Hamir' },
      chair: 'Chief Inspector Hamir',
      asksForKey: false,
    });
    // ST-I04 is always reported; of the two others that are normal no figure leaves.
    expect(whole.leaves).toEqual({ normal: 2, notesKept: 0 });
    expect(whole.told.exceptions).toMatchObject([{ ref: 'ST-I01', tag: 'Worse than expected' }]);
    expect(whole.told.exceptions[0]?.said).toContainEqual({ term: 'Why', text: 'A new car park.' });
  });

  test('the text shown is the text that travels, word for word', async () => {
    const { streets } = town();
    await enterQuarter(streets);
    const { told, marking } = await preview(streets);
    const { docId, file } = await sign(streets);
    const receipt = await streets.tell('returns.receipt', { docId });
    expect(receipt.told).toEqual(told);
    expect(payloadOf(file).marking).toBe(marking.code);
    expect(marking.because).toEqual(['HO-P01 Safer homes']);
  });

  test('a marking that the partnership does not have is refused', async () => {
    const { streets } = town();
    await enterQuarter(streets);
    const odd = () => streets.tell('returns.sign', { quarter: q2, passphrase, marking: 'TOP SECRET' });
    expect(await refusalOf(odd)).toBe('return.marking');
  });

  test('an action that stands as it stood a quarter ago counts as no change', async () => {
    const { streets } = town();
    await enterNil(streets, q1);
    await enterQuarter(streets);
    expect((await preview(streets)).actions).toEqual({ of: 2, noChange: 2, updated: 0, complete: 0 });
  });
});

describe('a signed return', () => {
  test('is signed before it is saved, and exported once it is', async () => {
    const { streets } = town();
    await enterQuarter(streets);
    const { docId, file } = await sign(streets);
    const before = await streets.tell('returns.receipt', { docId });
    expect(before).toMatchObject({
      state: 'signed',
      reference: 'ST-2026-27-Q2-v1',
      file: { name: file.name, size: file.bytes.length, sealed: false },
      key: null,
      line: null,
    });
    expect(before.fingerprint).toMatch(/^([0-9a-f]{4} ){3}[0-9a-f]{4}$/);
    expect(before.fingerprintWords.split(' ')).toHaveLength(4);
    expect((await streets.tell('status.get', { quarter: q2 })).next).toMatch(/^Save the signed return/);
    const again = await streets.tell('returns.export', { docId });
    expect(Buffer.from(again.bytes).equals(Buffer.from(file.bytes))).toBe(true);
    await streets.tell('returns.saved', { docId });
    expect((await streets.tell('returns.receipt', { docId })).state).toBe('exported');
  });

  // A word changed after signing showed on the screen as if it had been sent.
  test('locks what was said, undoing included, until it is revised; its figures may still be put right', async () => {
    const { streets } = town();
    await enterQuarter(streets);
    const { docId } = await sign(streets);
    const change = (why = 'Another reason.') =>
      explain(streets, { answers: [{ item: 'ST-I01', why }] as never });
    expect(await refusalOf(change)).toBe('return.locked');
    expect(await refusalOf(() => streets.tell('changes.undo', {}))).toBe('return.locked');
    await streets.tell('readings.import', {
      file: textFile('late.csv', 'indicator,period,value\nST-I01,2026-07,101'),
    });
    expect((await preview(streets)).locked).toMatchObject({ docId, version: 1 });

    await streets.tell('returns.revise', { docId, why: 'The reason was wrong.' });
    expect(await streets.tell('status.get', { quarter: q2 })).toMatchObject({ state: 'draft', docId });
    await change();
    expect(await preview(streets)).toMatchObject({
      version: 2,
      replaces: { reference: 'ST-2026-27-Q2-v1' },
      locked: null,
      whyAgain: 'The reason was wrong.',
    });
    const second = await sign(streets, { whyAgain: 'The reason was wrong.' });
    expect(payloadOf(second.file)).toMatchObject({ supersedes: docId, whyAgain: 'The reason was wrong.' });
    expect(await refusalOf(() => change('A third.'))).toBe('return.locked');
    expect(await streets.tell('returns.receipt', { docId })).toMatchObject({
      state: 'superseded',
      supersededBy: { reference: 'ST-2026-27-Q2-v2' },
      revising: null,
    });
  });

  test('that is asked about is open to be answered, and its questions stand on its receipt', async () => {
    const { streets, secretariat } = town();
    await enterQuarter(streets);
    const { docId, file } = await sign(streets);
    await take(secretariat, file);
    await secretariat.tell('queries.ask', { about: docId, item: 'ST-I01' as never, question: 'All month?' });
    const [receipt] = await secretariat.tell('receipts.issue', { passphrase });
    await take(streets, (receipt as NonNullable<typeof receipt>).file);
    expect(await streets.tell('returns.receipt', { docId })).toMatchObject({
      state: 'queried',
      line: { outcome: 'queried', receivedOn: '2026-10-05' },
      questions: [{ item: 'ST-I01', question: 'All month?' }],
    });
    await explain(streets, { answers: [{ item: 'ST-I01', why: 'All month, yes.' }] as never });
    expect(await preview(streets)).toMatchObject({
      whyAgain: 'In answer to the secretariat’s question.',
      replaces: { docId },
    });
    const { tasks } = (await streets.tell('status.get', { quarter: q2 })) as { tasks: { state: string }[] };
    expect(tasks.at(-1)?.state).toBe('not-started');
  });

  test('that was taken back unsent keeps its number and its reason, and the next one replaces nothing', async () => {
    const { streets } = town();
    await enterQuarter(streets);
    const { docId } = await sign(streets);
    await streets.tell('returns.withdraw', { docId, why: 'Too early.' });
    expect(await streets.tell('returns.receipt', { docId })).toMatchObject({
      state: 'withdrawn',
      withdrawn: 'Too early.',
    });
    expect(await preview(streets)).toMatchObject({ version: 2, replaces: null, locked: null });
    const next = await sign(streets);
    expect(payloadOf(next.file).supersedes).toBeNull();
    expect(
      (await streets.tell('returns.history', {})).map(({ reference, state }) => [reference, state]),
    ).toEqual([
      ['ST-2026-27-Q2-v2', 'signed'],
      ['ST-2026-27-Q2-v1', 'withdrawn'],
    ]);
  });

  test('of a desk whose key is not enrolled yet shows the words that will be asked for', async () => {
    const { laptop } = town();
    await enterQuarter(laptop);
    const gaps = [{ items: ['ST-I03'], state: 'no-data', why: 'Not supplied.' }];
    await explain(laptop, { gaps: gaps as never });
    expect(await preview(laptop)).toMatchObject({ asksForKey: true });
    const { docId } = await sign(laptop);
    const { words } = await laptop.tell('keys.words', {});
    expect((await laptop.tell('returns.receipt', { docId })).key).toMatchObject({ words });
  });

  test('is a paper of its own that says everything in it, who signed it, and its fingerprint', async () => {
    const { streets } = town();
    await enterQuarter(streets);
    const { docId } = await sign(streets);
    const { document, name } = await streets.tell('returns.sheet', { docId });
    const html = Buffer.from(document).toString();
    const { fingerprint } = await streets.tell('returns.receipt', { docId });
    expect(name).toBe('Return ST-2026-27-Q2-v1');
    for (const text of ['Return of Streets Group', 'A new car park.', 'Wardens knock', fingerprint, 'Hamir'])
      expect(html).toContain(text);
    expect(html).not.toContain('>95<');
  });
});

describe('history', () => {
  test('lists every return, and two of them are compared item by item and word by word', async () => {
    const { streets } = town();
    expect(await streets.tell('returns.history', {})).toEqual([]);
    await enterQuarter(streets);
    const first = await sign(streets);
    await streets.tell('returns.revise', { docId: first.docId, why: 'Recounted.' });
    await streets.tell('readings.import', {
      file: textFile('late.csv', 'indicator,period,value\nST-I01,2026-09,200'),
    });
    await explain(streets, { answers: [{ item: 'ST-I01', why: 'A new car park and a fair.' }] as never });
    const second = await sign(streets, { whyAgain: 'Recounted.' });
    expect(await streets.tell('returns.history', {})).toMatchObject([
      { docId: second.docId, version: 2, intact: true, exceptions: 1, signedBy: 'Chief Inspector Hamir' },
      { docId: first.docId, version: 1, state: 'superseded', intact: true },
    ]);
    const compared = await streets.tell('returns.compare', { earlier: first.docId, later: second.docId });
    expect(compared.items).toEqual([
      {
        ref: 'ST-I01',
        title: 'What ST-I01 measures',
        before: 'Exception: 390',
        after: 'Exception: 400',
        change: 'Up 10',
      },
    ]);
    expect(compared.same).toBe(5);
    expect(compared.texts).toContainEqual({
      ...{ ref: 'ST-I01', title: 'What ST-I01 measures', term: 'Why' },
      ...{ before: 'A new car park.', after: 'A new car park and a fair.' },
    });
  });

  test('says of a return that is no longer what was signed that it is damaged, and shows nothing of it', async () => {
    const { streets } = town();
    await enterQuarter(streets);
    const { docId } = await sign(streets);
    const { store } = streets.core;
    const kept = store
      .prepare('select payload from document where doc_id = ?')
      .pluck()
      .get(docId) as Uint8Array;
    const changed = packed(unpacked(kept).replace('car park', 'dog park'));
    store.prepare('update document set payload = ? where doc_id = ?').run(changed, docId);
    expect(await streets.tell('returns.history', {})).toMatchObject([{ docId, intact: false }]);
    const ways = ['returns.receipt', 'returns.sheet'] as const;
    for (const way of ways)
      expect(await refusalOf(() => streets.tell(way, { docId }))).toBe('return.damaged');
    expect(await refusalOf(() => streets.tell('returns.receipt', { docId: 'f'.repeat(64) as DocId }))).toBe(
      'return.unknown',
    );
  });
});
