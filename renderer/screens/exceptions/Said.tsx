import type { OneException } from '../../../shared/contract/explaining.ts';
import type { Answers } from '../../../shared/model/entries.ts';
import type { ExceptionClass } from '../../../shared/model/exception.ts';
import { answerWords, askWords } from '../../../shared/words/pack-account.ts';
import { sayDay } from '../../../shared/words/periods.ts';
import { explaining as words } from '../../../shared/words/screens/explaining.ts';

/** The answers as they were given, to be read. */
export const Said = ({ one }: { one: OneException }) => (
  <section className="stack">
    <h2>{words.form}</h2>
    <SaidList answers={one.answers} as={one.class} />
  </section>
);

/** Each prompt with its answer; those that nobody answered are said to be so. */
export function SaidList({ answers, as }: { answers: Answers; as: ExceptionClass }) {
  const { what, why, doing, owner, by, confidence, ask, stillSo } = answers;
  const when = [
    by === null ? '' : sayDay(by),
    confidence === null ? '' : `${answerWords.confidence}: ${answerWords.levels[confidence].toLowerCase()}`,
  ].filter((part) => part !== '');
  const rows: (readonly [string, string])[] = [
    [words.prompts[as].what.label, what],
    [words.prompts[as].why.label, why],
    [words.prompts[as].doing.label, doing],
    [words.owner.label, owner],
    ...(as === 'under' || by !== null ? [[words.by, when.join('; ')] as const] : []),
    [words.ask, [askWords[ask.kind], ask.text].filter((part) => part !== '').join(': ')],
    ...(stillSo ? [[answerWords.confirmed, answerWords.stillSo] as const] : []),
  ];
  return (
    <dl className="said-list">
      {rows.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className={text === '' ? 'muted' : 'as-typed'}>{text === '' ? words.notSaid : text}</dd>
        </div>
      ))}
    </dl>
  );
}
