import { execSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { inside } from '../../build/setup/place.mjs';
import { createWorkspaceIn } from '../../electron/core/workspace/create.ts';
import type { Instant } from '../../shared/model/period.ts';
import { ashby } from '../chair/ashby.ts';
import { aPlace, built, cli, jargon, passphrase, type Told } from './cli.ts';

const place = aPlace();
const q = ['--quarter', '2026-27 Q2'];
const out = ['--out', place('out')];
const real = ['--workspace', place('real')];
const sample = ['--workspace', place('sample')];
const long = 'x'.repeat(100_000);

const write = (name: string, content: string | Uint8Array): string => {
  writeFileSync(place(name), content);
  return place(name);
};

type Bad = {
  /** What is wrong, for whoever reads the list. */
  what: string;
  args: readonly string[];
  status: 1 | 2;
  /** A word of the sentence that says so. */
  says: RegExp;
  passphrase?: string | null;
  stdin?: string;
};

beforeAll(async () => {
  built();
  const now = Date.UTC(2026, 9, 5) as Instant;
  const partnership = (given: object) => Buffer.from(JSON.stringify({ ...ashby, ...given }));
  await createWorkspaceIn(
    place('real'),
    passphrase,
    { role: 'secretariat', partnership: partnership({}) },
    { now },
  );
  cpSync(place('real'), place('cut'), { recursive: true });
  cpSync(place('real'), place('rotten'), { recursive: true });
  cpSync(place('real'), place('keyless'), { recursive: true });
  cpSync(place('real'), place('bad-keys'), { recursive: true });
  cpSync(place('real'), place('no-db'), { recursive: true });
  await createWorkspaceIn(
    place('sample'),
    passphrase,
    { role: 'secretariat', partnership: partnership({ sample: true }) },
    { now },
  );
  const rotten = readFileSync(place('rotten', 'workspace.db'));
  rotten.fill(7, 5000, 9000);
  writeFileSync(place('rotten', 'workspace.db'), rotten);
  writeFileSync(place('cut', 'workspace.db'), readFileSync(place('cut', 'workspace.db')).subarray(0, 6000));
  writeFileSync(place('keyless', 'keys.json'), '');
  writeFileSync(
    place('bad-keys', 'keys.json'),
    readFileSync(place('real', 'keys.json'), 'utf8')
      .replace(/"m":\s*\d+/, '"m":1')
      .slice(0, 700),
  );
  rmSync(place('no-db', 'workspace.db'));
  for (const lane of lanes) {
    for (const name of ['real', 'sample']) cpSync(place(name), place(`${name}-${lane}`), { recursive: true });
  }
  mkdirSync(place('folder'));
  mkdirSync(place('full'));
  write('full/note.txt', 'mine');
  mkdirSync(place('keys'));
  write('keys/odd.jwk', '{"kty":"OKP"}');
  mkdirSync(place('empty-keys'));
  write('empty', '');
  write('binary', Buffer.from(Array.from({ length: 4096 }, (_, n) => (n * 151) % 256)));
  write('nul.csv', 'indicator,period,value\nST-I01,2026-07,\u00001\n');
  write('text', 'Just some words.');
  write('array.json', '[]');
  write('null.json', 'null');
  write('deep.json', `${'['.repeat(50_000)}${']'.repeat(50_000)}`);
  write('proto.json', '{"__proto__":{"schema":"csp.partnership/1"},"constructor":1}');
  write('other.json', JSON.stringify({ ...ashby, schema: 'csp.partnership/2' }));
  write('nameless.json', JSON.stringify({ ...ashby, body: '' }));
  write('words.json', '{"schema":"csp.explanations/1","quarter":"2026-27 Q5"}');
  write('partnership.json', JSON.stringify(ashby));
  write('jws.json', '{"protected":"e30","payload":"e30","signature":"e30"}');
  write('secret', `${passphrase}\n`);
  write('two-lines', `${passphrase}\nand more\n`);
  write('series.json', '{"values":["a"]}');
  symlinkSync(place('partnership.json'), place('link.json'));
}, 120_000);

const usage: Bad[] = [
  { what: 'a command that is not one', args: ['frobnicate'], status: 2, says: /no command “frobnicate”/ },
  { what: 'half a command', args: ['return'], status: 2, says: /no command “return”/ },
  { what: 'a command of a hundred thousand letters', args: [long], status: 2, says: /no command/ },
  { what: 'an empty command', args: [''], status: 2, says: /no command/ },
  { what: 'an option instead of a command', args: ['--json'], status: 2, says: /no command/ },
  { what: 'a name that every object has', args: ['constructor'], status: 2, says: /no command/ },
  { what: 'another such name', args: ['__proto__', 'toString'], status: 2, says: /no command/ },
  {
    what: 'an option that is not one',
    args: ['status', ...real, ...q, '--frob'],
    status: 2,
    says: /Unknown option '--frob'/,
  },
  {
    what: 'an option of a hundred thousand letters',
    args: ['status', `--${long}`],
    status: 2,
    says: /Unknown option/,
  },
  {
    what: 'an option without its value',
    args: ['status', '--workspace'],
    status: 2,
    says: /argument missing/,
  },
  {
    what: 'an option whose value looks like an option',
    args: ['status', '--workspace', '--json'],
    status: 2,
    says: /ambiguous/,
  },
  {
    what: 'a value for an option that takes none',
    args: ['demo', '--json=yes', ...out],
    status: 2,
    says: /does not take an argument/,
  },
  {
    what: 'a word too many',
    args: ['demo', 'please', ...out],
    status: 2,
    says: /one word too many: “please”/,
  },
  { what: 'a very long word too many', args: ['demo', long, ...out], status: 2, says: /one word too many/ },
  { what: 'no folder for the demonstration', args: ['demo'], status: 2, says: /--out is missing/ },
  {
    what: 'a demonstration of no quarter',
    args: ['demo', ...out, '--quarter', 'tomorrow'],
    status: 2,
    says: /not a quarter/,
  },
  { what: 'no workspace', args: ['status', ...q], status: 2, says: /--workspace is missing/ },
  { what: 'no quarter', args: ['status', ...real], status: 2, says: /--quarter is missing/ },
  {
    what: 'a quarter that no year has',
    args: ['status', ...real, '--quarter', '2026-27 Q5'],
    status: 2,
    says: /not a quarter/,
  },
  {
    what: 'a quarter of years that do not follow',
    args: ['status', ...real, '--quarter', '2026-28 Q1'],
    status: 2,
    says: /not a quarter/,
  },
  { what: 'an empty quarter', args: ['status', ...real, '--quarter', ''], status: 2, says: /not a quarter/ },
  {
    what: 'a quarter of a hundred thousand letters',
    args: ['status', ...real, '--quarter', long],
    status: 2,
    says: /not a quarter/,
  },
  {
    what: 'no passphrase',
    args: ['status', ...real, ...q],
    passphrase: null,
    status: 2,
    says: /passphrase is needed/,
  },
  {
    what: 'an empty passphrase',
    args: ['status', ...real, ...q],
    passphrase: '',
    status: 2,
    says: /passphrase is needed/,
  },
  {
    what: 'a passphrase file that is not there',
    args: ['status', ...real, ...q, '--passphrase-file', place('none')],
    status: 2,
    says: /passphrase file .* cannot be read/,
  },
  {
    what: 'a folder as passphrase file',
    args: ['status', ...real, ...q, '--passphrase-file', place('folder')],
    status: 2,
    says: /cannot be read/,
  },
  {
    what: 'an empty passphrase file',
    args: ['status', ...real, ...q, '--passphrase-file', place('empty')],
    status: 2,
    says: /passphrase is needed/,
  },
  {
    what: 'a moment that is none',
    args: ['status', ...sample, ...q, '--now', 'soon'],
    status: 2,
    says: /takes an instant/,
  },
  {
    what: 'a day where a moment is wanted',
    args: ['status', ...sample, ...q, '--now', '2026-10-05'],
    status: 2,
    says: /takes an instant/,
  },
  {
    what: 'a moment without its zone',
    args: ['status', ...sample, ...q, '--now', '2026-10-05T09:00:00'],
    status: 2,
    says: /takes an instant/,
  },
  {
    what: 'a number as moment',
    args: ['status', ...sample, ...q, '--now', '1'],
    status: 2,
    says: /takes an instant/,
  },
  {
    what: 'the thirteenth month',
    args: ['status', ...sample, ...q, '--now', '2026-13-05T09:00:00Z'],
    status: 2,
    says: /takes an instant/,
  },
  {
    what: 'a desk of nobody',
    args: ['workspace', 'create', '--dir', place('new'), '--role', 'boss'],
    status: 2,
    says: /secretariat or chair/,
  },
  {
    what: 'a desk without what it is made from',
    args: ['workspace', 'create', '--dir', place('new'), '--role', 'chair'],
    status: 2,
    says: /--plan is missing/,
  },
  {
    what: 'a name without a title',
    args: [
      'workspace',
      'create',
      '--dir',
      place('new'),
      '--role',
      'secretariat',
      '--partnership',
      place('partnership.json'),
      '--name',
      'Joy',
    ],
    status: 2,
    says: /--title is missing/,
  },
  {
    what: 'a name of two lines',
    args: [
      'workspace',
      'create',
      '--dir',
      place('new'),
      '--role',
      'secretariat',
      '--partnership',
      place('partnership.json'),
      '--name',
      'Joy\nOkafor',
      '--title',
      'Deputy',
    ],
    status: 2,
    says: /one line/,
  },
  { what: 'no file to import', args: ['plan', 'import', ...real], status: 2, says: /A file is missing/ },
  {
    what: 'two files where one is wanted',
    args: ['plan', 'import', ...real, 'a', 'b'],
    status: 2,
    says: /one word too many/,
  },
  {
    what: 'nothing to verify',
    args: ['verify', '--keys', place('empty-keys')],
    status: 2,
    says: /A file is missing/,
  },
  { what: 'nobody whose keys are believed', args: ['verify', place('text')], status: 2, says: /whose keys/ },
  {
    what: 'a pack in no format',
    args: ['pack', ...real, ...q, ...out],
    status: 2,
    says: /--format is missing/,
  },
  {
    what: 'a pack in an unknown format',
    args: ['pack', ...real, ...q, ...out, '--format', 'odt'],
    status: 2,
    says: /--format is/,
  },
  {
    what: 'a pack for nobody in particular',
    args: ['pack', ...real, ...q, ...out, '--format', 'html', '--variant', 'press'],
    status: 2,
    says: /--variant is/,
  },
  {
    what: 'a handover for no purpose',
    args: [
      'handover',
      'out',
      ...real,
      place('h'),
      '--to',
      place('text'),
      '--words',
      'a',
      '--why',
      'b',
      '--purpose',
      'fun',
    ],
    status: 2,
    says: /--purpose is/,
  },
  {
    what: 'a return both open and sealed',
    args: ['return', 'sign', ...real, ...q, ...out, '--open', '--sealed'],
    status: 2,
    says: /either --open or --sealed/,
  },
  {
    what: 'figures of no sub-group',
    args: [
      'figures',
      'request',
      ...real,
      '--sub-group',
      'us',
      '--indicators',
      'ST-I01',
      '--periods',
      '2026-07',
      '--why',
      'x',
    ],
    status: 2,
    says: /--sub-group does not take/,
  },
  {
    what: 'figures of no indicator',
    args: [
      'figures',
      'request',
      ...real,
      '--sub-group',
      'sg:streets',
      '--indicators',
      'thefts',
      '--periods',
      '2026-07',
      '--why',
      'x',
    ],
    status: 2,
    says: /--indicators does not take “thefts”/,
  },
  {
    what: 'figures for no period',
    args: [
      'figures',
      'request',
      ...real,
      '--sub-group',
      'sg:streets',
      '--indicators',
      'ST-I01',
      '--periods',
      'July',
      '--why',
      'x',
    ],
    status: 2,
    says: /--periods does not take “July”/,
  },
];

const create = (file: string) => [
  'workspace',
  'create',
  '--dir',
  place('new'),
  '--role',
  'secretariat',
  '--partnership',
  place(file),
];
const chairFrom = (file: string) => [
  'workspace',
  'create',
  '--dir',
  place('new'),
  '--role',
  'chair',
  '--plan',
  place(file),
];
const statusOf = (name: string) => ['status', '--workspace', place(name), ...q];

const refusals: Bad[] = [
  { what: 'a workspace that is not there', args: statusOf('none'), status: 1, says: /no workspace/i },
  {
    what: 'a workspace of a hundred thousand letters',
    args: ['status', '--workspace', long, ...q],
    status: 1,
    says: /no workspace/i,
  },
  { what: 'a file as workspace', args: statusOf('text'), status: 1, says: /no workspace/i },
  { what: 'a folder that is no workspace', args: statusOf('full'), status: 1, says: /no workspace/i },
  {
    what: 'a wrong passphrase',
    args: statusOf('real'),
    passphrase: 'gravel tunnel orchid lantern',
    status: 1,
    says: /passphrase/i,
  },
  {
    what: 'a passphrase of binary junk',
    args: [...statusOf('real'), '--passphrase-file', place('binary')],
    status: 1,
    says: /passphrase/i,
  },
  {
    what: 'a passphrase of a hundred thousand letters',
    args: statusOf('real'),
    passphrase: long,
    status: 1,
    says: /passphrase/i,
  },
  {
    what: 'a passphrase file with a second line',
    args: [...statusOf('real'), '--passphrase-file', place('two-lines')],
    status: 1,
    says: /passphrase/i,
  },
  { what: 'a workspace whose database is cut short', args: statusOf('cut'), status: 1, says: /damaged/i },
  { what: 'a workspace whose database is rotten', args: statusOf('rotten'), status: 1, says: /damaged/i },
  { what: 'a workspace whose database is gone', args: statusOf('no-db'), status: 1, says: /./ },
  { what: 'a workspace whose key file is empty', args: statusOf('keyless'), status: 1, says: /key/i },
  { what: 'a workspace whose key file is damaged', args: statusOf('bad-keys'), status: 1, says: /key/i },
  {
    what: 'a stated moment in a workspace that is no sample',
    args: [...statusOf('real'), '--now', '2026-10-05T09:00:00Z'],
    status: 1,
    says: /Only the sample/,
  },
  {
    what: 'a stated moment for a new workspace that is no sample',
    args: [...create('partnership.json'), '--now', '2026-10-05T09:00:00Z'],
    status: 1,
    says: /Only the sample/,
  },
  {
    what: 'a weak passphrase',
    args: create('partnership.json'),
    passphrase: 'password',
    status: 1,
    says: /passphrase/i,
  },
  {
    what: 'a new workspace in a folder that holds something',
    args: [
      'workspace',
      'create',
      '--dir',
      place('full'),
      '--role',
      'secretariat',
      '--partnership',
      place('partnership.json'),
    ],
    status: 1,
    says: /full/,
  },
  {
    what: 'a new workspace where a file stands',
    args: [
      'workspace',
      'create',
      '--dir',
      place('text'),
      '--role',
      'secretariat',
      '--partnership',
      place('partnership.json'),
    ],
    status: 1,
    says: /could not be written/,
  },
  {
    what: 'a new workspace below a file',
    args: [
      'workspace',
      'create',
      '--dir',
      place('text', 'desk'),
      '--role',
      'secretariat',
      '--partnership',
      place('partnership.json'),
    ],
    status: 1,
    says: /could not be written/,
  },
  { what: 'a partnership file that is not there', args: create('none.json'), status: 1, says: /no file/ },
  { what: 'a folder as partnership file', args: create('folder'), status: 1, says: /folder/ },
  { what: 'a shortcut as partnership file', args: create('link.json'), status: 1, says: /shortcut/ },
  { what: 'an empty partnership file', args: create('empty'), status: 1, says: /empty/ },
  { what: 'a partnership file of binary junk', args: create('binary'), status: 1, says: /partnership/i },
  { what: 'a partnership file of plain words', args: create('text'), status: 1, says: /partnership/i },
  {
    what: 'a partnership file that is an empty list',
    args: create('array.json'),
    status: 1,
    says: /partnership/i,
  },
  {
    what: 'a partnership file that says nothing',
    args: create('null.json'),
    status: 1,
    says: /partnership/i,
  },
  {
    what: 'a partnership file nested fifty thousand deep',
    args: create('deep.json'),
    status: 1,
    says: /partnership/i,
  },
  {
    what: 'a partnership file that would change every object',
    args: create('proto.json'),
    status: 1,
    says: /partnership/i,
  },
  { what: 'a partnership file of a later version', args: create('other.json'), status: 1, says: /schema/ },
  {
    what: 'a partnership file without the name of its board',
    args: create('nameless.json'),
    status: 1,
    says: /body/,
  },
  { what: 'a plan file of plain words', args: chairFrom('text'), status: 1, says: /CSP Returns file/ },
  { what: 'a plan file of binary junk', args: chairFrom('binary'), status: 1, says: /./ },
  { what: 'a plan file with nothing signed in it', args: chairFrom('jws.json'), status: 1, says: /./ },
  {
    what: 'a plan to import of plain words',
    args: ['plan', 'import', ...real, place('text')],
    status: 1,
    says: /./,
  },
  {
    what: 'a plan to import of binary junk',
    args: ['plan', 'import', ...real, place('binary')],
    status: 1,
    says: /./,
  },
  {
    what: 'a plan to import nested fifty thousand deep',
    args: ['plan', 'import', ...real, place('deep.json')],
    status: 1,
    says: /./,
  },
  {
    what: 'a plan to issue where none is',
    args: ['plan', 'issue', ...real, ...out],
    status: 1,
    says: /no plan/,
  },
  {
    what: 'values where no plan is',
    args: ['values', 'import', ...real, place('nul.csv')],
    status: 1,
    says: /no plan|plan/i,
  },
  {
    what: 'values of binary junk',
    args: ['values', 'import', ...real, place('binary')],
    status: 1,
    says: /./,
  },
  {
    what: 'exceptions at the secretariat’s desk',
    args: ['exceptions', ...real, ...q],
    status: 1,
    says: /sub-group’s desk/,
  },
  {
    what: 'explanations for a quarter that no year has',
    args: ['exceptions', 'explain', ...real, ...q, place('words.json')],
    status: 1,
    says: /“quarter”/,
  },
  {
    what: 'explanations that are an empty list',
    args: ['exceptions', 'explain', ...real, ...q, place('array.json')],
    status: 1,
    says: /JSON/,
  },
  {
    what: 'a key where none is waiting',
    args: ['key', 'enrol', ...real, '--words', 'one two three'],
    status: 1,
    says: /No key is waiting/,
  },
  {
    what: 'a key request that is not one',
    args: ['key', 'enrol', ...real, place('text'), '--words', 'one two three'],
    status: 1,
    says: /CSP Returns file/,
  },
  {
    what: 'a signature at the secretariat’s desk',
    args: ['return', 'sign', ...real, ...q, ...out],
    status: 1,
    says: /sub-group’s desk/,
  },
  {
    what: 'a file to look into that is not there',
    args: ['inspect', place('none')],
    passphrase: null,
    status: 1,
    says: /no file/,
  },
  {
    what: 'a folder to look into',
    args: ['inspect', place('folder')],
    passphrase: null,
    status: 1,
    says: /folder/,
  },
  {
    what: 'a device to look into',
    args: ['inspect', '/dev/zero'],
    passphrase: null,
    status: 1,
    says: /device/,
  },
  {
    what: 'a file to look into that is nothing of ours',
    args: ['inspect', place('binary')],
    passphrase: null,
    status: 1,
    says: /./,
  },
  {
    what: 'a name of a hundred thousand letters to look into',
    args: ['inspect', long],
    passphrase: null,
    status: 1,
    says: /./,
  },
  {
    what: 'a folder of keys that is not there',
    args: ['verify', place('text'), '--keys', place('none')],
    passphrase: null,
    status: 1,
    says: /no folder/,
  },
  {
    what: 'a file as folder of keys',
    args: ['verify', place('text'), '--keys', place('text')],
    passphrase: null,
    status: 1,
    says: /no folder/,
  },
  {
    what: 'a folder of keys with one that is none',
    args: ['verify', place('text'), '--keys', place('keys')],
    passphrase: null,
    status: 1,
    says: /public key/,
  },
  {
    what: 'a receipt into a file',
    args: ['receipt', ...real, '--out', place('text')],
    status: 1,
    says: /could not be written/,
  },
  {
    what: 'a demonstration into a folder that holds something',
    args: ['demo', '--out', place('full')],
    status: 1,
    says: /full/,
  },
  {
    what: 'a demonstration below a file',
    args: ['demo', '--out', place('text', 'demo')],
    status: 1,
    says: /could not be written/,
  },
  {
    what: 'a demonstration of a quarter that it does not have',
    args: ['demo', ...out, '--quarter', '2024-25 Q1'],
    status: 1,
    says: /does not play/,
  },
  {
    what: 'a working copy at a desk that gave none away',
    args: ['handover', 'take-back', ...real, '--why', 'x'],
    status: 1,
    says: /No working copy/,
  },
  {
    what: 'a working copy that is none',
    args: ['handover', 'in', ...real, place('text')],
    status: 1,
    says: /./,
  },
  {
    what: 'a working copy for nobody',
    args: [
      'handover',
      'out',
      ...real,
      place('h'),
      '--to',
      place('text'),
      '--words',
      'a b',
      '--why',
      'c',
      '--purpose',
      'deputy',
    ],
    status: 1,
    says: /./,
  },
  {
    what: 'a typed-in return that is none',
    args: ['transcribe', ...real, ...q, place('array.json')],
    status: 1,
    says: /JSON/,
  },
  {
    what: 'a typed-in return without its schema',
    args: ['transcribe', ...real, ...q, place('words.json')],
    status: 1,
    says: /“schema”/,
  },
  {
    what: 'figures of an indicator that is not there',
    args: [
      'figures',
      'request',
      ...real,
      '--sub-group',
      'sg:streets',
      '--indicators',
      'ST-I01',
      '--periods',
      '2026-07',
      '--why',
      'x',
    ],
    status: 1,
    says: /no ST-I01/,
  },
  {
    what: 'a pack where no plan is',
    args: ['pack', ...real, ...q, ...out, '--format', 'html'],
    status: 1,
    says: /./,
  },
  {
    what: 'a series that is no JSON',
    args: ['check-series'],
    stdin: 'one, two',
    passphrase: null,
    status: 1,
    says: /JSON/,
  },
  { what: 'no series at all', args: ['check-series'], stdin: '', passphrase: null, status: 1, says: /JSON/ },
  {
    what: 'a series of words',
    args: ['check-series', place('series.json')],
    passphrase: null,
    status: 1,
    says: /values/,
  },
  {
    what: 'a series that starts afresh beyond its end',
    args: ['check-series'],
    stdin: '{"values":[1,2],"rebase":[9]}',
    passphrase: null,
    status: 1,
    says: /rebase/,
  },
  {
    what: 'a series with a number beyond all numbers',
    args: ['check-series'],
    stdin: '{"values":[1e999]}',
    passphrase: null,
    status: 1,
    says: /values/,
  },
];

const lanes = [1, 2, 3, 4];

/** Several at a time, each with workspaces of its own, which only one may have open: the wait is for passphrases. */
async function all(bad: readonly Bad[]) {
  const results: { one: Bad; told: Told }[] = [];
  const rest = [...bad];
  const work = async (lane: number) => {
    const own = new Map(['real', 'sample'].map((name) => [place(name), place(`${name}-${lane}`)]));
    for (let one = rest.shift(); one !== undefined; one = rest.shift()) {
      const { args, passphrase, stdin } = one;
      const told = await cli(
        args.map((arg) => own.get(arg) ?? arg),
        { ...(passphrase === undefined ? {} : { passphrase }), ...(stdin === undefined ? {} : { stdin }) },
      );
      results.push({ one, told });
    }
  };
  await Promise.all(lanes.map(work));
  return results;
}

/** What is wrong with how a command refused; a sentence, what to do next, and the right way are all it may say. */
function complaints({ what, status, says }: Bad, told: Told): string[] {
  const lines = told.stderr.trim().split('\n').length;
  const wrong = {
    'another exit code': told.status !== status,
    'something on stdout': told.stdout !== '',
    'another sentence': !says.test(told.stderr),
    jargon: jargon.test(told.stderr),
    'too long': told.stderr.length > 1500,
    'too many lines': lines > 2,
  };
  return Object.entries(wrong)
    .filter(([, is]) => is)
    .map(([name]) => `${what}: ${name} (${told.status}): ${told.stderr.slice(0, 300)}`);
}

describe.each([
  ['typed wrongly', usage, 2],
  ['refused', refusals, 1],
] as const)('whatever is %s', (_, bad, status) => {
  test(`ends with ${status} and a plain sentence on stderr, and never with what only a programmer can read`, async () => {
    expect(new Set(bad.map(({ what }) => what)).size).toBe(bad.length);
    const results = await all(bad);
    expect(results.flatMap(({ one, told }) => complaints(one, told))).toEqual([]);
  }, 240_000);
});

test('there are more than a hundred of them', () => {
  expect(usage.length + refusals.length).toBeGreaterThan(100);
});

test('with --json a refusal is one JSON document on stdout, with its code and its sentence', async () => {
  const told = await cli(['inspect', place('none'), '--json'], { passphrase: null });
  expect(told.status).toBe(1);
  expect(JSON.parse(told.stdout)).toEqual({
    fault: {
      code: 'file.missing',
      message: 'There is no file at this place.',
      next: 'Check the folder and the name, then try again.',
    },
  });
  expect(told.stderr).toContain('There is no file at this place.');
});

test('nothing is left behind by what was refused', async () => {
  for (const name of ['new', 'out', 'h']) expect(existsSync(place(name)), name).toBe(false);
  expect(readdirSync(place('full'))).toEqual(['note.txt']);
  expect(readdirSync(place()).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('whoever stops reading the answer hears no complaint', async () => {
  const many = JSON.stringify(Array.from({ length: 3000 }, () => ({ values: [1, 2, 3, 4, 5, 6, 7, 8] })));
  const file = write('many.json', many);
  const line = `"${process.execPath}" "${inside('dist', 'cli', 'cli.mjs')}" check-series "${file}" 2>&1 | head -c 10`;
  expect(execSync(line, { encoding: 'utf8' })).toHaveLength(10);
});
