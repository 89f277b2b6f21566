import { Checkbox } from '@mantine/core';
import type { Milestone } from '../../../shared/model/plan.ts';
import type { MilestoneForm, ProgressForm } from '../../../shared/model/progress-form.ts';
import { fieldOf } from '../../../shared/rules/progress-check.ts';
import { actions as words } from '../../../shared/words/screens/actions.ts';
import { DateField } from '../../parts/DateField.tsx';
import { DueDay } from './DueDay.tsx';
import { MovedFields } from './MovedFields.tsx';

type Props = {
  readonly milestone: Milestone;
  readonly form: ProgressForm;
  field(name: string): string;
  errorAt(name: string): string | undefined;
  change(part: Partial<ProgressForm>): void;
};

/** One milestone: ticked when it is done, with the day; or moved, with the new day and why. */
export function MilestoneFields({ milestone: { ref, title, due }, form, field, errorAt, change }: Props) {
  const at = form.milestones.find(({ milestone }) => milestone === ref);
  if (at === undefined) return null;
  const changeIt = (part: Partial<MilestoneForm>): void =>
    change({ milestones: form.milestones.map((one) => (one === at ? { ...one, ...part } : one)) });
  return (
    <fieldset className="milestone stack">
      <legend>
        {title}{' '}
        <span className="small">
          ({words.dueOn} <DueDay due={due} moved={at} />)
        </span>
      </legend>
      <Checkbox
        label={words.done}
        checked={at.done}
        onChange={(event) => changeIt({ done: event.currentTarget.checked })}
      />
      {at.done ? (
        <div className="disclosed">
          <DateField
            id={field(fieldOf('doneOn', ref))}
            label={words.doneOn}
            error={errorAt(fieldOf('doneOn', ref))}
            value={at.doneOn}
            change={(doneOn) => changeIt({ doneOn })}
          />
        </div>
      ) : (
        <>
          <Checkbox
            label={words.moved}
            checked={at.moved}
            onChange={(event) => changeIt({ moved: event.currentTarget.checked })}
          />
          <MovedFields
            at={at}
            field={(name) => field(fieldOf(name, ref))}
            errorAt={(name) => errorAt(fieldOf(name, ref))}
            change={changeIt}
          />
        </>
      )}
    </fieldset>
  );
}
