import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Fault } from '../shared/contract/faults.ts';
import type { Reply } from '../shared/contract/index.ts';
import { shows, type WindowQueryName } from '../shared/contract/shows.ts';
import {
  type WindowCallName,
  type WindowInput,
  type WindowOutput,
  windowCalls,
} from '../shared/contract/window.ts';
import { ask, call, faultOf } from './client.ts';
import { savedBy } from './saving.ts';

export type WindowCommandName = Exclude<WindowCallName, WindowQueryName>;

/** What became of a question. */
export type Asked<T> =
  | { readonly state: 'asking' }
  | { readonly state: 'refused'; readonly fault: Fault; readonly again: () => void }
  | { readonly state: 'known'; readonly value: T };

/** Asks, and asks again whenever a command touches what the answer shows. */
export function useAsk<N extends WindowQueryName>(
  name: N,
  input: WindowInput<N>,
  { when = true }: { when?: boolean } = {},
): Asked<WindowOutput<N>> {
  const found = useQuery({ queryKey: [name, input], queryFn: () => ask(name, input), enabled: when });
  const fault = found.error === null ? null : faultOf(found.error);
  // The doorway is about to show the way in; until then there is nothing to say.
  if (fault?.code === 'entry.locked') return { state: 'asking' };
  if (fault !== null) return { state: 'refused', fault, again: () => void found.refetch() };
  return found.data === undefined ? { state: 'asking' } : { state: 'known', value: found.data };
}

/** Orders. A refusal is a value: it comes back from `tell` and stays in `fault` until the next order. */
export function useTell<N extends WindowCommandName>(name: N) {
  const client = useQueryClient();
  const told = useMutation({
    mutationFn: (input: WindowInput<N>) =>
      savedBy(name, input, { send: () => call(name, input), again: () => told.mutate(input) }),
    onSuccess: (reply) => (reply.ok ? touched(client, name) : undefined),
  });
  return {
    tell: told.mutateAsync as (input: WindowInput<N>) => Promise<Reply<WindowOutput<N>>>,
    telling: told.isPending,
    fault: told.data?.ok === false ? told.data.fault : null,
    forget: told.reset,
  };
}

/** Has every question asked again whose answer the command may have changed, and waits for those on screen. */
export async function touched(client: QueryClient, name: WindowCommandName): Promise<void> {
  const topics: readonly string[] = windowCalls[name].touches;
  await client.invalidateQueries({
    predicate: ({ queryKey: [asked] }) =>
      shows[asked as WindowQueryName].some((topic) => topics.includes(topic)),
  });
}
