import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { AfterPackContext, LinuxPackager } from 'electron-builder';
import { inside } from '../setup/place.mjs';
import { setFuses } from './fuses.ts';

/** The Electron that ships; any other is the older one that development may have to do with. */
const wanted: string = JSON.parse(readFileSync(inside('package.json'), 'utf8')).devDependencies.electron;

/** Sets the fuses once the app is packed and before it is signed (electron-builder's `afterPack`). */
export default async function afterPack({ appOutDir, electronPlatformName, packager }: AfterPackContext) {
  const older = packager.info.framework.version !== wanted;
  // The older one brings a starter for unpacked apps, which no packed app needs.
  if (older) rmSync(join(packager.getResourcesDir(appOutDir), 'app'), { recursive: true, force: true });
  const name = packager.appInfo.productFilename;
  const program =
    { darwin: `${name}.app`, win32: `${name}.exe` }[electronPlatformName] ??
    (packager as LinuxPackager).executableName;
  await setFuses(join(appOutDir, program), { older });
}
