import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { search } from '../../shared/words/screens/search.ts';
import { matching } from './matching.ts';
import './search-box.css';

/** One thing that can be found, under its group, and what choosing it does. */
export type Found = {
  readonly id: string;
  readonly label: string;
  readonly group: string;
  readonly note: string;
  choose(): void;
};

type Props = { readonly label: string; readonly all: readonly Found[]; readonly none: string };

/**
 * A combobox whose list is always open (WAI-ARIA Authoring Practices, "Combobox"): the focus stays in the
 * field, the arrows move through the list, Enter chooses.
 */
export function SearchBox({ label, all, none }: Props) {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  // At once: the dialog would do it a moment later, and lose the first letters of somebody quick.
  useEffect(() => field.current?.focus(), []);
  const found = matching(typed, all, (one) => one.label);
  const current = found[Math.min(at, found.length - 1)];
  const idOf = (one: Found): string => `${list}-${all.indexOf(one)}`;
  const move = (by: number): void => setAt((at + by + found.length) % Math.max(1, found.length));
  const pressed = (press: KeyboardEvent): void => {
    const acts: Record<string, () => void> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: () => current?.choose(),
    };
    const act = press.nativeEvent.isComposing ? undefined : acts[press.key];
    if (act === undefined) return;
    press.preventDefault();
    act();
  };
  return (
    <div className="stack">
      <TextInput
        ref={field}
        label={label}
        data-autofocus
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={pressed}
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={current && idOf(current)}
        autoComplete="off"
        spellCheck={false}
      />
      <p role="status" className={found.length > 0 ? 'unseen' : undefined}>
        {found.length === 0 ? none : search.found(found.length)}
      </p>
      <div id={list} role="listbox" aria-label={label} className="found">
        {[...new Set(found.map(({ group }) => group))].map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a listbox
          <div key={group} role="group" aria-label={group}>
            <div className="found-group" aria-hidden="true">
              {group}
            </div>
            {found
              .filter((one) => one.group === group)
              .map((one) => (
                <Option key={one.id} id={idOf(one)} one={one} chosen={one === current} />
              ))}
          </div>
        ))}
      </div>
    </div>
  );
}

type OptionProps = { readonly id: string; readonly one: Found; readonly chosen: boolean };

function Option({ id, one: { label, note, choose }, chosen }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and points at the option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys
    <div
      id={id}
      role="option"
      aria-selected={chosen}
      className="found-one"
      onClick={choose}
      onMouseDown={(press) => press.preventDefault()}
      ref={(element) => (chosen ? element?.scrollIntoView({ block: 'nearest' }) : undefined)}
    >
      <span>{label}</span>
      {note !== '' && <kbd className="keys-hint">{note}</kbd>}
    </div>
  );
}
