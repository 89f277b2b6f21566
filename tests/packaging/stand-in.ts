import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { aProgram } from './a-program.ts';
import { aPublicFolder } from './packed-app.ts';

type Entry = { type: string; id: number; lang: number; codepage: number; bin: ArrayBuffer };
type Resources = { entries: Entry[]; outputResource(program: object): void };
type Version = {
  setStringValues(at: { lang: number; codepage: number }, values: Record<string, string>): void;
  getAvailableLanguages(): unknown[];
  getStringValues(at: unknown): Record<string, string>;
  outputToResourceEntries(entries: Entry[]): void;
};

/** What electron-builder reads and writes programs of Windows with, found as it finds it itself. */
const builder = createRequire(import.meta.url).resolve('electron-builder');
const { NtExecutable, NtExecutableResource, Resource } = createRequire(
  createRequire(builder).resolve('app-builder-lib/package.json'),
)('resedit') as {
  NtExecutable: {
    createEmpty(for32bits: boolean, library: boolean): { generate(): ArrayBuffer };
    from(bytes: Buffer): object;
  };
  NtExecutableResource: { from(program: object): Resources };
  Resource: {
    VersionInfo: { createEmpty(): Version; fromEntries(entries: Entry[]): Version[] };
    IconGroupEntry: { fromEntries(entries: Entry[]): { icons: { width: number }[] }[] };
  };
};

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content, { mode: 0o755 });
}

/** The smallest program of Windows that carries fuses and can be given an icon, a version and a seal. */
function windowsProgram(fuses: string): Buffer {
  const program = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(program);
  const bin = Uint8Array.from(aProgram(fuses)).buffer;
  resources.entries.push({ type: 'FUSES', id: 1, lang: 1033, codepage: 0, bin });
  const version = Resource.VersionInfo.createEmpty();
  version.setStringValues({ lang: 1033, codepage: 1200 }, { FileDescription: 'Electron' });
  version.outputToResourceEntries(resources.entries);
  resources.outputResource(program);
  return Buffer.from(program.generate());
}

const plist = (name: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><plist version="1.0"><dict>
    <key>CFBundleName</key><string>Electron</string><key>CFBundleExecutable</key><string>${name}</string>
  </dict></plist>`;

/**
 * A folder that electron-builder takes for the Electron of a system although nothing in it runs: programs that
 * carry these fuses, and the files that packing changes.
 */
export const standIns: Record<'linux' | 'win' | 'mac', (fuses: string) => string> = {
  linux(fuses) {
    const folder = aPublicFolder();
    write(join(folder, 'electron'), aProgram(fuses));
    mkdirSync(join(folder, 'resources'));
    return folder;
  },
  win(fuses) {
    const folder = aPublicFolder();
    write(join(folder, 'electron.exe'), windowsProgram(fuses));
    mkdirSync(join(folder, 'resources'));
    return folder;
  },
  mac(fuses) {
    const folder = aPublicFolder();
    const app = join(folder, 'Electron.app', 'Contents');
    const helpers = ['', ' (GPU)', ' (Plugin)', ' (Renderer)'].map((kind) => `Electron Helper${kind}`);
    for (const [name, place] of [
      ['Electron', app],
      ...helpers.map((name) => [name, join(app, 'Frameworks', `${name}.app`, 'Contents')] as const),
    ] as const) {
      write(join(place, 'Info.plist'), plist(name));
      write(join(place, 'MacOS', name), 'a program');
    }
    write(join(app, 'Resources', 'electron.icns'), 'an icon');
    const framework = join(app, 'Frameworks', 'Electron Framework.framework');
    write(join(framework, 'Electron Framework'), aProgram(fuses));
    mkdirSync(join(framework, 'Resources'));
    return folder;
  },
};

/** What a program of Windows says of itself, the widths of its icon, and the seal of its archive. */
export function insideWindows(program: Buffer) {
  const { entries } = NtExecutableResource.from(NtExecutable.from(program));
  const [version] = Resource.VersionInfo.fromEntries(entries);
  const [icon] = Resource.IconGroupEntry.fromEntries(entries);
  const seal = entries.find(({ type }) => type === 'INTEGRITY');
  return {
    version: version?.getStringValues(version.getAvailableLanguages()[0]),
    icon: icon?.icons.map(({ width }) => width || 256),
    seal: JSON.parse(Buffer.from(seal?.bin ?? new ArrayBuffer(0)).toString('utf8')),
  };
}
