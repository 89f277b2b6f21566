import type { OneException } from '../../../shared/contract/explaining.ts';
import { withoutControls } from '../../../shared/model/controls.ts';
import { explaining as words } from '../../../shared/words/screens/explaining.ts';
import { useTell } from '../../hooks.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { TextArea } from '../../parts/TextArea.tsx';
import { useTyped } from '../../typed.ts';
import { Carried } from './Carried.tsx';
import { Findings } from './Findings.tsx';
import { fieldId } from './field-id.ts';
import { Since } from './Since.tsx';

export type PromptProps = {
  readonly one: OneException;
  readonly comparing: boolean;
  errorAt(field: string): string | undefined;
};

type Field = 'what' | 'why' | 'doing' | 'owner';

/** One prompt: what is asked, the box, and below it what the figures and last time's text have to say. */
export function Prompt({
  one,
  comparing,
  errorAt,
  field,
  optional,
}: PromptProps & { field: Field; optional: boolean }) {
  const { quarter, which, class: as, answers, carried, last } = one;
  const tell = useTell('exceptions.answer');
  const { text, setText, flush } = useTyped({
    stored: carried[field] ?? answers[field],
    keep: (said) => tell.tell({ quarter, item: which, answers: { [field]: said } }),
  });
  const { label, hint } = field === 'owner' ? words.owner : words.prompts[as][field];
  const before = last?.answers[field] ?? '';
  return (
    <div className="stack-tight">
      <TextArea
        id={fieldId(field)}
        label={label}
        hint={hint}
        optional={optional}
        error={errorAt(field)}
        {...(field === 'owner' ? { rows: 1 } : { guide: words.guides[field] })}
        value={text}
        change={(typed) => setText(withoutControls(typed))}
        left={flush}
      />
      <Carried one={one} field={field} label={label} text={text} before={before} />
      {comparing && before !== '' && text !== '' && <Since before={before} after={text} />}
      <Findings one={one} field={field} />
      {field !== 'owner' && (
        <Disclosure summary={words.example}>
          <p>{words.prompts[as][field].example}</p>
        </Disclosure>
      )}
    </div>
  );
}
