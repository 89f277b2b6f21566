import { describe } from 'vitest';
import { openInChromium, whyNoChromium } from './harness-chromium.ts';
import { openInElectron, whyNoElectron } from './harness-electron.ts';
import type { Open } from './opened.ts';

const harnesses: { where: string; open: Open; why: string | null }[] = [
  { where: 'in Electron', open: openInElectron, why: whyNoElectron() },
  { where: 'in Chromium', open: openInChromium, why: whyNoChromium() },
];

/** Runs the same journeys in Electron and in a current Chromium; where one is not to be had, says why and skips. */
export function inEachWindow(name: string, journeys: (open: Open) => void): void {
  for (const { where, open, why } of harnesses)
    describe.skipIf(why !== null)(`${name} ${where}${why ? ` (skipped: ${why})` : ''}`, () => journeys(open));
}
