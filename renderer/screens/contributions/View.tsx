import type { ContributionForm } from '../../../shared/contract/contributions.ts';
import type { Contribution } from '../../../shared/model/entries.ts';
import { contributions as words } from '../../../shared/words/screens/contributions.ts';
import type { StatusName } from '../../../shared/words/screens/status-tag.ts';
import { StatusTag } from '../../parts/StatusTag.tsx';

/** A view by letter, word and shape, as it stands everywhere else. */
export const statusOf: Record<NonNullable<Contribution['view']>, StatusName> = {
  'on-track': 'green',
  'at-risk': 'amber',
  'off-track': 'red',
};

/** What was said of a priority. */
export function View({ said: { view, text } }: { said: ContributionForm }) {
  if (view === null && text === '') return <p>{words.nothingToAdd}</p>;
  return (
    <>
      {view !== null && (
        <div>
          <StatusTag status={statusOf[view]} />
        </div>
      )}
      {text !== '' && <p className="as-typed">{text}</p>}
    </>
  );
}
