import type { Day } from '../../../shared/model/period.ts';
import { sayDay } from '../../../shared/words/periods.ts';
import { actions as words } from '../../../shared/words/screens/actions.ts';

type Props = {
  readonly due: Day;
  readonly moved: { readonly moved: boolean; readonly newDue: Day | null };
};

/** A day; where it has moved, the planned one stays to be seen, struck through and said in words. */
export function DueDay({ due, moved: { moved, newDue } }: Props) {
  if (!moved || newDue === null) return <span className="whole">{sayDay(due)}</span>;
  return (
    <>
      <span className="whole">{sayDay(newDue)}</span> <del className="muted whole">{words.was(due)}</del>
    </>
  );
}
