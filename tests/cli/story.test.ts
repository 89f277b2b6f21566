import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { writePlanWorkbook } from '../../electron/core/spreadsheet/plan-out.ts';
import { findChromium } from '../../electron/print/chromium.ts';
import { planSource } from '../../shared/model/plan-source.ts';
import { ashby, ashbyPlan } from '../chair/ashby.ts';
import { streetsFigures, streetsWords } from '../chair/quarter.ts';
import { aPlace, built, cli, jargon, json, type Told } from './cli.ts';

/**
 * Two quarters of Ashby, told by the command line alone: each command at least once, in the order in which
 * people need them. Ashby is a sample here, so that the days can be stated. Each test goes on from the last.
 */
const place = aPlace();
const at = {
  office: ['--workspace', place('office')],
  streets: ['--workspace', place('streets')],
  deputy: ['--workspace', place('deputy')],
};
const on = (day: string) => ['--now', `${day}T09:00:00Z`];
const june = on('2026-06-15');
const october = on('2026-10-05');
const q2 = ['--quarter', '2026-27 Q2'];
const quarter = '2026-27 Q2';

const write = (name: string, content: unknown): string => {
  const path = place(name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const payloadOf = (path: string) =>
  JSON.parse(Buffer.from(JSON.parse(readFileSync(path, 'utf8')).payload, 'base64url').toString('utf8'));

type Made = { folder: string; recoveryCode: string; kid: string; words: string };
type Issued = { version: number; files: { path: string; subGroup: string; sealed: boolean }[] };
type Outcome = {
  path: string;
  result: string;
  code?: string;
  message: string;
  docId: string;
  warnings: string[];
};

let office: Made;
let streets: Made;
let deputy: Made;
let plans: Issued;
let first: { docId: string; path: string };

/** A command that succeeds and speaks to a person: lines on stdout, and nothing that only a programmer could read. */
async function said(args: readonly string[]): Promise<string> {
  const told = await cli(args);
  expect(told, told.stderr).toMatchObject({ status: 0 });
  expect(told.stdout).not.toMatch(jargon);
  expect(told.stdout).toMatch(/\n$/);
  return told.stdout;
}

/** A command that is refused: one JSON document with the fault, a sentence on stderr, and exit code 1. */
async function refused(args: readonly string[]): Promise<{ code: string; told: Told }> {
  const told = await cli([...args, '--json']);
  expect(told, told.stdout).toMatchObject({ status: 1 });
  expect(told.stderr).not.toMatch(jargon);
  return { code: JSON.parse(told.stdout).fault.code, told };
}

const mended = (lead: 'sg:streets' | 'sg:homes') =>
  plans.files.find(({ subGroup }) => subGroup === lead)?.path ?? '';

beforeAll(built, 120_000);

describe('the plan', () => {
  test('workspace create: the secretariat’s desk from a partnership file, its recovery code shown once', async () => {
    const file = write('ashby.json', { ...ashby, sample: true });
    office = await json<Made>([
      'workspace',
      'create',
      '--dir',
      place('office'),
      '--role',
      'secretariat',
      '--partnership',
      file,
      ...june,
    ]);
    expect(office.words.split(' ')).toHaveLength(8);
    expect(office.recoveryCode.length).toBeGreaterThan(20);
    expect(office.folder).toBe(place('office'));
  });

  test('plan import: from JSON, and again from a workbook that holds the same, which changes nothing', async () => {
    const source = planSource.parse(ashbyPlan);
    const taken = await json<{ taken: boolean; changes: unknown[] }>([
      'plan',
      'import',
      ...at.office,
      write('plan.json', ashbyPlan),
      ...june,
    ]);
    expect(taken).toMatchObject({ taken: true });
    expect(taken.changes.length).toBeGreaterThan(8);
    const workbook = place('plan.xlsx');
    writeFileSync(workbook, await writePlanWorkbook(source, ashby));
    expect(await json(['plan', 'import', ...at.office, workbook, ...june])).toMatchObject({
      taken: true,
      changes: [],
    });
  });

  test('plan import: refused as a whole when anything is wrong, each thing said on stderr', async () => {
    const [priority] = ashbyPlan.priorities;
    const wrong = write('wrong.json', {
      ...ashbyPlan,
      priorities: [{ ...priority, theme: 'CSP-T09', lead: 'sg:nobody' }],
    });
    const { code, told } = await refused(['plan', 'import', ...at.office, wrong, ...june]);
    expect(code).toBe('plan.refused');
    expect(told.stderr.split('\n').filter((line) => line.startsWith('Refused, ')).length).toBeGreaterThan(1);
  });

  test('plan issue: one file for each sub-group', async () => {
    plans = await json<Issued>(['plan', 'issue', ...at.office, '--out', place('plans'), ...june]);
    expect(plans.version).toBe(1);
    expect(plans.files.map(({ subGroup, sealed }) => [subGroup, sealed])).toEqual([
      ['sg:streets', false],
      ['sg:homes', false],
    ]);
  });
});

describe('the keys', () => {
  test('workspace create: a chair’s desk from the plan file, and a deputy’s under their own name', async () => {
    const plan = ['--plan', mended('sg:streets')];
    const chair = ['workspace', 'create', '--role', 'chair', ...plan, ...june];
    streets = await json<Made>([...chair, '--dir', place('streets')]);
    deputy = await json<Made>([
      ...chair,
      '--dir',
      place('deputy'),
      '--name',
      'Joy Okafor',
      '--title',
      'Deputy Chair',
    ]);
    expect(new Set([office.kid, streets.kid, deputy.kid]).size).toBe(3);
  });

  test('key words: those that the desk was made with', async () => {
    expect(await json(['key', 'words', ...at.streets, ...june])).toMatchObject({
      kid: streets.kid,
      words: streets.words,
      secretariatConfirmed: false,
    });
    expect(await said(['key', 'words', ...at.office, ...june])).toContain(office.words);
  });

  test('key request and key enrol: both read eight words to each other, and wrong ones are refused', async () => {
    const file = place('hamir.cspkey');
    expect(await json(['key', 'request', ...at.streets, '--out', file, ...june])).toMatchObject({
      kid: streets.kid,
      words: streets.words,
    });
    const wrong = await refused(['key', 'enrol', ...at.office, file, '--words', office.words, ...june]);
    expect(wrong.code).toMatch(/^words\./);
    expect(await json(['key', 'enrol', ...at.office, file, '--words', streets.words, ...june])).toMatchObject(
      {
        kid: streets.kid,
        iss: 'sg:streets',
        name: 'Chief Inspector Hamir',
      },
    );
    expect(await said(['key', 'enrol', ...at.streets, '--words', office.words, ...june])).toContain(
      'Martha Rowe',
    );
    expect(await json(['key', 'words', ...at.streets, ...june])).toMatchObject({
      secretariatConfirmed: true,
    });
  });

  test('key enrol: of a file that is no key request says what is the matter with the file', async () => {
    const { code } = await refused([
      'key',
      'enrol',
      ...at.office,
      mended('sg:homes'),
      '--words',
      streets.words,
      ...june,
    ]);
    expect(code).toBe('desk.wrong');
  });
});

describe('the quarter', () => {
  test('values import: at the secretariat’s desk for all, and to the chair with the next plan', async () => {
    const values = write('supplied.csv', `indicator,period,value\nST-I03,${quarter},92`);
    expect(await json(['values', 'import', ...at.office, values, ...october])).toMatchObject({
      taken: 1,
      refused: 0,
    });
    plans = await json<Issued>(['plan', 'issue', ...at.office, '--out', place('plans'), ...october]);
    const [outcome] = await json<Outcome[]>(['merge', ...at.streets, mended('sg:streets'), ...october]);
    expect(outcome).toMatchObject({ result: 'accepted' });
  });

  test('values import: a wrong row refuses all, unless the good rows are asked for', async () => {
    const bad = write('bad.csv', `${streetsFigures}\nST-I99,2026-07,5,,,,\nST-I02,2026-08,5,,,,`);
    expect((await refused(['values', 'import', ...at.streets, bad, ...october])).code).toBe(
      'readings.refused',
    );
    expect(
      await json(['values', 'import', ...at.streets, bad, '--take-good-rows', ...october]),
    ).toMatchObject({ taken: 5, refused: 2 });
  });

  test('exceptions: what the rules find and what is missing, for a person and as JSON', async () => {
    const text = await said(['exceptions', ...at.streets, ...q2, ...october]);
    expect(text).toContain('ST-I01 under: What ST-I01 measures');
    expect(text).toContain('is 30% off the target of 300');
    expect(text).toContain('Missing: Nobody has said how ST-A01 stands.');
    const check = await json<{ exceptions: unknown[]; obstacles: unknown[] }>([
      'exceptions',
      ...at.streets,
      ...q2,
      ...october,
    ]);
    expect([check.exceptions.length, check.obstacles.length]).toEqual([1, 4]);
    // A quarter may be written as people write it.
    expect(await json(['exceptions', ...at.streets, '--quarter', 'Quarter 2 2026/27', ...october])).toEqual(
      check,
    );
  });

  test('exceptions explain: for the quarter that is named, and no other', async () => {
    const file = write('words.json', streetsWords());
    expect(
      (await refused(['exceptions', 'explain', ...at.streets, '--quarter', '2026-27 Q1', file, ...october]))
        .code,
    ).toBe('explanations.quarter');
    expect(await json(['exceptions', 'explain', ...at.streets, ...q2, file, ...october])).toMatchObject({
      obstacles: [],
    });
  });

  test('status: at a chair’s desk what is to be done next', async () => {
    const status = await json(['status', ...at.streets, ...q2, ...october]);
    expect(status).toMatchObject({ role: 'chair', state: 'draft', exceptions: 1, daysLeft: 18 });
    expect(await said(['status', ...at.streets, ...q2, ...october])).toContain(
      'Quarter 2 (July to September) 2026 to 2027',
    );
  });

  test('return sign: not where the file could not be written, so that nothing is signed for nothing', async () => {
    const sign = ['return', 'sign', ...at.streets, ...q2, ...october];
    expect((await refused([...sign, '--out', place('words.json', 'return.cspreturn')])).code).toBe(
      'file.unwritable',
    );
    expect((await refused([...sign, '--out', place('plans')])).code).toBe('file.unwritable');
    expect(await json(['status', ...at.streets, ...q2, ...october])).toMatchObject({ state: 'draft' });
    expect((await refused([...sign, '--nil', '--out', place('nil.cspreturn')])).code).toBe('return.not-nil');
    first = await json<typeof first>([...sign, '--out', place('returns', 'streets.cspreturn')]);
    expect(first).toMatchObject({
      seq: 1,
      sealed: false,
      exceptions: 1,
      coverage: { exception: 1, normal: 5 },
    });
  });

  test('inspect: what a file says, believed as far as it is proven', async () => {
    const [seen] = await json<{ signature: string; docId: string }[]>(['inspect', first.path]);
    expect(seen).toMatchObject({ signature: 'unknown-signer', docId: first.docId });
    const [known] = await json<{ signature: string }[]>(['inspect', first.path, ...at.office, ...october]);
    expect(known).toMatchObject({ signature: 'verified' });
    expect(await said(['inspect', first.path, ...at.office, ...october])).toContain('Chief Inspector Hamir');
  });

  test('verify: by the keys of a workspace', async () => {
    expect(await json(['verify', first.path, ...at.office, ...october])).toMatchObject([
      { ok: true, kind: 'return', kid: streets.kid },
    ]);
    const mixed = await cli([
      'verify',
      first.path,
      place('none.cspreturn'),
      place('plans'),
      ...at.office,
      ...october,
      '--json',
    ]);
    expect(mixed.status).toBe(1);
    expect(JSON.parse(mixed.stdout)).toMatchObject([
      { ok: true },
      { path: place('none.cspreturn'), ok: false, code: 'file.missing' },
      { path: place('plans'), ok: false, code: 'file.not-regular' },
    ]);
  });

  test('merge: takes what is good, names what is not, and knows what it has seen before', async () => {
    const odd = write('odd.cspreturn', 'no file of ours');
    const merged = await cli([
      'merge',
      ...at.office,
      odd,
      first.path,
      place('none.cspreturn'),
      ...october,
      '--json',
    ]);
    expect(merged.status).toBe(1);
    const outcomes: Outcome[] = JSON.parse(merged.stdout);
    expect(outcomes.map(({ result, code }) => [result, code])).toEqual([
      ['refused', 'file.unrecognised'],
      ['accepted', undefined],
      ['refused', 'file.missing'],
    ]);
    expect(outcomes[1]?.warnings).toEqual([]);
    expect(await json(['merge', ...at.office, first.path, ...october])).toMatchObject([
      { result: 'duplicate' },
    ]);
    expect(await said(['merge', ...at.office, first.path, ...october])).toMatch(/^duplicate: /);
  });

  test('status: at the secretariat’s desk who has returned and who has not', async () => {
    expect(await json(['status', ...at.office, ...q2, ...october])).toMatchObject({
      role: 'secretariat',
      counts: { expected: 2, received: 1, missing: 1, quarantined: 0 },
    });
  });

  test('receipt: one for each sub-group to which word is owed, and none twice', async () => {
    const [receipt, ...more] = await json<{ path: string }[]>([
      'receipt',
      ...at.office,
      '--out',
      place('receipts'),
      ...october,
    ]);
    expect(more).toEqual([]);
    expect(await json(['receipt', ...at.office, '--out', place('receipts'), ...october])).toEqual([]);
    expect(await json(['merge', ...at.streets, receipt?.path ?? '', ...october])).toMatchObject([
      { result: 'accepted' },
    ]);
    expect(await json(['status', ...at.streets, ...q2, ...october])).toMatchObject({ state: 'accepted' });
  });

  test('return sign: again with a reason, sealed where that is wanted', async () => {
    const sign = [
      'return',
      'sign',
      ...at.streets,
      ...q2,
      '--out',
      place('returns', 'second.cspreturn'),
      ...october,
    ];
    expect((await refused(sign)).code).toBe('return.why-again');
    const second = await json<{ docId: string; path: string }>([
      ...sign,
      '--why-again',
      'A month was miscounted.',
      '--sealed',
    ]);
    expect(second).toMatchObject({ seq: 2, sealed: true });
    expect(await json(['inspect', second.path])).toMatchObject([{ signature: 'sealed', inner: null }]);
    expect((await refused(['inspect', second.path, '--out', place('inner.json')])).code).toBe(
      'sealed.nothing-inside',
    );
    await json(['inspect', second.path, ...at.office, '--out', place('inner.json'), ...october]);
    expect(payloadOf(place('inner.json'))).toMatchObject({
      supersedes: first.docId,
      whyAgain: 'A month was miscounted.',
    });
    expect(await json(['merge', ...at.office, second.path, ...october])).toMatchObject([
      { result: 'accepted' },
    ]);
  });
});

describe('the other ways', () => {
  const later = on('2026-10-12');

  test('handover out, in and take-back: to the deputy and back, and one that is not waited for', async () => {
    const request = place('okafor.cspkey');
    await json(['key', 'request', ...at.deputy, '--out', request, ...later]);
    const out = [
      'handover',
      'out',
      ...at.streets,
      '--to',
      request,
      '--words',
      deputy.words,
      '--why',
      'Leave.',
      ...later,
    ];
    await json([...out, place('out.csphandover'), '--purpose', 'deputy']);
    expect((await refused(['values', 'import', ...at.streets, place('bad.csv'), ...later])).code).toBe(
      'desk.read-only',
    );
    expect((await refused(['handover', 'in', ...at.deputy, place('out.csphandover'), ...later])).code).toBe(
      'handover.giver-unknown',
    );
    await json([
      'handover',
      'in',
      ...at.deputy,
      place('out.csphandover'),
      '--words',
      streets.words,
      ...later,
    ]);
    expect(await json(['status', ...at.deputy, ...q2, ...later])).toMatchObject({ exceptions: 1 });

    const back = [
      'handover',
      'out',
      ...at.deputy,
      '--to',
      place('hamir.cspkey'),
      '--words',
      streets.words,
      ...later,
    ];
    await json([...back, place('back.csphandover'), '--purpose', 'return', '--why', 'Done.']);
    await json([
      'handover',
      'in',
      ...at.streets,
      place('back.csphandover'),
      '--words',
      deputy.words,
      ...later,
    ]);
    expect(
      (await refused(['handover', 'take-back', ...at.streets, '--why', 'Too late.', ...later])).code,
    ).toBe('handover.none-out');
    await json([...out, place('again.csphandover'), '--purpose', 'preparer']);
    expect(await said(['handover', 'take-back', ...at.streets, '--why', 'Not needed.', ...later])).toContain(
      'Taken back',
    );
  });

  test('transcribe: what came as Word, with the hash of what it was typed in from; a second typing replaces the first', async () => {
    const source = write('Homes Q2.docx', 'a Word document');
    const typed = {
      schema: 'csp.transcription/1',
      subGroup: 'sg:homes',
      transcription: { source: 'word', statedBy: 'Karin Lindqvist, by e-mail' },
      nil: false,
      marking: 'OFFICIAL-SENSITIVE',
      exceptions: [
        {
          item: 'HO-I01',
          priority: null,
          title: 'Reports are up',
          class: 'under',
          what: 'Reports are up by a third.',
          why: 'A campaign.',
          doing: 'More wardens.',
          owner: 'Karin Lindqvist',
          by: null,
          ask: { kind: 'note', text: '' },
        },
      ],
      coverage: [{ items: ['HO-I02', 'HO-A01'], state: 'normal', why: '' }],
    };
    const transcribe = (file: string, of = q2) => [
      'transcribe',
      ...at.office,
      ...of,
      file,
      '--source',
      source,
      ...later,
    ];
    const slip = write('slip.json', {
      ...typed,
      coverage: [{ items: ['HO-I09'], state: 'normal', why: '' }],
    });
    expect((await refused(transcribe(slip))).code).toBe('plan.no-item');
    const file = write('typed.json', typed);
    expect((await refused(transcribe(file, ['--quarter', '2031-32 Q1']))).code).toBe('plan.no-quarter');
    const { docId } = await json<{ docId: string }>(transcribe(file));
    expect(await json(['status', ...at.office, ...q2, ...later])).toMatchObject({
      counts: { received: 2, missing: 0, quarantined: 0 },
      returns: [{ state: 'received' }, { state: 'transcribed', docId }],
    });
    const again = await json<{ docId: string }>(transcribe(file));
    expect(await json(['status', ...at.office, ...q2, ...later])).toMatchObject({
      counts: { forks: 0 },
      returns: [{}, { state: 'transcribed', docId: again.docId, exceptions: 1 }],
    });
  });

  test('figures request and figures sign: asked for in a receipt, signed by the chair, taken in', async () => {
    expect(
      (await refused(['figures', 'sign', ...at.streets, '--out', place('f.cspreturn'), ...later])).code,
    ).toBe('figures.none-asked');
    const ask = [
      'figures',
      'request',
      ...at.office,
      '--sub-group',
      'sg:streets',
      '--why',
      'The year’s end.',
      ...later,
    ];
    await json([...ask, '--indicators', 'ST-I01, ST-I01', '--periods', '2026-07,2026-08']);
    const [receipt] = await json<{ path: string }[]>([
      'receipt',
      ...at.office,
      '--out',
      place('receipts'),
      ...later,
    ]);
    await json(['merge', ...at.streets, receipt?.path ?? '', ...later]);
    const { path } = await json<{ path: string }>([
      'figures',
      'sign',
      ...at.streets,
      '--out',
      place('f.cspreturn'),
      ...later,
    ]);
    expect(await json(['merge', ...at.office, path, ...later])).toMatchObject([{ result: 'accepted' }]);
  });
});

describe('the paper', () => {
  const pack = (format: string, ...more: string[]) => [
    'pack',
    ...at.office,
    ...q2,
    '--format',
    format,
    '--out',
    place(`pack.${format}`),
    ...on('2026-11-10'),
    ...more,
  ];
  const content = (format: string) => readFileSync(place(`pack.${format}`));

  test.each([
    ['json', /"csp\.pack\/1"/],
    ['html', /^<!doctype html>/i],
    ['csv', /,/],
    ['docx', /^PK/],
    ['xlsx', /^PK/],
  ])('pack: as %s', async (format, looks) => {
    await json(pack(format));
    expect(content(format).toString('latin1')).toMatch(looks);
  });

  const browser = (() => {
    try {
      return findChromium();
    } catch {
      return null;
    }
  })();
  test.skipIf(browser === null)(
    `pack: as pdf${browser === null ? ' (no Chromium is installed)' : ''}`,
    async () => {
      await json(pack('pdf'));
      expect(content('pdf').toString('latin1')).toMatch(/^%PDF-/);
    },
  );

  test('pack: frozen, it is the same again; the public one is written beside it', async () => {
    const frozen = await json<{ frozen: { fingerprint: string; again: boolean } }>(pack('json', '--freeze'));
    expect(frozen.frozen.again).toBe(false);
    expect(await json(pack('json', '--freeze'))).toMatchObject({ frozen: { ...frozen.frozen, again: true } });
    expect(await said(pack('html', '--freeze'))).toContain(frozen.frozen.fingerprint);
    expect(await json(pack('json', '--variant', 'public'))).toMatchObject({
      variant: 'public',
      frozen: null,
    });
  });
});

describe('without a command', () => {
  test('help lists every command', async () => {
    const help = await said(['help']);
    for (const name of [
      'demo',
      'workspace create',
      'handover take-back',
      'figures request',
      'check-series',
    ]) {
      expect(help).toContain(`\n  ${name} `);
    }
    expect((await cli(['--help'])).stdout).toBe(help);
  });

  test('nothing at all is wrong usage, and shows the same on stderr', async () => {
    const told = await cli([]);
    expect(told).toMatchObject({ status: 2, stdout: '' });
    expect(told.stderr).toContain('Usage: csp-returns COMMAND');
  });
});
