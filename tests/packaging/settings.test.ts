import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { electron, supportEndsOn } from '../../build/pack/electron-support.ts';
import { endings } from '../../electron/shell/opened-files.ts';

type Association = { ext: string; name: string; description: string; mimeType: string; icon: string };
type Settings = { [name: string]: unknown } & {
  fileAssociations: Association[];
  win: { icon: string };
  mac: { icon: string };
  linux: { icon: string };
};

/** electron-builder's own reading and judging of its settings, found as it finds them itself. */
const own = createRequire(createRequire(import.meta.url).resolve('electron-builder'))(
  'app-builder-lib/out/util/config/config',
) as {
  getConfig(folder: string, file: string | null, over: object | null): Promise<Settings>;
  validateConfiguration(settings: object, debug: { isEnabled: boolean }): Promise<void>;
};

const settings = await own.getConfig(process.cwd(), null, null);
const judge = (over: object) => own.validateConfiguration({ ...settings, ...over }, { isEnabled: false });

test('the settings of the installers are what electron-builder’s own schema allows', async () => {
  await expect(judge({})).resolves.toBeUndefined();
  await expect(judge({ asarUnpacked: '**/*' })).rejects.toThrow(/asarUnpacked/);
  await expect(judge({ nsis: { perMachine: 'yes' } })).rejects.toThrow(/perMachine/);
});

test('installers for Windows install for everybody on the computer, start nothing, and leave people’s work behind', () => {
  expect(settings).toMatchObject({
    win: { target: [{ target: 'nsis' }, { target: 'msi' }], signExts: ['.node'] },
    nsis: { oneClick: true, perMachine: true, runAfterFinish: false, deleteAppDataOnUninstall: false },
    msi: { oneClick: true, perMachine: true, runAfterFinish: false },
  });
});

test('macOS gets a disk image and a zip, Linux an AppImage and a folder', () => {
  expect(settings).toMatchObject({
    mac: { target: [{ target: 'dmg' }, { target: 'zip' }], hardenedRuntime: true },
    linux: { target: [{ target: 'AppImage' }, { target: 'dir' }] },
  });
});

test('no version ever looks for a newer one, and nothing is compiled to pack one', () => {
  expect(settings).toMatchObject({ publish: null, npmRebuild: false });
  expect(settings).toMatchObject({ nsis: { differentialPackage: false }, dmg: { writeUpdateInfo: false } });
  const declared = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(Object.keys({ ...declared.dependencies, ...declared.devDependencies })).not.toContain(
    'electron-updater',
  );
});

test('each kind of file opens with the app, and is called by its name in plain words', () => {
  expect(settings.fileAssociations.map(({ ext }) => ext).sort()).toEqual([...endings].sort());
  for (const { name, description } of settings.fileAssociations) {
    expect(description).toMatch(/^CSP Returns [a-zA-Z -]+$/);
    // Windows knows a kind of file by a name of at most 39 letters, digits, spaces and stops (Microsoft, "Programmatic Identifiers").
    expect(name).toMatch(/^[A-Za-z][A-Za-z0-9 .]{0,38}$/);
  }
  const unlike = (key: keyof Association) => new Set(settings.fileAssociations.map((one) => one[key])).size;
  for (const key of ['name', 'description', 'mimeType'] as const) expect(unlike(key)).toBe(endings.length);
});

test('every icon that the settings name is there', () => {
  const icons = [
    ...[settings.win.icon, settings.mac.icon, settings.linux.icon],
    ...settings.fileAssociations.flatMap(({ icon }) => [`${icon}.ico`, `${icon}.icns`]),
  ];
  for (const icon of icons) expect(existsSync(`build/icons/${icon}`), icon).toBe(true);
});

test('the day after which no release is packed belongs to the Electron that ships', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(devDependencies.electron).toMatch(new RegExp(`^${electron.major}\\.`));
  expect(supportEndsOn).toBe('2027-04-07');
});
