import type { Pasted } from '../../../shared/rules/paste.ts';
import type { Decision } from '../../../shared/rules/paste-outcome.ts';
import { cellText } from '../../../shared/rules/sheet-cell.ts';
import { numberCheckWords } from '../../../shared/words/numbers.ts';
import { paste as words } from '../../../shared/words/screens/paste.ts';
import { OneOf } from '../../parts/OneOf.tsx';

type Props = {
  readonly pasted: Pasted;
  readonly choice: Decision | undefined;
  choose(choice: Decision): void;
};

/** A pasted text that was not understood, or not surely, and what may be done with it. */
export function PasteProblem({ pasted, choice, choose }: Props) {
  const { text, row, cell, read } = pasted;
  const name = words.problem(text.trim(), `${cell.name}, ${row.ref} ${row.title}`);
  if (read.kind === 'number')
    return (
      <OneOf
        label={`${name}. ${numberCheckWords.brackets}`}
        value={choice ?? 'take'}
        choices={[
          ['take', words.take(cellText(read.value))],
          ['leave', words.leave],
        ]}
        choose={choose}
      />
    );
  const isNone = read.kind === 'wrong' && read.noFigure;
  const why = read.kind !== 'wrong' ? '' : isNone ? words.noFigure : read.why;
  return (
    <OneOf
      label={`${name}. ${why}`}
      value={choice ?? 'leave'}
      choices={[
        ['no-data', words.noData],
        ['leave', words.leave],
        ...(isNone ? [] : [['keep-text', words.keepText] as const]),
      ]}
      choose={choose}
    />
  );
}
