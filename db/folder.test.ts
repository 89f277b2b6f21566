import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder, aKey, aMoment, codeOf, themesAndPriorities as migrations } from '../tests/a-store.ts';
import { elsewhere } from './folder.ts';
import { openStore } from './open.ts';

const create = (path: string) => openStore(path, aKey, { now: aMoment, migrations, create: true });

test.each([
  ['\\\\server\\share\\csp', 'a network drive'],
  ['//server/share/csp', 'a network drive'],
  ['\\\\?\\UNC\\server\\share', 'a network drive'],
  ['C:\\Users\\hamir\\OneDrive\\csp', 'OneDrive'],
  ['C:\\Users\\hamir\\OneDrive - Coventry City Council\\csp', 'OneDrive'],
  ['C:\\Users\\hamir\\Dropbox (Personal)\\csp', 'Dropbox'],
  ['/Users/hamir/Library/Mobile Documents/com~apple~CloudDocs', 'iCloud'],
  ['C:\\Users\\hamir\\iCloudDrive', 'iCloud'],
  ['/Users/hamir/Library/CloudStorage/Box-Box', 'cloud storage'],
  ['C:\\Users\\hamir\\AppData\\Local\\CSP Returns', undefined],
  ['\\\\?\\C:\\Users\\hamir\\AppData\\Local', undefined],
  ['/home/hamir/one drive bay', undefined],
])('the folder %s is %s', (folder, kind) => {
  expect(elsewhere(folder)).toBe(kind);
});

test('a workspace in a folder that is copied elsewhere piece by piece is refused, even behind a link', () => {
  const folder = aFolder();
  mkdirSync(join(folder, 'OneDrive - Council'));
  symlinkSync(join(folder, 'OneDrive - Council'), join(folder, 'plain'));
  expect(codeOf(() => create(join(folder, 'OneDrive - Council', 'workspace.db')))).toBe(
    'store.network-folder',
  );
  expect(codeOf(() => create(join(folder, 'plain', 'workspace.db')))).toBe('store.network-folder');
  expect(readdirSync(join(folder, 'plain'))).toEqual([]);
});
