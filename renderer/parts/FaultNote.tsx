import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { common } from '../../shared/words/screens/common.ts';
import { troubleInTitle } from '../window-title.ts';
import './fault-note.css';

/** A fault, whole or as it came with a file. */
type Said = {
  readonly message: string;
  readonly next?: string | undefined;
  readonly at?: string | undefined;
};

type Props = {
  readonly fault: Said;
  readonly again?: () => void;
};

/** What was refused and what to do next. It takes the focus, so that it is read and nobody looks for it. */
export function FaultNote({ fault, again }: Props) {
  const note = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new fault is read anew
  useEffect(() => {
    note.current?.focus();
    return troubleInTitle();
  }, [fault]);
  return (
    <div ref={note} className="fault-note" role="alert" tabIndex={-1}>
      <h2>{common.problem}</h2>
      {fault.at !== undefined && <p className="muted">{fault.at}</p>}
      <p>{fault.message}</p>
      {fault.next !== undefined && <p>{fault.next}</p>}
      {again !== undefined && (
        <Button variant="default" onClick={again}>
          {common.tryAgain}
        </Button>
      )}
    </div>
  );
}
