import { TextArea } from '../../parts/TextArea.tsx';
import type { Missing } from './HandsForm.tsx';

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly missing: Missing;
  change(value: string): void;
};

/** The eight words of somebody's key, typed from the telephone. */
export const WordsField = ({ label, hint, value, missing, change }: Props) => (
  <TextArea
    id="words"
    label={label}
    hint={hint}
    rows={2}
    value={value}
    error={missing.at('words')}
    change={change}
  />
);
