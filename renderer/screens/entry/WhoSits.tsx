import { begin } from '../../../shared/words/screens/begin.ts';
import { useAsk } from '../../hooks.ts';
import { Known } from '../../parts/Known.tsx';
import { Plain } from '../../parts/Plain.tsx';
import { WhoForm } from '../../parts/WhoForm.tsx';

/** Asks who sits at a new desk. */
export function WhoSits({ onward }: { onward(): void }) {
  const about = useAsk('workspace.about', {});
  return (
    <Plain title={begin.whoTitle} lead={begin.whoLead}>
      <Known of={about}>{({ user }) => <WhoForm user={user} label={begin.enter} done={onward} />}</Known>
    </Plain>
  );
}
