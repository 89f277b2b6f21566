import { useSyncExternalStore } from 'react';

export type Toast = { readonly id: number; readonly text: string };

let shown: readonly Toast[] = [];
let made = 0;
const hearers = new Set<() => void>();

const show = (next: readonly Toast[]): void => {
  shown = next;
  for (const hear of hearers) hear();
};

/** Says the result of something that was done. Anything that needs an answer, or went wrong, is no toast. */
export function toast(text: string): void {
  made += 1;
  show([...shown, { id: made, text }].slice(-3));
}

/** A toast stays until it is closed or the next screen is opened: nobody is hurried. */
export const closeToast = (id?: number): void =>
  show(id === undefined ? [] : shown.filter((one) => one.id !== id));

const listen = (hear: () => void): (() => void) => {
  hearers.add(hear);
  return () => hearers.delete(hear);
};

export const useToasts = (): readonly Toast[] => useSyncExternalStore(listen, () => shown);
