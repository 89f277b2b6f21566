import { describe, expect, test } from 'vitest';
import { history } from '../../db/change.ts';
import { allHandovers } from '../../db/handovers.ts';
import type { Ref } from '../../shared/model/ids.ts';
import { refusalOf } from '../signed.ts';
import { aTown, type Desk, enrol, passphrase, payloadOf, type Town, take, textFile } from './desks.ts';
import { enterQuarter, q2, sign, streetsFigures, streetsWords } from './quarter.ts';

const town = aTown('secretariat', 'streets', 'homes', 'deputy', 'laptop');
const ref = (text: string) => text as Ref;
type Purpose = 'deputy' | 'preparer' | 'successor' | 'new-laptop' | 'return';

/** Seals the working copy of one desk to the person at another, whose words are typed. */
async function handOver(from: Desk, to: Desk, purpose: Purpose, why = 'Leave until November.') {
  const request = await to.tell('keys.request', { passphrase });
  const { words } = await to.tell('keys.words', {});
  const { file } = await from.tell('handover.out', { to: request, words, purpose, why, passphrase });
  return file;
}

/** Takes it over; the giver's words are typed where their key is not in the keyring. */
async function takeOver(desk: Desk, giver: Desk, file: Awaited<ReturnType<typeof handOver>>) {
  const { words } = await giver.tell('keys.words', {});
  return desk.tell('handover.in', { file, passphrase, words });
}

/** Joy Okafor's desk, set up with the plan file that the chair was sent first. */
async function theDeputy({ deputy: desk }: Town): Promise<Desk> {
  await desk.tell('workspace.introduce', { name: 'Joy Okafor', title: 'Deputy Chair' });
  return desk;
}

const readOnly = async ({ tell }: Desk) => (await tell('workspace.about', {})).readOnly;
const readings = ({ tell }: Desk) => tell('readings.of', { indicator: ref('ST-I01') });
const put = ({ tell }: Desk, value: number) =>
  tell('readings.put', {
    step: `${value} typed in`,
    readings: [
      {
        indicator: ref('ST-I01'),
        period: '2026-07' as never,
        value,
        numerator: null,
        denominator: null,
        state: 'final',
        note: '',
      },
    ],
  });

