import { daysBetween } from '../../shared/rules/status.ts';
import { sayQuarter } from '../../shared/words/periods.ts';
import { frame } from '../../shared/words/screens/frame.ts';
import { useDesk } from '../desk.tsx';

/** The quarter that is looked at, always with its months, and when its return is due. Press to choose another. */
export function QuarterChip({ choose }: { choose(): void }) {
  const { about, rounds, quarter } = useDesk();
  const due = rounds.find((one) => one.quarter === quarter)?.due;
  return (
    <button type="button" className="chip" onClick={choose}>
      <span className="unseen">{frame.quarter.change} </span>
      <strong>{sayQuarter(quarter)}</strong>
      <span className="chip-due">
        {due === undefined ? frame.quarter.noRound : frame.quarter.due(due, daysBetween(about.today, due))}
      </span>
    </button>
  );
}
