import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFuses, setFuses } from '../../build/pack/fuses.ts';
import { aFolder } from '../a-store.ts';
import { aProgram, asElectron45 } from './a-program.ts';

function programWith(fuses: string): string {
  const path = join(aFolder(), 'program');
  writeFileSync(path, aProgram(fuses));
  return path;
}

test('E22: every fuse of the Electron that ships is set, and reads back as it should be', async () => {
  const program = programWith(asElectron45);
  await setFuses(program, { older: false });
  expect(await readFuses(program)).toEqual({
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
});

test('E22: a release stops at a fuse that nobody has decided on, and leaves the program as it was', async () => {
  const program = programWith(`${asElectron45}1`);
  const before = readFileSync(program);
  await expect(setFuses(program, { older: false })).rejects.toThrow(/strictlyRequireAllFuses/);
  expect(readFileSync(program).equals(before)).toBe(true);
});

test('E22: a release stops at an Electron that lacks a fuse', async () => {
  await expect(setFuses(programWith('1011000'), { older: false })).rejects.toThrow(/not long enough/);
});

test('the older Electron of development has the fuses set that it knows', async () => {
  const program = programWith('1011000');
  await setFuses(program, { older: true });
  expect(await readFuses(program)).toEqual({
    RunAsNode: false,
    EnableCookieEncryption: true,
    EnableNodeOptionsEnvironmentVariable: false,
    EnableNodeCliInspectArguments: false,
    EnableEmbeddedAsarIntegrityValidation: true,
    OnlyLoadAppFromAsar: true,
    LoadBrowserProcessSpecificV8Snapshot: false,
  });
});
