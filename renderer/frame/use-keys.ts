import { useEffect, useEffectEvent } from 'react';
import { isPressed, type Keys } from './keys.ts';

/** Does something when a chord is pressed, for as long as the part is shown. */
export function useKeys(keys: Keys, act: () => void): void {
  const pressed = useEffectEvent((press: KeyboardEvent) => {
    if (!isPressed(keys, press)) return;
    press.preventDefault();
    act();
  });
  useEffect(() => {
    const hear = (press: KeyboardEvent) => pressed(press);
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
}
