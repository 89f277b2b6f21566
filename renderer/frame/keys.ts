/** A chord as it is printed: `Ctrl+K`, `Shift+F6`. Ctrl is the command key on a Mac. */
export type Keys = string;

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Whether a key press is the chord. Shift counts only where the chord has it or the key is not a letter. */
export function isPressed(keys: Keys, press: Pressed): boolean {
  const names = keys.split('+');
  const key = names.at(-1)?.toLowerCase();
  return (
    press.key.toLowerCase() === key &&
    (press.ctrlKey || press.metaKey) === names.includes('Ctrl') &&
    press.shiftKey === names.includes('Shift') &&
    !press.altKey // with Ctrl it is AltGr on a British keyboard, which types
  );
}
