import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { samplePassphrase, type WorkspaceLabel } from '../../../shared/contract/entry.ts';
import { chairFolder } from '../sample/desks.ts';
import { samplePartnership, sampleQuarters } from '../sample/index.ts';
import { playSample } from '../sample/round.ts';
import { writeLabel } from '../workspace/label.ts';
import type { Hall } from './hall.ts';
import { idle, type Progress } from './progress.ts';

/** What the round says as it goes: the plan, each chair's desk, each quarter. */
const steps = 1 + samplePartnership.subGroups.length + sampleQuarters.length;

/** Makes every desk of the sample partnership on this computer, to be opened with the sample's passphrase. */
export async function lookRound({ shelf, outside }: Hall, tell: (progress: Progress) => void): Promise<void> {
  const folder = join(outside.folder, 'sample.part');
  rmSync(folder, { recursive: true, force: true });
  let done = -1;
  const progress = (words: string): void => {
    done += 1;
    tell({ done, of: steps, words: named(words) });
  };
  const last = sampleQuarters.at(-1);
  if (last === undefined) throw new Error('The sample has no quarters.');
  try {
    const { appVersion } = outside;
    await playSample({ folder, passphrase: samplePassphrase, appVersion, progress }, last);
    for (const [name, label] of desks()) {
      const made = join(folder, name);
      writeLabel(made, label);
      await shelf.add(async (empty) => renameSync(made, empty));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
    tell(idle);
  }
}

/** The play speaks of sub-groups by their ids; people know them by name. */
const named = (words: string): string =>
  samplePartnership.subGroups.reduce((said, { id, name }) => said.replaceAll(id, name), words);

/** The folder of each desk of the sample, and what is said of it while it is locked. */
const desks = (): [string, WorkspaceLabel][] => {
  const { body, subGroups } = samplePartnership;
  return [
    ['secretariat', { role: 'secretariat', body, subGroup: null, sample: true }],
    ...subGroups.map(({ id, name }): [string, WorkspaceLabel] => [
      chairFolder(id),
      { role: 'chair', body, subGroup: name, sample: true },
    ]),
  ];
};
