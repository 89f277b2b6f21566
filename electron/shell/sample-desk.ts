import { entryCalls, samplePassphrase } from '../../shared/contract/entry.ts';
import type { CoreProcess } from './core-process.ts';

/** The switch that names a desk of the sample, for an app that is not packed. */
export const sampleSwitch = 'sample-desk';

/**
 * Opens the desk of the sample that goes by this name: a sub-group's, or `secretariat`. Only what says of itself
 * that it is a sample is tried, and only with the passphrase that every sample has: no other desk opens like this.
 */
export async function openSampleDesk(core: Pick<CoreProcess, 'call'>, name: string): Promise<void> {
  const about = await core.call('entry.about', {});
  if (!about.ok) return;
  const { workspaces } = entryCalls['entry.about'].output.parse(about.value);
  const desk = workspaces.find(
    ({ label }) => label?.sample === true && (label.subGroup ?? 'secretariat') === name,
  );
  if (desk !== undefined)
    await core.call('entry.open', { workspace: desk.id, by: { passphrase: samplePassphrase } });
}
