import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractFile, getRawHeader } from '@electron/asar';
import { describe, expect, test } from 'vitest';
import { supportEndsOn } from '../../build/pack/electron-support.ts';
import { readFuses } from '../../build/pack/fuses.ts';
import { endings } from '../../electron/shell/opened-files.ts';
import { asElectron45 } from './a-program.ts';
import { aPublicFolder, filesOf, pack, whyNotPacked } from './packed-app.ts';
import { insideWindows, standIns } from './stand-in.ts';

const why = whyNotPacked();
const noon = String(Date.parse('2026-11-21T12:00:00Z') / 1000);

/** Packs as for a release, with what stands in for the Electron that ships. */
function packed(system: keyof typeof standIns, { fuses = asElectron45, at = noon, arch = 'x64' }) {
  const output = aPublicFolder();
  const standIn = standIns[system](fuses);
  const { status, stdout, stderr } = pack(
    [`--${system}`, 'dir', `--${arch}`, `-c.electronDist=${standIn}`, `-c.directories.output=${output}`],
    { ELECTRON_OVERRIDE_DIST_PATH: standIn, SOURCE_DATE_EPOCH: at, CSC_IDENTITY_AUTO_DISCOVERY: 'false' },
  );
  return { status, said: `${stdout}${stderr}`, output };
}

const systems = [
  {
    system: 'linux',
    arch: 'x64',
    binary: 'linux-x64',
    program: 'linux-unpacked/csp-returns',
    resources: 'linux-unpacked/resources',
  },
  {
    system: 'win',
    arch: 'x64',
    binary: 'win32-x64',
    program: 'win-unpacked/CSP Returns.exe',
    resources: 'win-unpacked/resources',
  },
  {
    system: 'mac',
    arch: 'arm64',
    binary: 'darwin-arm64',
    program: 'mac-arm64/CSP Returns.app',
    resources: 'mac-arm64/CSP Returns.app/Contents/Resources',
  },
] as const;

describe.skipIf(why !== null)(`the app as it ships${why ? ` (skipped: ${why})` : ''}`, () => {
  test.each(systems)(
    'E22, E23: for $binary, has every fuse set, and all but the database’s binary inside its archive',
    async ({ system, arch, binary, program, resources }) => {
      const { status, said, output } = packed(system, { arch });
      expect({ status, said }).toMatchObject({ status: 0 });
      expect(await readFuses(join(output, program))).toEqual({
        RunAsNode: false,
        EnableCookieEncryption: true,
        EnableNodeOptionsEnvironmentVariable: false,
        EnableNodeCliInspectArguments: false,
        EnableEmbeddedAsarIntegrityValidation: true,
        OnlyLoadAppFromAsar: true,
        LoadBrowserProcessSpecificV8Snapshot: false,
        GrantFileProtocolExtraPrivileges: false,
        WasmTrapHandlers: true,
      });

      const asar = join(output, resources, 'app.asar');
      const { inside, beside } = filesOf(asar);
      expect(beside).toEqual([`node_modules/better-sqlite3/prebuilds/${binary}.node`]);
      const parts = ['main/main.cjs', 'preload/preload.cjs', 'core/process.cjs', 'renderer/index.html'];
      expect(inside).toEqual(expect.arrayContaining(parts.map((part) => `dist/${part}`)));
      const ours =
        /^(package\.json|dist\/(main|preload|core|renderer)\/.+|node_modules\/better-sqlite3\/.+)$/;
      expect(inside.filter((path) => !ours.test(path) || /\.(map|test\.\w+|built-from)$/.test(path))).toEqual(
        [],
      );
      expect(JSON.parse(extractFile(asar, 'package.json').toString()).releasedOn).toBe('2026-11-21');

      const notice = (name: string) => readFileSync(join(output, resources, 'notices', name), 'utf8');
      expect(JSON.parse(notice('sbom.cdx.json')).bomFormat).toBe('CycloneDX');
      expect(notice('licences.txt')).toContain('react 19');
      expect(notice('LICENSE.txt')).toContain('MIT License');

      const seal = createHash('sha256').update(getRawHeader(asar).headerString).digest('hex');
      if (system === 'win') {
        expect(insideWindows(readFileSync(join(output, program)))).toMatchObject({
          version: { ProductName: 'CSP Returns', CompanyName: 'the CSP Returns contributors' },
          icon: [16, 20, 24, 32, 40, 48, 64, 256],
          seal: [{ file: 'resources\\app.asar', alg: 'SHA256', value: seal }],
        });
        expect(said).toMatch(/signing is skipped .*win32-x64\.node/); // with a certificate it is signed
      }
      if (system === 'mac') {
        const info = readFileSync(join(output, program, 'Contents', 'Info.plist'), 'utf8');
        expect(info).toContain(seal);
        expect(info).toContain('<string>org.csp-returns.desktop</string>');
        for (const ending of endings) expect(info).toContain(`<string>${ending}</string>`);
      }
    },
    60_000,
  );

  test('E22: is not packed with a fuse that nobody has decided on', () => {
    const { status, said } = packed('linux', { fuses: `${asElectron45}1` });
    expect(status).not.toBe(0);
    expect(said).toContain('strictlyRequireAllFuses');
  }, 60_000);

  test('E34: is not packed on an Electron that its makers no longer look after', () => {
    const { status, said } = packed('linux', { at: String(Date.parse(supportEndsOn) / 1000) });
    expect(status).not.toBe(0);
    expect(said).toContain(`no more repairs from ${supportEndsOn} on`);
  });
});
