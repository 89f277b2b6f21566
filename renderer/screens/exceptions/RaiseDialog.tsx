import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Inbox, OneException } from '../../../shared/contract/explaining.ts';
import { withoutControls } from '../../../shared/model/controls.ts';
import type { ExceptionClass } from '../../../shared/model/exception.ts';
import type { Ref } from '../../../shared/model/ids.ts';
import type { Quarter } from '../../../shared/model/period.ts';
import { common } from '../../../shared/words/screens/common.ts';
import { classChoices, exceptions } from '../../../shared/words/screens/exceptions.ts';
import { useTell } from '../../hooks.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { ErrorSummary } from '../../parts/ErrorSummary.tsx';
import { FaultNote } from '../../parts/FaultNote.tsx';
import { OneOf } from '../../parts/OneOf.tsx';
import { TextArea } from '../../parts/TextArea.tsx';
import { pathTo } from '../../routes.ts';

const words = exceptions.raising;
const ids = { about: 'raise-about', title: 'raise-title', why: 'raise-why' };

type Props = {
  readonly quarter: Quarter;
  readonly raisable: Inbox['raisable'];
  /** What was raised before and is to be changed; null for a new one. */
  readonly raised: OneException['raised'];
  close(): void;
};

/** An exception that no rule found: what it is about, and why the Board should know. It opens once it is raised. */
export function RaiseDialog({ quarter, raisable, raised, close }: Props) {
  const { items, priorities } = raisable;
  const [about, setAbout] = useState<string>(raised?.item ?? raised?.priority ?? '');
  const [title, setTitle] = useState(raised?.title ?? '');
  const [as, setClass] = useState<ExceptionClass>(raised?.class ?? 'under');
  const [why, setWhy] = useState(raised?.why ?? '');
  const [tries, setTries] = useState(0);
  const raise = useTell('exceptions.raise');
  const [, go] = useLocation();
  const item = items.find(({ ref }) => ref === about);
  const wholly = priorities.some(({ ref }) => ref === about);
  const errors = [
    ...(about === '' ? [{ field: ids.about, message: words.noAbout }] : []),
    ...(wholly && title.trim() === '' ? [{ field: ids.title, message: words.noTitle }] : []),
    ...(why.trim() === '' ? [{ field: ids.why, message: words.noWhy }] : []),
  ];
  const errorAt = (field: string): string | undefined =>
    tries === 0 ? undefined : errors.find((one) => one.field === field)?.message;
  const save = async (): Promise<void> => {
    setTries((before) => before + 1);
    if (errors.length > 0) return;
    const reply = await raise.tell({
      quarter,
      id: raised?.id ?? null,
      item: wholly ? null : (about as Ref),
      priority: wholly ? (about as Ref) : null,
      title: wholly ? title.trim().slice(0, 300) : (item?.title ?? raised?.title ?? about),
      class: as,
      why: why.trim(),
    });
    if (!reply.ok) return;
    close();
    if (raised === null) go(pathTo('exception', reply.value.which));
  };
  const option = ({ ref, title: name }: (typeof items)[number]) => ({ value: ref, label: `${ref} ${name}` });
  return (
    <Dialog title={raised === null ? exceptions.raise : words.change} opened close={close}>
      <ErrorSummary errors={errors} tries={tries} />
      {raise.fault !== null && <FaultNote fault={raise.fault} />}
      <p>{words.text}</p>
      {raised === null && (
        <NativeSelect
          id={ids.about}
          label={words.about}
          error={errorAt(ids.about)}
          value={about}
          onChange={(event) => setAbout(event.currentTarget.value)}
          data={[
            { value: '', label: words.choose },
            ...(items.length === 0 ? [] : [{ group: words.items, items: items.map(option) }]),
            { group: words.priorities, items: priorities.map(option) },
          ]}
        />
      )}
      {wholly && (
        <TextInput
          id={ids.title}
          label={words.title}
          description={words.titleHint}
          error={errorAt(ids.title)}
          value={title}
          onChange={(event) => setTitle(withoutControls(event.currentTarget.value))}
        />
      )}
      <OneOf<ExceptionClass> label={words.class} value={as} choices={classChoices} choose={setClass} />
      <TextArea
        id={ids.why}
        label={words.why}
        guide={40}
        error={errorAt(ids.why)}
        value={why}
        change={(text) => setWhy(withoutControls(text))}
      />
      <div className="row">
        <Button disabled={raise.telling} onClick={() => void save()}>
          {raised === null ? words.save : words.saveChange}
        </Button>
        <Button variant="default" onClick={close}>
          {common.cancel}
        </Button>
      </div>
    </Dialog>
  );
}
