import { useEffect, useRef } from 'react';
import { withoutControls } from '../../../shared/model/controls.ts';
import type { Ask } from '../../../shared/model/entries.ts';
import { explaining as words } from '../../../shared/words/screens/explaining.ts';
import { useTell } from '../../hooks.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { OneOf } from '../../parts/OneOf.tsx';
import { TextArea } from '../../parts/TextArea.tsx';
import { useTyped } from '../../typed.ts';
import { Carried } from './Carried.tsx';
import { Findings } from './Findings.tsx';
import { fieldId } from './field-id.ts';
import type { PromptProps } from './Prompt.tsx';
import { Since } from './Since.tsx';

/** What the Board is asked to do: one of five, and a sentence. Both are one answer, so each is sent with the other. */
export function AskField({ one, comparing, errorAt }: PromptProps) {
  const { quarter, which, answers, carried, last } = one;
  const tell = useTell('exceptions.answer');
  const kind = useRef<Ask['kind']>(answers.ask.kind);
  useEffect(() => {
    kind.current = answers.ask.kind;
  }, [answers.ask.kind]);
  const keep = (text: string) =>
    tell.tell({ quarter, item: which, answers: { ask: { kind: kind.current, text } } });
  const { text, setText, flush } = useTyped({ stored: carried.ask ?? answers.ask.text, keep });
  const choose = (next: Ask['kind']): void => {
    kind.current = next;
    void keep(carried.ask === undefined ? text : answers.ask.text);
  };
  const before = last?.answers.ask.text ?? '';
  const { label, hint, example } = words.askText;
  return (
    <div className="stack">
      <OneOf label={words.ask} value={answers.ask.kind} choices={words.asks} choose={choose} />
      <div className="stack-tight">
        <TextArea
          id={fieldId('ask')}
          label={label}
          hint={hint}
          optional
          guide={words.guides.ask}
          error={errorAt('ask')}
          value={text}
          change={(typed) => setText(withoutControls(typed))}
          left={flush}
        />
        <Carried one={one} field="ask" label={words.ask} text={text} before={before} />
        {comparing && before !== '' && text !== '' && <Since before={before} after={text} />}
        <Findings one={one} field="ask" />
        <Disclosure summary={words.example}>
          <p>{example}</p>
        </Disclosure>
      </div>
    </div>
  );
}
