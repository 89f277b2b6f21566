import { useSyncExternalStore } from 'react';
import { useLocation } from 'wouter';

/** The screen from which somebody went to change something, and to which they go straight back. */
export type Origin = { readonly path: string; readonly label: string };

let origin: Origin | null = null;
const hearers = new Set<() => void>();

function set(next: Origin | null): void {
  origin = next;
  for (const hear of hearers) hear();
}

const listen = (hear: () => void): (() => void) => {
  hearers.add(hear);
  return () => hearers.delete(hear);
};

/** Goes to another screen, to come back to this one (GOV.UK Design System, "Check answers"). */
export function useLeaveFor(here: Origin): (path: string) => void {
  const [, go] = useLocation();
  return (path) => {
    set(here);
    go(path);
  };
}

/** Where one came from; null on that screen itself, and where nobody came from one. */
export function useOrigin(): Origin | null {
  const [path] = useLocation();
  const from = useSyncExternalStore(listen, () => origin);
  return from?.path === path ? null : from;
}

/** The way back was taken, or is of no interest any more. */
export const forgetOrigin = (): void => set(null);
