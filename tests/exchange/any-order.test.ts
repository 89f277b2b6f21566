import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { WriteDb } from '../../db/store.ts';
import { type Judged, judgeEach } from '../../electron/core/exchange/judge.ts';
import { mergedQuarter } from '../../electron/core/exchange/merged-quarter.ts';
import { takeEach } from '../../electron/core/exchange/take-in.ts';
import { quarterPack } from '../../electron/core/output/quarter-pack.ts';
import type { DocId } from '../../shared/model/ids.ts';
import type { Instant } from '../../shared/model/period.ts';
import type { FiguresFile, ReturnFile } from '../../shared/model/return-file.ts';
import { packText } from '../../shared/rules/pack.ts';
import { anOffice, at, type Chair, group, jsonFile, type Office, type Parts, passphrase } from './office.ts';
import { anException, aRedAction, figuresFor, fileOf, q1, q2, returnOf } from './return-of.ts';

const anyOffice = anOffice();

/** Everything that came about two quarters, each with the moment of its first arrival. */
type Post = readonly { readonly name: string; readonly parts: Parts; readonly came: Instant }[];

const early = at('2026-10-19T09:00:00');
const late = at('2026-10-30T09:00:00');

/** Revisions of revisions, a late one, a fork, one typed in and then signed, nil, figures: of three sub-groups. */
async function thePost(office: Office): Promise<Post> {
  const post: { name: string; parts: Parts; came: Instant }[] = [];
  const sign = async (name: string, chair: Chair, payload: ReturnFile | FiguresFile, came = early) => {
    const { parts, docId } = await fileOf(chair, payload);
    post.push({ name, parts, came });
    return docId;
  };
  const { streets, homes, youth } = office;
  const plan = office.issued(group('streets')).plan.plan;
  const again = (supersedes: DocId) => ({ supersedes, whyAgain: 'A figure was wrong.' });

  const first = await sign(
    'streets, quarter 1',
    streets,
    returnOf(office, streets, { quarter: q1, requests: answered(false) }),
  );
  const red = { exceptions: [aRedAction(plan, 'ST-A01', q2)], prev: first, seq: 2 };
  const original = await sign('streets, quarter 2', streets, returnOf(office, streets, red));
  const told = { exceptions: [anException(plan, 'ST-I01', q2)], seq: 3, prev: original };
  const revised = await sign('revised', streets, returnOf(office, streets, { ...told, ...again(original) }));
  const more = {
    exceptions: [...told.exceptions, ...red.exceptions],
    seq: 4,
    prev: revised,
    requests: answered(true, q2),
  };
  const last = await sign(
    'revised once more',
    streets,
    returnOf(office, streets, { ...more, ...again(revised) }),
    late,
  );
  const [request] = await office.tell('figures.waiting', {});
  await sign(
    'figures',
    streets,
    figuresFor(office, streets, { request: request?.id as never, seq: 5, prev: last }),
  );

  const homesPlan = office.issued(group('homes')).plan.plan;
  await sign(
    'homes, the laptop',
    homes,
    returnOf(office, homes, { exceptions: [anException(homesPlan, 'HO-I01', q2)] }),
  );
  await sign(
    'homes, the other laptop',
    homes,
    returnOf(office, homes, { declaration: 'Signed at home.' }),
    late,
  );

  const secretariat = {
    ...(await office.core.keys.unlock(passphrase)),
    iss: youth.iss,
    holder: youth.holder,
  };
  const source = { source: 'word', fileName: 'report.docx', sha256: 'a'.repeat(64) } as const;
  const transcribed = { ...source, by: 'A. Clerk', on: '2026-10-19' as never, statedBy: 'The chair' };
  await sign('youth, typed in', secretariat, returnOf(office, youth, { transcribed, seq: 1 }));
  const said = {
    priority: 'ST-P01' as never,
    subGroup: youth.iss,
    quarter: q2,
    view: 'off-track' as const,
    text: 'Worse.',
  };
  await sign('youth, signed', youth, returnOf(office, youth, { contributions: [said], seq: 2 }), late);
  await sign('youth, quarter 1', youth, returnOf(office, youth, { quarter: q1 }));
  return post;
}

const answered = (complete: boolean, quarter = q1): ReturnFile['requests'] => [
  { request: 'ST-R01' as never, text: complete ? 'Forty.' : 'Some.', quarter, complete },
];

let office: Office;
let post: Post;
let judged: Judged[];
let expected: string;

