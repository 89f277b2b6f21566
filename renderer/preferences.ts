import { useSyncExternalStore } from 'react';
import { type Preferences, usualPreferences } from '../shared/contract/preferences.ts';
import { call } from './client.ts';

let chosen: Preferences = usualPreferences;
const hearers = new Set<() => void>();

/** Puts what was chosen on the page, where the style sheets see it. */
function apply(next: Preferences): void {
  chosen = next;
  const { dataset, style } = document.documentElement;
  style.fontSize = `${next.textSize}%`;
  dataset.contrast = next.contrast;
  dataset.motion = next.motion;
  for (const hear of hearers) hear();
}

/** Reads what was chosen on this computer before; without an answer the window is as usual. */
export async function readPreferences(): Promise<void> {
  const reply = await call('preferences.get', {});
  apply(reply.ok ? reply.value : usualPreferences);
}

/** Changes some of it at once, and keeps it for the next time. */
export async function prefer(change: Partial<Preferences>): Promise<void> {
  apply({ ...chosen, ...change });
  await call('preferences.set', chosen);
}

const listen = (hear: () => void): (() => void) => {
  hearers.add(hear);
  return () => hearers.delete(hear);
};

export const usePreferences = (): Preferences => useSyncExternalStore(listen, () => chosen);
