import { TextInput } from '@mantine/core';
import { useEffect, useEffectEvent, useState } from 'react';
import type { Day } from '../../shared/model/period.ts';
import { parseUkDate } from '../../shared/rules/date.ts';
import { dateFaultWords } from '../../shared/words/numbers.ts';
import { sayDay } from '../../shared/words/periods.ts';
import { common } from '../../shared/words/screens/common.ts';
import { form } from '../../shared/words/screens/form.ts';
import { useDraft } from '../draft.ts';
import { beforeLeaving } from '../leaving.ts';
import './date-field.css';

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  readonly error?: string | undefined;
  readonly id: string;
  /** The item that the field is about, where its id alone does not name it within the quarter. */
  readonly of?: string;
  readonly value: Day | null;
  readonly readOnly?: boolean;
  /** Told when the field is left with a day that is read, or with nothing. What is not read stays as typed. */
  change(day: Day | null): void;
};

/** What was typed, and once it was kept the day in whose place it was: it is shown until another day comes back. */
type Typed = { readonly text: string; readonly over: Day | null | undefined };

/**
 * A day, typed as people in Britain write it; below it stands how it was read, and that is what is kept. What is no
 * day yet is kept as it was typed.
 */
export function DateField(props: Props) {
  const { label, hint = form.dateHint, optional = false, error, id, value, readOnly = false, change } = props;
  const draft = useDraft(props.of === undefined ? id : `${props.of}/${id}`);
  const [typed, type] = useState<Typed | null>(null);
  const [left, leave] = useState(false);
  const own = typed !== null && (typed.over === undefined || typed.over === value);
  const found = own ? null : (draft.text ?? null);
  const text = own ? typed.text : (found ?? (value === null ? '' : sayDay(value)));
  const read = parseUkDate(text);
  const unread =
    (left || found !== null) && !read.ok && read.reason !== 'empty' ? dateFaultWords[read.reason] : undefined;
  const fault = unread ?? error;
  const take = (): void => {
    if (!read.ok && read.reason !== 'empty') {
      draft.put(text);
      return;
    }
    const day = read.ok ? read.day : null;
    type({ text: day === null ? '' : sayDay(day), over: value });
    draft.put(null);
    if (day !== value) change(day);
  };
  const done = (): void => {
    leave(true);
    if (own || found !== null) take();
  };
  const away = useEffectEvent(() => {
    if (own) take();
  });
  useEffect(() => {
    const forget = beforeLeaving(() => away());
    return () => {
      forget();
      away();
    };
  }, []);
  // A day that was whole when the app was killed needs nobody to leave its field again.
  const takeFound = useEffectEvent(() => {
    if (found !== null && read.ok && !readOnly) take();
  });
  useEffect(() => {
    if (found !== null) takeFound();
  }, [found]);
  return (
    <div className="date-field">
      <TextInput
        id={id}
        label={optional ? `${label} ${common.optional}` : label}
        description={hint}
        {...(fault !== undefined && { error: fault, 'aria-invalid': true })}
        value={text}
        readOnly={readOnly}
        onChange={(event) => {
          type({ text: event.currentTarget.value, over: undefined });
          draft.type(event.currentTarget.value);
          leave(false);
        }}
        onBlur={done}
        autoComplete="off"
        spellCheck={false}
      />
      <p role="status" className="small">
        {(own || found !== null) && read.ok ? form.readAs(read.day) : ''}
      </p>
    </div>
  );
}
