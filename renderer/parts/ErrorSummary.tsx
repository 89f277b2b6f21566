import { type MouseEvent, useEffect, useRef } from 'react';
import { common } from '../../shared/words/screens/common.ts';
import { troubleInTitle } from '../window-title.ts';
import { focusField } from './focus-fault.ts';
import './fault-note.css';

export type FieldError = {
  /** The id of the field, or of what is around it. */
  readonly field: string;
  /** The same words as at the field. */
  readonly message: string;
};

type Props = {
  readonly errors: readonly FieldError[];
  /** How often going on was tried: each time the focus comes here again. */
  readonly tries: number;
};

/** Everything that is missing or wrong, each line leading to its field (GOV.UK Design System, "Error summary"). */
export function ErrorSummary({ errors, tries }: Props) {
  const summary = useRef<HTMLDivElement>(null);
  const some = errors.length > 0;
  useEffect(() => {
    if (!some || tries === 0) return;
    summary.current?.focus();
    return troubleInTitle();
  }, [some, tries]);
  if (!some || tries === 0) return null;
  return (
    <div ref={summary} className="fault-note" role="alert" tabIndex={-1}>
      <h2>{common.problem}</h2>
      <ul className="fault-list">
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${field}`} onClick={(event) => leadTo(event, field)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What follows # in the address names the screen, so the link moves the focus and leaves the address as it is. */
function leadTo(event: MouseEvent, field: string): void {
  event.preventDefault();
  focusField(field);
}
