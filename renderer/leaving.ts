import type { QueryClient } from '@tanstack/react-query';

const keepers = new Set<() => void>();

/** Has something kept before the window is closed or locked, or a step undone. Gives what ends that. */
export function beforeLeaving(keep: () => void): () => void {
  keepers.add(keep);
  return () => keepers.delete(keep);
}

/** Keeps what is being typed, and waits until every order is answered. */
export async function allKept(client: QueryClient): Promise<void> {
  for (const keep of keepers) keep();
  while (client.isMutating() > 0) await new Promise((resolve) => setTimeout(resolve, 20));
}
