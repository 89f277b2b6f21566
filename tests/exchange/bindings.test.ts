import { expect, test } from 'vitest';
import type { GivenFile } from '../../shared/contract/call.ts';
import type { CoverageRow, Exception } from '../../shared/model/exception.ts';
import type { DocId, ItemId, Kid, Ref } from '../../shared/model/ids.ts';
import type { Quarter } from '../../shared/model/period.ts';
import type { FiguresFile, ReturnFile } from '../../shared/model/return-file.ts';
import {
  aChair,
  anId,
  anOffice,
  type Chair,
  enrol,
  group,
  jsonFile,
  type Office,
  requestOf,
  signedBy,
} from './office.ts';
import { expectRefusal } from './refused.ts';
import { anException, aRedAction, coverageOf, figuresFor, fileOf, q1, q2, returnOf } from './return-of.ts';

const anyOffice = anOffice();
type Case = [what: string, code: string, make: (office: Office) => Promise<GivenFile>];

/** A return of the Streets Group in which one thing is otherwise. */
const streets = (given: (office: Office) => Partial<ReturnFile>) => async (office: Office) =>
  (await fileOf(office.streets, returnOf(office, office.streets, given(office)))).file;
const planOf = (office: Office) => office.issued(group('streets')).plan.plan;
const ref = (text: string) => text as Ref;
const nowhere = 'f'.repeat(64) as DocId;

/** A return that tells of burglaries and of a red action, and whose coverage a test changes. */
const covered = (change: (rows: CoverageRow[]) => CoverageRow[], more: object = {}) =>
  streets((office) => {
    const plan = planOf(office);
    const exceptions = [anException(plan, 'ST-I01', q2), aRedAction(plan, 'ST-A01', q2)];
    const coverage = coverageOf(plan, office.streets, exceptions);
    return { exceptions, coverage: { ...coverage, rows: change(coverage.rows), ...more } };
  });
const row = (change: (row: CoverageRow) => CoverageRow, of = 'ST-I02') =>
  covered((rows) => rows.map((one) => (one.item.ref === of ? change(one) : one)));
const told = (change: (one: Exception[]) => Exception[]) =>
  streets((office) => {
    const plan = planOf(office);
    const both = [anException(plan, 'ST-I01', q2), aRedAction(plan, 'ST-A01', q2)];
    return { exceptions: change(both), coverage: coverageOf(plan, office.streets, both), nil: false };
  });

/** Changes how a key stands, and signs with it afterwards. */
const ended = (status: 'revoked' | 'retired') => async (office: Office) => {
  const { kid } = office.streets.signing;
  office.core.store.prepare('update key set status = ? where kid = ?').run(status, kid);
  return streets(() => ({}))(office);
};

const who: Case[] = [
  ['a key that was stolen', 'signer.revoked', ended('revoked')],
  ['a key that was replaced', 'signer.retired', ended('retired')],
  [
    'a chair’s own return that says it was typed in by the secretariat',
    'signer.role',
    streets(() => ({ transcribed: aTranscription() })),
  ],
  [
    'a return of the secretariat’s own',
    'signer.role',
    async (office) => {
      const secretariat = await office.core.keys.unlock('');
      const parts = await signedBy(secretariat, 'return', returnOf(office, office.streets));
      return jsonFile('r.cspreturn', parts);
    },
  ],
  [
    'a deputy who signs as the chair',
    'signer.role',
    async (office) => {
      const deputy = await aChair('streets', 'deputy');
      await enrol(office, deputy);
      return (await fileOf(deputy, returnOf(office, office.streets))).file;
    },
  ],
  [
    'a return of the Streets Group by the chair of the Homes Group',
    'binding.issuer',
    async (office) => (await fileOf(office.homes, returnOf(office, office.streets))).file,
  ],
  [
    'figures of the Streets Group by the chair of the Homes Group',
    'binding.issuer',
    async (office) => figures(office, {}, office.homes),
  ],
];

function aTranscription(): ReturnFile['transcribed'] {
  const source = { source: 'word', fileName: 'report.docx', sha256: 'a'.repeat(64) } as const;
  return { ...source, by: 'Somebody', on: '2026-10-05' as never, statedBy: 'The chair' };
}

