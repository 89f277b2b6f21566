import { QueryClient } from '@tanstack/react-query';

/**
 * The core is on this computer: it is asked whether or not there is a network, once, and again only when a
 * command has touched what it said. Orders are forgotten at once, for some carry a passphrase.
 */
export const newQueryClient = (): QueryClient =>
  new QueryClient({
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
