import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BuildResult } from 'electron-builder';

/** The line of a file in a list that `sha256sum --check` reads. */
export const hashLine = (path: string): string =>
  `${createHash('sha256').update(readFileSync(path)).digest('hex')}  ${basename(path)}`;

/**
 * Leaves SHA256SUMS.txt beside the installers (electron-builder's `afterAllArtifactBuild`), to be published
 * somewhere else than they are.
 */
export default function hashes({ artifactPaths, outDir }: Pick<BuildResult, 'artifactPaths' | 'outDir'>) {
  const files = artifactPaths.filter((path) => statSync(path).isFile()).sort();
  if (files.length === 0) return [];
  const list = join(outDir, 'SHA256SUMS.txt');
  writeFileSync(list, `${files.map(hashLine).join('\n')}\n`);
  return [list];
}
