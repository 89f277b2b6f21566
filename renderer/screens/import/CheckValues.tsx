import { Button } from '@mantine/core';
import type { ImportPreview } from '../../../shared/contract/import.ts';
import type { WindowOutput } from '../../../shared/contract/window.ts';
import { importWords } from '../../../shared/words/screens/import.ts';
import { useDesk } from '../../desk.tsx';
import { useTell } from '../../hooks.ts';
import { FaultNote } from '../../parts/FaultNote.tsx';
import { Known } from '../../parts/Known.tsx';
import { useAskOnce } from './ask-once.ts';
import type { Chosen } from './chosen.ts';
import { Findings, LeftOut, Values } from './found.tsx';
import { ImportPage } from './ImportPage.tsx';

const words = importWords.preview;

type Props = {
  readonly chosen: Chosen;
  taken(result: WindowOutput<'import.take'>): void;
  back(): void;
};

/** Every value as it was read, beside what is entered now; the last step before anything is. */
export function CheckValues({ chosen, taken, back }: Props) {
  const { quarter } = useDesk();
  const { file, sheet, header, columns } = chosen;
  const asked = { file, sheet, header: header ?? 0, quarter, columns: [...(columns ?? [])] };
  const preview = useAskOnce('import.preview', asked);
  const { tell, telling, fault } = useTell('import.take');
  const take = async (): Promise<void> => {
    const reply = await tell(asked);
    if (reply.ok) taken(reply.value);
  };
  return (
    <ImportPage step={4} title={words.title} lead={words.lead}>
      {fault !== null && <FaultNote fault={fault} />}
      <Known of={preview}>
        {(found) => (
          <>
            <Summary found={found} />
            <div className="row">
              {found.counts.new + found.counts.changed > 0 && (
                <Button disabled={telling} onClick={() => void take()}>
                  {words.import(found.counts.new + found.counts.changed)}
                </Button>
              )}
              <Button variant="default" onClick={back}>
                {importWords.back}
              </Button>
            </div>
            <Findings found={found} severity="refused" name={words.problems} />
            <Findings found={found} severity="check" name={words.checks} />
            <Values found={found} />
            <LeftOut found={found} />
          </>
        )}
      </Known>
    </ImportPage>
  );
}

function Summary({ found: { counts } }: { found: ImportPreview }) {
  const lines = (['new', 'changed', 'same', 'refused', 'leftOut', 'empty'] as const).filter(
    (one) => counts[one] > 0,
  );
  return (
    <section className="stack">
      <h2>{words.summary}</h2>
      <ul className="bullets">
        {lines.map((one) => (
          <li key={one}>{words.counts[one](counts[one])}</li>
        ))}
      </ul>
      {counts.new + counts.changed === 0 && <p>{words.nothing}</p>}
    </section>
  );
}
