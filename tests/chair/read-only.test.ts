import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { write } from '../../db/transaction.ts';
import { setReadOnly } from '../../db/workspace.ts';
import { typedFrom } from '../../electron/core/sample/typed-in.ts';
import { type CallName, contract, type Input } from '../../shared/contract/index.ts';
import type { DocId, Ref } from '../../shared/model/ids.ts';
import { refusalOf } from '../signed.ts';
import { ashbyPlan } from './ashby.ts';
import { aTown, type Desk, jsonFile, passphrase, type Town, take, textFile } from './desks.ts';
import { enterQuarter, q1, q2, sign, streetsFigures, streetsWords } from './quarter.ts';

const town = aTown('secretariat', 'streets', 'laptop');
const ref = (text: string) => text as Ref;

const nobody = '01900000-0000-7000-8000-000000000000';

type CommandName = { [N in CallName]: (typeof contract)[N]['kind'] extends 'command' ? N : never }[CallName];
const commands = (Object.keys(contract) as CallName[]).filter(
  (name): name is CommandName => contract[name].kind === 'command',
);

/** Everything in the database but what is this desk's own way of being read-only. */
function contentOf({ core }: Desk): string {
  const names = core.store
    .prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name")
    .pluck()
    .all() as string[];
  const hash = createHash('sha256');
  for (const name of names) {
    const rows = core.store.prepare(`select * from "${name}"`).raw().all();
    hash.update(name).update(
      rows
        .map((row) => JSON.stringify(row))
        .sort()
        .join('\n'),
    );
  }
  return hash.digest('hex');
}

type Tries = { [N in CommandName]?: Input<N> };

