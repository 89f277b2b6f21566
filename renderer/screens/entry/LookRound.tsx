import { useEffect, useState } from 'react';
import type { WindowOutput } from '../../../shared/contract/window.ts';
import { lookRound } from '../../../shared/words/screens/look-round.ts';
import { call } from '../../client.ts';
import { useTell } from '../../hooks.ts';
import { FaultNote } from '../../parts/FaultNote.tsx';
import { Plain } from '../../parts/Plain.tsx';
import { ProgressBar } from '../../parts/ProgressBar.tsx';
import type { Step } from './step.ts';

type Progress = WindowOutput<'entry.looking-round'>;

/** Has the sample made, says how far it is, and then shows its desks. */
export function LookRound({ go }: { go(step: Step): void }) {
  const { tell, fault, telling } = useTell('entry.look-round');
  const progress = useProgress(telling);
  const make = async (): Promise<void> => {
    if ((await tell({})).ok) go({ at: 'start' });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is asked for once, by opening this screen
  useEffect(() => void make(), []);
  return (
    <Plain title={lookRound.title} lead={lookRound.lead}>
      {fault === null ? (
        <div className="stack">
          <ProgressBar label={lookRound.bar} done={progress?.done ?? 0} of={progress?.of ?? 0} />
          <p role="status">
            {progress === null || progress.of === 0
              ? lookRound.starting
              : `${lookRound.step(progress.done, progress.of)}. ${progress.words}`}
          </p>
        </div>
      ) : (
        <FaultNote fault={fault} again={() => void make()} />
      )}
      <p className="muted">{lookRound.afterwards}</p>
    </Plain>
  );
}

/** How far it is, asked a few times a second while it is being made. */
function useProgress(working: boolean): Progress | null {
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => {
    if (!working) return;
    const look = async (): Promise<void> => {
      const reply = await call('entry.looking-round', {});
      if (reply.ok) setProgress(reply.value);
    };
    const timer = setInterval(() => void look(), 300);
    return () => clearInterval(timer);
  }, [working]);
  return progress;
}