describe('a working copy that is handed over', () => {
  test('goes to the deputy with all that was entered, is worked on, and comes back with the work', async () => {
    const place = town();
    const { streets } = place;
    await enterQuarter(streets);
    const deputy = await theDeputy(place);
    const out = await handOver(streets, deputy, 'deputy');
    expect(await readOnly(streets)).toMatch(/Joy Okafor.*5 October 2026/);
    await takeOver(deputy, streets, out);
    expect(await readings(deputy)).toEqual(await readings(streets));
    const checked = await deputy.tell('exceptions.check', { quarter: q2 });
    expect(checked).toEqual(await streets.tell('exceptions.check', { quarter: q2 }));

    await put(deputy, 77);
    const back = await handOver(deputy, streets, 'return', 'Done.');
    expect(await readOnly(deputy)).not.toBe('');
    await takeOver(streets, deputy, back);
    expect(await readOnly(streets)).toBe('');
    expect((await readings(streets))[0]?.value).toBe(77);
    const [last] = await streets.tell('changes.list', {});
    expect(last).toMatchObject({ name: '77 typed in', who: 'Joy Okafor' });
    // Who sits here is the desk's own, and does not travel.
    expect((await streets.tell('workspace.about', {})).user.name).toBe('Chief Inspector Hamir');
  });

  test('goes back to whoever waits for it without a file of theirs or their words', async () => {
    const place = town();
    const { streets } = place;
    const deputy = await theDeputy(place);
    expect(await refusalOf(() => deputy.tell('handover.back', { why: 'Done.', passphrase }))).toBe(
      'handover.not-given',
    );
    await takeOver(deputy, streets, await handOver(streets, deputy, 'deputy'));
    expect((await deputy.tell('hands.get', {})).from).toMatchObject({ name: 'Chief Inspector Hamir' });
    expect((await streets.tell('hands.get', {})).out).toMatchObject({ name: 'Joy Okafor', on: '2026-10-05' });
    await put(deputy, 77);
    const { file } = await deputy.tell('handover.back', { why: 'Done.', passphrase });
    await takeOver(streets, deputy, file);
    expect((await readings(streets))[0]?.value).toBe(77);
    const { out, from, past } = await streets.tell('hands.get', {});
    expect([out, from]).toEqual([null, null]);
    expect(past.map(({ direction, name }) => [direction, name])).toEqual([
      ['in', 'Joy Okafor'],
      ['out', 'Joy Okafor'],
    ]);
  });

  test('may go to the same deputy again, and every time that it changed hands is remembered', async () => {
    const place = town();
    const { streets } = place;
    const deputy = await theDeputy(place);
    for (const value of [1, 2]) {
      await takeOver(deputy, streets, await handOver(streets, deputy, 'deputy'));
      await put(deputy, value);
      await takeOver(streets, deputy, await handOver(deputy, streets, 'return', 'Done.'));
    }
    expect((await readings(streets))[0]?.value).toBe(2);
    const remembered = allHandovers(streets.core.store);
    expect(remembered.map(({ copyTurn }) => copyTurn)).toEqual([2, 3, 4, 5]);
    expect(remembered.filter(({ copyTurn }) => copyTurn % 2 === 0)).toMatchObject(
      [1, 2].map(() => ({ direction: 'out', name: 'Joy Okafor', purpose: 'deputy', ended: 'came-back' })),
    );
  });

  test('lets the deputy sign under a key and name of their own, and says for whom', async () => {
    const place = town();
    const { streets, secretariat } = place;
    await enterQuarter(streets);
    const first = await sign(streets);
    await take(secretariat, first.file);
    const deputy = await theDeputy(place);
    await enrol(secretariat, deputy);
    await takeOver(deputy, streets, await handOver(streets, deputy, 'deputy'));
    const { file } = await deputy.tell('returns.sign', {
      quarter: q2,
      passphrase,
      whyAgain: 'A month was miscounted.',
      onBehalfOf: 'Chief Inspector Hamir',
    });
    expect(payloadOf(file)).toMatchObject({
      signer: { name: 'Joy Okafor', role: 'deputy' },
      onBehalfOf: 'Chief Inspector Hamir',
      seq: 2,
      prev: first.docId,
      supersedes: first.docId,
    });
    expect(await take(secretariat, file)).toMatchObject({ result: 'accepted', warnings: [] });
  });

  // A staff officer who had been given the copy to prepare could sign it as the chair.
  test('lets a preparer enter everything and sign nothing', async () => {
    const place = town();
    const { streets } = place;
    const preparer = place.laptop;
    await preparer.tell('workspace.introduce', { name: 'Sergeant Pike', title: 'Staff Officer' });
    await takeOver(preparer, streets, await handOver(streets, preparer, 'preparer'));
    await enterQuarter(preparer);
    expect(await refusalOf(() => sign(preparer))).toBe('return.preparer');
    await takeOver(streets, preparer, await handOver(preparer, streets, 'return', 'Ready to sign.'));
    expect(payloadOf((await sign(streets)).file).signer).toMatchObject({
      name: 'Chief Inspector Hamir',
      role: 'chair',
    });
  });

  test('brings the whole history to a new laptop: every change, every signed return', async () => {
    const place = town();
    const { streets, secretariat } = place;
    await put(streets, 7);
    await enterQuarter(streets);
    const signed = await sign(streets);
    await take(secretariat, signed.file);
    const laptop = place.laptop;
    await takeOver(
      laptop,
      streets,
      await handOver(streets, laptop, 'new-laptop', 'The old one is scrapped.'),
    );
    const all = async ({ tell }: Desk) => tell('changes.list', { limit: 1000 });
    expect(await all(laptop)).toEqual(await all(streets));
    const past = (desk: Desk) =>
      history(desk.core.store, 'reading', { indicator: ref('ST-I01'), period: '2026-07' as never });
    expect(past(laptop)).toEqual(past(streets));
    expect(past(laptop).map(({ after }) => after?.value)).toEqual([7, 100]);
    const again = await laptop.tell('returns.export', { docId: signed.docId, sealed: false });
    expect(Buffer.from(again.bytes).equals(Buffer.from(signed.file.bytes))).toBe(true);
    // The laptop has a key of its own; its first return asks for it, and follows the last one.
    const next = await sign(laptop, { whyAgain: 'Again.' });
    expect(payloadOf(next.file)).toMatchObject({ seq: 2, prev: signed.docId });
    expect(payloadOf(next.file).keyRequest).not.toBeNull();
    await laptop.tell('returns.revise', { docId: next.docId, why: 'A word is wrong.' });
    expect(await laptop.tell('changes.undo', {})).toMatchObject({ undone: true });
  });
});

