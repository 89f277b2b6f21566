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
  /** Whether it is offered only once something is typed. */
  readonly whenTyped?: boolean;
  choose(): void;
};

type Props = {
  readonly label: string;
  readonly all: readonly Found[];
  /** Those that were chosen lately, the latest first: they come before their equals. */
  readonly recent: readonly string[];
  readonly none: string;
};

/**
 * A combobox whose list is always open (WAI-ARIA Authoring Practices, "Combobox"): the focus stays in the
 * field, the arrows move through the list, Enter chooses.
 */
export function SearchBox({ label, all, recent, none }: Props) {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  // At once: the dialog would do it a moment later, and lose the first letters of somebody quick.
  useEffect(() => field.current?.focus(), []);
  const found = inGroups(typed.trim() === '' ? unasked(all, recent) : matched(typed, all, recent));
  const current = found[Math.min(at, found.length - 1)];
  const idOf = (one: Found): string => `${list}-${one.id.replace(/\W+/g, '-')}`;
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

/** Before anything is typed: what was chosen lately, as a group of its own, then what there is to do. */
function unasked(all: readonly Found[], recent: readonly string[]): readonly Found[] {
  const lately = recent.flatMap((id) => all.filter((one) => one.id === id));
  const rest = all.filter((one) => !one.whenTyped && !lately.includes(one));
  return [...lately.map((one) => ({ ...one, group: search.recent })), ...rest];
}

function matched(typed: string, all: readonly Found[], recent: readonly string[]): readonly Found[] {
  const lately = recent.flatMap((id) => all.filter((one) => one.id === id));
  const ordered = [...lately, ...all.filter((one) => !lately.includes(one))];
  return matching(typed, ordered, (one) => one.label);
}

/** As they are shown: group by group, that of the best first. The arrows follow the same order. */
const inGroups = (found: readonly Found[]): readonly Found[] =>
  [...new Set(found.map(({ group }) => group))].flatMap((group) =>
    found.filter((one) => one.group === group),
  );

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
