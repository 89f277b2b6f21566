import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dialogs } from '../../electron/shell/dialogs.ts';
import { filesAmong, openedFiles, passedOn } from '../../electron/shell/opened-files.ts';
import { Refusal } from '../../shared/contract/faults.ts';
import { aFolder } from '../a-store.ts';

test('what a program is started with opens files by our endings, and nothing else', () => {
  const args = [
    '--no-sandbox',
    '.',
    'Plan.cspplan',
    '/tmp/x.CSPRETURN',
    '/etc/passwd',
    '-x.cspplan',
    'a.txt',
    'cspplan',
    'b.cspplan.exe',
  ];
  expect(filesAmong(args, '/home/chair')).toEqual(['/home/chair/Plan.cspplan', '/tmp/x.CSPRETURN']);
});

test('another start of the app passes on whole paths, and nothing that is no list of them', () => {
  expect(passedOn(['/a/Plan.cspplan', 'Plan.cspplan', '/etc/passwd', 7, null])).toEqual(['/a/Plan.cspplan']);
  for (const odd of [undefined, null, 'x', {}, { length: 1 }]) expect(passedOn(odd)).toEqual([]);
});

test('opened files wait until the window takes them, and one that cannot be read says why', () => {
  const folder = aFolder();
  writeFileSync(join(folder, 'a.cspplan'), 'Tŷ');
  writeFileSync(join(folder, 'empty.cspplan'), '');
  mkdirSync(join(folder, 'folder.cspplan'));
  let arrivals = 0;
  const opened = openedFiles(() => arrivals++);
  opened.open([]);
  opened.open(
    ['a.cspplan', 'empty.cspplan', 'folder.cspplan', 'none.cspplan'].map((name) => join(folder, name)),
  );
  expect(arrivals).toBe(1);
  const taken = opened.take();
  expect(taken.map((one) => ('fault' in one ? one.fault.code : Buffer.from(one.bytes).toString()))).toEqual([
    'Tŷ',
    'file.empty',
    'file.not-regular',
    'file.missing',
  ]);
  expect(JSON.stringify(taken)).not.toContain(folder);
  expect(opened.take()).toEqual([]);
});

type Answer = { canceled?: boolean; filePaths?: string[]; filePath?: string; response?: number };

function someDialogs(answers: Answer[]) {
  const asked: { defaultPath?: string; properties?: string[] }[] = [];
  const shown: string[] = [];
  const answer = async (about: object) => {
    asked.push(about);
    return answers.shift() ?? { canceled: true, filePaths: [], filePath: '' };
  };
  const dialog = { showOpenDialog: answer, showSaveDialog: answer, showMessageBox: answer };
  const shell = { showItemInFolder: (path: string) => void shown.push(path) };
  const made = dialogs({ dialog, shell } as never, {
    window: () => undefined,
    documents: () => '/documents',
  });
  return { ...made, asked, shown };
}
const file = (name: string, text = name) => ({ name, bytes: Buffer.from(text) });

test('E18: a dialog gives contents and names; where they lie stays with the shell', async () => {
  const folder = aFolder();
  writeFileSync(join(folder, 'a.csv'), 'a,b');
  const { open, asked } = someDialogs([{ filePaths: [join(folder, 'a.csv')] }]);
  const files = await open({ kind: 'table', many: true });
  expect(files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([['a.csv', 'a,b']]);
  expect(JSON.stringify(files)).not.toContain(folder);
  expect(asked[0]).toMatchObject({ defaultPath: '/documents', properties: ['openFile', 'multiSelections'] });
  expect(await open({ kind: 'table', many: false })).toEqual([]);
  expect(asked[1]).toMatchObject({ defaultPath: folder, properties: ['openFile'] });
});

test('a file is saved whole where the user says, and shown by a stand-in for its place', async () => {
  const folder = aFolder();
  const path = join(folder, 'Return.cspreturn');
  const { save, show, shown, asked } = someDialogs([{ filePath: path }]);
  const saved = await save({ file: file('Return.cspreturn', 'signed') });
  expect(asked[0]?.defaultPath).toBe(join('/documents', 'Return.cspreturn'));
  expect(saved).toEqual({ name: 'Return.cspreturn', place: 'place-1' });
  expect(readFileSync(path, 'utf8')).toBe('signed');
  expect(readdirSync(folder)).toEqual(['Return.cspreturn']);
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o077).not.toBe(0);
  show('place-2');
  show('place-1');
  expect(shown).toEqual([path]);
  expect(await save({ file: file('x.txt') })).toBeNull();
});

test('a disk that takes no file says so in plain words, without the place', async () => {
  const { save } = someDialogs([{ filePath: '/proc/no/such/place.txt' }]);
  const refusal = await save({ file: file('x.txt') }).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(Refusal);
  expect((refusal as Refusal).fault).toMatchObject({
    code: 'save.failed',
    message: expect.stringContaining('“place.txt”'),
  });
  expect(JSON.stringify((refusal as Refusal).fault)).not.toContain('/proc');
});

test('several files go into one folder, and none is written over without the user’s word', async () => {
  const folder = aFolder();
  writeFileSync(join(folder, 'a.cspplan'), 'old');
  const files = [file('a.cspplan', 'new'), file('b.cspplan')];
  const { saveAll, shown, show } = someDialogs([
    { filePaths: [folder] },
    { response: 0 },
    { filePaths: [folder] },
    { response: 1 },
  ]);
  expect(await saveAll({ files })).toBeNull();
  expect(readFileSync(join(folder, 'a.cspplan'), 'utf8')).toBe('old');
  expect(await saveAll({ files })).toEqual({ saved: 2, place: 'place-1' });
  expect(readFileSync(join(folder, 'a.cspplan'), 'utf8')).toBe('new');
  expect(await saveAll({ files })).toBeNull();
  show('place-1');
  expect(shown).toEqual([join(folder, 'a.cspplan')]);
});
