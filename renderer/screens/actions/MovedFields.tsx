import type { MilestoneForm } from '../../../shared/model/progress-form.ts';
import { actions as words } from '../../../shared/words/screens/actions.ts';
import { DateField } from '../../parts/DateField.tsx';
import { TextArea } from '../../parts/TextArea.tsx';

type Moving = Pick<MilestoneForm, 'moved' | 'newDue' | 'whyMoved'>;

type Props = {
  readonly at: Moving;
  /** The id of a field on the page. */
  field(name: string): string;
  errorAt(name: string): string | undefined;
  change(part: Partial<Moving>): void;
};

/** To which day something has moved, and why; nothing while it has not. */
export function MovedFields({ at, field, errorAt, change }: Props) {
  if (!at.moved) return null;
  return (
    <div className="disclosed stack">
      <DateField
        id={field('newDue')}
        label={words.newDue}
        error={errorAt('newDue')}
        value={at.newDue}
        change={(newDue) => change({ newDue })}
      />
      <TextArea
        id={field('whyMoved')}
        label={words.whyMoved}
        rows={2}
        error={errorAt('whyMoved')}
        value={at.whyMoved}
        change={(whyMoved) => change({ whyMoved })}
      />
    </div>
  );
}