const forWhom: Case[] = [
  [
    'another partnership',
    'binding.partnership',
    streets(() => ({ partnership: 'csp:elsewhere' as ReturnFile['partnership'] })),
  ],
  ['the sample partnership', 'binding.sample', streets(() => ({ sample: true }))],
  ['another secretariat', 'binding.addressee', streets(() => ({ aud: { kid: 'A'.repeat(43) as Kid } }))],
  [
    'a quarter that the calendar has not',
    'binding.quarter',
    streets(() => ({ quarter: '2030-31 Q1' as Quarter })),
  ],
  [
    'a plan that nobody issued',
    'plan.unknown',
    streets((office) => ({ plan: { ...cite(office), docId: nowhere } })),
  ],
  [
    'the plan file of another sub-group',
    'plan.unknown',
    streets((office) => ({ plan: { ...cite(office), docId: office.issued(group('homes')).docId } })),
  ],
  [
    'a plan file under another version',
    'plan.unknown',
    streets((office) => ({ plan: { ...cite(office), version: 1 } })),
  ],
  [
    'a plan file under another plan',
    'plan.unknown',
    streets((office) => ({ plan: { ...cite(office), id: anId(0) as ItemId } })),
  ],
];

const cite = (office: Office) => returnOf(office, office.streets).plan;

const whole: Case[] = [
  ['an item left out', 'coverage.mismatch', covered((rows) => rows.slice(1))],
  ['no item accounted for, and no hash of any', 'coverage.mismatch', covered(() => [], { items: 0 })],
  ['an item twice', 'coverage.mismatch', covered((rows) => [...rows.slice(1), rows[1] as CoverageRow])],
  [
    'an item under the ref of another',
    'coverage.mismatch',
    row((one) => ({ ...one, item: { ...one.item, ref: ref('ST-I03') } })),
  ],
  [
    'the refs of two items exchanged',
    'coverage.mismatch',
    covered(([a, b, ...rows]) => [swapped(a, b), swapped(b, a), ...rows]),
  ],
  [
    'an item in another revision',
    'coverage.mismatch',
    row((one) => ({ ...one, item: { ...one.item, rev: 2 } })),
  ],
  ['an indicator called an action', 'coverage.mismatch', row((one) => ({ ...one, kind: 'action' }))],
  ['another number of items', 'coverage.mismatch', covered((rows) => rows, { items: 4 })],
  ['another hash of its items', 'coverage.mismatch', covered((rows) => rows, { sha256: 'a'.repeat(64) })],
  [
    'an item called an exception that is told of nowhere',
    'coverage.contradiction',
    row((one) => ({ ...one, state: 'exception' })),
  ],
  [
    'an exception whose item is called normal',
    'coverage.contradiction',
    row((one) => ({ ...one, state: 'normal' }), 'ST-I01'),
  ],
  ['an exception told twice', 'coverage.contradiction', told(([one, two]) => [one, one, two] as Exception[])],
  [
    'an exception of a revision that is not covered',
    'coverage.contradiction',
    told(([one, two]) => [{ ...one, item: { ...itemOf(one), rev: 9 } }, two] as Exception[]),
  ],
  [
    'an action told of as an indicator',
    'coverage.contradiction',
    told(([one, two]) => [one, { ...one, item: itemOf(two) }] as Exception[]),
  ],
  [
    'nil said of an exception',
    'return.nil-contradicted',
    streets((office) => ({ ...raised(office), nil: true })),
  ],
  ['no exception, and nil not said', 'return.nil-contradicted', streets(() => ({ nil: false }))],
];

const swapped = (one: CoverageRow | undefined, other: CoverageRow | undefined): CoverageRow =>
  ({ ...one, item: { ...one?.item, ref: other?.item.ref } }) as CoverageRow;
const itemOf = (one: Exception | undefined) => (one?.kind === 'other' ? one.priority : one?.item);

/** A matter that the chair raises about a priority. */
function raised(office: Office, change: object = {}): Pick<ReturnFile, 'exceptions'> {
  const {
    verdict: _,
    figures: __,
    item: ___,
    ...one
  } = anException(planOf(office), 'ST-I01', q2) as never as {
    [member: string]: unknown;
  };
  const { id, rev } = planOf(office).priorities.find((each) => each.ref === 'ST-P01') as {
    id: ItemId;
    rev: number;
  };
  const about = { id, ref: ref('ST-P01'), rev, ...change };
  return { exceptions: [{ ...one, kind: 'other', priority: about, title: 'A bridge fell' } as never] };
}

