import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { Doorway } from './doorway.tsx';
import { nonce } from './nonce.ts';
import { Boundary } from './parts/Boundary.tsx';
import { newQueryClient } from './query-client.ts';
import { CoreWatch } from './screens/CoreGone.tsx';
import { theme, variables } from './theme/theme.ts';

/** Everything around the screens: controls, answers, addresses, and what is shown when a part fails. */
export function App() {
  const [client] = useState(newQueryClient);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      forceColorScheme="light"
      getStyleNonce={() => nonce}
    >
      <Boundary>
        <QueryClientProvider client={client}>
          <Router hook={useHashLocation}>
            <CoreWatch>
              <Doorway />
            </CoreWatch>
          </Router>
        </QueryClientProvider>
      </Boundary>
    </MantineProvider>
  );
}
