import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { NoteForm, NoteSheet } from '../../../shared/contract/notes.ts';
import type { ItemId, Ref } from '../../../shared/model/ids.ts';
import type { Quarter } from '../../../shared/model/period.ts';
import { noteFaults } from '../../../shared/rules/contribution-check.ts';
import { draftPlaces } from '../../../shared/rules/draft-places.ts';
import { stories as words } from '../../../shared/words/screens/stories.ts';
import { useTell } from '../../hooks.ts';
import { useKeptForm } from '../../kept-form.ts';
import { ErrorSummary } from '../../parts/ErrorSummary.tsx';
import { FaultNote } from '../../parts/FaultNote.tsx';
import { OneOf } from '../../parts/OneOf.tsx';
import { TextArea } from '../../parts/TextArea.tsx';
import { useSavingForm } from '../../saving-form.ts';

type Props = {
  readonly quarter: Quarter;
  /** Null for a note that is not added yet: it is kept as typed until it is. */
  readonly id: ItemId | null;
  readonly form: NoteForm;
  readonly items: NoteSheet['items'];
  readonly title: string;
  readonly button: string;
  done(title: string): void;
};

/** A story or note being written. One that was added changes as it is typed. */
export function NoteFields({ quarter, id, form: stored, items, title, button, done }: Props) {
  const put = useTell('notes.put');
  const draft = useTell('drafts.put');
  const place = draftPlaces.form('note', quarter, id ?? 'new');
  const added = useRef(false);
  const keep = async (form: NoteForm) => {
    if (added.current) return { ok: true };
    return id !== null && noteFaults(form).length === 0
      ? put.tell({ id, quarter, ...form })
      : draft.tell({ place, text: JSON.stringify(form) });
  };
  const { form, change, flush } = useKeptForm<NoteForm>(stored, keep);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => body.current?.querySelector<HTMLElement>('input')?.focus(), []);
  const save = async (): Promise<void> => {
    added.current = id === null;
    const reply = await put.tell({ id, quarter, ...form });
    if (reply.ok) done(form.title);
    else added.current = false;
  };
  const { goOn, field, tries, errorAt, errors } = useSavingForm({
    ...{ faults: noteFaults(form), about: id ?? 'new', within: body, save },
  });
  const error = (name: string) => {
    const said = errorAt(name);
    return said === undefined ? {} : { error: said, 'aria-invalid': true as const };
  };
  return (
    <div ref={body} className="stack">
      <h2>{title}</h2>
      <ErrorSummary errors={errors} tries={tries} />
      {put.fault !== null && <FaultNote fault={put.fault} />}
      <OneOf
        label={words.kind}
        value={form.kind}
        choices={[
          ['success', words.kinds.success],
          ['note', words.kinds.note],
        ]}
        choose={(kind) => change({ kind })}
      />
      <div className="field-column">
        <TextInput
          id={field('title')}
          label={words.name}
          value={form.title}
          onChange={(event) => change({ title: event.currentTarget.value })}
          onBlur={flush}
          {...error('title')}
        />
      </div>
      <TextArea
        id={field('text')}
        label={words.text}
        hint={words.textHint}
        guide={120}
        error={errorAt('text')}
        value={form.text}
        change={(text) => change({ text })}
        left={flush}
      />
      <div className="field-column">
        <NativeSelect
          label={words.item}
          value={form.item ?? ''}
          onChange={(event) => change({ item: (event.currentTarget.value || null) as Ref | null })}
          data={[
            { value: '', label: words.noItem },
            ...items.map((one) => ({ value: one.ref, label: `${one.ref} ${one.title}` })),
          ]}
        />
      </div>
      <Checkbox
        label={words.travel}
        description={words.travelHint}
        checked={form.travels}
        onChange={(event) => change({ travels: event.currentTarget.checked })}
      />
      <div>
        <Button onClick={goOn}>
          {button}
          <kbd className="keys-hint">{words.keys}</kbd>
        </Button>
      </div>
    </div>
  );
}
