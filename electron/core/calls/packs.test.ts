import { describe, expect, test } from 'vitest';
import { frozenIn } from '../../../db/frozen-packs.ts';
import { pack } from '../../../shared/model/pack.ts';
import { anOffice, at, type Chair, type Office, takeIn } from '../../../tests/exchange/office.ts';
import { anException, fileOf, q2, returnOf } from '../../../tests/exchange/return-of.ts';
import { sha256 } from '../exchange/suite.ts';

const anyOffice = anOffice();
const board = { quarter: q2, variant: 'board' } as const;

async function receive(office: Office, chair: Chair): Promise<void> {
  const { plan } = office.issued(chair.iss).plan;
  const [indicator] = plan.indicators.filter(({ lead }) => lead === chair.iss);
  const exceptions = indicator === undefined ? [] : [anException(plan, indicator.ref, q2)];
  await takeIn(office, (await fileOf(chair, returnOf(office, chair, { exceptions }))).file);
}

const textOf = async (office: Office, format: 'html' | 'json' | 'csv'): Promise<string> =>
  new TextDecoder().decode((await office.tell('pack.write', { ...board, format })).bytes);

describe('the pack of a quarter', () => {
  test('is what the returns of its quarter make, and says which are missing', async () => {
    const office = anyOffice();
    await receive(office, office.streets);
    const made = await office.tell('pack.get', board);
    expect(pack.parse(made)).toEqual(made);
    expect(made.summary.returns).toMatchObject({ expected: 3, received: 1 });
    expect(made.exceptions).toHaveLength(1);
  });

  test('is asked for at the secretariat’s desk alone', async () => {
    const office = anyOffice();
    office.core.store.exec("update workspace set role = 'chair', sub_group = 'sg:streets'");
    for (const ask of [
      office.tell('pack.get', board),
      office.tell('pack.write', { ...board, format: 'html' }),
      office.tell('pack.freeze', board),
    ])
      await expect(ask).rejects.toMatchObject({ fault: { code: 'desk.secretariat-only' } });
  });

  test('is written in every form, under a name that says what it is', async () => {
    const office = anyOffice();
    await receive(office, office.streets);
    const starts = {
      html: '<!doctype html>',
      print: '<!doctype html>',
      json: '{"schema"',
      csv: '\ufeffSection',
      docx: 'PK',
      xlsx: 'PK',
    };
    for (const [format, start] of Object.entries(starts)) {
      const made = await office.tell('pack.write', { ...board, format: format as keyof typeof starts });
      const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
      expect(decoder.decode(made.bytes.slice(0, 40)).startsWith(start)).toBe(true);
      expect(made.name).toMatch(/^Board pack 2026-27 Q2\.(html|json|csv|docx|xlsx)$/);
    }
  });
});

describe('freezing a pack', () => {
  test('keeps its content, its documents and a fingerprint that anyone can compute from the JSON file', async () => {
    const office = anyOffice();
    await receive(office, office.streets);
    const { fingerprint, again } = await office.tell('pack.freeze', board);
    expect(again).toBe(false);
    const json = await textOf(office, 'json');
    expect(sha256(json).toString('hex')).toBe(fingerprint);
    const [kept, ...more] = frozenIn(office.core.store, q2);
    expect(more).toEqual([]);
    const { provenance } = await office.tell('pack.get', board);
    expect(kept).toMatchObject({ edition: 1, content: json, fingerprint, variant: 'board' });
    expect(kept?.documents).toEqual(provenance.documents.map(({ docId }) => docId));
    expect(kept?.documents).toHaveLength(1);
  });

  test('twice, with nothing new, makes no second edition', async () => {
    const office = anyOffice();
    await receive(office, office.streets);
    const first = await office.tell('pack.freeze', board);
    office.clock.at = at('2026-10-09T09:00:00');
    expect(await office.tell('pack.freeze', board)).toEqual({ ...first, again: true });
    expect(frozenIn(office.core.store, q2)).toHaveLength(1);
  });

  test('again once another return has come makes the next edition, and keeps the first', async () => {
    const office = anyOffice();
    await receive(office, office.streets);
    const first = await office.tell('pack.freeze', board);
    await receive(office, office.youth);
    expect(await textOf(office, 'html')).toContain('It differs from edition 1');
    const second = await office.tell('pack.freeze', board);
    expect(second.again).toBe(false);
    expect(second.fingerprint).not.toBe(first.fingerprint);
    expect(frozenIn(office.core.store, q2).map(({ edition, fingerprint }) => [edition, fingerprint])).toEqual(
      [
        [1, first.fingerprint],
        [2, second.fingerprint],
      ],
    );
    expect(await textOf(office, 'html')).toContain('It replaces edition 1.');
  });

  test('lets the very edition that was frozen be printed for good, whatever has come since', async () => {
    const office = anyOffice();
    await receive(office, office.streets);
    const { fingerprint } = await office.tell('pack.freeze', board);
    const [json, html] = [await textOf(office, 'json'), await textOf(office, 'html')];
    await receive(office, office.youth);
    await office.tell('pack.freeze', board);
    const first = { ...board, edition: 1 };
    const again = async (format: 'json' | 'html') =>
      new TextDecoder().decode((await office.tell('pack.write', { ...first, format })).bytes);
    expect(await again('json')).toBe(json);
    expect(await again('html')).toBe(html);
    expect(sha256(JSON.stringify(await office.tell('pack.get', first))).toString('hex')).toBe(fingerprint);
    await expect(office.tell('pack.get', { ...board, edition: 3 })).rejects.toMatchObject({
      fault: { code: 'pack.no-edition' },
    });
  });

  test('freezes each version of the paper apart', async () => {
    const office = anyOffice();
    await receive(office, office.streets);
    await office.tell('pack.freeze', board);
    expect(await office.tell('pack.freeze', { quarter: q2, variant: 'public' })).toMatchObject({
      again: false,
    });
    expect(frozenIn(office.core.store, q2)).toHaveLength(2);
  });

  test('shows on paper which edition it is and since when', async () => {
    const office = anyOffice();
    await receive(office, office.streets);
    expect(await textOf(office, 'html')).toContain('Draft, not frozen.');
    const { fingerprint } = await office.tell('pack.freeze', board);
    const html = await textOf(office, 'html');
    expect(html).toContain('Edition 1, frozen on 5 October 2026.');
    expect(html).toContain(fingerprint);
    expect(html).not.toContain('Draft');
  });

  test('is refused while nothing has been received', async () => {
    const office = anyOffice();
    await expect(office.tell('pack.freeze', board)).rejects.toMatchObject({
      fault: { code: 'pack.nothing-received' },
    });
    expect(await textOf(office, 'html')).toContain('0 of 3 received');
  });
});
