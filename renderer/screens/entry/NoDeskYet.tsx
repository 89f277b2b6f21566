import { Button } from '@mantine/core';
import { common } from '../../../shared/words/screens/common.ts';
import { start } from '../../../shared/words/screens/start.ts';
import { FaultNote } from '../../parts/FaultNote.tsx';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { Plain } from '../../parts/Plain.tsx';
import { type EntryProps, useWaysIn } from './ways-in.ts';

type Props = EntryProps & { readonly file: string; back(): void };

/** A working copy came before the desk that it is for: what to do, in order. */
export function NoDeskYet({ file, back, ...props }: Props) {
  const { fault, choose } = useWaysIn(props);
  return (
    <Plain title={start.copyTitle} lead={start.copyLead(file)}>
      {fault !== null && <FaultNote fault={fault} />}
      <ol className="bullets">
        {start.copySteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className="row">
        <Button onClick={() => void choose('chair')}>{start.copyPlan}</Button>
        <LinkButton act={back}>{common.back}</LinkButton>
      </div>
    </Plain>
  );
}