beforeAll(async () => {
  office = anyOffice();
  const asked = { indicators: ['ST-I01' as never], periods: [q1 as never], why: 'Year end.' };
  await office.tell('figures.request', { subGroup: group('streets'), ...asked });
  post = await thePost(office);
  judged = await judgeEach(office.core, post.map(toJudge));
  expected = tookIn(judged);
});

const toJudge = ({ name, parts, came }: Post[number], n: number) => ({
  file: n,
  name,
  document: 1,
  receivedAt: came,
  found: { form: 'jws' as const, text: JSON.stringify(parts) },
});

/** Takes documents in, in this order, looks at what is then known, and takes them back. */
function takingIn<T>(documents: readonly Judged[], look: (core: Office['core']) => T): T {
  const { store } = office.core;
  store.exec('begin immediate');
  try {
    const outcomes = takeEach(store as unknown as WriteDb, documents, late);
    expect(outcomes.filter(({ outcome }) => outcome.code !== undefined)).toEqual([]);
    return look(office.core);
  } finally {
    store.exec('rollback');
  }
}

/** Both quarters and their papers, to the byte. */
const known = (core: Office['core']): string =>
  [q1, q2]
    .map(
      (quarter) =>
        JSON.stringify(mergedQuarter(core.store, quarter)) + packText(quarterPack(core, quarter, 'board')),
    )
    .join('\n');
const tookIn = (documents: readonly Judged[]): string => takingIn(documents, known);

function* orders<T>(all: readonly T[]): Generator<T[]> {
  if (all.length <= 1) return yield [...all];
  for (const [n, one] of all.entries()) for (const rest of orders(all.toSpliced(n, 1))) yield [one, ...rest];
}

test('the post holds revisions, a fork, one typed in and then signed, figures, and late ones', () => {
  const { subGroups, documents } = takingIn(judged, ({ store }) => mergedQuarter(store, q2));
  expect(subGroups.map(({ state, late: isLate }) => [state, isLate])).toEqual([
    ['received', false],
    ['fork', false],
    ['received', true],
  ]);
  expect(documents.map(({ use }) => use).sort()).toEqual([
    ...['current', 'current', 'earlier', 'earlier', 'fork', 'fork'],
    ...['superseded', 'superseded', 'superseded'],
  ]);
});

test('five returns taken in in any of their 120 orders give the same quarter and the same paper', () => {
  const five = judged.filter(({ name }) => /revised|quarter 2|homes/.test(name));
  expect(five).toHaveLength(5);
  const one = tookIn(five);
  for (const order of orders(five)) expect(tookIn(order)).toBe(one);
});

/** The numbers of the documents that came, or of some of them, in any order. */
const numbers = (least: number) => fc.shuffledSubarray([...Array(10).keys()], { minLength: least });
const these = (order: readonly number[]): Judged[] => order.flatMap((n) => judged[n] ?? []);

test('everything that came, in any order, gives the same quarters and the same papers', () => {
  fc.assert(
    fc.property(numbers(10), (order) => {
      expect(tookIn(these(order))).toBe(expected);
    }),
    { numRuns: 60 },
  );
});

test('everything that came, in any order, and much of it again days later, changes nothing', () => {
  const later = (one: Judged): Judged => ({ ...one, receivedAt: at('2026-11-20T09:00:00') });
  fc.assert(
    fc.property(numbers(10), numbers(1), (order, again) => {
      expect(tookIn([...these(order), ...these(again).map(later)])).toBe(expected);
    }),
    { numRuns: 30 },
  );
});

test('one bundle, one import of many files and many imports give the same, each twice', async () => {
  const bundle = [
    jsonFile(
      'all.txt',
      post.map(({ parts }) => parts),
    ),
  ];
  const files = post.map(({ name, parts }) => jsonFile(name, parts));
  const found: string[] = [];
  for (const imports of [
    [bundle, bundle],
    [files, files.toReversed()],
    [...files, ...files].map((one) => [one]),
  ]) {
    const desk = anyOffice();
    const asked = office.core.store.prepare('select * from figures_request').get() as Record<string, string>;
    const names = Object.keys(asked);
    const row = `insert into figures_request (${names}) values (${names.map(() => '?')})`;
    desk.core.store.prepare(row).run(...Object.values(asked));
    desk.clock.at = early;
    for (const one of imports) await desk.tell('files.import', { files: one });
    found.push(known(desk.core));
  }
  expect(found[1]).toBe(found[0]);
  expect(found[2]).toBe(found[0]);
});
