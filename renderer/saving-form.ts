import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import type { FormFault } from '../shared/rules/progress-check.ts';
import { useKeys } from './frame/use-keys.ts';

type Props = {
  /** What keeps the form from being an entry, as it stands now. */
  readonly faults: readonly FormFault[];
  /** Whose fields have the ids `<about>-<field>`. */
  readonly about: string;
  /** Ctrl+Enter counts while the focus is in here. */
  readonly within: RefObject<HTMLElement | null>;
  /** Everything is there: keep it and go on. */
  save(): Promise<void>;
};

/**
 * A form that may be left at any time and says what it lacks only when somebody means to go on (GOV.UK Design
 * System, "Validation": when they continue, not before).
 */
export function useSavingForm({ faults, about, within, save }: Props) {
  const [tries, setTries] = useState(0);
  const [asked, ask] = useState(0);
  const shown = tries > 0 ? faults : [];
  const decide = useEffectEvent(async () => {
    if (faults.length > 0) return setTries(asked);
    await save();
  });
  useEffect(() => {
    if (asked > 0) void decide();
  }, [asked]);
  // A day that is still being typed is read when its field is left, so the field is left first.
  const goOn = (): void => {
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
    ask((before) => before + 1);
  };
  useKeys('Ctrl+Enter', () => {
    if (within.current?.contains(document.activeElement)) goOn();
  });
  const field = (name: string): string => `${about}-${name}`;
  return {
    goOn,
    field,
    tries,
    errorAt: (name: string): string | undefined => shown.find((fault) => fault.field === name)?.message,
    errors: shown.map(({ field: name, message }) => ({ field: field(name), message })),
  };
}
