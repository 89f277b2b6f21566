import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { inside } from '../setup/place.mjs';
import { sbom } from './sbom.ts';
import { licenceText, type Shipped, shippedPackages } from './shipped.ts';

const line = '-'.repeat(78);

const notice = (one: Shipped): string =>
  [
    line,
    `${one.name} ${one.version}, ${one.licence}`,
    line,
    licenceText(one) ??
      `The package brings no text of its licence; it is at https://spdx.org/licenses/${one.licence}`,
  ].join('\n');

/** The licences of all that is built into the app, as most of them ask to be passed on. */
export const licenceNotices = (): string =>
  [
    'CSP Returns is made with the following, each under its own licence. Electron and Chromium bring theirs in',
    'LICENSE.electron.txt and LICENSES.chromium.html.',
    '',
    ...shippedPackages().map(notice),
    '',
  ].join('\n');

/** Leaves in dist/notices what goes along with the app: the licences, and the software bill of materials. */
export function writeNotices(): void {
  const folder = inside('dist', 'notices');
  mkdirSync(folder, { recursive: true });
  write(`${folder}/licences.txt`, licenceNotices());
  write(`${folder}/sbom.cdx.json`, `${JSON.stringify(sbom(), null, 2)}\n`);
}

/** A file that is right already is left alone: another packing may be reading it. */
function write(path: string, text: string): void {
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}