const said = { view: null, text: '', quarter: q2, subGroup: group('streets') };
const answer = { request: ref('ST-R01'), text: 'Forty.', quarter: q2, complete: true };
const note = {
  item: null,
  quarter: q2,
  kind: 'note',
  title: 'A word',
  text: 'Done.',
  travels: true,
} as const;
const reading = {
  value: 4,
  numerator: null,
  denominator: null,
  state: 'final',
  note: '',
  period: q2,
} as const;

const spoken: Case[] = [
  [
    'a priority that it leads itself',
    'binding.item',
    streets(() => ({ contributions: [{ ...said, priority: ref('ST-P01') }] })),
  ],
  [
    'a contribution in another’s name',
    'binding.item',
    streets(() => ({ contributions: [{ ...said, priority: ref('YO-P01'), subGroup: group('youth') }] })),
  ],
  [
    'a contribution of another quarter',
    'binding.item',
    streets(() => ({ contributions: [{ ...said, priority: ref('YO-P01'), quarter: q1 }] })),
  ],
  [
    'a request of somebody else',
    'binding.item',
    streets(() => ({ requests: [{ ...answer, request: ref('ST-R02') }] })),
  ],
  [
    'an answer of another quarter',
    'binding.item',
    streets(() => ({ requests: [{ ...answer, quarter: q1 }] })),
  ],
  [
    'figures that are not always reported',
    'binding.item',
    streets(() => ({ alwaysReported: [{ ...reading, indicator: ref('ST-I01') } as never] })),
  ],
  [
    'a dispute over its own figures',
    'binding.item',
    streets(() => ({ disputes: [{ indicator: ref('ST-I01'), period: q2, why: 'Wrong.' } as never] })),
  ],
  [
    'a note about another’s item',
    'binding.item',
    streets(() => ({ notes: [{ ...note, item: ref('HO-I01') }] })),
  ],
  ['a note of another quarter', 'binding.item', streets(() => ({ notes: [{ ...note, quarter: q1 }] }))],
  [
    'an exception about another’s priority',
    'binding.item',
    streets((office) => raised(office, { ref: ref('HO-P01') })),
  ],
  [
    'an exception about its priority in another revision',
    'binding.item',
    streets((office) => raised(office, { rev: 7 })),
  ],
];

const placed: Case[] = [
  [
    'a return that replaces one of another quarter',
    'order.other-quarter',
    async (office) => {
      const first = await fileOf(office.streets, returnOf(office, office.streets, { quarter: q1 }));
      await office.tell('files.import', { files: [first.file] });
      return streets(() => ({ seq: 2, prev: first.docId, supersedes: first.docId }))(office);
    },
  ],
  ['a return more than a thousand ahead', 'order.jump-too-large', streets(() => ({ seq: 1001 + 1 }))],
  [
    'a return of an epoch that is over',
    'order.old-epoch',
    async (office) => {
      office.core.store.prepare('update key set epoch = 2 where kid = ?').run(office.streets.signing.kid);
      return streets(() => ({}))(office);
    },
  ],
  ['figures that nobody asked for', 'figures.unknown', (office) => figures(office, {})],
  [
    'figures that another sub-group was asked for',
    'figures.unknown',
    async (office) => figures(office, { request: (await ask(office, 'homes', 'HO-I01')).id }),
  ],
  [
    'figures of another indicator than was asked for',
    'figures.unknown',
    (office) => answering(office, { indicator: ref('ST-I02') }),
  ],
  [
    'figures of another quarter than was asked for',
    'figures.unknown',
    (office) => answering(office, { period: q1 }),
  ],
  [
    'figures more than a thousand ahead',
    'order.jump-too-large',
    async (office) => figures(office, { request: (await ask(office, 'streets', 'ST-I01')).id, seq: 1002 }),
  ],
  [
    'figures of an epoch that is over',
    'order.old-epoch',
    async (office) => {
      const { id } = await ask(office, 'streets', 'ST-I01');
      office.core.store.prepare('update key set epoch = 2 where kid = ?').run(office.streets.signing.kid);
      return figures(office, { request: id });
    },
  ],
];

const ask = ({ tell }: Office, of: string, indicator: string) =>
  tell('figures.request', {
    subGroup: group(of),
    indicators: [ref(indicator)],
    periods: [q2 as never],
    why: 'Year end.',
  });
const figures = async (office: Office, given: Partial<FiguresFile>, chair: Chair = office.streets) =>
  (await fileOf(chair, figuresFor(office, office.streets, given), 'figures.cspreturn')).file;
