import { highestOf } from '../../shared/rules/pack-scope.ts';
import { frame } from '../../shared/words/screens/frame.ts';
import { useDesk } from '../desk.tsx';

/** The highest marking of anything in this workspace, and whether it is all made up. */
export function MarkingStrip() {
  const { about, partnership, plan } = useDesk();
  const items = plan === null ? [] : [...plan.priorities, ...plan.indicators, ...plan.actions];
  const { code, handling } = highestOf(
    partnership.markings,
    items.map(({ marking }) => marking),
  );
  return (
    <p className="marking">
      <strong>{code}</strong>
      {handling !== '' && <span className="handling">{handling}</span>}
      {about.sample && <span>{frame.sample}</span>}
    </p>
  );
}