/** An input for every command that would do something at this desk, were it not read-only. */
async function atChair({ streets, secretariat, laptop }: Town): Promise<Tries> {
  await enterQuarter(streets);
  const { docId } = await sign(streets);
  await streets.tell('returns.revise', { docId, why: 'A word is wrong.' });
  await streets.tell('changes.undo', {});
  const next = await secretariat.tell('plan.issue', { passphrase });
  const plan = next.files.find(({ subGroup }) => subGroup === 'sg:streets');
  const { words: theirs } = await secretariat.tell('keys.words', {});
  const to = await laptop.tell('keys.request', { passphrase });
  const { words } = await laptop.tell('keys.words', {});
  return {
    'workspace.introduce': { name: 'Joy Okafor', title: 'Deputy' },
    'keys.enrol': { kid: null, words: theirs, verified: 'by telephone' },
    'keys.request': { passphrase },
    'keys.renew': { passphrase, why: 'Old.', stolen: false, recovery: null },
    'drafts.put': { place: 'reading/ST-I01/2026-08', text: '1o' },
    'handover.back': { why: 'Done.', passphrase },
    'people.add': {
      name: 'Sergeant Pike',
      title: 'Staff Officer',
      role: 'preparer',
      passphrase,
      theirs: 'x',
    },
    'people.remove': { kid: (await laptop.tell('keys.words', {})).kid, passphrase },
    'readings.put': {
      step: 'Typed in',
      readings: [
        {
          indicator: ref('ST-I01'),
          period: '2026-06' as never,
          value: 5,
          numerator: null,
          denominator: null,
          state: 'final',
          note: '',
        },
      ],
    },
    'readings.import': { file: textFile('values.csv', streetsFigures.replace('190', '191')) },
    'readings.respond': {
      indicator: ref('ST-I03'),
      period: q2 as never,
      response: 'confirmed',
      why: '',
    },
    'figures.put': {
      quarter: q2,
      how: 'typed',
      entries: [
        {
          indicator: ref('ST-I01'),
          period: '2026-07' as never,
          figure: { value: 5, numerator: null, denominator: null },
        },
      ],
    },
    'figures.gap': { quarter: q2, items: [ref('ST-I02')], gap: { state: 'no-data', why: 'Lost.' } },
    'figures.respond': {
      of: [{ indicator: ref('ST-I03'), period: q2 as never }],
      response: 'confirmed',
      why: '',
    },
    'exceptions.explain': { explanations: streetsWords() },
    'exceptions.answer': { quarter: q2, item: ref('ST-I01'), answers: { what: 'Thefts fell.' } },
    'exceptions.argue': { quarter: q2, item: ref('ST-I01'), reason: 'It is none.' },
    'exceptions.raise': {
      ...{ quarter: q2, item: null, priority: ref('ST-P01'), title: 'Lamps' },
      ...{ class: 'under', why: 'They were stolen.' },
    },
    'exceptions.unraise': { quarter: q2, id: nobody as never },
    'actions.put': {
      ...{ action: ref('ST-A01'), quarter: q2, status: 'in-progress', rag: 'green', text: 'Lit.' },
      ...{ completedOn: null, newDue: null, whyMoved: '', milestones: [] },
    },
    'actions.same': { quarter: q2, actions: null },
    'actions.take-back': { quarter: q2, action: ref('ST-A01') },
    'contributions.put': { priority: ref('HO-P01'), quarter: q2, view: null, text: '' },
    'contributions.take-back': { quarter: q2, priority: ref('HO-P01') },
    'requests.put': { request: ref('ST-R01'), quarter: q2, text: 'Twelve.', complete: true },
    'requests.take-back': { quarter: q2, request: ref('ST-R01') },
    'notes.put': {
      ...{ id: null, item: null, quarter: q2, kind: 'success', title: 'A lamp', text: 'It shines.' },
      travels: true,
    },
    'notes.remove': { quarter: q2, id: nobody as never },
    'indicator.propose-rebase': {
      ...{ ref: ref('ST-I01'), quarter: q2, from: '2026-07' as never, why: 'A car park opened.' },
    },
    'indicator.take-back-rebase': { ref: ref('ST-I01'), note: nobody as never },
    'import.take': {
      ...{ file: textFile('values.csv', streetsFigures), quarter: q2, sheet: 1, header: 1, columns: [] },
    },
    'returns.sign': { quarter: q2, passphrase, whyAgain: 'Again.' },
    'returns.export': { docId, sealed: false },
    'returns.saved': { docId },
    'returns.revise': { docId, why: 'No.' },
    'returns.withdraw': { docId, why: 'No.' },
    'figures.sign': { request: nobody as never, passphrase },
    'files.import': { files: [plan?.file as never, textFile('odd.cspreturn', 'no file of ours')] },
    'handover.out': { to, words, purpose: 'deputy', why: 'Leave.', passphrase },
    'changes.undo': {},
    'changes.redo': {},
  };
}

