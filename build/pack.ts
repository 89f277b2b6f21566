// `npm run pack` makes the installers of this system; `npm run pack -- --win nsis` and the like make what
// electron-builder is asked for. Where there is only the older Electron of development, it packs a folder to
// test: that Electron never ships.
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fallback } from './electron/fallback.mjs';
import { runtime } from './electron/runtime.mjs';
import { supportEndsOn } from './pack/electron-support.ts';
import { writeNotices } from './pack/notices.ts';
import { releasedOn } from './pack/released-on.ts';
import { giveUp, inside, root, say } from './setup/place.mjs';

/**
 * With the older Electron: a folder and no installer. The core runs there in a Node of its own, which cannot read
 * the archive, so it and its database lie beside it.
 */
const onOlder = (program: string, asked: readonly string[]): string[] => [
  ...['--linux', 'dir'],
  ...asked.filter((one) => one.startsWith('-c.')),
  `-c.electronDist=${dirname(program)}`,
  `-c.electronVersion=${fallback().version}`,
  '-c.asarUnpack={dist/core/**,node_modules/better-sqlite3/**}',
];

function argumentsFor(asked: readonly string[]): readonly string[] {
  const chosen = runtime();
  if (chosen.do === 'use' && chosen.which === 'fallback') {
    say(`packing a folder for tests and no installer, on ${chosen.why}.`);
    return onOlder(chosen.program, asked);
  }
  if (releasedOn() >= supportEndsOn)
    giveUp(`this Electron gets no more repairs from ${supportEndsOn} on: take a newer one before a release.`);
  return asked;
}

const builder = [
  inside('node_modules', 'electron-builder', 'cli.js'),
  ...argumentsFor(process.argv.slice(2)),
];
const fixed = ['--publish=never', `-c.extraMetadata.releasedOn=${releasedOn()}`];
writeNotices();
const { status } = spawnSync(process.execPath, [...builder, ...fixed], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
