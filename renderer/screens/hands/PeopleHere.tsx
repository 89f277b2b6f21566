import { Button } from '@mantine/core';
import { useState } from 'react';
import type { DeskPerson } from '../../../shared/contract/hands.ts';
import { hands as words } from '../../../shared/words/screens/hands.ts';
import { RemovePerson } from './RemovePerson.tsx';

/** Everybody with a passphrase for this desk on this computer. */
export function PeopleHere({ people, mayRemove }: { people: readonly DeskPerson[]; mayRemove: boolean }) {
  const [leaving, setLeaving] = useState<DeskPerson | null>(null);
  return (
    <section className="stack">
      <h2>{words.people}</h2>
      <ul className="lines people">
        {people.map((one) => (
          <li key={one.kid}>
            <span className="person">
              <span>{words.person(one)}</span>
              <span className="small muted">
                {[words.roles[one.role], ...(one.here ? [words.here] : [])].join('; ')}
              </span>
            </span>
            {mayRemove && one.role !== 'keeper' && (
              <Button size="sm" variant="default" onClick={() => setLeaving(one)}>
                {words.remove}
                <span className="unseen"> {one.name}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <RemovePerson person={leaving} close={() => setLeaving(null)} />
    </section>
  );
}
