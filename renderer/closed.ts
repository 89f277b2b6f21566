import { useDesk } from './desk.tsx';
import { useAsk } from './hooks.ts';

/**
 * Whether what is said of the quarter that is looked at can be read only: the desk was handed over, or the
 * quarter's return is signed. Why, stands above the screen.
 */
export function useClosed(): boolean {
  const { about, quarter } = useDesk();
  const lock = useAsk('returns.lock', { quarter });
  return about.readOnly !== '' || (lock.state === 'known' && lock.value !== null);
}
