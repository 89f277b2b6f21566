import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rectangle } from 'electron';
import { z } from 'zod';
import { writeDurably } from '../disk/durable-file.ts';

const saved = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(200).max(20_000),
  height: z.int().min(200).max(20_000),
});

const pathIn = (folder: string): string => join(folder, 'window.json');

/**
 * Where the window stood when it was last closed, where enough of it would still be seen: a second screen may
 * have gone since. Otherwise its size alone, or nothing.
 */
export function lastPlace(folder: string, screens: readonly Rectangle[]): Partial<Rectangle> {
  const place = read(pathIn(folder));
  if (place === undefined) return {};
  const { width, height } = place;
  return screens.some((screen) => isSeen(place, screen)) ? place : { width, height };
}

/** Keeps where a window stands. Nothing is lost but its place if that cannot be written. */
export function keepPlace(folder: string, place: Rectangle): void {
  try {
    writeDurably(pathIn(folder), Buffer.from(JSON.stringify(saved.parse(place))));
  } catch {
    // The next window opens at its usual size.
  }
}

function read(path: string): Rectangle | undefined {
  try {
    return saved.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Whether at least a grip of a window, 100 by 50, lies on a screen. */
function isSeen(window: Rectangle, screen: Rectangle): boolean {
  const across = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
  const down = Math.min(window.y + window.height, screen.y + screen.height) - Math.max(window.y, screen.y);
  return across >= 100 && down >= 50;
}
