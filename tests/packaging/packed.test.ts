import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractFile, listPackage, statFile } from '@electron/asar';
import { beforeAll, describe, expect, test } from 'vitest';
import { runtime } from '../../build/electron/runtime.mjs';
import { supportEndsOn } from '../../build/pack/electron-support.ts';
import { readFuses } from '../../build/pack/fuses.ts';
import { begin } from '../../shared/words/screens/begin.ts';
import { common } from '../../shared/words/screens/common.ts';
import { start } from '../../shared/words/screens/start.ts';
import { unlock } from '../../shared/words/screens/unlock.ts';
import { aProgram, asElectron45 } from './a-program.ts';
import {
  aHome,
  aPublicFolder,
  type Packed,
  pack,
  packApp,
  startPacked,
  whyNotPacked,
  whyNotStarted,
} from './packed-app.ts';

const skipped = (why: string | null) => (why ? ` (skipped: ${why})` : '');
const notPacked = whyNotPacked();
const notStarted = notPacked ?? whyNotStarted();

/** The files of an archive: those that lie in it, and those that lie beside it. */
function filesOf(asar: string): { inside: string[]; beside: string[] } {
  const files = listPackage(asar, { isPack: false })
    .map((path) => path.slice(1))
    .map((path) => ({ path, stat: statFile(asar, path) as { unpacked?: boolean; files?: unknown } }))
    .filter(({ stat }) => stat.files === undefined);
  const where = (unpacked: boolean) =>
    files.filter(({ stat }) => (stat.unpacked ?? false) === unpacked).map(({ path }) => path);
  return { inside: where(false), beside: where(true) };
}

describe.skipIf(notPacked !== null)(`the app as it ships${skipped(notPacked)}`, () => {
  /** Packs with a runtime that is none but for its nine fuses, as if it were the Electron that ships. */
  function packedLike45(fuses: string, env: NodeJS.ProcessEnv) {
    const standIn = aPublicFolder();
    for (const part of ['resources', 'locales']) mkdirSync(join(standIn, part));
    aProgram(join(standIn, 'electron'), fuses);
    const output = aPublicFolder();
    const { status, stdout, stderr } = pack(
      ['--linux', 'dir', `-c.electronDist=${standIn}`, `-c.directories.output=${output}`],
      { ELECTRON_OVERRIDE_DIST_PATH: standIn, ...env },
    );
    return { status, said: `${stdout}${stderr}`, folder: join(output, 'linux-unpacked') };
  }

  test('E22, E23: has every fuse set, and all but the database’s binary inside its archive', async () => {
    const { folder, status, said } = packedLike45(asElectron45, { SOURCE_DATE_EPOCH: '1795219200' });
    expect({ status, said }).toMatchObject({ status: 0 });
    expect(await readFuses(join(folder, 'csp-returns'))).toEqual({
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
    const asar = join(folder, 'resources', 'app.asar');
    const { inside, beside } = filesOf(asar);
    expect(beside).toEqual([`node_modules/better-sqlite3/prebuilds/linux-${process.arch}.node`]);
    expect(inside).toEqual(
      expect.arrayContaining([
        ...['package.json', 'dist/main/main.cjs', 'dist/preload/preload.cjs', 'dist/core/process.cjs'],
        ...['dist/renderer/index.html', 'node_modules/better-sqlite3/lib/index.js'],
      ]),
    );
    const elsewhere = /^(package\.json$|dist\/(main|preload|core|renderer)\/|node_modules\/better-sqlite3\/)/;
    expect(
      inside.filter((path) => !elsewhere.test(path) || /\.test\.|\.map$|\.built-from/.test(path)),
    ).toEqual([]);
    expect(JSON.parse(extractFile(asar, 'package.json').toString())).toMatchObject({
      releasedOn: '2026-11-21',
    });
    const notices = join(folder, 'resources', 'notices');
    expect(JSON.parse(readFileSync(join(notices, 'sbom.cdx.json'), 'utf8')).bomFormat).toBe('CycloneDX');
    expect(readFileSync(join(notices, 'licences.txt'), 'utf8')).toContain('react 19');
  });

  test('E22: is not packed with a fuse that nobody has decided on', () => {
    const { status, said } = packedLike45(`${asElectron45}1`, { SOURCE_DATE_EPOCH: '1795219200' });
    expect(status).not.toBe(0);
    expect(said).toContain('strictlyRequireAllFuses');
  });

  test('E34: is not packed on an Electron that its makers no longer look after', () => {
    const late = String(Date.parse(supportEndsOn) / 1000);
    const { status, said } = packedLike45(asElectron45, { SOURCE_DATE_EPOCH: late });
    expect(said).toContain(`no more repairs from ${supportEndsOn} on`);
    expect(status).not.toBe(0);
  });
});

describe.skipIf(notStarted !== null)(`the packed app${skipped(notStarted)}`, () => {
  let packed: Packed;
  beforeAll(() => {
    packed = packApp();
  });

  const plan = (): string => {
    const file = join(aPublicFolder(), 'City Tasking.cspplan');
    copyFileSync('tests/examples/plan.cspplan', file);
    return file;
  };

  test('E22: the fuses of the program that starts read back as they should be', async () => {
    expect(await readFuses(packed.program)).toMatchObject({
      RunAsNode: false,
      EnableCookieEncryption: true,
      EnableNodeOptionsEnvironmentVariable: false,
      EnableNodeCliInspectArguments: false,
      EnableEmbeddedAsarIntegrityValidation: true,
      OnlyLoadAppFromAsar: true,
      LoadBrowserProcessSpecificV8Snapshot: false,
    });
  });

  test('E22: nobody can use the program as a plain Node, as they can an Electron that is not packed', () => {
    const env = { PATH: process.env.PATH, ELECTRON_RUN_AS_NODE: '1' };
    const sum = (program: string) =>
      spawnSync(program, ['-p', '6 * 7'], { env, encoding: 'utf8', timeout: 20_000 }).stdout;
    const chosen = runtime();
    expect(chosen.do === 'use' && sum(chosen.program)).toBe('42\n');
    expect(sum(packed.program)).not.toContain('42');
  });

  test('a plan that is double-clicked while the app is open begins a desk, which is there when the app is opened again', async () => {
    const home = aHome();
    const env = { NODE_OPTIONS: '--inspect=0' };
    const first = await startPacked(packed, { home, env, args: ['--inspect=0'] });
    const { page } = first;
    await page.getByRole('button', { name: start.plan }).waitFor();
    await first.open(plan());
    await page.getByRole('button', { name: start.chosen }).click();
    const passphrase = await page.locator('.offered').innerText();
    await page.getByRole('button', { name: begin.take }).click();
    await page.getByRole('button', { name: begin.make }).click();
    await page.getByRole('checkbox', { name: begin.sheetKept }).check();
    await page.getByRole('button', { name: common.continue }).click();
    await page.getByLabel(begin.name).fill('Sam Fisher');
    await page.getByLabel(begin.position).fill('Chief Inspector');
    await page.getByRole('button', { name: begin.enter }).click();
    await page.getByRole('navigation').first().waitFor();
    expect(first.said()).not.toContain('Debugger listening');
    await first.quit();

    const second = await startPacked(packed, { home, args: [plan()] });
    await second.page.getByText(unlock.waiting('City Tasking.cspplan')).waitFor();
    await second.page.getByLabel(unlock.passphrase).fill(passphrase);
    await second.page.getByRole('button', { name: unlock.unlock, exact: true }).click();
    await second.page.getByRole('navigation').first().waitFor();
    await second.quit();
  }, 60_000);
});
