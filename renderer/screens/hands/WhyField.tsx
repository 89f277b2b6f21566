import { TextArea } from '../../parts/TextArea.tsx';
import type { Missing } from './HandsForm.tsx';

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  change(value: string): void;
  readonly missing: Missing;
};

/** Why the desk changes hands, in a line or two that stays on record. */
export function WhyField({ label, hint, value, change, missing }: Props) {
  return (
    <TextArea
      id="why"
      label={label}
      hint={hint}
      rows={2}
      value={value}
      change={change}
      error={missing.at('why')}
    />
  );
}
