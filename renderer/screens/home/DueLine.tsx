import type { ChairStatus } from '../../../shared/model/status.ts';
import { home } from '../../../shared/words/screens/home.ts';
import { Shape } from '../../parts/Shape.tsx';

type Props = Pick<ChairStatus, 'calendar' | 'daysLeft'> & { readonly settled: boolean };

/** By when, and how long that is; late is said in words behind a mark, and stops nobody. */
export function DueLine({ calendar, daysLeft, settled }: Props) {
  if (calendar === null || daysLeft === null) return <p>{home.noRound}</p>;
  const late = daysLeft < 0;
  if (settled) return <p>{late ? home.wasDue(calendar.due) : home.due(calendar.due)}</p>;
  return (
    <p className={late ? 'due-line due-late' : 'due-line'}>
      {late && <Shape name="diamond" />}
      <strong>{late ? home.wasDue(calendar.due) : home.due(calendar.due)}</strong>
      <span>{home.left(daysLeft)}</span>
    </p>
  );
}
