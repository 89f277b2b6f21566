import { useEffect, useEffectEvent } from 'react';
import type { ShellEvent } from '../shared/contract/shell.ts';

type Kind = ShellEvent['kind'];
type EventOf<K extends Kind> = Extract<ShellEvent, { kind: K }>;

/** Hears what the shell tells of one kind, for as long as the part is shown. */
export function useShell<K extends Kind>(kind: K, hear: (event: EventOf<K>) => void): void {
  const heard = useEffectEvent(hear);
  useEffect(
    () =>
      window.csp.listen((event) => {
        if (event.kind === kind) heard(event as EventOf<K>);
      }),
    [kind],
  );
}
