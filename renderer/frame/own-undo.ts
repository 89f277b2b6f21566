/**
 * Whether Ctrl+Z and Ctrl+Y belong to the field that one is typing in, or to the whole desk. The rule: a text
 * field undoes its own typing for as long as it reads otherwise than when it got the focus, and redoes it right
 * after undoing; with nothing of its own left, and everywhere else, the newest step of the desk is undone.
 */
export type OwnUndo = {
  has(what: 'undo' | 'redo'): boolean;
  /** The desk has undone something: the field starts anew from what it reads then. */
  forget(): void;
};

type Field = HTMLInputElement | HTMLTextAreaElement;
type Typing = { readonly field: Field; start: string; typed: boolean; undone: boolean };

const texts = ['text', 'search', 'password', 'email', 'tel', 'url', 'number'];

const fieldOf = (target: unknown): Field | null => {
  if (target instanceof HTMLTextAreaElement) return target.readOnly ? null : target;
  if (target instanceof HTMLInputElement && texts.includes(target.type))
    return target.readOnly ? null : target;
  return null;
};

/** Watches the fields of the page. Gives what tells, and what stops it. */
export function watchFields(page: Document): OwnUndo & { stop(): void } {
  let typing: Typing | null = null;
  const enter = (target: unknown): void => {
    const field = fieldOf(target);
    typing = field && { field, start: field.value, typed: false, undone: false };
  };
  const entered = ({ target }: Event): void => enter(target);
  const begins = (): void => {
    if (typing !== null && !typing.typed) typing.start = typing.field.value;
  };
  const typed = (event: Event): void => {
    if (typing === null || event.target !== typing.field) return;
    typing.typed = true;
    typing.undone = (event as InputEvent).inputType === 'historyUndo';
  };
  page.addEventListener('focusin', entered, true);
  page.addEventListener('beforeinput', begins, true);
  page.addEventListener('input', typed, true);
  enter(page.activeElement);
  return {
    has(what) {
      if (typing === null || page.activeElement !== typing.field || !typing.typed) return false;
      return what === 'undo' ? typing.field.value !== typing.start : typing.undone;
    },
    forget() {
      if (typing !== null) typing.typed = false;
    },
    stop() {
      page.removeEventListener('focusin', entered, true);
      page.removeEventListener('beforeinput', begins, true);
      page.removeEventListener('input', typed, true);
    },
  };
}
