import { useQueryClient } from '@tanstack/react-query';
import { call } from './client.ts';
import { allKept } from './leaving.ts';
import { useShell } from './shell.ts';

/** Before the window closes: what is being typed is left, so that it is saved, and every order is answered. */
export function useClosing(): void {
  const client = useQueryClient();
  useShell('closing', async () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await allKept(client);
    await call('window.may-close', {});
  });
}
