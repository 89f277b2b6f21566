// Draws the icons anew from the drawings in build/icons, after a change to one of them:
// `node build/pack/icons.ts`. It needs rsvg-convert and icotool (Debian: librsvg2-bin icoutils); what it
// makes is kept in the repository, so that nobody needs them to pack the app.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inside } from '../setup/place.mjs';
import { icns } from './icns.ts';

const icons = (...parts: string[]): string => inside('build', 'icons', ...parts);

function run(program: string, args: readonly string[]): void {
  const { status, error } = spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? status}`);
}

/** Three rows of marks run together in few pixels, so small icons have a drawing of their own. */
const drawing = (name: string, size: number): string =>
  icons(size > 32 ? `${name}.svg` : `${name}-small.svg`);

function draw(name: string, size: number, to: string): string {
  run('rsvg-convert', ['-w', String(size), '-h', String(size), drawing(name, size), '-o', to]);
  return to;
}

const work = mkdtempSync(join(tmpdir(), 'csp-returns-icons-'));
for (const name of ['app', 'file']) {
  const png = (size: number): string => draw(name, size, join(work, `${name}-${size}.png`));
  const small = [16, 20, 24, 32, 40, 48, 64].map(png);
  run('icotool', ['--create', '--output', icons(`${name}.ico`), ...small, `--raw=${png(256)}`]);
  writeFileSync(
    icons(`${name}.icns`),
    icns((size) => readFileSync(png(size))),
  );
}
mkdirSync(icons('linux'), { recursive: true });
for (const size of [16, 24, 32, 48, 64, 128, 256, 512]) {
  draw('app', size, icons('linux', `${size}x${size}.png`));
}
rmSync(work, { recursive: true });