const answering = async (office: Office, given: object) => {
  const { id } = await ask(office, 'streets', 'ST-I01');
  const one = { ...reading, indicator: ref('ST-I01'), ...given };
  return figures(office, { request: id, readings: [one as never] });
};

const asking: Case[] = [
  ['another partnership', 'binding.partnership', (office) => asks(office, { partnership: 'csp:elsewhere' })],
  ['the sample partnership', 'binding.sample', (office) => asks(office, { sample: true })],
  ['another secretariat', 'binding.addressee', (office) => asks(office, { aud: { kid: 'A'.repeat(43) } })],
  [
    'an invitation that nobody sent',
    'binding.challenge',
    (office) => asks(office, { challenge: 'A'.repeat(22) }),
  ],
  ['a sub-group that there is not', 'binding.challenge', (office) => asks(office, { iss: 'sg:nobody' })],
  ['the recovery key', 'signer.role', (office) => asks(office, { signer: role(office, 'recovery') })],
  [
    'the secretariat, for a sub-group',
    'signer.role',
    (office) => asks(office, { signer: role(office, 'secretariat') }),
  ],
  [
    'a chair, for the partnership itself',
    'signer.role',
    (office) => asks(office, { iss: 'csp:eskdale', signer: role(office, 'chair') }),
  ],
  [
    'the secretariat of another partnership',
    'binding.partnership',
    (office) => asks(office, { iss: 'csp:elsewhere', signer: role(office, 'secretariat') }),
  ],
  [
    'a key that was stolen',
    'signer.revoked',
    async (office) => {
      office.core.store
        .prepare("update key set status = 'revoked' where kid = ?")
        .run(office.homes.signing.kid);
      return jsonFile(
        'k.cspkey',
        await signedBy(office.homes, 'key-request', requestOf(office, office.homes)),
      );
    },
  ],
];

const role = ({ streets: { holder } }: Office, of: Chair['holder']['role']) => ({ ...holder, role: of });
const asks = async (office: Office, given: object): Promise<GivenFile> => {
  const newcomer = await aChair('streets');
  return jsonFile(
    'k.cspkey',
    await signedBy(newcomer, 'key-request', requestOf(office, newcomer, given as never)),
  );
};

const put = (what: string) => `${what} is put aside as %s, and nothing else is written`;
const judge = async (_: string, code: string, make: Case[2]) => {
  const office = anyOffice();
  await expectRefusal(office, await make(office), code, 'quarantined');
};

test.each(who)(put('a file signed by %s'), judge);
test.each(forWhom)(put('a return for %s'), judge);
test.each(whole)(put('a return with %s'), judge);
test.each(spoken)(put('a return that speaks about %s'), judge);
test.each(placed)(put('%s'), judge);
test.each(asking)(put('a key request for %s'), judge);

test('a return that carries the key request of another sub-group leaves no trace of that request', async () => {
  const office = anyOffice();
  const newcomer = await aChair('streets');
  const keyRequest = await signedBy(newcomer, 'key-request', requestOf(office, newcomer));
  const payload = { ...returnOf(office, office.homes), keyRequest };
  const file = jsonFile('r.cspreturn', await signedBy(newcomer, 'return', payload));
  await expectRefusal(office, file, 'binding.issuer', 'quarantined');
});

test('a return that stands under two refs of one item spoils none of the files beside it', async () => {
  const office = anyOffice();
  const bad = await row((one) => ({ ...one, item: { ...one.item, ref: ref('ST-I03') } }))(office);
  const good = await fileOf(office.homes, returnOf(office, office.homes));
  const outcomes = await office.tell('files.import', { files: [bad, good.file] });
  expect(outcomes.map(({ result }) => result)).toEqual(['quarantined', 'accepted']);
});

test('two key requests that bear one id are both noted', async () => {
  const office = anyOffice();
  const [one, two] = [await aChair('streets'), await aChair('youth')];
  const id = anId(office.clock.at);
  for (const chair of [one, two]) {
    const parts = await signedBy(chair, 'key-request', requestOf(office, chair, { id }));
    await office.tell('files.import', { files: [jsonFile('k.cspkey', parts)] });
  }
  const waiting = await office.tell('keys.waiting', {});
  expect(waiting.map(({ kid }) => kid).sort()).toEqual([one.signing.kid, two.signing.kid].sort());
});
