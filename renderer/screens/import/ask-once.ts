import { useEffect, useState } from 'react';
import type { WindowInput, WindowOutput } from '../../../shared/contract/window.ts';
import { call } from '../../client.ts';
import type { Asked } from '../../hooks.ts';

type Name = 'import.match' | 'import.preview';

/**
 * Asks a question that carries a file, once when its step opens. Its answer is kept with the step and nowhere
 * else: a file is no key to keep answers under.
 */
export function useAskOnce<N extends Name>(name: N, input: WindowInput<N>): Asked<WindowOutput<N>> {
  const [asked, set] = useState<Asked<WindowOutput<N>>>({ state: 'asking' });
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a step is opened with all that it asks about
  useEffect(() => {
    let gone = false;
    void call(name, input).then((reply) => {
      if (gone) return;
      if (reply.ok) return set({ state: 'known', value: reply.value });
      set({ state: 'refused', fault: reply.fault, again: () => setTries((before) => before + 1) });
    });
    return () => {
      gone = true;
    };
  }, [tries]);
  return asked;
}
