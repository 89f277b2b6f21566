import { Button } from '@mantine/core';
import { closed as words } from '../../shared/words/screens/closed.ts';
import type { Closed } from '../closed.ts';
import './closed-note.css';

/** Says why a quarter can be read only, and offers to change it all the same where that is for this desk to do. */
export function ClosedNote({ closed: { closed, why, reopen } }: { closed: Closed }) {
  if (!closed) return null;
  return (
    <section className="closed-note stack" aria-label={words.title}>
      <p>
        <strong>{words.title}.</strong> {why} {reopen !== null && words.again}
      </p>
      {reopen !== null && (
        <div>
          <Button variant="default" onClick={reopen}>
            {words.reopen}
          </Button>
        </div>
      )}
    </section>
  );
}