describe('a working copy that is taken back', () => {
  test('may be worked on again, and the copy that comes back late is refused', async () => {
    const place = town();
    const { streets } = place;
    const deputy = await theDeputy(place);
    await takeOver(deputy, streets, await handOver(streets, deputy, 'deputy'));
    await streets.tell('handover.take-back', { why: 'The deputy has fallen ill.' });
    expect(await readOnly(streets)).toBe('');
    await put(streets, 1);
    await put(deputy, 2);
    const late = await handOver(deputy, streets, 'return', 'Here it is.');
    expect(await refusalOf(() => takeOver(streets, deputy, late))).toBe('handover.old-turn');
    expect((await readings(streets))[0]?.value).toBe(1);
    expect(allHandovers(streets.core.store)).toMatchObject([
      { ended: 'taken-back', endedWhy: 'The deputy has fallen ill.' },
    ]);
  });

  test('can be handed over anew, and then is newer than the one that was given first', async () => {
    const place = town();
    const { streets } = place;
    const deputy = await theDeputy(place);
    const first = await handOver(streets, deputy, 'deputy');
    await streets.tell('handover.take-back', { why: 'A figure was missing.' });
    await put(streets, 3);
    await takeOver(deputy, streets, await handOver(streets, deputy, 'deputy'));
    expect((await readings(deputy))[0]?.value).toBe(3);
    expect(await refusalOf(() => takeOver(deputy, streets, first))).toBe('handover.old-turn');
  });

  test('must have been given', async () => {
    const { streets } = town();
    expect(await refusalOf(() => streets.tell('handover.take-back', { why: 'Why not.' }))).toBe(
      'handover.none-out',
    );
  });
});

describe('a working copy is refused', () => {
  test('when it was sealed to somebody else', async () => {
    const place = town();
    const deputy = await theDeputy(place);
    const laptop = place.laptop;
    const out = await handOver(place.streets, deputy, 'deputy');
    expect(await refusalOf(() => takeOver(laptop, place.streets, out))).toBe('sealed.recipient');
  });

  test('when the words of its giver are not typed and their key is not known, or are the wrong words', async () => {
    const place = town();
    const { streets, homes } = place;
    const deputy = await theDeputy(place);
    const out = await handOver(streets, deputy, 'deputy');
    // Set up with the first plan, the deputy's keyring knows no chair yet.
    expect(await refusalOf(() => deputy.tell('handover.in', { file: out, passphrase }))).toBe(
      'handover.giver-unknown',
    );
    const { words } = await homes.tell('keys.words', {});
    expect(await refusalOf(() => deputy.tell('handover.in', { file: out, passphrase, words }))).toMatch(
      /^words\./,
    );
    expect(await readings(deputy)).toEqual([]);
  });

  test('when the person it is for is not at a desk of the same sub-group: before it leaves', async () => {
    const { streets, homes } = town();
    expect(await refusalOf(() => handOver(streets, homes, 'deputy'))).toBe('handover.other-desk');
    expect(await readOnly(streets)).toBe('');
  });

  test('when the key request is the desk’s own, which is easily chosen by mistake', async () => {
    const { streets } = town();
    const file = await streets.tell('keys.request', { passphrase });
    expect(await refusalOf(() => streets.tell('hands.recipient', { file }))).toBe('handover.own-key');
  });

  test('when its words are wrong: before it leaves', async () => {
    const place = town();
    const { streets } = place;
    const deputy = await theDeputy(place);
    const to = await deputy.tell('keys.request', { passphrase });
    const { words } = await streets.tell('keys.words', {});
    const purpose = 'deputy';
    expect(
      await refusalOf(() => streets.tell('handover.out', { to, words, purpose, why: 'Leave.', passphrase })),
    ).toMatch(/^words\./);
    expect(await readOnly(streets)).toBe('');
  });

  // Whoever opened a working copy at a desk with work of its own lost that work without a question.
  test('at a desk where other work has been done, which would be lost', async () => {
    const place = town();
    const { streets } = place;
    const deputy = await theDeputy(place);
    await put(deputy, 5);
    const out = await handOver(streets, deputy, 'deputy');
    expect(await refusalOf(() => takeOver(deputy, streets, out))).toBe('handover.in-use');
    expect((await readings(deputy))[0]?.value).toBe(5);
  });

  test('when it is no working copy at all', async () => {
    const { streets } = town();
    for (const text of ['', 'a', '{}', '[]', '{"protected":"e30","payload":"e30","signature":"e30"}']) {
      const code = await refusalOf(() =>
        streets.tell('handover.in', { file: textFile('x.csphandover', text), passphrase }),
      );
      expect(code).toMatch(/^(file|handover|envelope|bundle)\./);
    }
  });
});

test('explanations and figures that were entered meanwhile at the other desk can be undone there, and after the return here', async () => {
  const place = town();
  const { streets } = place;
  const deputy = await theDeputy(place);
  await takeOver(deputy, streets, await handOver(streets, deputy, 'deputy'));
  await deputy.tell('readings.import', { file: textFile('values.csv', streetsFigures) });
  await deputy.tell('exceptions.explain', { explanations: streetsWords() });
  expect(await deputy.tell('changes.undo', {})).toMatchObject({ name: 'Explanations from a file' });
  await takeOver(streets, deputy, await handOver(deputy, streets, 'return', 'Done.'));
  expect(await streets.tell('changes.redo', {})).toMatchObject({ name: 'Explanations from a file' });
  await streets.tell('changes.undo', {});
  expect(await streets.tell('changes.undo', {})).toMatchObject({ name: '5 values from values.csv' });
  expect(await readings(streets)).toEqual([]);
});
