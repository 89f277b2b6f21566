import type { Answers } from '../../../shared/model/entries.ts';
import { explaining as words } from '../../../shared/words/screens/explaining.ts';
import { useTell } from '../../hooks.ts';
import { DateField } from '../../parts/DateField.tsx';
import { OneOf } from '../../parts/OneOf.tsx';
import { Findings } from './Findings.tsx';
import { fieldId } from './field-id.ts';
import type { PromptProps } from './Prompt.tsx';

type Confidence = NonNullable<Answers['confidence']>;

/** By when it will be back on track, and how sure that is. */
export function When({ one, errorAt }: PromptProps) {
  const { quarter, which, answers, brief } = one;
  const tell = useTell('exceptions.answer');
  const say = (given: Partial<Answers>): void => void tell.tell({ quarter, item: which, answers: given });
  return (
    <div className="stack-tight">
      <DateField
        id={fieldId('by')}
        of={which}
        label={words.by}
        optional={brief}
        error={errorAt('by')}
        value={answers.by}
        change={(by) => say({ by })}
      />
      <Findings one={one} field="by" />
      <OneOf<Confidence | ''>
        label={words.confidence}
        value={answers.confidence ?? ''}
        choices={words.levels}
        choose={(confidence) => say({ confidence: confidence === '' ? null : confidence })}
      />
    </div>
  );
}
