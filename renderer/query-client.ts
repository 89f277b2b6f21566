import { QueryCache, QueryClient } from '@tanstack/react-query';
import { faultOf } from './client.ts';

/**
 * The core is on this computer: it is asked whether or not there is a network, once, and again only when a
 * command has touched what it said. Orders are forgotten at once, for some carry a passphrase.
 */
export function newQueryClient(): QueryClient {
  // Whoever is told that the workspace is locked, by itself or by a core that started anew, is let out.
  const letOut = (error: unknown): void => {
    if (faultOf(error).code === 'entry.locked') void client.invalidateQueries({ queryKey: ['entry.about'] });
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError: letOut }),
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false, gcTime: 0 },
    },
  });
  return client;
}
