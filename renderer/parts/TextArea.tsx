import { Textarea } from '@mantine/core';
import { common } from '../../shared/words/screens/common.ts';
import { WordCount } from './WordCount.tsx';
import './text-area.css';

type Props = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean;
  readonly error?: string | undefined;
  /** How many words are about enough; more are taken all the same. */
  readonly guide?: number;
  readonly rows?: number;
  readonly id?: string;
  readonly value: string;
  readonly readOnly?: boolean;
  change(text: string): void;
  /** The field is left: with `useTyped`, its `flush`. */
  left?(): void;
};

/** A box for sentences. It grows with what is written where the window can; elsewhere it scrolls. */
export function TextArea(props: Props) {
  const { label, hint, optional = false, error, guide, rows = 3, id, value, readOnly = false } = props;
  return (
    <div className="text-area">
      <Textarea
        {...(id !== undefined && { id })}
        label={optional ? `${label} ${common.optional}` : label}
        {...(hint !== undefined && { description: hint })}
        {...(error !== undefined && { error, 'aria-invalid': true })}
        rows={rows}
        value={value}
        readOnly={readOnly}
        onChange={(event) => props.change(event.currentTarget.value)}
        onBlur={() => props.left?.()}
      />
      {guide !== undefined && <WordCount text={value} guide={guide} />}
    </div>
  );
}