async function atSecretariat({ secretariat, streets }: Town): Promise<Tries> {
  await enterQuarter(streets);
  const signed = await sign(streets);
  const { docId } = await take(secretariat, signed.file);
  const again = await sign(streets, { whyAgain: 'Again.' });
  const { kid, words } = await streets.tell('keys.words', {});
  return {
    'workspace.introduce': { name: 'Owen Tregarrow', title: 'Officer' },
    'keys.enrol': { kid, words, verified: 'by telephone' },
    'keys.revoke': { kid, why: 'Lost.' },
    'keys.retire': { kid, why: 'Gone.' },
    'keys.recovery': { passphrase, recoveryPassphrase: passphrase },
    'keys.renew': { passphrase, why: 'Old.', stolen: false, recovery: null },
    'plan.import': { file: jsonFile('plan.json', { ...ashbyPlan, title: 'Another', readings: [] }) },
    'plan.issue': { passphrase },
    'readings.import': { file: textFile('values.csv', streetsFigures) },
    'files.import': { files: [again.file] },
    'files.admit': { id: nobody, why: 'It is theirs.' },
    'queries.ask': { about: docId as DocId, item: null, question: 'Why?' },
    'determinations.record': {
      quarter: q2,
      matter: { kind: 'fork', subGroup: 'sg:streets', stands: docId } as never,
      why: 'It is the right one.',
      restsOn: [docId as DocId],
    },
    'receipts.issue': { passphrase },
    'decisions.record': { quarter: q2, on: '2026-11-19' as never, minute: 'Minute 9', decisions: [] },
    'decisions.issue': { quarter: q2, passphrase },
    'requests.answer': { request: ref('ST-R01'), answer: 'Twelve.', on: '2026-10-05' as never },
    'chase.record': { quarter: q2, subGroup: 'sg:homes' as never, tone: 'friendly', note: '' },
    'returns.transcribe': {
      quarter: q1,
      passphrase,
      return: {
        ...typedFrom('2026-27 Q1' as never, 'sg:reducing-re-offending' as never),
        subGroup: 'sg:streets' as never,
        exceptions: [],
        coverage: [],
        nil: true,
      },
      source: null,
    },
    'figures.request': {
      subGroup: 'sg:streets' as never,
      indicators: [ref('ST-I02')],
      periods: [q2 as never],
      why: 'The year’s end.',
    },
    'pack.freeze': { quarter: q2, variant: 'board' },
  };
}

/** Commands that write nothing: they open keys, or give out again what is here. */
const harmless: readonly CommandName[] = ['keys.unlock', 'keys.lock', 'keys.request', 'returns.export'];
/** The two ways in which a working copy comes back to the desk that gave it away. */
const theWayBack: readonly CommandName[] = ['handover.in', 'handover.take-back'];

describe.each([
  ['a chair’s desk', atChair, 'streets'],
  ['the secretariat’s desk', atSecretariat, 'secretariat'],
] as const)('at %s whose working copy is with somebody else', (_, prepare, name) => {
  test('no command writes anything, and each that would says why it does not', async () => {
    const place = town();
    const tries = await prepare(place);
    const desk = place[name];
    write(desk.core.store, (db) => setReadOnly(db, 'It is with Joy Okafor since 5 October 2026.'));
    const before = contentOf(desk);
    for (const [command, input] of Object.entries(tries) as [CommandName, never][]) {
      const code = await refusalOf(() => desk.tell(command, input));
      expect(`${command}: ${code}`).toBe(
        `${command}: ${harmless.includes(command) ? 'not refused' : 'desk.read-only'}`,
      );
      expect(contentOf(desk), command).toBe(before);
    }
  });

  test('what would happen can still be tried, and everything be read', async () => {
    const place = town();
    const tries = await prepare(place);
    const desk = place[name];
    write(desk.core.store, (db) => setReadOnly(db, 'It is away.'));
    const before = contentOf(desk);
    const files = tries['files.import']?.files ?? [];
    const [outcome] = await desk.tell('files.import', { files, tryOnly: true });
    expect(outcome?.result).toBe('accepted');
    await desk.tell('status.get', { quarter: q2 });
    expect(contentOf(desk)).toBe(before);
  });
});

test('every command of the contract is tried at a read-only desk, or is known to write nothing', async () => {
  const tried = new Set<string>([
    ...Object.keys(await atChair(town())),
    ...Object.keys(await atSecretariat(town())),
    ...harmless,
    ...theWayBack,
  ]);
  expect(commands.filter((name) => !tried.has(name))).toEqual([]);
});

test('the command for a desk of the other kind is refused by either, read-only or not', async () => {
  const { streets, secretariat } = town();
  expect(await refusalOf(() => streets.tell('plan.issue', { passphrase }))).toBe('desk.secretariat-only');
  expect(await refusalOf(() => streets.tell('receipts.issue', { passphrase }))).toBe('desk.secretariat-only');
  const figures = { request: nobody as never, passphrase };
  expect(await refusalOf(() => secretariat.tell('figures.sign', figures))).toBe('desk.chair-only');
});
