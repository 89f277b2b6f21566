import { Button } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Fault } from '../../../shared/contract/faults.ts';
import { common } from '../../../shared/words/screens/common.ts';
import { hands as words } from '../../../shared/words/screens/hands.ts';
import { ErrorSummary, type FieldError } from '../../parts/ErrorSummary.tsx';
import { FaultNote } from '../../parts/FaultNote.tsx';
import { WayTo } from './WayTo.tsx';

/** What is missing in a form, by its field; said only once somebody has tried to go on. */
export function useMissing(missing: readonly (FieldError | null)[]) {
  const [tries, setTries] = useState(0);
  const errors = missing.filter((one) => one !== null);
  return {
    ...{ tries, errors },
    at: (field: string): string | undefined =>
      tries === 0 ? undefined : errors.find((one) => one.field === field)?.message,
    /** Another field is asked for: what is missing is said only when somebody tries again. */
    afresh: () => setTries(0),
    /** Whether all is there; otherwise it is said. */
    whole(): boolean {
      setTries(tries + 1);
      return errors.length === 0;
    },
  };
}
export type Missing = ReturnType<typeof useMissing>;

/** An error where the text is empty. */
export const needs = (field: string, text: string, message: string): FieldError | null =>
  text.trim() === '' ? { field, message } : null;

type Props = {
  readonly missing: Missing;
  readonly fault: Fault | null;
  readonly telling: boolean;
  readonly label: string;
  send(): void;
  readonly children: ReactNode;
};

/** One order with its fields: what is missing is said above and at each field, what was refused above. */
export function HandsForm({ missing, fault, telling, label, send, children }: Props) {
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (missing.whole()) send();
  };
  return (
    <form className="stack stack-wide hands-form" onSubmit={submit} noValidate>
      <ErrorSummary errors={missing.errors} tries={missing.tries} />
      {fault !== null && (missing.tries === 0 || missing.errors.length === 0) && <FaultNote fault={fault} />}
      {children}
      <div className="row">
        <Button type="submit" disabled={telling}>
          {telling ? common.working : label}
        </Button>
        <WayTo task={null}>{words.other}</WayTo>
      </div>
    </form>
  );
}
