import { FuseState, FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses';

/**
 * What the packed Electron may do, fuse by fuse (https://www.electronjs.org/docs/latest/tutorial/fuses). Nobody
 * may use the app's program as a plain Node or debug it into one, and it loads its own archive or nothing.
 */
export const fuses: Readonly<Record<FuseV1Options, boolean>> = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
};

/** The fuses of a program by name, as they are set in it. */
export async function readFuses(program: string): Promise<Record<string, boolean>> {
  const { version: _, ...wire } = await getCurrentFuseWire(program);
  return Object.fromEntries(
    Object.entries(wire).map(([at, state]) => [
      FuseV1Options[Number(at)] ?? `fuse ${at}`,
      state === FuseState.ENABLE,
    ]),
  );
}

/**
 * Sets every fuse of a program, and fails unless it has exactly those above, so that a fuse which a newer Electron
 * adds cannot be overlooked. With `older`, sets those that it has: for the runtime of development.
 */
export async function setFuses(program: string, { older }: { older: boolean }): Promise<void> {
  if (older) {
    const there = Object.keys(await readFuses(program)).length;
    const some = Object.fromEntries(Object.entries(fuses).slice(0, there));
    await flipFuses(program, { version: FuseVersion.V1, ...some });
  } else {
    // Apple's processors run nothing whose signature does not fit, and the one it came with no longer does.
    const resetAdHocDarwinSignature = process.platform === 'darwin';
    const all = { strictlyRequireAllFuses: true, ...fuses } as const;
    await flipFuses(program, { version: FuseVersion.V1, resetAdHocDarwinSignature, ...all });
  }
}
